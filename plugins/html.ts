import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;

/** All elements of a page in document order, including those inside a `<template>`. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  collectElements(parse(html, { scriptingEnabled: false }), elements);
  return elements;
}

function collectElements(node: Node, elements: Element[]): void {
  if ('tagName' in node) elements.push(node);
  childrenOf(node).forEach((child) => collectElements(child, elements));
}

export function descendantsOf(element: Element): Element[] {
  const elements: Element[] = [];
  childrenOf(element).forEach((child) => collectElements(child, elements));
  return elements;
}

export function childrenOf(node: Node): readonly DefaultTreeAdapterTypes.ChildNode[] {
  return 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((entry) => entry.name === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class')?.split(/\s+/).includes(name) ?? false;
}

export function contentOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
