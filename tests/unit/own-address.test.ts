import { describe, expect, test } from 'vitest';
import { readOwnAddress } from '../../src/components/ToWordparrot/address';

describe('the address of self-hosted Wordparrot', () => {
  test.each([
    ['wordparrot.example.org', 'https://wordparrot.example.org/credentials'],
    ['  wordparrot.example.org  ', 'https://wordparrot.example.org/credentials'],
    ['https://wordparrot.example.org', 'https://wordparrot.example.org/credentials'],
    ['https://wordparrot.example.org/', 'https://wordparrot.example.org/credentials'],
    ['HTTPS://WordParrot.Example.org/dashboard?tab=1#top', 'https://wordparrot.example.org/credentials'],
    ['wordparrot.example.org:8443', 'https://wordparrot.example.org:8443/credentials'],
    ['wordparrot', 'https://wordparrot/credentials'],
    ['localhost', 'http://localhost/credentials'],
    ['localhost:3000', 'http://localhost:3000/credentials'],
    ['http://localhost:3000', 'http://localhost:3000/credentials'],
    ['https://localhost', 'https://localhost/credentials'],
    ['127.0.0.1:8080', 'http://127.0.0.1:8080/credentials'],
    ['[::1]:8080', 'http://[::1]:8080/credentials'],
    ['localhost.example.org', 'https://localhost.example.org/credentials'],
  ])('returns the address of the credentials page for the input %s: %s', (text, credentialsUrl) => {
    expect(readOwnAddress(text)).toMatchObject({ ok: true, credentialsUrl });
  });

  test.each([
    ['', 'no-address'],
    ['   ', 'no-address'],
    ['my own server', 'no-address'],
    ['https://', 'no-address'],
    ['javascript:alert(1)', 'no-address'],
    ['http://wordparrot.example.org', 'not-safe'],
    ['http://localhost.example.org', 'not-safe'],
    ['ftp://wordparrot.example.org', 'not-safe'],
    ['javascript://wordparrot.example.org/%0Aalert(1)', 'not-safe'],
    ['user:secret@wordparrot.example.org', 'has-password'],
    ['mailto:me@example.org', 'has-password'],
    ['https://wordparrot.example.org@evil.example', 'has-password'],
  ])('rejects the input %j and returns the reason: %s', (text, why) => {
    expect(readOwnAddress(text)).toEqual({ ok: false, why });
  });
});
