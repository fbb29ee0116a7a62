/**
 * Loads the page's scripts when someone first does more than read or follow links. Until then, only native elements
 * work, such as links, `<details>`, checkboxes, and text boxes.
 *
 * `data-hydration` on the root element is the state:
 *
 * - `idle`: nothing has needed the scripts yet.
 * - `loading`: the scripts are requested. Buttons that use `useIsHydrated()` are disabled.
 * - `failed`: a script failed to load. A click on `[data-retry-hydration]` or the `online` event loads it again.
 * - `complete`: React runs. src/theme/Root.tsx sets this state.
 *
 * Without scripts, the attribute is missing. In development, there's no inline script, and the state is always
 * `complete`.
 */
type State = 'idle' | 'loading' | 'failed' | 'complete';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): typeof rules;
}

const root = document.documentElement;
const setState = (state: State) => (root.dataset['hydration'] = state);

/**
 * plugins/deferred-hydration writes these addresses into the HTML: the bundler's runtime, this route's chunks, and the
 * entry chunk.
 */
const addresses = document.currentScript?.dataset['scriptUrls']?.split(' ') ?? [];
const [runtime = '', ...chunks] = addresses;
/**
 * The largest chunks are last in the list, so reversing the list requests them first. Browsers load only six files at a
 * time over HTTP/1.1, so the largest chunks would otherwise wait for smaller ones.
 */
chunks.reverse();

const rules = {
  createScriptURL(address: string) {
    if (addresses.includes(address)) return address;
    throw new TypeError(address);
  },
};
const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('hydration', rules) ?? rules;

/**
 * A promise for each script that was added to the page. A script that failed to load is removed from the map, so that
 * it can be added again.
 */
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

const ignore = () => undefined;

/** Loads a script into the browser's cache. WebKit doesn't support `prefetch`, so `fetch` replaces it there. */
function prefetch(address: string): Promise<unknown> {
  const link = document.createElement('link');
  if (!link.relList.supports('prefetch')) return fetch(address).then((response) => response.arrayBuffer());
  return new Promise((resolve) => {
    link.onload = resolve;
    link.rel = 'prefetch';
    link.as = 'script';
    link.href = address;
    document.head.append(link);
  });
}

/**
 * Runs the chunks, which only register their modules, and then the runtime, which starts the app. If a script fails to
 * load, the app hasn't started, so this function can run again.
 */
async function start(): Promise<void> {
  const state = root.dataset['hydration'];
  if (state !== 'idle' && state !== 'failed') return;
  setState('loading');
  try {
    // Downloads the runtime while the chunks load. This isn't a preload, because WebKit remembers a failed preload,
    // even on other pages.
    fetch(runtime).catch(ignore);
    await Promise.all(chunks.map(run));
    await run(runtime);
  } catch {
    setState('failed');
  }
}

/**
 * The list contains `click` because screen readers send it without pointer or key events, and `dragenter` because
 * dragging a file over the page fires no other event in the list.
 */
const SIGNS = ['pointerdown', 'keydown', 'focusin', 'input', 'click', 'dragenter'];

function onSign({ type, target }: Event): void {
  if (root.dataset['hydration'] !== 'idle') return;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  const isLeaving = link && link.href.split('#')[0] !== location.href.split('#')[0];
  if (type === 'keydown' || !isLeaving) void start();
}

/**
 * Loads the scripts when a text box is near the screen, so that the buttons around it work by the time the reader
 * reaches them.
 */
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

/** A hash that isn't an element's ID is probably numbers for the cost calculator, which needs the scripts. */
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
 * Fetches the scripts, and runs the chunks one by one while the page is idle, so that compiling them doesn't delay a
 * later click. Running a chunk early is safe, because it only registers its modules. The app starts when the runtime
 * runs.
 */
function prepare(): void {
  for (const address of addresses) {
    const fetched = prefetch(address);
    if (address === runtime) fetched.catch(ignore);
    else fetched.then(() => whenIdle(() => void run(address).catch(ignore)), ignore);
  }
}

/**
 * Hydrates the page right away if it has saved progress to show. Otherwise, only prepares the scripts for later, except
 * on a slow connection or in data-saver mode.
 */
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
