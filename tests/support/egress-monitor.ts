import type { BrowserContext, Page } from 'playwright-core';

/** Data that a page sent or stored, and the channel that it used, such as `fetch` or `cookies`. */
export interface Observation {
  readonly channel: string;
  readonly text: string;
}

/**
 * Records the data that pages of a browser context send, log, or store. In a page that's already open, some channels
 * are recorded only after the next navigation.
 */
export async function monitorEgress(context: BrowserContext): Promise<Observation[]> {
  const observed: Observation[] = [];
  await context.exposeBinding(
    'report',
    (_source, channel: string, text: string) => void observed.push({ channel, text }),
  );
  await context.addInitScript(installMonitor);
  context.on('request', (request) => {
    const text = `${request.url()}\n${JSON.stringify(request.headers())}\n${request.postData() ?? ''}`;
    observed.push({ channel: 'request', text });
  });
  const watchPage = (page: Page) => {
    page.on('console', (message) => observed.push({ channel: 'console', text: message.text() }));
    page.on('pageerror', (error) =>
      observed.push({ channel: 'error', text: `${error.message}\n${error.stack ?? ''}` }),
    );
    page.on('websocket', (socket) => observed.push({ channel: 'WebSocket', text: socket.url() }));
    page.on('framenavigated', (frame) => observed.push({ channel: 'address', text: frame.url() }));
  };
  context.pages().forEach(watchPage);
  context.on('page', watchPage);
  return observed;
}

/** Runs in the page before the page's own scripts. */
function installMonitor(): void {
  const { report } = window as unknown as { report: (channel: string, text: string) => void };

  function textOf(value: unknown, depth = 0): string {
    if (value instanceof Node) return new XMLSerializer().serializeToString(value);
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder('latin1').decode(value);
    if (value instanceof Request) return `${value.url} ${textOf([...value.headers], depth + 1)}`;
    if (value instanceof Blob) {
      void value.text().then((text) => report('Blob', text));
      return '';
    }
    if (value instanceof FormData || value instanceof Headers || value instanceof Map) return textOf([...value], depth);
    if (value !== null && typeof value === 'object' && depth < 4) {
      return `${String(value)} ${Object.entries(value)
        .map(([key, member]) => `${key}=${textOf(member, depth + 1)}`)
        .join(' ')}`;
    }
    return String(value);
  }

  function watchCalls(owner: object | undefined, ...names: string[]) {
    for (const name of names) {
      const { value } = Object.getOwnPropertyDescriptor(owner ?? {}, name) ?? {};
      if (!owner || typeof value !== 'function') continue;
      const wrapped = function (this: unknown, ...args: unknown[]) {
        report(name, args.map((arg) => textOf(arg)).join(' '));
        return new.target ? Reflect.construct(value, args) : Reflect.apply(value, this, args);
      };
      Object.assign(wrapped, value).prototype = value.prototype;
      Object.defineProperty(owner, name, { value: wrapped, configurable: true, writable: true });
    }
  }

  function watchWrites(owner: object, ...names: string[]) {
    for (const name of names) {
      const property = Object.getOwnPropertyDescriptor(owner, name);
      if (!property?.set) continue;
      Object.defineProperty(owner, name, {
        ...property,
        set(this: unknown, value: unknown) {
          report(name, textOf(value));
          property.set?.call(this, value);
        },
      });
    }
  }

  watchCalls(window, 'fetch', 'open', 'postMessage', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport');
  watchCalls(window, 'Worker', 'SharedWorker', 'BroadcastChannel', 'Notification', 'Image', 'btoa');
  watchCalls(XMLHttpRequest.prototype, 'open', 'send', 'setRequestHeader');
  watchCalls(Navigator.prototype, 'sendBeacon', 'share', 'registerProtocolHandler');
  watchCalls(BroadcastChannel.prototype, 'postMessage');
  watchCalls(MessagePort.prototype, 'postMessage');
  watchCalls(Storage.prototype, 'setItem', 'getItem');
  watchCalls(IDBFactory.prototype, 'open');
  watchCalls(IDBObjectStore.prototype, 'put', 'add');
  watchCalls(window.CacheStorage?.prototype, 'open', 'match');
  watchCalls(window.Cache?.prototype, 'put', 'add');
  watchCalls(History.prototype, 'pushState', 'replaceState');
  watchCalls(window.CredentialsContainer?.prototype, 'store', 'create');
  watchCalls(window.ServiceWorkerContainer?.prototype, 'register');
  watchCalls(window.Clipboard?.prototype, 'write');
  watchCalls(Performance.prototype, 'mark', 'measure');
  watchCalls(console, 'log', 'info', 'debug', 'warn', 'error', 'table', 'dir', 'trace');
  watchCalls(Element.prototype, 'setAttribute', 'insertAdjacentHTML', 'append');
  watchWrites(Document.prototype, 'cookie', 'title');
  watchWrites(window, 'name');
  watchWrites(HTMLImageElement.prototype, 'src', 'srcset');
  watchWrites(HTMLScriptElement.prototype, 'src', 'text');
  watchWrites(HTMLLinkElement.prototype, 'href');
  watchWrites(HTMLAnchorElement.prototype, 'href', 'ping', 'download');
  watchWrites(HTMLInputElement.prototype, 'defaultValue', 'name', 'placeholder');
  watchWrites(Element.prototype, 'innerHTML', 'outerHTML', 'id', 'className');

  // Reports all added markup, even if the page removes it right away. Text typed in a box isn't part of the markup.
  const serialize = (node: Node) => report('markup', new XMLSerializer().serializeToString(node));
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName, oldValue } of records) {
      if (type === 'childList') addedNodes.forEach(serialize);
      else report('markup', `${oldValue ?? ''} ${(target as Element).getAttribute?.(attributeName ?? '') ?? ''}`);
      if (type === 'characterData') serialize(target);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeOldValue: true,
    characterData: true,
    characterDataOldValue: true,
  });
}

/** Reads every place where a page could store data. Leaves out its text boxes, which are supposed to contain the keys. */
export async function inspectPage(page: Page): Promise<Observation[]> {
  const cookies = await page.context().cookies();
  const inPage = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await self.caches.keys();
    return {
      address: location.href,
      title: document.title,
      'history.state': JSON.stringify(history.state),
      'window.name': window.name,
      referrer: document.referrer,
      localStorage: JSON.stringify({ ...localStorage }),
      sessionStorage: JSON.stringify({ ...sessionStorage }),
      IndexedDB: JSON.stringify(databases),
      caches: JSON.stringify(caches),
      resources: JSON.stringify(performance.getEntries()),
      globals: JSON.stringify(Object.keys(window)),
      markup: document.documentElement.outerHTML,
      text: document.body.innerText,
    };
  });
  const session = await page.context().newCDPSession(page);
  const saved = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  await session.detach();
  return Object.entries({
    ...inPage,
    cookies: JSON.stringify(cookies),
    'saved page': saved.data.replace(/=\r?\n/g, ''),
  }).map(([channel, text]) => ({ channel, text }));
}
