import type * as facts from '@site/src/facts/x';

/** Replaces X's prices with fixed values in tests that check sums, so that a price change doesn't break them. */
export async function fixPrices(importOriginal: () => Promise<typeof facts>): Promise<typeof facts> {
  const original = await importOriginal();
  const { createPost, createPostWithLink, readPost, deleteOwn, manageContent } = original.prices;
  return {
    ...original,
    prices: {
      ...original.prices,
      createPost: { ...createPost, value: 0.015 },
      createPostWithLink: { ...createPostWithLink, value: 0.2 },
      readPost: { ...readPost, value: 0.005 },
      deleteOwn: { ...deleteOwn, value: 0.01 },
      manageContent: { ...manageContent, value: 0.005 },
    },
  };
}
