import { expect, inject, it } from 'vitest';
import { createSearch } from '../../src/components/Search/engine';
import { SECTIONS_FILE, type Section } from '../../src/components/Search/section';

/** What readers type, and the places that help, below `docs/managing-credentials`. */
const QUERIES: readonly (readonly [query: string, ...places: string[]])[] = [
  // Getting the keys
  ['get api key', 'twitter', 'twitter#step-keys'],
  ['twitter api key', 'twitter', 'twitter#step-keys'],
  ['create app', 'twitter#step-app'],
  ['new app', 'twitter#step-app'],
  ['developer console', 'twitter#step-sign-in'],
  ['sign in', 'twitter#step-sign-in'],
  ['console.x.ai', 'twitter#step-sign-in'],
  ['phone number', 'twitter#step-sign-in', 'twitter#before'],
  ['read and write', 'twitter#step-permissions'],
  ['permissions', 'twitter#step-permissions'],
  ['callback url', 'twitter#step-permissions'],
  ['type of app', 'twitter#step-permissions'],
  ['use case', 'twitter#step-use'],
  ['developer agreement', 'twitter#step-use'],
  ['buy credits', 'twitter#step-credits'],
  ['spending limit', 'twitter#step-credits', 'x-api-prices#auto-recharge'],
  ['consumer key', 'twitter#step-keys'],
  ['customer key', 'twitter#step-keys'],
  ['access token', 'twitter#step-keys'],
  ['access token secret', 'twitter#step-keys'],
  ['client id', 'twitter#step-keys'],
  ['client secret', 'twitter#step-keys'],
  ['bearer token', 'twitter#step-keys'],
  ['oauth 1.0a', 'twitter#step-keys', 'what-changed-at-x#oauth1'],
  ['oauth 2.0', 'twitter#step-keys', 'what-changed-at-x#oauth1'],
  ['pay-per-use', 'twitter#step-app', 'x-api-prices'],
  ['mobile', 'twitter#step-keys'],
  ['existing app', 'twitter#step-app'],
  ['project', 'twitter#step-app', 'old-developer-portal'],
  // Checking, testing, adding
  ['check my keys', 'twitter#step-check'],
  ['test keys', 'twitter#live-test'],
  ['terminal', 'twitter#live-test', 'how-this-page-keeps-your-keys#command'],
  ['add to wordparrot', 'twitter#step-wordparrot'],
  ['support', 'twitter#ask-for-help'],
  ['self-hosted', 'twitter#other-hands', 'twitter#step-wordparrot'],
  ['paste .env', 'what-you-can-paste'],
  ['is it safe', 'how-this-page-keeps-your-keys'],
  ['privacy', 'how-this-page-keeps-your-keys'],
  ['offline', 'how-this-page-keeps-your-keys#copy'],
  ['password', ''],
  // Errors
  ['401', 'x-api-errors#unauthorized'],
  ['402', 'x-api-errors#no-credits'],
  ['payment required', 'x-api-errors#no-credits'],
  ['creditsdepleted', 'x-api-errors#no-credits'],
  ['403 forbidden', 'x-api-errors#not-enrolled', 'x-api-errors#permissions', 'x-api-errors#wrong-kind'],
  ['client-not-enrolled', 'x-api-errors#not-enrolled', 'twitter#step-app'],
  ['429', 'x-api-errors#rate-limited', 'x-api-errors#usage-capped'],
  ['code 32', 'x-api-errors#bad-signature'],
  ['could not authenticate you', 'x-api-errors#bad-signature'],
  ['timestamp out of bounds', 'x-api-errors#clock'],
  ['spend cap', 'x-api-errors#spend-cap'],
  ['suspended', 'x-api-errors#suspended', 'x-api-errors#app-suspended', 'rotate-or-revoke-x-keys#suspended'],
  // Money
  ['price', 'x-api-prices', 'x-api-prices#prices'],
  ['cost of a tweet', 'x-api-prices'],
  ['how much', 'x-api-prices#cost', 'x-api-prices'],
  ['calculator', 'x-api-prices#cost', 'x-api-prices'],
  ['free credits', 'x-api-prices#free-credits'],
  ['auto-recharge', 'x-api-prices#auto-recharge', 'twitter#step-credits'],
  ['refund', 'x-api-prices#refunds'],
  ['free tier', 'x-api-prices#plans', 'what-changed-at-x#dates'],
  ['basic plan', 'x-api-prices#plans'],
  // Rules
  ['agency', 'x-keys-for-a-client', 'x-keys-for-a-client#client'],
  ['client account', 'x-keys-for-a-client', 'x-keys-for-a-client#client'],
  ['wrong account', 'x-keys-for-a-client#wrong-account'],
  ['team account', 'x-keys-for-a-client#team'],
  [
    'share keys',
    'x-keys-for-a-client#client',
    'x-rules-for-automated-posts#keys-and-third-parties',
    'twitter#other-hands',
  ],
  ['bot label', 'x-rules-for-automated-posts#label'],
  ['ai', 'x-rules-for-automated-posts#ai'],
  ['chatgpt', 'x-rules-for-automated-posts#ai'],
  ['rate limit', 'x-rules-for-automated-posts#limits', 'x-api-errors#rate-limited'],
  ['posts per day', 'x-rules-for-automated-posts#limits'],
  ['replies', 'x-rules-for-automated-posts#replies'],
  ['rss', 'x-rules-for-automated-posts#allowed'],
  // Afterwards
  ['revoke', 'rotate-or-revoke-x-keys#revoke'],
  ['delete keys', 'rotate-or-revoke-x-keys#revoke'],
  ['regenerate', 'rotate-or-revoke-x-keys#rotate', 'twitter#step-keys'],
  ['leaked key', 'rotate-or-revoke-x-keys#leak'],
  ['hacked', 'rotate-or-revoke-x-keys#leak'],
  ['lost key', 'twitter#step-keys'],
  ['retired', 'what-changed-at-x#oauth1', 'twitter', 'twitter#step-keys'],
  ['developer portal', 'old-developer-portal'],
  ['hobbyist', 'old-developer-portal'],
];

it('finds what readers type', async () => {
  const response = await fetch(inject('site') + SECTIONS_FILE);
  const search = createSearch((await response.json()) as Section[]);
  const ranks = QUERIES.map(([query, ...places]) => {
    const addresses = places.map((place) => `/docs/managing-credentials/${place}`.replace(/\/$/, ''));
    return { query, rank: search(query).findIndex(({ section }) => addresses.includes(section.path)) };
  });
  const isFirst = ranks.filter(({ rank }) => rank === 0);
  const isFound = ranks.filter(({ rank }) => rank >= 0 && rank < 3);
  const missed = ranks.filter((entry) => !isFound.includes(entry)).map(({ query }) => query);
  expect(QUERIES.length).toBeGreaterThanOrEqual(50);
  expect(isFound.length / QUERIES.length, missed.join(', ')).toBeGreaterThanOrEqual(0.95);
  expect(isFirst.length / QUERIES.length).toBeGreaterThanOrEqual(0.8);
});
