import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { brokenLinks } from '../../scripts/broken-links';

const site = { siteUrl: 'https://guide.example.org', baseUrl: '/base/' };
const folder = mkdtempSync(path.join(tmpdir(), 'links-'));

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the HTML files of a site whose guide has this body, and returns the guide's broken links. */
function linksIn(body: string): string[] {
  const files = {
    'docs/guide.html': `<body>${body}</body>`,
    'docs/other.html': '<h2 id="a place">…</h2>',
    'index.html': '',
    'img/picture.webp': '',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return brokenLinks(folder, site).map((line) => line.replace('docs/guide.html leads to ', ''));
}

it.each([
  '<a href="/base/">front page</a>',
  '<a href="/base/docs/other">page</a>',
  '<a href="other#a%20place">place</a>',
  '<a href="#here" id="here">this page</a>',
  '<a href="https://guide.example.org/base/docs/other">whole address</a>',
  '<a href="https://x.com/nothing">another site</a>',
  '<p data-translation="behind">The English is newer.</p><a href="gone">a page that is behind</a>',
  '<img src="/base/img/picture.webp" srcset="/base/img/picture.webp 1x, ../img/picture.webp 2x">',
])('reports no broken link in %s', (body) => {
  expect(linksIn(body)).toEqual([]);
});

it.each([
  ['<a href="/base/docs/nothing">', '/base/docs/nothing'],
  ['<a href="/docs/other">', '/docs/other'],
  ['<a href="other#nowhere">', 'other#nowhere'],
  ['<a href="#nowhere">', '#nowhere'],
  ['<a href="/base/img">', '/base/img'],
  ['<img src="/base/img/picture.png">', '/base/img/picture.png'],
  ['<img srcset="/base/img/picture.webp 1x, /base/img/twice.webp 2x">', '/base/img/twice.webp'],
  ['<script data-script-urls="/base/a.js">', '/base/a.js'],
  [
    '<meta property="og:image" content="https://guide.example.org/base/card.png">',
    'https://guide.example.org/base/card.png',
  ],
  ['<meta http-equiv="refresh" content="0; url=/base/gone">', '/base/gone'],
])('reports the broken link in %s', (body, link) => {
  expect(linksIn(body)).toEqual([link]);
});
