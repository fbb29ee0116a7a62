import path from 'node:path';
import { COPY_FILE } from '../verifier-copy/name';
import { writePolicy } from './policy';

/** What the server says besides the page: the whole policy, and what only a header can say. */
export function responseHeaders(scriptHashes: readonly string[]): Record<string, string> {
  return {
    'Content-Security-Policy': `${writePolicy(scriptHashes)}; frame-ancestors 'none'`,
    // Not for subdomains: under a base path they are none of this site's.
    'Strict-Transport-Security': 'max-age=63072000',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': PERMISSIONS,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** Everything but writing to the clipboard, which the copy buttons need. */
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

/** Files whose name changes with their content stay in the cache. Browsers ask for all others again. */
const FOREVER = 'public, max-age=31536000, immutable';
const REVALIDATE = 'no-cache';

/** The copy to keep is saved, not opened: the pages' policy would come on top of its own, and refuse its scripts. */
const SAVED = `attachment; filename=${COPY_FILE}`;
/** Some hosts leave out the ending. */
const COPY_PATHS = [COPY_FILE, path.parse(COPY_FILE).name];

/**
 * The file that Netlify and Cloudflare Pages read. It sets caching for `assets` only: both revalidate
 * all other files by default, and would join the values of two rules that match one address.
 */
export function writeHeadersFile(headers: Readonly<Record<string, string>>, baseUrl: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const copy = COPY_PATHS.flatMap((name) => [baseUrl + name, `  Content-Disposition: ${SAVED}`]);
  return [`${baseUrl}*`, ...lines, `${baseUrl}assets/*`, `  Cache-Control: ${FOREVER}`, ...copy, ''].join('\n');
}

/** For `include` in a `server` block of nginx whose `root` holds this build under the base path. */
export function writeNginxFile(headers: Readonly<Record<string, string>>, baseUrl: string): string {
  const base = baseUrl.replaceAll('.', '\\.');
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

# Their names change with their content.
location ${baseUrl}assets/ {
  set $caching "${FOREVER}";
  try_files $uri =404;
}

# The copy to keep: saved, not opened, since it has a policy of its own.
location ~ ^${base}(?:${COPY_PATHS.join('|').replaceAll('.', '\\.')})$ {
  set $disposition "${SAVED}";
  try_files ${baseUrl}${COPY_FILE} =404;
}

# Addresses here have no slash at the end and no .html. Nothing else is led on: nginx decodes an address before it
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

# With its status, also for who asks for the file itself.
error_page 404 ${baseUrl}404.html;
location = ${baseUrl}404 {
  return 404;
}
location = ${baseUrl}404.html {
  internal;
}

# nginx knows no type for it.
location ~ ^${base}.*\\.md$ {
  default_type text/markdown;
  charset_types text/markdown;
  try_files $uri =404;
}

# For the server, not for readers.
location = ${baseUrl}nginx.conf {
  return 404;
}
location = ${baseUrl}_headers {
  return 404;
}
`;
}
