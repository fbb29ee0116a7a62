import { describe, expect, it } from 'vitest';
import { generalLookAlikes } from '../../src/credentials/general';
import { lookAlikes } from '../../src/credentials/twitter/lookalikes';

const all = [...lookAlikes, ...generalLookAlikes];

const certain = (value: string) => all.filter(({ test }) => test(value) === 'certain').map(({ id }) => id);
const likely = (value: string) => all.filter(({ test }) => test(value) === 'likely').map(({ id }) => id);

const encode = (text: string) => btoa(text).replace(/\+/g, '-').replace(/\//g, '_');

describe('look-alikes of X’s keys', () => {
  it.each([
    ['bearer-token', `${'A'.repeat(20)}MLheAAAA0%2BuSeid`],
    ['bearer-token', `Bearer ${'A'.repeat(20)}MLheAAAA0%2BuSeid`],
    ['bearer-token', `Bearer${'A'.repeat(20)}MLhe+/=_-`],
    ['xai-key', 'xai-x1'],
    ['xai-key', 'XAI-x1'],
    ['client-id', encode('aB3dE5gH7jK9mN1pQ3sT5:1:ci')],
    ['client-id', encode('aB3dE5gH7jK9mN1pQ3s:1:ci')],
    ['client-id', `${encode('aB3dE5gH7jK9mN1pQ3s:1:ci').replace(/=+$/, '')}%3D`],
    ['oauth2-access-token', encode('aB3dE5gH7jK9mN1pQ3sT5vW7y:1787400000000:1:1:at:1')],
    ['oauth2-refresh-token', encode('aB3dE5gH7jK9mN1pQ3sT5vW7y:1787400000000:1:1:rt:1')],
    ['oauth2-code', encode('aB3dE5gH7jK9mN1pQ3sT5vW7y:1787400000000:1:0:ac:1')],
    ['client-secret', 'aB3_dE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hJ5lM7oP9rS1uV3x'],
    ['client-secret', '-B3adE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hJ5lM7oP9rS1uV3x'],
    ['account-id', '12345'],
    ['account-id', '12345678901234567890-'],
  ])('recognizes a value as the look-alike %s: %s', (id, value) => {
    expect(certain(value)).toEqual([id]);
  });

  it.each([
    ['only the first 20 letters of a bearer token', `${'A'.repeat(20)}`],
    ['the letter A 60 times', 'A'.repeat(60)],
    ['a bearer token in the middle', `x${'A'.repeat(20)}MLheAAAA0%2BuSeid`],
    ['a bearer token with a space inside', `${'A'.repeat(20)}MLhe AAAA`],
    ['xai- in the middle', 'my-xai-key1'],
    ['base64 of a text that ends in :cx instead of :ci', encode('aB3dE5gH7jK9mN1pQ3sT5:1:cx')],
    ['base64 of a text with :ci in the middle', encode('aB3dE5gH7jK9m:1:ciQ3sT5vW7yZ9b')],
    ['base64 of a short text that ends in :ci', encode('a1:1:ci')],
    ['base64 of an impossible length', `M5R3BMVy13QmpScXkzTUt5OE46MTpjaQ`.padStart(37, 'A')],
    ['50 characters without hyphen or underscore', 'aB3xdE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hJ5lM7oP9rS1uV3x'],
    ['49 characters with an underscore', 'aB3_dE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hJ5lM7oP9rS1uV3'],
    ['51 characters with an underscore', 'aB3_dE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hJ5lM7oP9rS1uV3xy'],
    ['an access token with the letter O instead of a zero', '1O00000001-ExampleTokenDoNotUse0000000000000000001'],
    ['four digits', '1234'],
    ['21 digits', '123456789012345678901'],
    ['digits with a hyphen inside', '12345-6'],
  ])('finds no look-alike of an X key in %s', (_, value) => {
    expect(certain(value).filter((id) => lookAlikes.some((lookAlike) => lookAlike.id === id))).toEqual([]);
  });

  it('suggests a request token or a missing account ID, depending on the value’s length, but only in the access token field', () => {
    expect(likely('a'.repeat(26))).toEqual([]);
    expect(likely('a'.repeat(27))).toEqual(['request-token']);
    expect(likely('aB3'.repeat(10))).toEqual(['no-account-id', 'request-token']);
    expect(likely(`-${'aB3'.repeat(10)}`)).toEqual(['no-account-id']);
    expect(likely('a'.repeat(40))).toEqual(['no-account-id', 'request-token']);
    expect(likely('a'.repeat(43))).toEqual(['request-token']);
    expect(likely('a'.repeat(44))).toEqual([]);
    expect(likely(`${'a'.repeat(30)}!`)).toEqual([]);
    expect(likely(`!${'a'.repeat(30)}`)).toEqual([]);
    const fields = lookAlikes.filter(({ id }) => ['no-account-id', 'request-token'].includes(id));
    expect(fields.map((lookAlike) => lookAlike.fields)).toEqual([['accessToken'], ['accessToken']]);
  });
});

describe('look-alikes of any provider’s keys', () => {
  it.each([
    ['response', '{"errors":[{"code":89}]}'],
    ['response', '{ errors: [] }'],
    ['response', '{"title": "Unauthorized"}'],
    ['response', '{\n "type": "about:blank", "status": 401 }'],
    ['response', '{"detail":'],
    ['masked', '•'],
    ['masked', 'ab**cd'],
    ['masked', 'abc...xyz1'],
    ['masked', '＊'],
    ['placeholder', '<key>'],
    ['placeholder', '{api_key}'],
    ['placeholder', '[API key]'],
    ['placeholder', '%API_KEY%'],
    ['placeholder', '$API_KEY'],
    ['placeholder', '$_key1'],
    ['placeholder', 'process.env.X1'],
    ['placeholder', 'process.env["X1"]'],
    ['placeholder', 'os.environ["X1"]'],
    ['placeholder', 'os.getenv("X1")'],
    ['placeholder', 'abc1xxxxxxxx'],
    ['placeholder', 'AB1XXXXXXXXCD'],
    ['placeholder', 'a1####'],
    ['placeholder', '____'],
    ['placeholder', '???'],
    ['placeholder', 'xxx'],
    ['placeholder', 'x-x-x'],
    ['placeholder', '0 0_0'],
    ['placeholder', 'yourApiKey'],
    ['placeholder', 'YOUR-API-KEY-1'],
    ['placeholder', 'your key 1, your key 2'],
    ['email', 'a@b.co'],
    ['email', 'mailto:a.b+c@d.example.org'],
    ['url', 'https://x.com'],
    ['url', 'git+ssh://host'],
    ['url', 'www.x'],
    ['url', 'x.com'],
    ['url', 'developer.x.com/en'],
    ['handle', '@acme'],
    ['handle', '@abc_1'],
    ['phone-number', '+491701234567'],
    ['phone-number', '+1 (555) 123-4567'],
    ['phone-number', '(555)123.4567'],
    ['phone-number', '555 123 4567'],
    ['phone-number', '+123456789012345'],
    ['phone-number', '+1234567'],
    ['plain-words', 'My Acme App'],
    ['plain-words', 'MY ACME 12!'],
    ['plain-words', 'Tom & Jerry’s app'.replace('’s', '')],
    ['plain-words', 'hello'],
    ['plain-words', 'Hellowordparro'],
    ['plain-words', 'one, two. three?'],
  ])('recognizes a value as the look-alike %s, whatever the provider: %s', (id, value) => {
    expect(certain(value)[0]).toBe(id);
  });

  it.each([
    'sk-a',
    'sk_a',
    'pk_a',
    'rk_a',
    'gho_a',
    'ghp_a',
    'github_pat_a',
    'glpat-a',
    'xoxb-a',
    'AKIAIOSFODNN7EXAMPLE',
    'ASIAIOSFODNN7EXAMPLE',
    `AIza${'a1-_B'.repeat(7)}`,
    'ya29.a',
    'SG.a1',
    'npm_a',
    'hf_a',
    `EAAB${'a'.repeat(60)}`,
    'eyJhbGci.e1',
    'whsec_a',
    `ck_${'a1'.repeat(20)}`,
    `cs_${'a1'.repeat(20)}`,
    'dop_v1_a',
    'shpat_a',
    '-----BEGIN OPENSSH PRIVATE KEY-----',
  ])('recognizes another service’s key: %s', (value) => {
    expect(certain(value)).toContain('other-service');
  });

  it.each([
    ['a sentence about errors', 'errors: [1]'],
    ['other JSON', '{"data":{"id":"1"}}'],
    ['JSON with a title inside', '{"data":{"title":"a1"}}'],
    ['one asterisk', 'aB3*dE5'],
    ['two dots', 'aB3..dE5'],
    ['an open angle bracket', 'aB3<dE5'],
    ['nested angle brackets', '1<<kx>>'],
    ['JSON in braces', '1{"kx"}'],
    ['four letters x', 'a1xxxx1B2c3'],
    ['three hash signs', 'aB3###dE5'],
    ['three underscores', 'aB3___dE5'],
    ['two question marks', 'aB3??dE5'],
    ['two zeros', '00'],
    ['words with digits between them', 'your1key2your3'],
    ['a repeated word of a placeholder, longer than any placeholder', 'your_'.repeat(17)],
    ['an email address without a dot', 'a1@b2'],
    ['an email address between other words', 'a1 b@c.co2 x'],
    ['two at signs', 'a1@b@c.co2'],
    ['a domain after another word', 'aB3 x.com'],
    ['an unknown top-level domain', 'aB3.dE5'],
    ['an at sign alone', '@'],
    ['a handle that is too long', `@${'a1'.repeat(16)}`],
    ['an at sign in the middle', '1@kx'],
    ['six digits with a plus', '+123456'],
    ['sixteen digits with a plus', '+1234567890123456'],
    ['two groups of digits', '555 1234567'],
    ['a phone number with letters', '+1 555 CALL 123'],
    ['the key prefix sk- in the middle', '1sk-a'],
    ['an AWS key that is too short', 'AKIA123'],
    ['a Google key that is too short', 'AIzaab1'],
    ['a ck_ key that is too short', 'ck_a1'],
    ['a ck_ key that is too long', `ck_${'a1'.repeat(21)}`],
    ['one word in mixed case', 'aBcDeF'],
    ['several words in mixed case', 'my aPp1 is'],
    ['a word of fifteen letters', 'abcdefghijklmno'],
    ['five digits among words', 'acme 12345'],
  ])('finds no look-alike of any provider’s keys in %s', (_, value) => {
    expect(certain(value).filter((id) => generalLookAlikes.some((lookAlike) => lookAlike.id === id))).toEqual([]);
  });

  it('uses each label for only one look-alike', () => {
    const labels = all.flatMap((lookAlike) => lookAlike.labels);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label).toMatch(/^[a-z\d]+$/);
  });
});
