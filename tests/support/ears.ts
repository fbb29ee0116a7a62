import type { BrowserContext, Page } from 'playwright-core';

/** One thing that a page did where others could hear it. */
export interface Heard {
  readonly channel: string;
  readonly text: string;
}

/** Listens at every way out of a page, from the next page on, what is taken back at once included. */
export async function listen(context: BrowserContext): Promise<Heard[]> {
  const heard: Heard[] = [];
  await context.exposeBinding('hear', (_source, channel: string, text: string) => void heard.push({ channel, text }));
  await context.addInitScript(putEars);
  context.on('request', (request) => {
    const text = `${request.url()}\n${JSON.stringify(request.headers())}\n${request.postData() ?? ''}`;
    heard.push({ channel: 'request', text });
  });
  const listenTo = (page: Page) => {
    page.on('console', (message) => heard.push({ channel: 'console', text: message.text() }));
    page.on('pageerror', (error) => heard.push({ channel: 'error', text: `${error.message}\n${error.stack ?? ''}` }));
    page.on('websocket', (socket) => heard.push({ channel: 'WebSocket', text: socket.url() }));
    page.on('framenavigated', (frame) => heard.push({ channel: 'address', text: frame.url() }));
  };
  context.pages().forEach(listenTo);
  context.on('page', listenTo);
  return heard;
}

/** Runs in the page, ahead of its scripts. */
function putEars(): void {
  const { hear } = window as unknown as { hear: (channel: string, text: string) => void };

  function textOf(value: unknown, depth = 0): string {
    if (value instanceof Node) return new XMLSerializer().serializeToString(value);
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder('latin1').decode(value);
    if (value instanceof Request) return `${value.url} ${textOf([...value.headers], depth + 1)}`;
    if (value instanceof Blob) {
      void value.text().then((text) => hear('Blob', text));
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

  function hearCalls(owner: object | undefined, ...names: string[]) {
    for (const name of names) {
      const { value } = Object.getOwnPropertyDescriptor(owner ?? {}, name) ?? {};
      if (!owner || typeof value !== 'function') continue;
      const wrapped = function (this: unknown, ...args: unknown[]) {
        hear(name, args.map((arg) => textOf(arg)).join(' '));
        return new.target ? Reflect.construct(value, args) : Reflect.apply(value, this, args);
      };
      Object.assign(wrapped, value).prototype = value.prototype;
      Object.defineProperty(owner, name, { value: wrapped, configurable: true, writable: true });
    }
  }

  function hearWrites(owner: object, ...names: string[]) {
    for (const name of names) {
      const property = Object.getOwnPropertyDescriptor(owner, name);
      if (!property?.set) continue;
      Object.defineProperty(owner, name, {
        ...property,
        set(this: unknown, value: unknown) {
          hear(name, textOf(value));
          property.set?.call(this, value);
        },
      });
    }
  }

  hearCalls(window, 'fetch', 'open', 'postMessage', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport');
  hearCalls(window, 'Worker', 'SharedWorker', 'BroadcastChannel', 'Notification', 'Image', 'btoa');
  hearCalls(XMLHttpRequest.prototype, 'open', 'send', 'setRequestHeader');
  hearCalls(Navigator.prototype, 'sendBeacon', 'share', 'registerProtocolHandler');
  hearCalls(BroadcastChannel.prototype, 'postMessage');
  hearCalls(MessagePort.prototype, 'postMessage');
  hearCalls(Storage.prototype, 'setItem', 'getItem');
  hearCalls(IDBFactory.prototype, 'open');
  hearCalls(IDBObjectStore.prototype, 'put', 'add');
  hearCalls(window.CacheStorage?.prototype, 'open', 'match');
  hearCalls(window.Cache?.prototype, 'put', 'add');
  hearCalls(History.prototype, 'pushState', 'replaceState');
  hearCalls(window.CredentialsContainer?.prototype, 'store', 'create');
  hearCalls(window.ServiceWorkerContainer?.prototype, 'register');
  hearCalls(window.Clipboard?.prototype, 'write');
  hearCalls(Performance.prototype, 'mark', 'measure');
  hearCalls(console, 'log', 'info', 'debug', 'warn', 'error', 'table', 'dir', 'trace');
  hearCalls(Element.prototype, 'setAttribute', 'insertAdjacentHTML', 'append');
  hearWrites(Document.prototype, 'cookie', 'title');
  hearWrites(window, 'name');
  hearWrites(HTMLImageElement.prototype, 'src', 'srcset');
  hearWrites(HTMLScriptElement.prototype, 'src', 'text');
  hearWrites(HTMLLinkElement.prototype, 'href');
  hearWrites(HTMLAnchorElement.prototype, 'href', 'ping', 'download');
  hearWrites(HTMLInputElement.prototype, 'defaultValue', 'name', 'placeholder');
  hearWrites(Element.prototype, 'innerHTML', 'outerHTML', 'id', 'className');

  // Whatever stood in the markup, for however short a time: a value of a box is not of it.
  const serialize = (node: Node) => hear('markup', new XMLSerializer().serializeToString(node));
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName, oldValue } of records) {
      if (type === 'childList') addedNodes.forEach(serialize);
      else hear('markup', `${oldValue ?? ''} ${(target as Element).getAttribute?.(attributeName ?? '') ?? ''}`);
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

/** What a page holds where somebody could come across it later: all but what stands in its boxes. */
export async function lookThrough(page: Page): Promise<Heard[]> {
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
