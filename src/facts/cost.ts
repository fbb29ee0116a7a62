import { limits, prices } from './x';

/** What an account does on a day. */
export interface Usage {
  readonly posts: number;
  /** How many of the posts have a link in them. */
  readonly links: number;
  /** Posts that are read. */
  readonly reads: number;
}

/** US dollars, each rounded to the cent; `total` is their sum as it is shown. */
export interface Cost {
  readonly plainPosts: number;
  readonly linkPosts: number;
  readonly reads: number;
  readonly total: number;
}

/** Days that are counted as a month. */
export const DAYS = 30;

const QUARTERS_OF_AN_HOUR = 24 * 4;

/** The most that X lets one account do in a day. Of the two limits on posts that X's pages name, the higher one. */
export const MOST_A_DAY = {
  posts: limits.postsPer15MinutesElsewhere.value * QUARTERS_OF_AN_HOUR,
  links: limits.postsPer15MinutesElsewhere.value * QUARTERS_OF_AN_HOUR,
  reads: Math.floor(limits.postReadsPerMonth.value / DAYS),
} satisfies Record<keyof Usage, number>;

/** The prices that the sum is made with. */
export const COST_PRICES = [prices.createPost, prices.createPostWithLink, prices.readPost] as const;

/** What X takes for a month of such days, before taxes. A post with a link has a price of its own, in place of the other. */
export function monthlyCost({ posts, links, reads }: Usage): Cost {
  const cents = {
    plainPosts: centsFor(posts - links, prices.createPost.value),
    linkPosts: centsFor(links, prices.createPostWithLink.value),
    reads: centsFor(reads, prices.readPost.value),
  };
  return {
    plainPosts: cents.plainPosts / 100,
    linkPosts: cents.linkPosts / 100,
    reads: cents.reads / 100,
    total: (cents.plainPosts + cents.linkPosts + cents.reads) / 100,
  };
}

const MILLION = 1_000_000;

/** Counted in whole millionths of a dollar, since 0.015 and the like are no exact numbers. */
function centsFor(aDay: number, price: number): number {
  return Math.round((aDay * DAYS * Math.round(price * MILLION)) / (MILLION / 100));
}
