/**
 * `npm run illustrations [name …]` draws the named images. Without a name, it draws all images, social cards, and the
 * favicon.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { launchChromium } from '../tests/support/chromium';
import { CARD_SIZE, cardFile, cardNames, FAVICON, fingerprintCard, LOGO, writeCard } from './cards';
import {
  captureFile,
  DENSITY,
  fingerprint,
  listPictures,
  MODES,
  pictureFile,
  SHAPES,
  SITE,
  WIDTHS,
  writePage,
  type Mode,
  type Picture,
  type Shape,
} from './scenes';

/** These flags make Chromium draw fonts and colors in the same way on every machine. */
export const RENDER_FLAGS = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

const FONTS = {
  'Inter Variable': '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  'JetBrains Mono Variable': '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
};

/** The fonts are inline, because a page without an address can't load files. */
const fontFaces = Object.entries(FONTS)
  .map(([family, file]) => {
    const data = readFileSync(require.resolve(file)).toString('base64');
    return `@font-face { font-family: '${family}'; font-weight: 100 900; src: url(data:font/woff2;base64,${data}); }`;
  })
  .join('\n');

interface Rendered {
  readonly file: Buffer;
  readonly size: readonly [width: number, height: number];
}

export async function renderPicture(
  browser: Browser,
  picture: Picture,
  mode: Mode,
  shape: Shape,
): Promise<Rendered | undefined> {
  const capture = captureFile(picture, mode, shape);
  if (capture) return encode(readFileSync(capture), shape);
  // If a screenshot replaces the wide drawing, phones show the screenshot, so no narrow drawing is needed.
  if (captureFile(picture, mode, 'wide')) return undefined;
  const html = await writePage(picture, mode, fontFaces);
  return encode(await photograph(browser, html, WIDTHS[shape]), shape);
}

async function photograph(browser: Browser, html: string, width: number, density: number = DENSITY): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height: 100 }, deviceScaleFactor: density });
  try {
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready);
    return await page.screenshot({ fullPage: true, animations: 'disabled' });
  } finally {
    await page.close();
  }
}

/**
 * Reduces an image to at most 256 colors and compresses the result losslessly. Drawings have few colors, so their files
 * are smaller and sharper than with lossy compression.
 */
async function encode(png: Buffer, shape: Shape): Promise<Rendered> {
  const fewColors = await sharp(png)
    .removeAlpha()
    .resize({ width: WIDTHS[shape] * DENSITY, withoutEnlargement: true })
    .png({ palette: true, dither: 0 })
    .toBuffer();
  const { data, info } = await sharp(fewColors)
    .webp({ lossless: true, effort: 6 })
    .toBuffer({ resolveWithObject: true });
  const width = Math.min(WIDTHS[shape], info.width);
  return { file: data, size: [width, Math.round((info.height / info.width) * width)] };
}

async function renderAll(names: readonly string[]): Promise<void> {
  const pictures = listPictures();
  const wanted = names.length ? pictures.filter(({ name }) => names.includes(name)) : pictures;
  const sizes = readJson('pictures.json');
  const fingerprints = readJson('fingerprints.json');
  const browser = await launchChromium({ args: RENDER_FLAGS });
  for (const picture of wanted) {
    const entry: Record<string, unknown> = { folder: picture.folder };
    if (captureFile(picture, 'light', 'wide')) entry['capture'] = true;
    for (const shape of SHAPES) {
      for (const mode of MODES) {
        const rendered = await renderPicture(browser, picture, mode, shape);
        const file = path.join(SITE, pictureFile(picture, mode, shape));
        rmSync(file, { force: true });
        if (!rendered) continue;
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, rendered.file);
        entry[shape] = rendered.size;
        console.log(`${pictureFile(picture, mode, shape)}: ${Math.ceil(rendered.file.length / 1024)} KB`);
      }
    }
    sizes[picture.name] = entry;
    fingerprints[picture.name] = await fingerprint(picture);
  }
  if (!names.length) {
    for (const name of cardNames) {
      writeFileSync(path.join(SITE, cardFile(name)), await renderCard(browser, name));
      fingerprints[name] = fingerprintCard(name);
    }
    writeFileSync(path.join(SITE, FAVICON), await renderFavicon());
  }
  await browser.close();
  const pictureNames = pictures.map(({ name }) => name);
  writeJson('pictures.json', pictureNames, sizes);
  writeJson('fingerprints.json', [...pictureNames, ...cardNames], fingerprints);
}

async function renderCard(browser: Browser, name: string): Promise<Buffer> {
  const png = await photograph(browser, writeCard(name, fontFaces), CARD_SIZE.width, 1);
  return sharp(png).removeAlpha().png({ palette: true, dither: 0, effort: 10 }).toBuffer();
}

/**
 * Writes an ICO file, because some browsers don't support SVG icons. The format:
 * https://en.wikipedia.org/wiki/ICO_(file_format)
 */
async function renderFavicon(): Promise<Buffer> {
  const size = 48;
  const png = await sharp(path.join(SITE, LOGO), { density: 600 }).resize(size, size).png({ palette: true }).toBuffer();
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // 1 is the type of icon files.
  header.writeUInt16LE(1, 4); // The file contains one image.
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10); // The image has one color plane.
  header.writeUInt16LE(32, 12); // Each pixel has 32 bits.
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

function readJson(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Writes only the entries in `names`, so that entries of deleted images disappear. */
function writeJson(file: string, names: readonly string[], values: Readonly<Record<string, unknown>>): void {
  const lines = names.map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(values[name])}`);
  writeFileSync(path.join(import.meta.dirname, file), `{\n${lines.join(',\n')}\n}\n`);
}

if (require.main === module) void renderAll(process.argv.slice(2));
