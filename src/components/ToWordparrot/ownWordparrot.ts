import { createStored } from '../shared/stored';
import { readOwnAddress } from './address';

/** The origin of the reader's own Wordparrot, kept in this browser; `''` where they have none. */
export const ownWordparrot = createStored('wordparrot-guide:own-wordparrot', {
  empty: '',
  read(text) {
    const address = readOwnAddress(text);
    // Only what was written here: a word such as null could be read as a domain.
    return address.ok && address.origin === text ? text : undefined;
  },
  write: (origin) => origin || null,
});
