import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, listAllPages, listPages, NOT_FOUND, OLD_GUIDE, runScripts, watchForComplaints } from '../support/site';

const site = inject('site');
const pages = listPages();

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  context = await browser.newContext();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await context.newPage();
  return () => page.close();
});

describe('the security policy', () => {
  it('allows client-side navigation through the whole site', async () => {
    const complaints = watchForComplaints(page);
    await page.goto(site);
    await runScripts(page);
    await page.evaluate(() => Object.assign(window, { isSameDocument: true }));
    for (const path of pages.filter((path) => path !== NOT_FOUND)) await goWithoutLoading(path);
    expect(await page.evaluate(() => 'isSameDocument' in window)).toBe(true);
    expect(await complaints()).toEqual([]);
  });

  it('allows the redirect from the guide’s old address', async () => {
    const complaints = watchForComplaints(page);
    await page.goto(site + OLD_GUIDE);
    await page.waitForURL(`${site}${GUIDE}`);
    expect(await complaints()).toEqual([]);
  });

  it('is the same on each page, in each language, and under each base path', async () => {
    const policies = new Set<string | undefined>();
    for (const address of [...listAllPages().map((path) => site + path), inject('siteUnderBase')]) {
      const html = await (await fetch(address)).text();
      policies.add(/http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(html)?.[1]);
    }
    expect([...policies]).toEqual([expect.stringContaining("default-src 'self'")]);
  });
});

describe('a page with the security policy', () => {
  beforeEach(async () => {
    // The smallest page is enough, because all pages have the same policy.
    await page.goto(site + NOT_FOUND);
  });

  it('rejects an inline script', async () => {
    await expect(
      page.evaluate(() => {
        const script = document.createElement('script');
        script.append('window.injected = true');
        document.body.append(script);
        if (!('injected' in window)) throw new Error('refused');
      }),
    ).rejects.toThrow('refused');
  });

  it('rejects an event handler in an attribute', async () => {
    await expect(
      page.evaluate(() => {
        document.body.setAttribute('onclick', 'window.injected = true');
        document.body.click();
        if (!('injected' in window)) throw new Error('refused');
      }),
    ).rejects.toThrow(/refused|TrustedScript/);
  });

  it.each(['innerHTML', 'outerHTML'] as const)(
    'rejects a plain HTML string that is assigned to %s',
    async (property) => {
      await expect(
        page.evaluate((name) => {
          document.querySelectorAll('h1').forEach((heading) => (heading[name] = '<b>injected</b>'));
        }, property),
      ).rejects.toThrow('TrustedHTML');
    },
  );

  it('rejects a plain string as a script’s address', async () => {
    await expect(
      page.evaluate(() => {
        document.createElement('script').src = '/injected.js';
      }),
    ).rejects.toThrow('TrustedScriptURL');
  });

  it('rejects a new Trusted Types policy', async () => {
    await expect(
      page.evaluate(() =>
        (window as never as { trustedTypes: { createPolicy: (...args: unknown[]) => void } }).trustedTypes.createPolicy(
          'default',
          {},
        ),
      ),
    ).rejects.toThrow('Policy');
  });

  it.each<[string, string, () => void]>([
    ['an image from another origin', 'img-src', () => (new Image().src = 'http://127.0.0.1:9/key.png')],
    ['a request to another origin', 'connect-src', () => void fetch('http://127.0.0.1:9/key').catch(() => undefined)],
    ['a beacon to another origin', 'connect-src', () => navigator.sendBeacon('http://127.0.0.1:9/', 'key')],
    ['a WebSocket to another origin', 'connect-src', () => new WebSocket('ws://127.0.0.1:9/key')],
    ['a style in an attribute', 'style-src-attr', () => document.body.setAttribute('style', 'color: red')],
    [
      'a style sheet from another origin',
      'style-src-elem',
      () => {
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'http://127.0.0.1:9/' });
        document.head.append(link);
      },
    ],
    [
      'a form submitted to another origin',
      'form-action',
      () => {
        const form = Object.assign(document.createElement('form'), { action: 'http://127.0.0.1:9/' });
        document.body.append(form);
        form.submit();
      },
    ],
    [
      'an iframe from another origin',
      'frame-src',
      () => document.body.append(Object.assign(document.createElement('iframe'), { src: 'http://127.0.0.1:9/' })),
    ],
    [
      'a <base> element with another origin',
      'base-uri',
      () => document.head.append(Object.assign(document.createElement('base'), { href: 'http://127.0.0.1:9/' })),
    ],
  ])('blocks %s, and reports the violated directive', async (_what, directive, act) => {
    const refused = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
        }),
    );
    await page.evaluate(act).catch(() => undefined);
    expect(await refused).toBe(directive);
  });
});

/** Navigates with the history API, because not every page links to the page that the test opens next. */
async function goWithoutLoading(path: string): Promise<void> {
  await page.evaluate(
    (to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    new URL(site).pathname + path,
  );
  await page.waitForFunction((to) => document.querySelector(`link[rel=canonical][href$="/${to}"]`), path);
}
