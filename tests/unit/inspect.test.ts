import { describe, expect, it } from 'vitest';
import { inspectField, inspectFields } from '../../src/credentials/inspect';
import { twitter, type TwitterFieldId } from '../../src/credentials/twitter';

const look = (field: TwitterFieldId, text: string) => {
  const { verdict, findings } = inspectField(twitter, field, text);
  return [verdict, ...findings.map(({ id }) => id)];
};

describe('inspectField, for a value in the current format', () => {
  it.each(twitter.fields.map(({ id, example }) => [id, example] as const))(
    'returns the verdict “good” for the example value of the field %s',
    (field, example) => {
      expect(look(field, example)).toEqual(['good', 'our-example']);
    },
  );

  it.each([
    ['370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb', '370773112'],
    ['7588892-kagSNqWge8gB1WwE3plnFsJHAZVfxWD7Vb57p0b4', '7588892'],
    ['6253282-eWudHldSbIaelX7swmsiHImEL4KinwaGloHANdrY', '6253282'],
    ['1234567890123456789-aBcDeFgHiJkLmNoPqRsTuVwXyZ0123', '1234567890123456789'],
  ])('returns the account ID and the verdict “good” for the access token %s', (token, accountId) => {
    const { verdict, findings } = inspectField(twitter, 'accessToken', token);
    expect([verdict, findings[0]?.id, findings[0]?.details.accountId]).toEqual(['good', 'as-expected', accountId]);
  });
});

