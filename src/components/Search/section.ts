/** A part of a page that the search can find. plugins/postprocess-html writes all of them into one file. */
export interface Section {
  /** The title of the page. */
  readonly page: string;
  /** Empty for the first section of a page. */
  readonly heading: string;
  /** The path with the base path, and the hash. */
  readonly path: string;
  readonly text: string;
}

/** The name of the file, relative to the base path. */
export const SECTIONS_FILE = 'search.json';
