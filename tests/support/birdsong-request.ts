import type { KnownResponse, LiveTest } from '@site/src/credentials/model';
import type { BirdsongFieldId } from './birdsong';

/**
 * Birdsong’s responses, from birdsong.example/docs/responses (2026-08-22). If two responses match equally well, the first
 * one wins.
 */
const responses = [
  { id: 'works', fields: [], statuses: [200], byStatus: true },
  { id: 'out-of-tune', fields: ['chorus'], statuses: [401], codes: [7], wording: ['Chorus does not fit'] },
  { id: 'unauthorized', fields: ['song', 'chorus'], statuses: [401], byStatus: true },
] as const satisfies readonly KnownResponse<string, BirdsongFieldId>[];

export type BirdsongResponse = (typeof responses)[number];

/**
 * `GET /me` is the cheapest request that needs both keys. Birdsong uses the song as the consumer key and as the token.
 */
export const liveTest: LiveTest<BirdsongResponse, BirdsongFieldId> = {
  request: { method: 'GET', url: 'https://api.birdsong.example/me' },
  signedWith: { consumerKey: 'song', consumerSecret: 'chorus', token: 'song', tokenSecret: 'chorus' },
  goodFor: 300, // Birdsong accepts a signed request for 300 seconds.
  account: { id: 'id', name: 'name', username: 'singer' },
  accessHeader: 'x-may',
  resetHeader: 'x-sing-again-at',
  responses,
};
