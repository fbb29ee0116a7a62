import { limits, prices } from './x';

/** What one account does per day. */
export interface Usage {
  readonly posts: number;
  /** How many of the posts contain a link. */
  readonly links: number;
  readonly reads: number;
}

/** Amounts in US dollars, each rounded to the cent. `total` is the sum of the rounded amounts. */
export interface Cost {
  readonly plainPosts: number;
  readonly linkPosts: number;
  readonly reads: number;
  readonly total: number;
}

/** The estimate assumes that every month has this many days. */
export const DAYS = 30;

const { postsPer15Minutes, postsPer15MinutesElsewhere, postsPer3Hours, postsPerDayAndApp } = limits;

export const POSTS_PER_15_MINUTES = Math.min(postsPer15Minutes.value, postsPer15MinutesElsewhere.value);

const POSTS_PER_DAY = Math.min(POSTS_PER_15_MINUTES * 4 * 24, postsPer3Hours.value * 8, postsPerDayAndApp.value);

export const MOST_A_DAY = {
  posts: POSTS_PER_DAY,
  links: POSTS_PER_DAY,
  reads: Math.floor(limits.postReadsPerMonth.value / DAYS),
} satisfies Record<keyof Usage, number>;

export const COST_PRICES = [prices.createPost, prices.createPostWithLink, prices.readPost] as const;

/**
 * Returns what X charges for a month with this daily usage, before taxes. A post with a link costs the link price
 * instead of the plain price.
 */
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

/** Computes in whole millionths of a dollar, because binary fractions can't represent 0.015 exactly. */
function centsFor(aDay: number, price: number): number {
  return Math.round((aDay * DAYS * Math.round(price * MILLION)) / (MILLION / 100));
}
