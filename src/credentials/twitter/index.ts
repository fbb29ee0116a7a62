import type { Provider } from '../model';
import { fields, type TwitterFieldId } from './fields';
import { lookAlikes, type TwitterLookAlikeId } from './lookalikes';
import type { TwitterResponseId, TwitterDiagnosisId } from './responses';
import { liveTest } from './request';

export type { TwitterDiagnosisId, TwitterFieldId, TwitterLookAlikeId };

export const twitter: Provider<TwitterFieldId, TwitterLookAlikeId, TwitterResponseId> = {
  id: 'twitter',
  fields,
  lookAlikes,
  liveTest,
  names: ['twitter', 'x', 'tw', 'tweepy'],
};
