import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../plugins/html';
import { readArticle } from '../../plugins/markdown-export/article';
import { writeList, writeListItem } from '../../plugins/markdown-export/llms';
import { writeMarkdown } from '../../plugins/markdown-export/markdown';
import { searchSections } from '../../plugins/postprocess-html/searchSections';

const URL = 'https://guide.example.org/base/docs/guide';

function page(body: string, head = ''): string {
  return `<!doctype html><html lang=en><head><link rel=canonical href=${URL}>${head}</head><body>${body}</body></html>`;
}

function read(content: string) {
  const text = readArticle(
    elementsOf(page(`<main><h1>Guide</h1>${content}</main>`, '<meta name=keywords content="key,token">')),
  );
  if (!text) throw new Error('nothing was read');
  return text;
}

const markdown = (content: string) => writeMarkdown(read(content)).replace(`URL: ${URL}\n\n# Guide\n\n`, '').trim();

/** Exports a paragraph as Markdown, parses the Markdown, and expects the same text as in the paragraph. */
function expectSameText(text: string): void {
  const words = text.replace(/[ \t\n\r\f]+/g, ' ').trim();
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(markdown(`<p>${escaped}</p>`));
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
  expect(textIn(tree)).toBe(words);
}

function textIn(node: Nodes): string {
  if ('children' in node) return node.children.map(textIn).join('');
  return node.type === 'text' ? node.value : `<${node.type}>`;
}

describe('the Markdown of a page', () => {
  it('begins with the URL and title of the page', () => {
    expect(writeMarkdown(read('<p>Text</p>'))).toBe(`URL: ${URL}\n\n# Guide\n\nText\n`);
  });

  it.each([
    ['a link to a heading on the page', '<p><a href="#step">a</a></p>', `[a](${URL}#step)`],
    [
      'a link to another page of the site',
      '<p><a href="/base/check">a</a></p>',
      '[a](https://guide.example.org/base/check)',
    ],
    ['an external link', '<p><a href="https://x.com/">a</a></p>', '[a](https://x.com/)'],
    [
      'an image',
      '<img src="/a.light.webp" alt="What it shows">',
      '![What it shows](https://guide.example.org/a.light.webp)',
    ],
    [
      'a table',
      '<table><tr><th>what<th>price<tr><td>post<td>$0.015</table>',
      '| what | price  |\n| ---- | ------ |\n| post | $0.015 |',
    ],
    ['nested lists', '<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>', '- a\n  1. b\n  2. c\n- d'],
    ['list items with several paragraphs', '<ol><li><p>a</p><p>b</p></li><li>c</li></ol>', '1. a\n\n   b\n\n2. c'],
    ['a description list', '<dl><div><dt>Status</dt><dd>401</dd></div></dl>', '- Status\n\n  401'],
    ['bold and italic text with spaces at the edges', '<p>a<b> b </b>c <em>d</em></p>', 'a **b** c *d*'],
    ['backticks in code', '<p><code>a`b</code></p>', '``a`b``'],
    ['a line break', '<p>a<br>b</p>', 'a\\\nb'],
    ['a code block', '<pre><code class="language-text">a b</code></pre>', '```text\na b\n```'],
    ['a <details> element', '<details><summary>More</summary><p>Text</p></details>', '**More**\n\nText'],
    [
      'an admonition',
      '<div class="theme-admonition alert"><div><span><svg></svg></span>Once</div><div><p>Text</p></div></div>',
      '> **Once**\n>\n> Text',
    ],
  ])('exports %s as Markdown', (_what, content, expected) => {
    expect(markdown(content)).toBe(expected);
  });

  it.each([
    ['buttons', '<button>Copy</button>'],
    ['hidden elements', '<p hidden>no</p><a aria-hidden=true href="#a">#</a>'],
    ['images for dark mode', '<img src="/a.dark.webp" alt="no">'],
    ['a link that enlarges an image', '<a href="/a.light.webp">Enlarge</a>'],
    ['checkboxes', '<label><input type=checkbox>Done</label>'],
    ['navigation', '<nav>no</nav>'],
  ])('exports no Markdown for %s', (_what, content) => {
    expect(markdown(`${content}<p>Text</p>`)).toBe('Text');
  });

  it.each(['*a* _b_ [c](d) `e` ~~f~~', '<b>x</b> &amp; &#65; <!-- y -->', '1. a', '# a', '- a', '> a', 'a_b_c \\*'])(
    'escapes text that Markdown would read as markup: %s',
    (text) => expectSameText(text),
  );

  it('exports random text as Markdown that can be parsed back into the original text', () => {
    const text = fc.string({ unit: 'grapheme-ascii', maxLength: 30 }).filter((value) => value.trim() !== '');
    fc.assert(fc.property(text, expectSameText), { numRuns: 1000 });
  });

  it('replaces an interactive section with a link to the section', () => {
    const tool = (name: string) => `<section ${name}><p>Type here</p><input></section>`;
    expect(markdown(`<h2 id=step-check>Check</h2>${tool('aria-label="Key checker"')}<p>Text</p>`)).toBe(
      `## Check\n\n→ [Key checker](${URL}#step-check)\n\nText`,
    );
    expect(markdown(`<section aria-labelledby=list><h2 id=list>Checklist</h2><progress></progress></section>`)).toBe(
      `→ [Checklist](${URL}#list)`,
    );
  });

  it('exports no Markdown for a page with noindex', () => {
    expect(
      readArticle(elementsOf(page('<main><h1>No</h1></main>', '<meta name=robots content=noindex>'))),
    ).toBeUndefined();
  });

  it('stops the build if a page has no h1', () => {
    expect(() => readArticle(elementsOf(page('<main><p>Text</p></main>')))).toThrow('no h1');
  });

  it('lists pages with their descriptions in llms.txt', () => {
    const home = { ...read(''), url: 'https://guide.example.org/base/', title: 'Home', description: 'First.' };
    const list = writeList(
      { url: 'https://guide.example.org', title: 'Site', summary: 'For all' },
      [{ ...read(''), description: 'Second.' }, home].map(writeListItem),
      [{ label: 'Español', baseUrl: '/es/' }],
    );
    expect(list).toBe(
      `# Site\n\n> For all\n\n- [Español](https://guide.example.org/es/llms.txt)\n\n## Pages\n\n- [Guide](${URL}.md): Second.\n- [Home](https://guide.example.org/base/index.md): First.\n`,
    );
  });
});

describe('the search sections of a page', () => {
  const content = `<p>Top</p><h2 id=one>Create an app</h2><p>Open <b>Apps</b></p><ul><li>a</li><li>b</li></ul>
    <div><h3 id=two>Inside</h3><p>Deep</p></div>`;

  it('starts a search section at each heading, and separates blocks of text with spaces', () => {
    const path = '/base/docs/guide';
    expect(searchSections(read(content))).toEqual([
      { page: 'Guide', heading: '', path, text: 'key, token. Top' },
      { page: 'Guide', heading: 'Create an app', path: `${path}#one`, text: 'Open Apps a b' },
      { page: 'Guide', heading: 'Inside', path: `${path}#two`, text: 'Deep' },
    ]);
  });
});
