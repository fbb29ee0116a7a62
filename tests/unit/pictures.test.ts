import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CARD_SIZE, cardFile, cardNames, FAVICON, fingerprintCard } from '../../illustrations/cards';
import fingerprints from '../../illustrations/fingerprints.json';
import { exampleKeys } from '../../illustrations/kit/keys';
import sizes from '../../illustrations/pictures.json';
import {
  captureFile,
  DENSITY,
  fingerprint,
  listPictures,
  MODES,
  pictureFile,
  SHAPES,
  SITE,
  writePage,
} from '../../illustrations/scenes';
import { inspectField } from '../../src/credentials/inspect';
import { twitter } from '../../src/credentials/twitter';
import { pages } from '../support/prose';

const pictures = listPictures();
const names = pictures.map(({ name }) => name);
const KILOBYTE = 1024;

/** All figures on the pages. `itemNumbers` are the numbers in the numbered list before a figure. */
const figures = pages.flatMap(({ file, source }) =>
  [...source.matchAll(/<Figure\s+name="([^"]*)"\s+alt="([^"]*)"\s*>(.*?)<\/Figure>/gs)].map(
    ({ index, 1: name = '', 2: alt = '', 3: caption = '' }) => ({
      file,
      name,
      alt,
      caption,
      itemNumbers: lastListIn(source.slice(0, index)),
    }),
  ),
);

function lastListIn(text: string): string[] {
  const numbers = [...text.matchAll(/^(\d)\. /gm)].map(([, number = '']) => number);
  return numbers.slice(numbers.lastIndexOf('1'));
}

describe.each(pictures)('the image $name', (picture) => {
  it('is up to date with the code that draws the image (otherwise run npm run illustrations)', async () => {
    expect((fingerprints as Readonly<Record<string, string>>)[picture.name]).toBe(await fingerprint(picture));
  });

  it.each(MODES)('has at most 40 KB and the dimensions from pictures.json in %s mode', async (mode) => {
    for (const shape of SHAPES) {
      const size = (sizes as Readonly<Record<string, { wide: number[]; narrow?: number[] }>>)[picture.name]?.[shape];
      if (!size) continue;
      const file = path.join(SITE, pictureFile(picture, mode, shape));
      expect(statSync(file).size, file).toBeLessThanOrEqual(40 * KILOBYTE);
      const { width, height } = await sharp(file).metadata();
      expect([width / DENSITY, height / DENSITY], file).toEqual(size);
    }
  });

  it('appears on a page that explains each number in the image', async () => {
    const shown = figures.filter(({ name }) => name === picture.name);
    expect(shown).not.toEqual([]);
    if (captureFile(picture, 'light', 'wide')) return;
    const drawn = new Set((await writePage(picture, 'light')).match(/(?<=data-number="|class="number">)\d/g));
    for (const { alt, caption, itemNumbers } of shown) {
      const explained = numbersOf(caption).length > 0 ? numbersOf(caption) : itemNumbers;
      expect(
        [...drawn].filter((number) => !explained.includes(number)),
        'in the caption or the list above',
      ).toEqual([]);
      expect(new Set(alt.match(/(?<=marked )\d/gi)), 'in the alternative text').toEqual(drawn);
    }
  });
});

/** Reads the numbers that a caption explains, as in `1: …`, `2 to 4: …`, or `3 and 4: …`. */
function numbersOf(caption: string): string[] {
  return [...caption.matchAll(/\b(\d)(?: (?:to|and) (\d))?:/g)].flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => String(Number(from) + index)),
  );
}

describe('the guide’s figures', () => {
  it('shows only figures whose images are drawn by “npm run illustrations”', () => {
    expect(figures.filter(({ name }) => !names.includes(name))).toEqual([]);
    const written = pages.reduce((sum, { source }) => sum + source.split('<Figure').length - 1, 0);
    expect(figures).toHaveLength(written);
  });

  it('has one <DrawingNote> on each page with figures', () => {
    for (const { file, source } of pages) {
      const notes = source.split('<DrawingNote').length - 1;
      expect(notes, file).toBe(source.includes('<Figure') ? 1 : 0);
    }
  });

  it('has at most 12 images in the X guide, and at least one in each step except step-use', () => {
    const guide = pages.find(({ file }) => file.endsWith('/twitter.mdx'))?.source ?? '';
    expect(guide.split('<Figure').length - 1).toBeLessThanOrEqual(12);
    const steps = guide.split(/^## /m).filter((section) => /^[^\n]*\{\/\* #step-/.test(section));
    const without = steps.filter((step) => !step.includes('<Figure'));
    expect(without.map((step) => /#(step-[a-z]+)/.exec(step)?.[1])).toEqual(['step-use']);
  });
});

it('allows only images drawn by “npm run illustrations” in static/img/docs', () => {
  const known = new Set(
    pictures.flatMap((picture) => MODES.flatMap((mode) => SHAPES.map((s) => pictureFile(picture, mode, s)))),
  );
  const folder = 'static/img/docs';
  const lying = readdirSync(path.join(SITE, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.webp'))
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`);
  expect(lying.filter((file) => !known.has(file))).toEqual([]);
});

describe('the keys in the images', () => {
  it.each(twitter.fields)('shows an example key that the key checker rates as good: $id', ({ id }) => {
    expect(inspectField(twitter, id, exampleKeys[id]).verdict).toBe('good');
  });

  it('shows no keys other than the example keys', async () => {
    const examples = Object.values(exampleKeys);
    for (const picture of pictures) {
      const html = await writePage(picture, 'light');
      const body = html.slice(html.indexOf('<body'));
      const keys = body.match(/\b[\w-]{20,}\b/g) ?? [];
      expect(keys.filter((key) => /\d/.test(key) && !examples.includes(key))).toEqual([]);
    }
  });
});

describe.each(cardNames)('the social media card %s', (name) => {
  it('has the right size and is up to date with the code that draws the card (otherwise run npm run illustrations)', async () => {
    expect((fingerprints as Readonly<Record<string, string>>)[name]).toBe(fingerprintCard(name));
    const { width, height, format } = await sharp(path.join(SITE, cardFile(name))).metadata();
    expect({ width, height, format }).toEqual({ ...CARD_SIZE, format: 'png' });
  });
});

it('has an ICO favicon for browsers that don’t support SVG icons', () => {
  expect(existsSync(path.join(SITE, FAVICON))).toBe(true);
  expect([...readFileSync(path.join(SITE, FAVICON)).subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 0]);
});
