import { MOST_A_DAY, type Usage } from '@site/src/facts/cost';

export type Box = keyof Usage;

export const BOXES = ['posts', 'links', 'reads'] as const satisfies readonly Box[];

export type Entries = Readonly<Record<Box, string>>;

/** The calculator starts with these numbers. Without scripts, it shows only their cost. */
export const EXAMPLE: Entries = { posts: '3', links: '1', reads: '20' };

/** What's wrong with the number in a box. An empty box counts as 0, but any other error hides the sum. */
export type InputError = 'empty' | 'no-number' | 'negative' | 'not-whole' | 'too-many' | 'more-than-posts';

export interface Read {
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

/** Adding 0 turns -0 into 0, so that no minus sign appears. */
function toNumber(text: string): number {
  return Number(text) + 0;
}

function findError(box: Box, text: string): InputError | undefined {
  const number = toNumber(text);
  if (text.trim() === '') return 'empty';
  if (Number.isNaN(number)) return /^[\d.,]+$/.test(text) ? 'not-whole' : 'no-number';
  if (number < 0) return 'negative';
  if (number > MOST_A_DAY[box]) return 'too-many';
  // In some languages, `1.000` means a thousand, so a number with a point isn't accepted.
  if (!Number.isInteger(number) || text.includes('.')) return 'not-whole';
  return undefined;
}

function isCounted(error: InputError | undefined): boolean {
  return error === undefined || error === 'empty';
}

/** Puts the numbers into the hash, which browsers don't send to the server. */
export function writeHash({ posts, links, reads }: Usage): string {
  return `#cost?posts=${posts}&links=${links}&reads=${reads}`;
}

/** Accepts only digits, so that a link can't put other text into the page. */
export function readHash(hash: string): Entries | undefined {
  const [, posts, links, reads] = /^#cost\?posts=(\d{1,6})&links=(\d{1,6})&reads=(\d{1,6})$/.exec(hash) ?? [];
  return posts && links && reads ? { posts, links, reads } : undefined;
}
