/** A piece of a page that the search can lead to; plugins/postprocess-html writes them all into one file of the build. */
export interface Section {
  /** Title of its page. */
  readonly page: string;
  /** Empty for the top of a page. */
  readonly heading: string;
  /** Path and hash, with the base path. */
  readonly path: string;
  readonly text: string;
}

/** Its name below the base path. */
export const SECTIONS_FILE = 'search.json';
