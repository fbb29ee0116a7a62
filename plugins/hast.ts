import type { Element, Nodes } from 'hast';

/** Finds the matching elements inside `node`. If matching elements are nested, returns only the outermost one. */
export function elements(node: Nodes, is: string | ((element: Element) => boolean)): Element[] {
  if (!('children' in node)) return [];
  const passes = typeof is === 'string' ? ({ tagName }: Element) => tagName === is : is;
  return node.children.flatMap((child) =>
    child.type === 'element' && passes(child) ? [child] : elements(child, passes),
  );
}

export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Returns a property's value as text, or an empty string if the element or the property is missing. */
export function property(element: Element | undefined, name: string): string {
  const value = element?.properties[name];
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}
