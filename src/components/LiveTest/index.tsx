import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { useId, useState, type ReactNode } from 'react';
import { stepAddress, type Platform } from '@site/src/messages/platform';
import { useEmptyFields } from '../keys/useKeys';
import { HydratedButton } from '../shared/HydratedButton';
import { PrerenderedText } from '../shared/PrerenderedText';
import { useIsHydrated } from '@site/src/hydration/useIsHydrated';
import { hasWebCrypto } from './nonce';
import styles from './styles.module.css';
import { TestPanel } from './TestPanel';
import { useLazySigning } from './useLazySigning';

interface Props {
  readonly platform: Platform;
  /** The address that “Skip this test” links to. The default is the guide's step about adding keys to Wordparrot. */
  readonly next?: string;
}

/**
 * The page itself never sends a request to test keys. The reader runs a signed command in a terminal and pastes the
 * response.
 */
export default function LiveTest({ platform, next = stepAddress(platform, 'step-wordparrot') }: Props): ReactNode {
  const { provider, messages } = platform;
  const missing = useEmptyFields(provider);
  const isReady = useIsHydrated();
  // The code loads early, so that readers can go offline and see that the page signs commands without a connection.
  const loading = useLazySigning(isReady);
  const [isUnfolded, unfold] = useState(false);
  const id = useId();
  if (!provider.liveTest) return null;

  return (
    <section
      className={styles.test}
      translate="no"
      aria-label={translate({ id: 'liveTest.label', message: 'Test with {platform}' }, { platform: messages.name })}
    >
      <noscript>
        <p>
          <Translate id="liveTest.noScript">
            This test needs JavaScript, which is turned off. Wordparrot tests your keys when you add them.
          </Translate>
        </p>
      </noscript>
      <div className={styles.body}>
        <p className={styles.optional}>
          <Translate id="liveTest.optional" values={{ platform: messages.name }}>
            {
              'Optional. You run one command in a terminal and paste the output here. This page never contacts {platform}. If you don’t use a terminal, skip this test. Wordparrot tests your keys when you add them.'
            }
          </Translate>
        </p>
        <p className={styles.ways}>
          <HydratedButton
            className={`button button--secondary button--sm ${styles.unfold}`}
            aria-expanded={isUnfolded}
            aria-controls={id}
            onClick={() => unfold(!isUnfolded)}
          >
            <Translate id="liveTest.unfold">Show the test</Translate>
          </HydratedButton>
          <Link to={next}>
            <Translate id="liveTest.skip">Skip this test</Translate>
          </Link>
        </p>
        <div id={id} className={styles.content} data-unfolded={isUnfolded}>
          {missing.length > 0 ? (
            <p>
              <Translate
                id="liveTest.waits"
                values={{
                  fields: (
                    <PrerenderedText value={missing.join()}>
                      {({ list }) => list(missing.map((field) => platform.messages.fieldName(field)))}
                    </PrerenderedText>
                  ),
                }}
              >
                {'Fill in all the boxes above to start the test. Still empty: {fields}.'}
              </Translate>
            </p>
          ) : hasWebCrypto() ? (
            <TestPanel loading={loading} platform={platform} liveTest={provider.liveTest} hasKeys />
          ) : (
            <p>
              <Translate id="liveTest.noWebCrypto">
                This browser is too old to run the test safely. Use another browser, or skip the test.
              </Translate>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
