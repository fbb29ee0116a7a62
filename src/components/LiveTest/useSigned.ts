import type { LiveTest, Provider } from '@site/src/credentials/model';
import { useEffect } from 'react';
import type { Signed } from '../keys/testStore';
import { useKeys, valuesOf } from '../keys/useKeys';
import { useTest } from '../keys/useTest';
import { createNonce } from './nonce';
import type { Signing } from './useLazySigning';

interface Input {
  readonly signing: Signing;
  readonly provider: Provider;
  readonly liveTest: LiveTest;
}

interface SignedTest {
  readonly signed: Signed | undefined;
  readonly sign: () => Signed;
}

/** Signs a request right away if there's none yet, so that the page can always show a command and its countdown. */
export function useSigned({ signing, provider, liveTest }: Input): SignedTest {
  const { inspections } = useKeys(provider);
  const { store, test } = useTest(provider);
  const values = valuesOf(inspections);
  const { signed } = test;

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
  return { signed, sign: () => sign({ copiedAt: performance.now() }) };
}
