import { describe, expect, it } from 'vitest';
import { writeList, writeMarkdown } from '../../plugins/page-texts/markdown';
import { readPage } from '../../plugins/page-texts/read-page';
import { sectionsOf } from '../../plugins/page-texts/sections';

const URL = 'https://guide.example.org/base/docs/guide';

function page(body: string, head = ''): string {
  return `<!doctype html><html lang=en><head><link rel=canonical href=${URL}>${head}</head><body>${body}</body></html>`;
}

function read(content: string) {
  const text = readPage(page(`<main><h1>Guide</h1>${content}</main>`, '<meta name=keywords content="key,token">'));
  if (!text) throw new Error('nothing was read');
  return text;
}

const markdown = (content: string) => writeMarkdown(read(content)).replace(`Source: ${URL}\n\n# Guide\n\n`, '').trim();

describe('a page as Markdown', () => {
  it('begins with its address and its title', () => {
    expect(writeMarkdown(read('<p>Text</p>'))).toBe(`Source: ${URL}\n\n# Guide\n\nText\n`);
  });

  it.each([
    ['a link on the page', '<p><a href="#step">a</a></p>', `[a](${URL}#step)`],
    ['a link within the site', '<p><a href="/base/check">a</a></p>', '[a](https://guide.example.org/base/check)'],
    ['a link elsewhere', '<p><a href="https://x.com/">a</a></p>', '[a](https://x.com/)'],
    [
      'a picture',
      '<img src="/a.light.webp" alt="What it shows">',
      '![What it shows](https://guide.example.org/a.light.webp)',
    ],
    [
      'a table',
      '<table><tr><th>what<th>price<tr><td>post<td>$0.015</table>',
      '| what | price  |\n| ---- | ------ |\n| post | $0.015 |',
    ],
    ['code', '<pre><code class="language-text">a b</code></pre>', '```text\na b\n```'],
    ['a part that opens', '<details><summary>More</summary><p>Text</p></details>', '**More**\n\nText'],
    [
      'a note',
      '<div class="theme-admonition alert"><div><span><svg></svg></span>Once</div><div><p>Text</p></div></div>',
      '> **Once**\n>\n> Text',
    ],
  ])('keeps %s', (_what, content, expected) => {
    expect(markdown(content)).toBe(expected);
  });

  it.each([
    ['buttons', '<button>Copy</button>'],
    ['what is hidden', '<p hidden>no</p><a aria-hidden=true href="#a">#</a>'],
    ['the picture of the other color mode', '<img src="/a.dark.webp" alt="no">'],
    ['the link that enlarges a picture', '<a href="/a.light.webp">Enlarge</a>'],
    ['boxes to tick', '<label><input type=checkbox>Done</label>'],
    ['what stands around the text', '<nav>no</nav>'],
  ])('leaves out %s', (_what, content) => {
    expect(markdown(`${content}<p>Text</p>`)).toBe('Text');
  });

  it('says where a tool of the page stands, in its place', () => {
    const tool = (name: string) => `<section ${name}><p>Type here</p><input></section>`;
    expect(markdown(`<h2 id=step-check>Check</h2>${tool('aria-label="Key check"')}<p>Text</p>`)).toBe(
      `## Check\n\nOn the page: [Key check](${URL}#step-check)\n\nText`,
    );
    expect(markdown(`<section aria-labelledby=list><h2 id=list>Checklist</h2><progress></progress></section>`)).toBe(
      `On the page: [Checklist](${URL}#list)`,
    );
  });

  it('does not exist where search engines shall not look', () => {
    expect(readPage(page('<main><h1>No</h1></main>', '<meta name=robots content=noindex>'))).toBeUndefined();
  });

  it('without a title stops the build', () => {
    expect(() => readPage(page('<main><p>Text</p></main>'))).toThrow('no h1');
  });

  it('is listed with its description', () => {
    const home = { ...read(''), url: 'https://guide.example.org/base/', title: 'Home', description: 'First.' };
    const list = writeList({ title: 'Site', tagline: 'For all' }, [{ ...read(''), description: 'Second.' }, home]);
    expect(list).toBe(
      `# Site\n\n> For all\n\n## Pages\n\n- [Guide](${URL}.md): Second.\n- [Home](https://guide.example.org/base/index.md): First.\n`,
    );
  });
});

describe('the sections that the search finds', () => {
  const content = `<p>Top</p><h2 id=one>Create an app</h2><p>Open <b>Apps</b></p><ul><li>a</li><li>b</li></ul>
    <div><h3 id=two>Inside</h3><p>Deep</p></div>`;

  it('go from heading to heading, and blocks of text stand apart', () => {
    const path = '/base/docs/guide';
    expect(sectionsOf(read(content))).toEqual([
      { page: 'Guide', heading: '', path, text: 'key, token. Top' },
      { page: 'Guide', heading: 'Create an app', path: `${path}#one`, text: 'Open Apps a b' },
      { page: 'Guide', heading: 'Inside', path: `${path}#two`, text: 'Deep' },
    ]);
  });
});
