import { createStored } from '../shared/stored';
import { readOwnAddress } from './address';

export const ownWordparrot = createStored('wordparrot-guide:own-wordparrot', {
  empty: '',
  read(text) {
    const address = readOwnAddress(text);
    // Rejects text that this site didn't write. Otherwise, a word such as `null` would be read as a domain.
    return address.ok && address.origin === text ? text : undefined;
  },
  write: (origin) => origin || null,
});
