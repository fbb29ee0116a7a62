/**
 * Loads the page's scripts late: at the first sign that somebody uses the page for more than reading and following
 * links. Until then nothing of React has run, and everything that is native works: links, `<details>`, the menu,
 * boxes to tick, boxes to type in.
 *
 * How far it is stands in `data-hydration` of the root element, for style sheets and for the note that tells it
 * (src/components/HydrationStatus):
 *   waiting   nobody needed them yet
 *   loading   they were asked for; buttons that need them are disabled until then, with `useIsHydrated()`
 *   failed    one did not come; `[data-retry-hydration]` or being online again tries again
 *   running   React has taken over (src/theme/Root.tsx)
 * Without scripting, the attribute is missing. In development there is no such loader, and it says `running` at once.
 */
type State = 'idle' | 'loading' | 'failed' | 'complete';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): typeof rules;
}

const root = document.documentElement;
const setState = (state: State) => (root.dataset['hydration'] = state);

/** Written into the page by plugins/deferred-hydration: the bundler's runtime, the chunks of this route, the entry. */
const addresses = document.currentScript?.dataset['scriptUrls']?.split(' ') ?? [];
const [runtime = '', ...chunks] = addresses;
/** The large ones stand last, and are asked for first: browsers ask for six at a time. */
chunks.reverse();
let tries = 0;

const rules = {
  createScriptURL(address: string) {
    if (addresses.includes(address.split('?')[0] ?? '')) return address;
    throw new TypeError(address);
  },
};
const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('hydration', rules) ?? rules;

/** Those that the browser was given, and that did not fail. */
const given = new Map<string, Promise<unknown>>();

function run(address: string): Promise<unknown> {
  const done =
    given.get(address) ??
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.onload = resolve;
      script.onerror = (error) => {
        given.delete(address);
        reject(error);
      };
      script.src = policy.createScriptURL(address);
      document.head.append(script);
    });
  given.set(address, done);
  return done;
}

function hint(rel: 'prefetch' | 'preload', address: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = rel;
  link.as = 'script';
  link.href = address;
  document.head.append(link);
  return link;
}

/**
 * Chunks do nothing until the runtime is there. So it comes last, and a try that failed can be made again: under another
 * address, since browsers hand out a preload that failed as if it were the file.
 */
async function start(): Promise<void> {
  const state = root.dataset['hydration'];
  if (state !== 'idle' && state !== 'failed') return;
  setState('loading');
  const last = tries > 0 ? `${runtime}?${tries}` : runtime;
  tries += 1;
  try {
    hint('preload', last);
    await Promise.all(chunks.map(run));
    await run(last);
  } catch {
    setState('failed');
  }
}

/** Assistive technology presses without a pointer and without a key; a file is dragged in from elsewhere. */
const SIGNS = ['pointerdown', 'keydown', 'focusin', 'input', 'click', 'dragenter'];

function onSign({ type, target }: Event): void {
  if (root.dataset['hydration'] !== 'idle') return;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  const isLeaving = link && link.href.split('#')[0] !== location.href.split('#')[0];
  if (type === 'keydown' || !isLeaving) void start();
}

/** Every widget has a box to type in, maybe a folded one; its buttons shall work by the time somebody comes to it. */
function startNear(boxes: Iterable<Element>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void start();
    },
    { rootMargin: '50%' },
  );
  for (const box of boxes) observer.observe(box.closest('section') ?? box);
}

/** A hash that is no place on the page is a word to the scripts. */
function startForHash(): void {
  const hash = location.hash.slice(1);
  if (hash && !document.getElementById(hash) && !document.getElementById(decode(hash))) void start();
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

const whenIdle: (task: () => void) => void = window.requestIdleCallback ?? setTimeout;

/**
 * Fetches the scripts and has the chunks compiled, one by one while nothing else is to be done. Without the runtime
 * a chunk only puts its functions into a list, so nothing of the app has run, and a first touch need not wait for that.
 */
function prepare(): void {
  for (const address of addresses) {
    const link = hint('prefetch', address);
    if (address !== runtime) link.onload = () => whenIdle(() => void run(address).catch(() => undefined));
  }
}

/** Once the page is at rest: runs the scripts if there is saved progress to go on with, else only prepares them. */
function atRest(): void {
  if (document.querySelector('[data-saved]')) void start();
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  const isCostly = connection?.saveData || /2g/.test(connection?.effectiveType ?? '');
  if (root.dataset['hydration'] === 'idle' && !isCostly) prepare();
}

setState('idle');
for (const sign of SIGNS) addEventListener(sign, onSign, { passive: true });
addEventListener('hashchange', startForHash);
addEventListener('online', () => root.dataset['hydration'] === 'failed' && start());
addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-retry-hydration]')) void start();
});
addEventListener('load', () => whenIdle(atRest));
startNear(document.querySelectorAll('[data-preserve-input]'));
startForHash();
