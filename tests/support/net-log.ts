import { readFileSync } from 'node:fs';

interface Event {
  readonly type: number;
  readonly params?: Readonly<Record<string, unknown>>;
}

/**
 * Chromium's network log (`--log-net-log`). It lists beacons, sockets, and DNS lookups in addition to ordinary
 * requests.
 */
export interface NetLog {
  /** All events, each followed by its bytes as text, because the log contains them in base64. */
  readonly text: string;
  /** Hosts that pages requested, resolved, or connected to. */
  readonly hostsOfPages: readonly string[];
}

/** Reads the log, which is incomplete until the browser has closed. */
export function readNetLog(file: string): NetLog {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> };
    events: Event[];
  };
  const of = (type: string) => events.filter((event) => event.type === constants.logEventTypes[type]);
  const requests = of('URL_REQUEST_START_JOB').map(({ params }) => ({
    host: hostOf(params?.['url']),
    // Requests without an origin are from the browser itself, for example to look for updates.
    isOfBrowser: params?.['initiator'] === 'not an origin',
  }));
  const errands = new Set(requests.filter(({ isOfBrowser }) => isOfBrowser).map(({ host }) => host));
  const lookedUp = ['HOST_RESOLVER_MANAGER_REQUEST', 'TRANSPORT_CONNECT_JOB_CONNECT', 'SSL_CONNECT_JOB_CONNECT']
    .flatMap(of)
    .map(({ params }) => hostOf(params?.['host'] ?? params?.['group_id']))
    .filter((host) => !errands.has(host));
  const asked = requests.filter(({ isOfBrowser }) => !isOfBrowser).map(({ host }) => host);
  return {
    text: events.map(({ params }) => `${JSON.stringify(params)}\n${bytesOf(params)}`).join('\n'),
    hostsOfPages: [...new Set([...asked, ...lookedUp])].filter((host) => host !== ''),
  };
}

function hostOf(address: unknown): string {
  const text = String(address ?? '').replace(/^.*? <|>.*$/g, '');
  return URL.canParse(text) ? new URL(text).hostname : text.replace(/:\d+$/, '');
}

function bytesOf(params: Event['params']): string {
  return typeof params?.['bytes'] === 'string' ? Buffer.from(params['bytes'], 'base64').toString('latin1') : '';
}