describe('inspectField, for a value in a legacy format', () => {
  it.each<[TwitterFieldId, string]>([
    ['apiKey', 'xvz1evFS4wEEPTGEFPHBog'],
    ['apiKey', 'cChZNFj6T5R0TigYB9yd1w'],
    ['apiSecret', 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw'],
    ['accessToken', '370773112-GmHxMAgYyLbNEtIKZeRNFsMK'],
    ['accessTokenSecret', 'LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE'],
    ['accessTokenSecret', 'PbKfYqSryyeKDWz4ebtY3o5ogNLG11WJuZBc9fQrQo'],
    ['accessTokenSecret', '2EEfA6BG5ly3sR3XjE0IBSnlQu4ZrUzPiYTmrkVU'],
  ])('returns the verdict “unusual” for a legacy %s: %s', (field, value) => {
    expect(look(field, value)).toEqual(['unusual', 'legacy-format']);
  });
});

describe('inspectField, for a value that certainly isn’t a key', () => {
  const bearer = `AAAAAAAAAAAAAAAAAAAAA${'bC1%2Bd2Ef3%3Dg'.repeat(6)}`;
  it.each([
    [bearer, 'bearer-token'],
    [`Bearer ${bearer}`, 'bearer-token'],
    ['M1M5R3BMVy13QmpScXkzTUt5OE46MTpjaQ', 'client-id'],
    ['aB3_dE5-gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hJ5lM7oP9rS1uV3', 'client-secret'],
    [btoa('0123456789012345678901234567890123456789:1:1:at:1').replace(/=/g, ''), 'oauth2-access-token'],
    [btoa('0123456789012345678901234567890123456789:1:1:rt:1').replace(/=/g, ''), 'oauth2-refresh-token'],
    [btoa('0123456789012345678901234567890123456789:1:0:ac:1').replace(/=/g, ''), 'oauth2-code'],
    ['12345', 'account-id'],
    ['1234567890123456789', 'account-id'],
    ['xai-abcdefGHIJKL0123456789', 'xai-key'],
    ['@wordparrot', 'handle'],
    ['me@example.org', 'email'],
    ['https://console.x.com/', 'url'],
    ['developer.x.com/en/portal', 'url'],
    ['+49 170 1234567', 'phone-number'],
    ['(555) 123-4567', 'phone-number'],
    ['My Wordparrot App', 'plain-words'],
    ['••••••••••••••••abcd', 'masked'],
    ['****', 'masked'],
    ['…wXyZ', 'masked'],
    ['xvz1...HBog', 'masked'],
    ['YOUR_API_KEY', 'placeholder'],
    ['your-api-key-here', 'placeholder'],
    ['<api key>', 'placeholder'],
    ['${API_KEY}', 'placeholder'],
    ['{{ api_key }}', 'placeholder'],
    ['process.env.API_KEY', 'placeholder'],
    ['xxxxxxxx', 'placeholder'],
    ['XXXXXXXXXXXXXXXXXXXXXXXXX', 'placeholder'],
    ['370773112-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'placeholder'],
    ['changeme', 'placeholder'],
    ['AKIAIOSFODNN7EXAMPLE', 'other-service'],
    ['ghp_aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hJ5', 'other-service'],
  ])('returns the verdict “wrong” in each field for %s', (value, finding) => {
    for (const { id } of twitter.fields) expect(look(id, value)).toEqual(['wrong', finding]);
  });
});

describe('inspectField, for a value without a known format', () => {
  it('returns how many characters are missing, and at which end', () => {
    const { findings, verdict } = inspectField(twitter, 'apiKey', 'xvz1evFS4wEEPTG');
    expect(verdict).toBe('unusual');
    expect(findings[0]).toMatchObject({
      id: 'too-short',
      details: { length: 15, expected: 25, missing: 10, cut: 'end' },
    });
  });

  it('reports missing characters at the start if a value has only a closing quotation mark', () => {
    const { findings } = inspectField(twitter, 'apiKey', 'xvz1evFS4wEEPTG",');
    expect(findings[0]).toMatchObject({ id: 'too-short', details: { cut: 'start' } });
  });

  it('returns the number of extra characters', () => {
    const { findings } = inspectField(twitter, 'apiKey', 'xvz1evFS4wEEPTGEFPHBogxvz1ev');
    expect(findings[0]).toMatchObject({ id: 'too-long', details: { extra: 3, cut: 'end' } });
  });

  it('finds extra characters before a complete value', () => {
    const { findings } = inspectField(twitter, 'accessToken', 'key370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb');
    expect(findings[0]).toMatchObject({ id: 'too-long', details: { extra: 3, cut: 'start' } });
  });

  it('recognizes an access token without its account ID', () => {
    expect(look('accessToken', 'GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb')[1]).toBe('no-account-id');
    expect(look('accessToken', '-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb')[1]).toBe('no-account-id');
  });

  it('suggests a request token if the access token field contains only letters and digits', () => {
    expect(look('accessToken', 'Z6eEdO8MOmk394WozF5oKyuAv855l4Mlqo7hhlSLik').slice(0, 2)).toEqual([
      'unusual',
      'request-token',
    ]);
  });

  it('locates a Cyrillic letter that looks like a Latin letter or a digit', () => {
    const { verdict, findings } = inspectField(twitter, 'apiKey', 'ExampleKeyDo\u041eotUse0000000');
    expect(verdict).toBe('unusual');
    expect(findings[0]).toMatchObject({
      id: 'look-alike-letter',
      at: [12, 13],
      details: { position: 13, latin: 'O0' },
    });
  });

  it('returns the position of an invalid character', () => {
    expect(inspectField(twitter, 'apiSecret', 'kAcSOqF21F$85e7z').findings[0]).toMatchObject({
      id: 'odd-character',
      at: [10, 11],
    });
  });
});

describe('inspectFields', () => {
  const [apiKey, apiSecret, accessToken, accessTokenSecret] = twitter.fields.map(({ example }) => example) as [
    string,
    string,
    string,
    string,
  ];

  it('offers to swap two values that are in each other’s fields', () => {
    const all = inspectFields(twitter, { apiKey: apiSecret, apiSecret: apiKey, accessToken, accessTokenSecret });
    expect(all.apiKey).toMatchObject({
      verdict: 'wrong',
      findings: [{ id: 'another-field', action: { kind: 'swap', from: 'apiKey', to: 'apiSecret' } }],
    });
    expect(all.apiSecret).toMatchObject({ verdict: 'wrong', findings: [{ action: { kind: 'swap' } }] });
    expect(all.accessToken.verdict).toBe('good');
  });

  it('offers to move a value to the empty field that it fits', () => {
    const all = inspectFields(twitter, { apiKey: accessToken, apiSecret, accessToken: '', accessTokenSecret });
    expect(all.apiKey.findings[0]?.action).toEqual({ kind: 'move', from: 'apiKey', to: 'accessToken' });
    expect(all.accessToken.verdict).toBe('empty');
  });

  it('offers no action that would overwrite a good value', () => {
    const all = inspectFields(twitter, {
      apiKey: 'aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hJ5lM7oP9rS1',
      apiSecret,
      accessToken,
      accessTokenSecret,
    });
    expect(all.apiKey.findings[0]).toMatchObject({ id: 'another-field' });
    expect(all.apiKey.findings[0]?.action).toBeUndefined();
  });

  it('reports a duplicate value in the wrong field, but not in the field that the value fits', () => {
    const all = inspectFields(twitter, { apiKey, apiSecret: apiKey, accessToken: '', accessTokenSecret: '' });
    expect(all.apiKey.verdict).toBe('good');
    expect(all.apiSecret.findings[0]).toMatchObject({
      id: 'same-value',
      severity: 'wrong',
      details: { other: 'apiKey' },
    });
  });

  it('reports a duplicate value in both fields if the value fits both fields equally well', () => {
    const secret = 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw';
    const all = inspectFields(twitter, { apiKey, apiSecret: secret, accessToken, accessTokenSecret: secret });
    for (const [field, other] of [
      ['apiSecret', 'accessTokenSecret'],
      ['accessTokenSecret', 'apiSecret'],
    ] as const) {
      expect(all[field].findings[0]).toEqual({ id: 'same-value', severity: 'unusual', details: { field, other } });
    }
  });

  it('lists the worst finding first', () => {
    const all = inspectFields(twitter, {
      apiKey: accessToken,
      apiSecret: accessToken,
      accessToken: '',
      accessTokenSecret,
    });
    expect(all.apiKey.findings.map(({ id, severity }) => [id, severity])).toEqual([
      ['another-field', 'wrong'],
      ['same-value', 'unusual'],
    ]);
    expect(all.apiKey.findings[0]?.details).toMatchObject({ other: 'accessToken', accountId: '1000000001' });
  });

  it('returns no findings for empty fields', () => {
    const all = inspectFields(twitter, { apiKey: '', apiSecret: ' ', accessToken: '', accessTokenSecret: '' });
    for (const { verdict, findings } of Object.values(all)) expect([verdict, findings]).toEqual(['empty', []]);
  });
});

describe('inspectField, for a value in the legacy format of another field', () => {
  it('offers to move a legacy value if it fits only one other field', () => {
    const { findings } = inspectField(twitter, 'apiSecret', '370773112-GmHxMAgYyLbNEtIKZeRNFsMK');
    expect(findings).toContainEqual(
      expect.objectContaining({
        id: 'maybe-another-field',
        details: expect.objectContaining({ other: 'accessToken' }) as unknown,
        action: { kind: 'move', from: 'apiSecret', to: 'accessToken' },
      }),
    );
  });

  it('names both fields, but offers no action, if a legacy value fits two other fields', () => {
    const { findings } = inspectField(twitter, 'apiKey', 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw');
    const finding = findings.find(({ id }) => id === 'maybe-another-field');
    expect(finding?.details).toMatchObject({ other: 'apiSecret', orOther: 'accessTokenSecret' });
    expect(finding?.action).toBeUndefined();
  });
});

it('returns the Unicode code point of an invalid character', () => {
  const details = (value: string) => inspectField(twitter, 'apiSecret', value).findings[0]?.details;
  expect(details('kAcSOqF21F$85e7z')).toMatchObject({ character: '$', code: 'U+0024', position: 11 });
  expect(details('kAcSOqF21Fä85e7z')).toMatchObject({ character: 'ä', code: 'U+00E4' });
  expect(details('kAcSOqF21Fä85e7z')).not.toHaveProperty('latin');
});

it('throws an error for an unknown field', () => {
  expect(() => inspectField(twitter, 'song' as TwitterFieldId, 'a1')).toThrow('twitter has no field "song"');
});
