/**
 * A loader that replaces each English message in the code with its translation. Without this loader, Docusaurus would
 * ship all translated messages in addition to the English ones (12 KB with gzip):
 * https://app.unpkg.com/@docusaurus/core@3.10.2/files/lib/client/exports/Translate.js#L10
 */
/* eslint-disable @typescript-eslint/no-require-imports -- The bundler loads this file as CommonJS. */
const { readFileSync } = require('node:fs');
const ts = require('typescript');

function readMessages(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Returns the message ID, which is `id: '…'` in a call and `id="…"` in JSX. */
function idOf(nodes) {
  const found = nodes.find((node) => node.name?.getText() === 'id');
  const text = found?.initializer;
  return text && ts.isStringLiteralLike(text) ? text.text : undefined;
}

function changesOf(node, messages) {
  const changes = [];
  if (ts.isCallExpression(node) && node.expression.getText() === 'translate') {
    const [options] = node.arguments;
    const properties = options && ts.isObjectLiteralExpression(options) ? [...options.properties] : [];
    const message = messages[idOf(properties)];
    for (const { name, initializer } of properties) {
      if (name?.getText() === 'message' && message !== undefined)
        changes.push([initializer.getStart(), initializer.getEnd(), JSON.stringify(message)]);
      if (name?.getText() === 'description') changes.push([initializer.getStart(), initializer.getEnd(), 'undefined']);
    }
  } else if (ts.isJsxElement(node) && node.openingElement.tagName.getText() === 'Translate') {
    const { openingElement, closingElement } = node;
    const attributes = [...openingElement.attributes.properties];
    const message = messages[idOf(attributes)];
    const description = attributes.find(({ name }) => name?.getText() === 'description');
    if (description) changes.push([description.getStart(), description.getEnd(), '']);
    if (message !== undefined)
      changes.push([openingElement.getEnd(), closingElement.getStart(), `{${JSON.stringify(message)}}`]);
  }
  ts.forEachChild(node, (child) => void changes.push(...changesOf(child, messages)));
  return changes;
}

function inlineMessages(code, messages) {
  if (!code.includes('ranslate')) return code;
  const source = ts.createSourceFile('code.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const changes = changesOf(source, messages).sort(([one], [other]) => other - one);
  return changes.reduce((text, [from, to, change]) => text.slice(0, from) + change + text.slice(to), code);
}

module.exports = function loader(code) {
  const { messages } = this.getOptions();
  this.addDependency(messages);
  return inlineMessages(code, readMessages(messages));
};
module.exports.inlineMessages = inlineMessages;
