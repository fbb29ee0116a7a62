import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { findIbmViolations } from '../support/accessibility';
import { launchChromium } from '../support/chromium';
import { monitorEgress } from '../support/egress-monitor';
import { createTraceFinder } from '../support/leak-detector';
import { GUIDE, listPages, OLD_GUIDE, runScripts, watchForComplaints } from '../support/site';
import { findFaultsIn, NARROW_AND_WIDE } from '../support/situations';
import { FIELDS, keyChecker, message, messageIn, speak, ui } from '../support/ui';

const SPANISH = 'es/';
const site = inject('site');

const KEYS = {
  apiKey: 'Jq7VwZk3XbN9mHs5TyRg2LcPd',
  apiSecret: 'Hv3KxQz8WmJt6YbRn4PsLd9GfCk2TjXw7VqZy5BhNr1MgSpDcU',
  accessToken: '998877665-Fw6XjQv9ZkTn3LbYh7RsGm4PdCx8HqJt2VyKzBnU',
  accessTokenSecret: 'Rz5YqWx9KvHj3TbNm7LsPg2DfCk8XtVq4JyZhBn6RwUcE',
};
const ENV = `API_KEY=${KEYS.apiKey}
API_SECRET=${KEYS.apiSecret}
ACCESS_TOKEN=${KEYS.accessToken}
ACCESS_TOKEN_SECRET=${KEYS.accessTokenSecret}
`;

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  speak(SPANISH);
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  return () => context.close();
});

async function open(at: string): Promise<void> {
  await page.goto(site + at);
  await runScripts(page);
}

it('hydrates each Spanish page without an error or a warning', async () => {
  const complaints = watchForComplaints(page);
  for (const path of listPages(SPANISH)) await open(path);
  expect(await complaints()).toEqual([]);
});

it('formats numbers and dates in the browser exactly as in the built HTML', async () => {
  const facts = () => page.locator('main :is(time, td, output, dl)').allInnerTexts();
  await page.goto(`${site}es/docs/managing-credentials/x-api-prices`);
  const built = await facts();
  expect(built.join('\n')).toMatch(/USD\s0\.015/);
  await runScripts(page);
  // Changing a number and changing it back makes the browser format the results again.
  const posts = page.locator('input[name=posts]');
  const before = await posts.inputValue();
  await posts.fill('12');
  await expect.poll(facts).not.toEqual(built);
  await posts.fill(before);
  await expect.poll(facts).toEqual(built);
});

it('redirects the guide’s old Spanish address to the Spanish guide', async () => {
  await page.goto(site + SPANISH + OLD_GUIDE);
  await page.waitForURL(site + SPANISH + GUIDE);
});

it('shows the 404 page in Spanish', async () => {
  await page.goto(`${site}es/nowhere`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(messageIn(SPANISH, 'notFound.title'));
  await runScripts(page);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(messageIn(SPANISH, 'notFound.title'));
});

it.each([GUIDE, 'check'])(
  'has no accessibility faults when /es/%s shows the verdicts “Good,” “Unusual,” and “Wrong”',
  async (path) => {
    await open(SPANISH + path);
    await keyChecker(page).fill({ ...KEYS, apiSecret: KEYS.apiSecret.slice(0, 34), accessToken: 'AAAA:1:ci' });
    const parts = page.locator('main details');
    await parts.evaluateAll((all) => all.forEach((part) => ((part as HTMLDetailsElement).open = true)));
    expect(await findFaultsIn(page, NARROW_AND_WIDE)).toEqual({});
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await findIbmViolations(page)).toEqual([]);
  },
);

it('checks four pasted keys and writes the test command without leaking a key', async () => {
  const observed = await monitorEgress(context);
  const complaints = watchForComplaints(page);
  await open(SPANISH + GUIDE);
  const { pasteBox, verdicts, copyCommand, region } = keyChecker(page);
  await page.evaluate((text) => navigator.clipboard.writeText(text), ENV);
  await pasteBox.focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(verdicts).toEqual(FIELDS.map(() => 'good'));
  expect(await region.getByText(message('verifier.verdict.good')).count()).toBeGreaterThan(0);
  await copyCommand.click();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(clipboard).toContain('oauth_signature');
  const findTrace = createTraceFinder(Object.values(KEYS).map((value) => value.replace(/^\d+-/, '')));
  // Ignores text written to the clipboard, because the test itself copies the keys and the command.
  const leaks = observed.filter(({ channel, text }) => channel !== 'writeText' && findTrace(text) !== undefined);
  expect(leaks.map(({ channel }) => channel)).toEqual([]);
  expect(await complaints()).toEqual([]);
});

it('leads from the Spanish front page to the Spanish guide, which rates four valid keys as “Good”', async () => {
  await page.goto(site + SPANISH);
  await page
    .getByRole('main')
    .getByRole('link', { name: message('home.get.title') })
    .click();
  await page.waitForURL(site + SPANISH + GUIDE);
  await runScripts(page);
  await keyChecker(page).fill(KEYS);
  await expect.poll(keyChecker(page).verdicts).toEqual(FIELDS.map(() => 'good'));
});

