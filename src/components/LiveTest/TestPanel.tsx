import Translate from '@docusaurus/Translate';
import { readAccountId } from '@site/src/credentials/accountId';
import type { LiveTest } from '@site/src/credentials/model';
import type { ReactNode } from 'react';
import type { Platform } from '@site/src/messages/platform';
import type { Signed } from '../keys/testStore';
import { useKeys, valuesOf } from '../keys/useKeys';
import { useTest } from '../keys/useTest';
import { Command } from './Command';
import { Explanation } from './Explanation';
import { ResponseBox } from './ResponseBox';
import type { LazySigning } from './useLazySigning';

interface Props {
  readonly loading: LazySigning;
  readonly platform: Platform;
  readonly liveTest: LiveTest;
  /** Whether all boxes are filled. If not, the panel explains responses but signs no request. */
  readonly hasKeys?: boolean;
}

/**
 * If the command was copied longer ago than this, the pasted response may belong to a different command, so the time of
 * signing isn't used to check the computer's clock.
 */
const JUST_COPIED_MS = 10 * 60 * 1000;

function wasJustCopied({ copiedAt }: Signed): boolean {
  return copiedAt !== undefined && performance.now() - copiedAt < JUST_COPIED_MS;
}

export function TestPanel({ loading, platform, liveTest, hasKeys = false }: Props): ReactNode {
  const { signing, hasFailed, retry } = loading;
  const { provider } = platform;
  const { inspections } = useKeys(provider);
  const { store, test } = useTest(provider);

  if (hasFailed) {
    return (
      <div role="alert">
        <p>
          <Translate id="liveTest.failed">The test couldn’t load. Check your internet connection.</Translate>
        </p>
        <button type="button" className="button button--secondary button--sm" onClick={retry}>
          <Translate id="liveTest.retry">Try again</Translate>
        </button>
      </div>
    );
  }
  if (!signing) {
    return (
      <p>
        <Translate id="liveTest.loading">Loading…</Translate>
      </p>
    );
  }

  function takeResponse(loadedSigning: typeof signing & object, response: string) {
    const isEmpty = response.trim() === '';
    const context = {
      ...(test.signed && wasJustCopied(test.signed) && { signedAt: test.signed.at }),
      accountId: readAccountId(provider, valuesOf(inspections)),
    };
    store.takeResponse(response, isEmpty ? undefined : loadedSigning.explainResponse({ liveTest }, response, context));
  }

  return (
    <>
      {hasKeys && <Command signing={signing} platform={platform} liveTest={liveTest} />}
      <ResponseBox store={store} onResponse={(response) => takeResponse(signing, response)} />
      <div aria-live="polite">{test.diagnosis && <Explanation platform={platform} diagnosis={test.diagnosis} />}</div>
    </>
  );
}
