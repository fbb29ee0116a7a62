import type { Keys } from '../../src/examples/pastes';

export * from '../../src/examples/pastes';

/** Invented keys in the current format. */
export const today: Keys = {
  apiKey: 'tR7xQm2LwVb9ZkPd4NsHy6FgJ',
  apiSecret: 'Wq8ZtB3nYc5LxVm1KdPj7RsGh4TfNb2QwXz9MvCk6JyHr0LpDs',
  accessToken: '1482093756182904832-Kd7TnXw2RbLq9VmZc4YsPj6HgFt3Ae',
  accessTokenSecret: 'p9LmXv4TqRz7BnKc2WdYs6JhGf3NtVb8MxQk5ZrPw1CjE',
};

export const spare: Keys = {
  apiKey: 'Bn4VcXz8LkJh6GfDs2QpWo9Ie',
  apiSecret: 'Yt6RfDc4EsXz2WaQ9PlOk8MjN7ihBu5GvYt3FcRd1XeSz0AwQm',
  accessToken: '998877665-Zx9CvBn8MaSd7FgHj6KlQw5ErTy4UiOp3LkJh2Gf',
  accessTokenSecret: 'Qa1Zs2Wx3Ed4Cr5Fv6Tg7By8Hn9Uj0MkIoLpPlOkMjUyT',
};

/** Examples that X published. They don't work as keys, and all but the access token have a legacy format. */
export const published: Keys = {
  apiKey: 'xvz1evFS4wEEPTGEFPHBog',
  apiSecret: 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw',
  accessToken: '370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb',
  accessTokenSecret: 'LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE',
};

export const bearerToken = `AAAAAAAAAAAAAAAAAAAAAMLheAAAAAAA0%2BuSeid%2BULvsea4JtiGRiSDSJSI%3DEUifiRBkKG5E2XzMDjRfl76ZC9Ub0wnz4XsNiRVBChTYbJcE3F`;
export const clientId = 'M1M5R3BMVy13QmpScXkzTUt5OE46MTpjaQ';
export const clientSecret = 'aB3_dE5-gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hJ5lM7oP9rS1uV3';

/** Changes that editors, chats, and email programs make to a text. */
export const corruptions: Readonly<Record<string, (text: string) => string>> = {
  'with CRLF line breaks and a byte-order mark': (text) => `\ufeff${text.replace(/\r?\n/g, '\r\n')}`,
  'with curly quotes and no-break spaces': (text) =>
    text
      .replace(/"([^"\n]*)"/g, '“$1”')
      .replace(/'([^'\n]*)'/g, '‘$1’')
      .replace(/(?<=\S) (?=\S)/g, '\u00a0'),
  'with invisible characters and an en dash in the token': (text) =>
    text
      .replace(/(\d{9,19})-/g, '$1–')
      .replace(/([A-Za-z\d]{12})(?=[A-Za-z\d]{10})/g, '$1\u200b')
      .replace(/([a-z]\d[A-Z])(?=[a-z]\d)/g, '$1\u00ad'),
};
