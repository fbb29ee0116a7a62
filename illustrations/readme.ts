/**
 * `npm run build && npm run readme-picture` takes screenshots of the key checker for the README, in both color modes.
 */
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { launchChromium } from '../tests/support/chromium';
import { runScripts } from '../tests/support/site';
import { serveFolder } from '../tests/support/static-server';
import { exampleKeys } from './kit/keys';
import { RENDER_FLAGS } from './render';
import { MODES, SITE, type Mode } from './scenes';

/**
 * The key checker rates these values, in this order, as Good, Good, Wrong, and Unusual. None of them is an example from
 * the page, because the key checker shows a special message for an example.
 */
const entries = {
  'API key': exampleKeys.apiKey.replace(/0$/, '1'),
  'API secret': exampleKeys.apiSecret.replace(/0$/, '1'),
  // This is a client ID, so it's wrong in this box. X published it as an example, so it's safe to show.
  'Access token': 'M1M5R3BMVy13QmpScXkzTUt5OE46MTpjaQ',
  'Access token secret': exampleKeys.accessTokenSecret.slice(0, 30),
};

const MARGIN = 20;
const NOTHING = { x: 0, y: 0, width: 0, height: 0 };

async function takePicture(browser: Browser, address: string, colorScheme: Mode): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 860, height: 1400 }, deviceScaleFactor: 2, colorScheme });
  await page.goto(`${address}check`);
  await runScripts(page);
  for (const [name, value] of Object.entries(entries)) {
    await page.getByRole('textbox', { name, exact: true }).fill(value);
  }
  await page.locator('[data-field="accessTokenSecret"][data-verdict="unusual"]').waitFor();
  await page.locator('h1').click();
  const { x, y, width, height } = (await page.locator('ul:has(> [data-field])').boundingBox()) ?? NOTHING;
  const clip = { x: x - MARGIN, y, width: width + 2 * MARGIN, height: height + MARGIN };
  const file = path.join(SITE, `.github/check.${colorScheme}.webp`);
  await sharp(await page.screenshot({ clip }))
    .resize({ width: 1200 })
    .webp({ quality: 75 })
    .toFile(file);
  await page.close();
}

async function main(): Promise<void> {
  const server = await serveFolder(path.join(SITE, 'build'));
  const browser = await launchChromium({ args: RENDER_FLAGS });
  try {
    for (const mode of MODES) await takePicture(browser, server.url, mode);
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
