import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export type Messages = Readonly<Record<string, string>>;

/**
 * Reads the English messages from the code. Tests look up messages by ID, so that a change of wording doesn't break the
 * tests.
 */
export function readMessages(folder: string): Messages {
  const messages: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name)) continue;
    const file = path.join(folder, name);
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    visit(source, messages);
  }
  return messages;
}

export function readTranslatedMessages(folder: string): Messages {
  const file = path.join(folder, 'code.json');
  const messages = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>)
    : {};
  return Object.fromEntries(Object.entries(messages).map(([id, { message }]) => [id, message]));
}

function visit(node: ts.Node, messages: Record<string, string>): void {
  if (ts.isCallExpression(node) && node.expression.getText() === 'translate') {
    const [argument] = node.arguments;
    if (argument && ts.isObjectLiteralExpression(argument)) {
      const id = textOf(propertyOf(argument, 'id'));
      const message = textOf(propertyOf(argument, 'message'));
      if (id !== undefined && message !== undefined) messages[id] = message;
    }
  }
  if (ts.isJsxElement(node) && node.openingElement.tagName.getText() === 'Translate') {
    const attribute = node.openingElement.attributes.properties
      .filter(ts.isJsxAttribute)
      .find(({ name }) => name.getText() === 'id');
    const id = textOf(attribute?.initializer);
    if (id !== undefined) messages[id] = node.children.map(textOfChild).join('').trim();
  }
  ts.forEachChild(node, (child) => visit(child, messages));
}

function propertyOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = object.properties.filter(ts.isPropertyAssignment).find((found) => found.name.getText() === name);
  return property?.initializer;
}

function textOf(node: ts.Node | undefined): string | undefined {
  if (node && ts.isStringLiteralLike(node)) return node.text;
  if (node && ts.isBinaryExpression(node)) return `${textOf(node.left) ?? ''}${textOf(node.right) ?? ''}`;
  return undefined;
}

/** JSX turns a line break within text into a space. */
function textOfChild(child: ts.JsxChild): string {
  if (ts.isJsxText(child)) return child.text.replace(/\s+/g, ' ');
  return ts.isJsxExpression(child) ? (textOf(child.expression) ?? '') : '';
}
