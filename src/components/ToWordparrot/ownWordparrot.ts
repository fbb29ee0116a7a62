import { createStored } from '../shared/stored';
import { readOwnAddress } from './address';

/** The origin of the reader's own Wordparrot, kept in this browser; `''` where they have none. */
export const ownWordparrot = createStored('wordparrot-guide:own-wordparrot', {
  empty: '',
  read(text) {
    const address = readOwnAddress(text);
    return address.ok ? address.origin : undefined;
  },
  write: (origin) => origin || null,
});
