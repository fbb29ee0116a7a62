import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import DownloadCopy from '@site/src/components/DownloadCopy';
import HelpReport from '@site/src/components/HelpReport';
import KeyVerifier from '@site/src/components/KeyVerifier';
import LiveTest from '@site/src/components/LiveTest';
import Retirement from '@site/src/components/Retirement';
import ToWordparrot from '@site/src/components/ToWordparrot';
import { twitter } from '@site/src/messages/twitter';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import styles from './check.module.css';

/** The check of the guide by itself, for those who have their keys already. */
export default function Check(): ReactNode {
  return (
    <Layout
      title={translate({ id: 'check.title', message: 'Check your keys' })}
      description={translate({
        id: 'check.description',
        message:
          'Paste your four X (Twitter) API keys, and see at once what is wrong with them. They stay in this page.',
      })}
    >
      <main className={`${styles.main} markdown`}>
        <h1>
          <Translate id="check.heading">Check your keys</Translate>
        </h1>
        <p>
          <Translate
            id="check.lead"
            values={{
              guide: (
                <Link to="/docs/managing-credentials/twitter">
                  <Translate id="check.lead.guide">the guide</Translate>
                </Link>
              ),
            }}
          >
            {
              'For those who have their four X keys already. You learn what is wrong with each, and how to mend it. If you have none yet, begin with {guide}.'
            }
          </Translate>
        </p>
        <Retirement />
        <KeyVerifier platform={twitter} />
        <Heading as="h2" id="live-test">
          <Translate id="check.liveTest">Test them against X</Translate>
        </Heading>
        <LiveTest platform={twitter} next="#wordparrot" />
        <p>
          <Translate
            id="check.copy"
            values={{
              download: <DownloadCopy />,
              more: (
                <Link to="/docs/managing-credentials/how-this-page-keeps-your-keys#copy">
                  <Translate id="check.copy.more">How to use it</Translate>
                </Link>
              ),
            }}
          >
            {'{download} to keep it, and to check without a network. {more}'}
          </Translate>
        </p>
        <Heading as="h2" id="wordparrot">
          <Translate id="check.wordparrot">Store them in Wordparrot</Translate>
        </Heading>
        <ToWordparrot />
        <Heading as="h2" id="ask-for-help">
          <Translate id="check.help">Ask for help</Translate>
        </Heading>
        <p>
          <Translate id="check.help.lead">
            You are stuck? Send this report along with your question. It tells how your keys look and what X answered,
            and holds no character of a key.
          </Translate>
        </p>
        <HelpReport platform={twitter} />
      </main>
    </Layout>
  );
}
