import { MOST_A_DAY, type Usage } from '@site/src/facts/cost';

export type Box = keyof Usage;

export const BOXES = ['posts', 'links', 'reads'] as const satisfies readonly Box[];

/** The text of each box. */
export type Entries = Readonly<Record<Box, string>>;

/** Shown on a first visit, and without scripts. */
export const EXAMPLE: Entries = { posts: '3', links: '1', reads: '20' };

/** Why a number is not taken as it stands. Only `empty` stops no sum: it counts as 0. */
export type InputError = 'empty' | 'no-number' | 'negative' | 'not-whole' | 'too-many' | 'more-than-posts';

export interface Read {
  /** Undefined where there is nothing to add up. */
  readonly usage: Usage | undefined;
  readonly errors: Readonly<Partial<Record<Box, InputError>>>;
}

export function readEntries(entries: Entries): Read {
  const usage = { posts: toNumber(entries.posts), links: toNumber(entries.links), reads: toNumber(entries.reads) };
  const found = BOXES.map((box) => [box, findError(box, entries[box])] as const).filter(([, error]) => error);
  const errors: Partial<Record<Box, InputError>> = Object.fromEntries(found);
  if (isCounted(errors.posts) && isCounted(errors.links) && usage.links > usage.posts) {
    errors.links = 'more-than-posts';
  }
  return { usage: Object.values(errors).every(isCounted) ? usage : undefined, errors };
}

/** Without a zero below zero, which would be written with its sign. */
function toNumber(text: string): number {
  return Number(text) + 0;
}

function findError(box: Box, text: string): InputError | undefined {
  const number = toNumber(text);
  if (text.trim() === '') return 'empty';
  if (Number.isNaN(number)) return 'no-number';
  if (number < 0) return 'negative';
  if (number > MOST_A_DAY[box]) return 'too-many';
  if (!Number.isInteger(number)) return 'not-whole';
  return undefined;
}

function isCounted(error: InputError | undefined): boolean {
  return error === undefined || error === 'empty';
}

/** The part of a link that carries the numbers. A hash never reaches a server; cut short, it leads to the section. */
export function writeHash({ posts, links, reads }: Usage): string {
  return `#cost?posts=${posts}&links=${links}&reads=${reads}`;
}

/** The numbers of such a link. Digits in this order and nothing else: no text of a link gets into the page. */
export function readHash(hash: string): Entries | undefined {
  const [, posts, links, reads] = /^#cost\?posts=(\d{1,6})&links=(\d{1,6})&reads=(\d{1,6})$/.exec(hash) ?? [];
  return posts && links && reads ? { posts, links, reads } : undefined;
}
