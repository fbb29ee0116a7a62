import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../plugins/environment';

describe('the environment variables of a build', () => {
  it('returns the defaults if no environment variable is set', () => {
    expect(readEnvironment({})).toEqual({
      siteUrl: 'http://localhost:3000',
      baseUrl: '/',
      wordparrotCredentialsUrl: 'https://my.wordparrot.com/dashboard/credentials/list',
      editUrl: undefined,
    });
  });

  it('reads the value of each environment variable', () => {
    expect(
      readEnvironment({
        SITE_URL: 'https://guide.example.org',
        BASE_URL: '/some/base/',
        WORDPARROT_CREDENTIALS_URL: 'http://localhost:8080/credentials',
        EDIT_URL: 'https://git.example.org/guide/edit/main',
      }),
    ).toEqual({
      siteUrl: 'https://guide.example.org',
      baseUrl: '/some/base/',
      wordparrotCredentialsUrl: 'http://localhost:8080/credentials',
      editUrl: 'https://git.example.org/guide/edit/main/',
    });
  });

  it.each([
    ['SITE_URL', 'guide.example.org'],
    ['SITE_URL', 'https://guide.example.org/path/'],
    ['SITE_URL', 'ftp://guide.example.org'],
    ['BASE_URL', 'base'],
    ['BASE_URL', '/base'],
    ['BASE_URL', '//base/'],
    ['BASE_URL', '/../'],
    ['WORDPARROT_CREDENTIALS_URL', 'javascript:alert(1)'],
    ['WORDPARROT_CREDENTIALS_URL', 'http://wordparrot.example.org'],
    ['EDIT_URL', 'https://user:word@git.example.org'],
  ])('throws an error that names the variable if its value is invalid: %s=%s', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(`${name} is "${value}"`);
  });
});
