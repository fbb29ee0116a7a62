import { hashOf } from '../content-security-policy/policy';
import { attribute, contentOf, elementsOf, type Element } from '../html';
import type { CopyParts } from './bundle';

export interface Language {
  readonly htmlLang: string;
  readonly direction: string;
}

export function writeCopy({
  title,
  noScript,
  style,
  headScript,
  script,
  licenses,
  ...language
}: Omit<CopyParts, 'files'> & Language & { readonly licenses: string }): string {
  return `<!doctype html>
<html lang="${escape(language.htmlLang)}" dir="${escape(language.direction)}">
<head>
<meta http-equiv="Content-Security-Policy" content="${writeCopyPolicy([headScript, script], [style])}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escape(title)}</title>
<script>${headScript}</script>
<style>${style}</style>
</head>
<body>
<main class="markdown"><noscript><h1>${escape(title)}</h1><p>${escape(noScript)}</p></noscript></main>
<script>${script}</script>
</body>
</html>
<!--
${licenses.replaceAll('--', '- -')}-->
`;
}

/** Lets the offline copy run its own scripts but make no requests, not even to the site. */
export function writeCopyPolicy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    ['script-src', ...scripts.map(hashOf)].join(' '),
    ['style-src', ...styles.map(hashOf)].join(' '),
    "connect-src 'none'",
    "img-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * Checks that the offline copy's policy allows exactly the copy's scripts and styles, and that the file loads nothing.
 * Returns the first problem, or undefined.
 */
export function findCopyViolation(html: string): string | undefined {
  const elements = elementsOf(html);
  const textsOf = (name: string) => elements.filter(({ tagName }) => tagName === name).map(contentOf);
  const policy = elements.find(
    ({ parentNode }) => parentNode && 'tagName' in parentNode && parentNode.tagName === 'head',
  );
  const expected = writeCopyPolicy(textsOf('script'), textsOf('style'));
  if (!policy || attribute(policy, 'content') !== expected)
    return `its head does not begin with its policy, ${expected}`;
  const loads = elements.map(loadedByElement).find(Boolean) ?? textsOf('style').map(loadedByStyle).find(Boolean);
  return loads && `it would load something: ${loads}`;
}

function loadedByElement({ tagName, attrs }: Element): string | undefined {
  if (['link', 'base', 'iframe', 'object', 'embed'].includes(tagName)) return `<${tagName}>`;
  const found = attrs.find(({ name }) => ['src', 'srcset', 'href', 'data', 'poster', 'background'].includes(name));
  return found && `<${tagName} ${found.name}="${found.value}">`;
}

function loadedByStyle(css: string): string | undefined {
  return /@import[^;]*|url\((?!\s*["']?data:)[^)]*\)/i.exec(css)?.[0];
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
