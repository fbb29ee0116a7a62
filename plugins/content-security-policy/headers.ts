import type { Language } from '../languages';
import { writePolicy } from './policy';

/**
 * Returns the response headers for hosts that let a site set headers. Unlike the policy in `<meta>`, the policy in
 * these headers includes `frame-ancestors`, because browsers ignore that directive in `<meta>`.
 */
export function responseHeaders(scriptHashes: readonly string[]): Record<string, string> {
  return {
    'Content-Security-Policy': `${writePolicy(scriptHashes)}; frame-ancestors 'none'`,
    // Omits `includeSubDomains`, because the host's subdomains may belong to other sites.
    'Strict-Transport-Security': 'max-age=63072000',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': PERMISSIONS,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/**
 * Disables browser features that the site doesn't use. Writing to the clipboard stays allowed, because the copy buttons
 * need it.
 */
const PERMISSIONS = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read', 'display-capture', 'encrypted-media'],
  ...['fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection'],
  ...['local-fonts', 'magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment', 'picture-in-picture'],
  ...['publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access'],
  ...['usb', 'window-management', 'xr-spatial-tracking'],
]
  .map((feature) => `${feature}=()`)
  .concat('clipboard-write=(self)')
  .join(', ');

/** Files with a hash in their name never change, so browsers can cache them for a year. */
const FOREVER = 'public, max-age=31536000, immutable';
const REVALIDATE = 'no-cache';

/**
 * Makes browsers download the offline copy (verifier.html). If they opened it on the site, the site's policy would
 * block the copy's scripts.
 */
const saved = (copyFile: string) => `attachment; filename=${copyFile}`;
/** Some hosts also serve the offline copy at an address without `.html`, so both addresses need the header. */
const copyNames = ({ copyFile }: Site) => [copyFile, copyFile.replace(/\.html$/, '')];

type Site = Pick<Language, 'baseUrl' | 'copyFile'>;

/**
 * Writes `_headers` for Netlify and Cloudflare Pages. The only rule for caching is for `assets`, because these hosts
 * already make browsers revalidate all files. If another rule set caching for all files, the hosts would send both
 * values for `assets`.
 */
export function writeHeadersFile(headers: Readonly<Record<string, string>>, sites: readonly [Site, ...Site[]]): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const rules = sites.flatMap((site) => [
    `${site.baseUrl}assets/*`,
    `  Cache-Control: ${FOREVER}`,
    ...copyNames(site).flatMap((name) => [site.baseUrl + name, `  Content-Disposition: ${saved(site.copyFile)}`]),
  ]);
  return [`${sites[0].baseUrl}*`, ...lines, ...rules, ''].join('\n');
}

/**
 * Writes a file to include in an nginx `server` block. The first entry of `sites` is the language at the root of the
 * build, and the other entries are translations.
 */
export function writeNginxFile(headers: Readonly<Record<string, string>>, sites: readonly [Site, ...Site[]]): string {
  const [{ baseUrl }, ...translations] = sites;
  const base = escapeDots(baseUrl);
  const lines = Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
  return `# nginx serves this build: put it at ROOT${baseUrl} and write
#   server { listen 443 ssl; server_name …; root ROOT; include ROOT${baseUrl}nginx.conf; }

# A location with an add_header of its own would lose these: so there is none, and what differs is a variable.
${lines.join('\n')}
set $caching "${REVALIDATE}";
add_header Cache-Control $caching always;
set $disposition "";
add_header Content-Disposition $disposition always;

server_tokens off;
charset utf-8;
absolute_redirect off;
gzip on;
gzip_vary on;
gzip_comp_level 6;
gzip_types text/css text/javascript text/markdown text/plain application/javascript application/json application/xml text/xml image/svg+xml;

location ${baseUrl} {
  try_files $uri $uri.html $uri/index.html =404;
}
${sites.map(writeFilesOf).join('')}${translations.map(writeHomeOf).join('')}
# Addresses here have no slash at the end and no .html. Nothing else is redirected: nginx decodes an address before it
# compares, so that /%5Celsewhere.example/ would become /\\elsewhere.example, which browsers take for another site.
location ~ ^(${base}(?:[\\w-]+/)*[\\w-]+)(?:/|\\.html)$ {
  return 308 $1$is_args$args;
}
location = ${baseUrl}index.html {
  return 308 ${baseUrl}$is_args$args;
}
location = ${baseUrl}index {
  return 308 ${baseUrl}$is_args$args;
}

# The 404 page has the status 404, even when its own address is requested, and the language of the address.
set $not_found ${baseUrl}404.html;
${translations.map((site) => `if ($uri ~ ^${escapeDots(site.baseUrl)}) {\n  set $not_found ${site.baseUrl}404.html;\n}\n`).join('')}error_page 404 $not_found;
location ~ ^${base}(?:[\\w-]+/)?404$ {
  return 404;
}
${sites.map((site) => `location = ${site.baseUrl}404.html {\n  internal;\n}\n`).join('')}
# nginx has no media type for Markdown.
location ~ ^${base}.*\\.md$ {
  default_type text/markdown;
  charset_types text/markdown;
  try_files $uri =404;
}

# Files for the server, which readers can't open.
location = ${baseUrl}nginx.conf {
  return 404;
}
location = ${baseUrl}_headers {
  return 404;
}
`;
}

function writeFilesOf(site: Site): string {
  return `
# The names of these files change with their content, so browsers keep the files.
location ${site.baseUrl}assets/ {
  set $caching "${FOREVER}";
  try_files $uri =404;
}

# The offline copy is downloaded, not opened, because it has its own security policy.
location ~ ^${escapeDots(site.baseUrl)}(?:${copyNames(site).map(escapeDots).join('|')})$ {
  set $disposition "${saved(site.copyFile)}";
  try_files ${site.baseUrl}${site.copyFile} =404;
}
`;
}

/**
 * Serves a translation's home page at an address with a slash at its end, such as `/es/`, and redirects its other
 * addresses there. Without these locations, the rule for all pages would redirect `/es/` to `/es`.
 */
function writeHomeOf({ baseUrl }: Site): string {
  const withoutSlash = baseUrl.replace(/\/$/, '');
  const others = [withoutSlash, `${baseUrl}index.html`, `${baseUrl}index`];
  return `
location = ${baseUrl} {
  try_files ${baseUrl}index.html =404;
}
${others.map((address) => `location = ${address} {\n  return 308 ${baseUrl}$is_args$args;\n}\n`).join('')}`;
}

function escapeDots(text: string): string {
  return text.replaceAll('.', '\\.');
}
