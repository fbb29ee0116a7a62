import { createPlatform } from '@site/src/messages/platform';
import { birdsong as provider } from './birdsong';
import { diagnoses } from './birdsong-diagnoses';
import { birdsongMessages } from './birdsong-messages';
import { liveTest } from './birdsong-request';

/**
 * Birdsong is the invented platform from the tutorial in CONTRIBUTING.md. Component tests use Birdsong instead of X, to
 * check that components work with any platform.
 */
export { birdsong } from './birdsong-messages';

export const birdsongWithTest = createPlatform(
  { ...provider, liveTest },
  {
    ...birdsongMessages,
    diagnoses,
    test: { carries: () => 'It contains the song.', errorsPage: '/docs/what-birdsong-errors' },
  },
);

export const SONG = 's0123abcde';
export const OLDER_SONG = 's0123abc';
export const CHORUS = 'c0123456789abcdef012';
