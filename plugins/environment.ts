import { wordparrot } from '../src/facts/wordparrot';

/**
 * Settings of a deployment, read from environment variables. An invalid value stops the build with a message that names
 * the variable.
 */
export interface Environment {
  readonly siteUrl: string;
  /** The path of the site's home page, with a slash at both ends, such as `/guide/`. */
  readonly baseUrl: string;
  readonly wordparrotCredentialsUrl: string;
  /**
   * The start of the address that "Edit this page" opens. Docusaurus appends the page's path. If this setting is
   * undefined, pages don't have the link.
   */
  readonly editUrl: string | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

export function readEnvironment(variables: Variables): Environment {
  return {
    siteUrl: readSiteUrl(variables['SITE_URL']),
    baseUrl: readBaseUrl(variables['BASE_URL']),
    wordparrotCredentialsUrl:
      readWebAddress('WORDPARROT_CREDENTIALS_URL', variables) ?? wordparrot.hostedCredentialsUrl.value,
    editUrl: withSlash(readWebAddress('EDIT_URL', variables)),
  };
}

function readSiteUrl(value: string | undefined): string {
  if (!value) return 'http://localhost:3000';
  const url = parseWebAddress('SITE_URL', value);
  if (url.pathname !== '/' || url.search || url.hash) {
    throw wrong(
      'SITE_URL',
      value,
      'an address without a path, such as https://guide.example.org. Put the path in BASE_URL',
    );
  }
  return url.origin;
}

function readBaseUrl(value: string | undefined): string {
  if (!value) return '/';
  if (!/^\/(?:[\w.~-]+\/)*$/.test(value) || /\/\.{1,2}\//.test(value)) {
    throw wrong('BASE_URL', value, 'a path that begins and ends with a slash, such as / or /guide/');
  }
  return value;
}

function readWebAddress(name: string, variables: Variables): string | undefined {
  const value = variables[name];
  return value ? parseWebAddress(name, value).href : undefined;
}

function parseWebAddress(name: string, value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !isSafeToOpen(url) || url.username || url.password) {
    throw wrong(name, value, 'a complete https:// address without a user name (http:// only for localhost)');
  }
  return url;
}

function isSafeToOpen(url: URL): boolean {
  return (
    url.protocol === 'https:' ||
    (url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname))
  );
}

function withSlash(address: string | undefined): string | undefined {
  return address && (address.endsWith('/') ? address : `${address}/`);
}

function wrong(name: string, value: string, rule: string): Error {
  return new Error(`${name} is "${value}". It must be ${rule}.`);
}
