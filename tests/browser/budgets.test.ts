import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { attribute, elementsOf, type Element } from '../../plugins/html';
import { GUIDE, listAllPages, listTranslations } from '../support/site';

const build = path.resolve(import.meta.dirname, '../../build');

interface File {
  readonly name: string;
  readonly kilobytes: number;
}

/** Size limits in KB, with gzip: `first` for the files that the first screen needs, and `scripts` for all scripts. */
const budgetOf = (page: string) => (page.endsWith(GUIDE) ? { first: 48, scripts: 185 } : { first: 35.5, scripts: 158 });

/** Translated pages may be 3% larger, because Spanish texts are longer than English ones. */
const TRANSLATION = 1.03;

const gzipped = (content: string | Buffer) => gzipSync(content).length / 1000;

function weigh(address: string): File {
  const name = address.replace(/^\//, '');
  return { name, kilobytes: gzipped(readFileSync(path.join(build, name))) };
}

function readPage(page: string) {
  const file = /^$|\/$/.test(page) ? `${page}index.html` : page.endsWith('.html') ? page : `${page}.html`;
  const html = readFileSync(path.join(build, file), 'utf8');
  const elements = elementsOf(html);
  const attributes = (test: (element: Element) => boolean, name: string) =>
    elements.filter(test).flatMap((element) => attribute(element, name) ?? []);
  const has = (name: string, value: string) => (element: Element) => attribute(element, name) === value;
  return {
    text: { name: file, kilobytes: gzipped(html) },
    styles: attributes(has('rel', 'stylesheet'), 'href'),
    pictures: attributes((element) => element.tagName === 'img' && !has('loading', 'lazy')(element), 'src'),
    scriptsAtOnce: [
      ...attributes(({ tagName }) => tagName === 'script', 'src'),
      ...attributes(has('rel', 'modulepreload'), 'href'),
      ...attributes(has('as', 'script'), 'href'),
    ],
    scripts: attributes(() => true, 'data-script-urls').flatMap((addresses) => addresses.split(' ')),
  };
}

function complain(page: string, what: string, files: readonly File[], most: number): string | undefined {
  const sum = files.reduce((total, { kilobytes }) => total + kilobytes, 0);
  const [heaviest] = [...files].sort((a, b) => b.kilobytes - a.kilobytes);
  if (sum <= most || !heaviest) return undefined;
  const { name, kilobytes } = heaviest;
  return `/${page} sends ${sum.toFixed(1)} KB ${what}, and may send ${most.toFixed(1)}; the heaviest is ${name} with ${kilobytes.toFixed(1)} KB.`;
}

describe.each(listAllPages())('the page /%s', (page) => {
  const { text, styles, pictures, scriptsAtOnce, scripts } = readPage(page);
  const factor = listTranslations().some((folder) => page.startsWith(folder)) ? TRANSLATION : 1;
  const budget = { first: budgetOf(page).first * factor, scripts: budgetOf(page).scripts * factor };

  it('loads no script before someone uses the page', () => {
    expect(complain(page, 'of scripts before it is used', scriptsAtOnce.map(weigh), 0)).toBeUndefined();
  });

  it('keeps the files that the first screen needs within their size limit', () => {
    const files = [text, ...new Set([...styles, ...pictures])].map((file) =>
      typeof file === 'string' ? weigh(file) : file,
    );
    expect(files.length).toBeGreaterThan(1);
    expect(complain(page, 'for its first screen', files, budget.first)).toBeUndefined();
  });

  it('keeps the page’s scripts within their size limit', () => {
    expect(scripts.length).toBeGreaterThan(1);
    expect(complain(page, 'of scripts once it is used', scripts.map(weigh), budget.scripts)).toBeUndefined();
  });
});
