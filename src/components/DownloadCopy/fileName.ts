/** The file name of the offline key checker. */
export const COPY_FILE = 'verifier.html';

/** Each translation has its own file name, so that several copies can be saved in one folder. */
export function copyFileIn(locale: string, defaultLocale: string): string {
  return locale === defaultLocale ? COPY_FILE : `verifier.${locale}.html`;
}

/** Plugins that process pages skip the offline key checker, because it's a download with its own security policy. */
export function isCopyFile(name: string): boolean {
  return /(?:^|[\\/])verifier(?:\.[\w-]+)?\.html$/.test(name);
}
