import type { LiveTest } from '@site/src/credentials/model';
import { useEffect } from 'react';
import type { Signed, TestStore } from '../keys/testStore';
import { createNonce } from './nonce';
import type { Signing } from './useLazySigning';

interface Input {
  readonly signing: Signing;
  readonly liveTest: LiveTest;
  /** Cleaned values by field. */
  readonly values: Readonly<Record<string, string>>;
  readonly store: TestStore;
  readonly signed: Signed | undefined;
}

/** Keeps a signed request at hand, so that copying is immediate. The returned function signs a new one to be copied. */
export function useSigned({ signing, liveTest, values, store, signed }: Input): () => Signed {
  function sign(copied: Pick<Signed, 'copiedAt'> = {}): Signed {
    const at = Math.floor(Date.now() / 1000);
    const { consumerKey, consumerSecret, token, tokenSecret } = liveTest.signedWith;
    const keys = {
      consumerKey: values[consumerKey] ?? '',
      consumerSecret: values[consumerSecret] ?? '',
      token: values[token] ?? '',
      tokenSecret: values[tokenSecret] ?? '',
    };
    const authorization = signing.signRequest({ request: liveTest.request, keys, nonce: createNonce(), timestamp: at });
    const fresh = { authorization, at, ...copied };
    store.sign(fresh);
    return fresh;
  }

  useEffect(() => {
    if (!signed) sign();
  });
  return () => sign({ copiedAt: performance.now() });
}
