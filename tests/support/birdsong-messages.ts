import { translate } from '@docusaurus/Translate';
import { createPlatform, type ProviderMessages } from '@site/src/messages/platform';
import { birdsong as provider, type BirdsongFieldId, type BirdsongLookAlikeId } from './birdsong';

export const birdsongMessages = {
  name: 'Birdsong',
  fieldNames: {
    song: () => translate({ id: 'birdsong.field.song', message: 'Song' }),
    chorus: () => translate({ id: 'birdsong.field.chorus', message: 'Chorus' }),
  },
  stepTitles: {
    'step-keys': () => translate({ id: 'birdsong.step.keys', message: 'Get the two keys' }),
    'step-check': () => translate({ id: 'birdsong.step.check', message: 'Check your keys' }),
    'step-wordparrot': () => translate({ id: 'birdsong.step.wordparrot', message: 'Add your keys to Wordparrot' }),
  },
  lookAlikes: {
    feather: () => ({
      text: translate({ id: 'birdsong.lookAlike.feather', message: 'This is a feather. Wordparrot doesn’t use it.' }),
      action: translate({ id: 'birdsong.lookAlike.feather.action', message: 'Click New keys to get a song.' }),
      step: 'step-keys',
    }),
  },
} satisfies ProviderMessages<BirdsongFieldId, BirdsongLookAlikeId>;

export const birdsong = createPlatform(provider, birdsongMessages);
