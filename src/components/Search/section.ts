/** A part of a page that the search can find. plugins/postprocess-html writes all sections into one file. */
export interface Section {
  readonly page: string;
  /** Empty for the first section of a page. */
  readonly heading: string;
  /** The path, including the base path and the hash. */
  readonly path: string;
  readonly text: string;
}

export const SECTIONS_FILE = 'search.json';
