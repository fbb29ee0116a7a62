/** The copy of the key checker, below the base path of its language. */
export const COPY_FILE = 'verifier.html';

/** Translations have a name of their own, so that someone can save several copies in one folder. */
export function copyFileIn(locale: string, defaultLocale: string): string {
  return locale === defaultLocale ? COPY_FILE : `verifier.${locale}.html`;
}

/** The copy has a policy of its own and is a file to save, so what finishes or lists the site’s pages leaves it alone. */
export function isCopyFile(name: string): boolean {
  return /(?:^|[\\/])verifier(?:\.[\w-]+)?\.html$/.test(name);
}
