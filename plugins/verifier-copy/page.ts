import { hashOf } from '../content-security-policy/policy';
import { attribute, contentOf, elementsOf, type Element } from '../html';
import type { CopyParts } from './bundle';

export interface Language {
  readonly htmlLang: string;
  readonly direction: string;
}

/** The file: its own policy, one style sheet and two scripts inside, and nothing to fetch. */
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

/** What the copy may do: run what stands in it, and nothing else. No request to anybody, the site it came from included. */
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

/** Says what is wrong with a finished copy: a policy that does not fit what stands in it, or something that it would have to fetch. */
export function findCopyFault(html: string): string | undefined {
  const elements = elementsOf(html);
  const textsOf = (name: string) => elements.filter(({ tagName }) => tagName === name).map(contentOf);
  const policy = elements.find(
    ({ parentNode }) => parentNode && 'tagName' in parentNode && parentNode.tagName === 'head',
  );
  const expected = writeCopyPolicy(textsOf('script'), textsOf('style'));
  if (!policy || attribute(policy, 'content') !== expected)
    return `its head does not begin with its policy, ${expected}`;
  const loads = elements.map(whatItLoads).find(Boolean) ?? textsOf('style').map(whatStyleLoads).find(Boolean);
  return loads && `it would load something: ${loads}`;
}

function whatItLoads({ tagName, attrs }: Element): string | undefined {
  if (['link', 'base', 'iframe', 'object', 'embed'].includes(tagName)) return `<${tagName}>`;
  const found = attrs.find(({ name }) => ['src', 'srcset', 'href', 'data', 'poster', 'background'].includes(name));
  return found && `<${tagName} ${found.name}="${found.value}">`;
}

/** Addresses of a style sheet, apart from pictures that stand in it (Infima's icons, which nothing here shows). */
function whatStyleLoads(css: string): string | undefined {
  return /@import[^;]*|url\((?!\s*["']?data:)[^)]*\)/i.exec(css)?.[0];
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