it('links from the explanation of a pasted error to the Spanish step that fixes the error', async () => {
  await open(`${SPANISH}docs/managing-credentials/x-api-errors`);
  await ui(page).text('explainer.open').click();
  await ui(page).box('liveTest.response').fill('HTTP/2 402\n\n{"title":"CreditsDepleted"}');
  await page.locator('[data-diagnosis="no-credits"] a[href$="#step-credits"]').click();
  await page.waitForURL(`${site}${SPANISH}${GUIDE}#step-credits`);
});

describe('the list of languages', () => {
  const button = () => page.locator('nav button[popovertarget=languages]');
  const link = (language: string) => page.locator(`#languages a[lang="${language}"]`);

  it.each([true, false])('links to the page’s translation and back (JavaScript: %s)', async (javaScriptEnabled) => {
    const plain = await browser.newContext({ javaScriptEnabled });
    page = await plain.newPage();
    await page.goto(site + GUIDE);
    await button().click();
    await link('es-419').click();
    await page.waitForURL(site + SPANISH + GUIDE);
    await button().click();
    await link('en').click();
    await page.waitForURL(site + GUIDE);
    await plain.close();
  });

  it.each([
    ['before hydration', false],
    ['after hydration', true],
  ])('keeps the address’s query and hash when the language changes, %s', async (_when, isHydrated) => {
    await page.goto(`${site}${GUIDE}?from=mail#step-keys`);
    if (isHydrated) await runScripts(page);
    await button().click();
    await link('es-419').click();
    await page.waitForURL(`${site}${SPANISH}${GUIDE}?from=mail#step-keys`);
    await expect
      .poll(() => page.evaluate(() => document.querySelector('#step-keys')?.getBoundingClientRect().top))
      .toBeLessThan(200);
  });

  it('opens and closes the list of languages, and changes the language, with the keyboard alone', async () => {
    await page.goto(site + SPANISH + GUIDE);
    await button().focus();
    await page.keyboard.press('Enter');
    await link('en').waitFor();
    await page.keyboard.press('Escape');
    await link('en').waitFor({ state: 'hidden' });
    expect(await button().evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(site + GUIDE);
  });

  it('names the current language, and passes axe and IBM’s rules while the list of languages is open', async () => {
    await open(SPANISH + 'search');
    expect(await page.getByRole('button', { name: /Español$/ }).count()).toBe(1);
    await button().click();
    await link('en').waitFor();
    expect(
      await findFaultsIn(
        page,
        NARROW_AND_WIDE.filter(({ width }) => width === 1280),
      ),
    ).toEqual({});
    expect(await findIbmViolations(page)).toEqual([]);
  });

  it('lists the languages in the phone menu', async () => {
    const phone = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      colorScheme: 'dark',
    });
    page = await phone.newPage();
    await page.goto(`${site}check#wordparrot`);
    await page.getByRole('button', { name: messageIn('', 'menu.open') }).tap();
    await page.locator('#menu').getByRole('link', { name: 'Español' }).tap();
    await page.waitForURL(`${site}${SPANISH}check#wordparrot`);
    await phone.close();
  });

  it('asks for confirmation before a language change erases the keys, and keeps them if the reader stays', async () => {
    await open(SPANISH + GUIDE);
    const { keyBox } = keyChecker(page);
    await keyBox('apiKey').click();
    await page.keyboard.type(KEYS.apiKey);
    await button().click();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.dismiss();
    });
    await link('en').click();
    await expect.poll(() => dialogs).toEqual(['beforeunload']);
    expect(page.url()).toContain(`/${SPANISH}`);
    expect(await keyBox('apiKey').inputValue()).toBe(KEYS.apiKey);
  });
});

it('offers the Spanish offline copy as verifier.es.html', async () => {
  await page.goto(`${site}es/check`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: message('copy.download') }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('verifier.es.html');
  await page.goto(`${site}es/verifier.es.html`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(message('copy.title'));
  expect(await page.locator('html').getAttribute('lang')).toBe('es-419');
  expect(await page.locator('time').first().textContent()).toMatch(/^\d+ de \p{Ll}+ de \d{4}$/u);
  const links = await page
    .locator('main a[target=_blank]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const ours = links.filter((address) => address.startsWith('http://localhost:3000'));
  expect(ours.length).toBeGreaterThan(0);
  expect(ours.filter((address) => !address.includes('/es/'))).toEqual([]);
});

it('shows no English message on any Spanish page', () => {
  const english = Object.entries(inject('messages'))
    .filter(([id, text]) => messageIn(SPANISH, id) !== text && id !== 'search.synonyms')
    .flatMap(([, text]) => text.split(/[{}|]/).filter((part) => part.trim().split(' ').length > 3));
  expect(english.length).toBeGreaterThan(200);
  const build = path.resolve(import.meta.dirname, '../../build');
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').trim();
  const found = listPages(SPANISH).flatMap((name) => {
    const html = readFileSync(
      path.join(build, name.endsWith('.html') ? name : `${name.replace(/\/$/, '/index')}.html`),
      'utf8',
    );
    return english.filter((text) => html.includes(escape(text))).map((text) => `${name}: ${text}`);
  });
  expect(found).toEqual([]);
});
