import { translate } from '@docusaurus/Translate';
import type { DiagnosisMessages } from '@site/src/messages/platform';
import type { BirdsongResponse } from './birdsong-request';

/** Messages that say what Birdsong’s responses mean, and what to do. */
export const diagnoses = {
  works: () => ({
    text: translate({ id: 'birdsong.diagnosis.works', message: 'Both keys work.' }),
    action: translate({ id: 'birdsong.diagnosis.works.action', message: 'Add them to Wordparrot.' }),
    step: 'step-wordparrot',
  }),
  'out-of-tune': () => ({
    text: translate({ id: 'birdsong.diagnosis.outOfTune', message: 'The chorus belongs to another song.' }),
    action: translate({ id: 'birdsong.diagnosis.outOfTune.action', message: 'Generate both keys again.' }),
    step: 'step-keys',
  }),
  unauthorized: () => ({
    text: translate({ id: 'birdsong.diagnosis.unauthorized', message: 'Birdsong doesn’t accept these keys.' }),
    action: translate({ id: 'birdsong.diagnosis.unauthorized.action', message: 'Copy both keys again.' }),
    step: 'step-keys',
  }),
} satisfies DiagnosisMessages<BirdsongResponse>;
