import { createStored } from '../shared/stored';
import { readOwnAddress } from './address';

/** The origin of the reader's self-hosted Wordparrot, saved in this browser. Empty if there is none. */
export const ownWordparrot = createStored('wordparrot-guide:own-wordparrot', {
  empty: '',
  read(text) {
    const address = readOwnAddress(text);
    // Accepts only what this site wrote, because a word such as `null` could be a domain.
    return address.ok && address.origin === text ? text : undefined;
  },
  write: (origin) => origin || null,
});
