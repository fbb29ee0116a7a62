import type { Provider } from '../model';
import { fields, type TwitterFieldId } from './fields';
import { lookAlikes, type TwitterLookAlikeId } from './lookalikes';
import type { TwitterDiagnosis, TwitterDiagnosisId, TwitterResponse } from './responses';
import { liveTest } from './request';

export type { TwitterDiagnosis, TwitterDiagnosisId, TwitterFieldId, TwitterLookAlikeId, TwitterResponse };

export const twitter: Provider<TwitterFieldId, TwitterLookAlikeId, TwitterResponse> = {
  id: 'twitter',
  fields,
  lookAlikes,
  liveTest,
  names: ['twitter', 'x', 'tw', 'tweepy'],
};
