import { limits, prices } from './x';

/** What an account does in a day. */
export interface Usage {
  readonly posts: number;
  /** How many of the posts have a link in them. */
  readonly links: number;
  /** How many posts the account reads. */
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

const { postsPer15Minutes, postsPer15MinutesElsewhere, postsPer3Hours, postsPerDayAndApp } = limits;

export const POSTS_PER_15_MINUTES = Math.min(postsPer15Minutes.value, postsPer15MinutesElsewhere.value);

/** X's lowest limit for a day is the one for 3 hours. */
const POSTS_PER_DAY = Math.min(POSTS_PER_15_MINUTES * 4 * 24, postsPer3Hours.value * 8, postsPerDayAndApp.value);

/** The most that X’s limits allow one account in a day. */
export const MOST_A_DAY = {
  posts: POSTS_PER_DAY,
  links: POSTS_PER_DAY,
  reads: Math.floor(limits.postReadsPerMonth.value / DAYS),
} satisfies Record<keyof Usage, number>;

/** The prices that the total is computed with. */
export const COST_PRICES = [prices.createPost, prices.createPostWithLink, prices.readPost] as const;

/** What X charges for a month of such days, before taxes. A post with a link has its own price instead of the usual one. */
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

/** Computed in whole millionths of a dollar, since binary fractions can’t represent 0.015 exactly. */
function centsFor(aDay: number, price: number): number {
  return Math.round((aDay * DAYS * Math.round(price * MILLION)) / (MILLION / 100));
}
