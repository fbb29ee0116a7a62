import { translate } from '@docusaurus/Translate';
import type { MessageFn } from '@site/src/messages/message';
import type { BirdsongDiagnosisId } from './birdsong-request';

/** Birdsong’s responses, in words. The last three are the same for every platform: no clock, no network, no idea. */
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
  clock: () => ({
    text: translate({ id: 'birdsong.diagnosis.clock', message: 'The command is too old, or your clock is wrong.' }),
    action: translate({ id: 'birdsong.diagnosis.clock.action', message: 'Copy a new command and run it right away.' }),
    step: 'step-check',
  }),
  network: () => ({
    text: translate({ id: 'birdsong.diagnosis.network', message: 'Couldn’t reach Birdsong.' }),
    action: translate({ id: 'birdsong.diagnosis.network.action', message: 'Check your internet connection.' }),
    step: 'step-check',
  }),
  unknown: () => ({
    text: translate({ id: 'birdsong.diagnosis.unknown', message: 'This guide doesn’t recognize this response.' }),
    action: translate({ id: 'birdsong.diagnosis.unknown.action', message: 'Paste the whole output.' }),
  }),
} satisfies Record<BirdsongDiagnosisId, MessageFn>;
