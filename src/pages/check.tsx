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

export default function Check(): ReactNode {
  return (
    <Layout
      title={translate({ id: 'check.title', message: 'Check your keys' })}
      description={translate({
        id: 'check.description',
        message:
          'Paste your four X (Twitter) API keys to find out right away what’s wrong with them. This page never saves or sends them.',
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
              'For people who already have their four X keys. Find out what’s wrong with a key, and how to fix it. If you don’t have keys yet, start with {guide}.'
            }
          </Translate>
        </p>
        <Retirement />
        <KeyVerifier platform={twitter} />
        <Heading as="h2" id="live-test">
          <Translate id="check.liveTest">Test your keys with X</Translate>
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
            {'{download} to use it offline. {more}'}
          </Translate>
        </p>
        <Heading as="h2" id="wordparrot">
          <Translate id="check.wordparrot">Add your keys to Wordparrot</Translate>
        </Heading>
        <ToWordparrot />
        <Heading as="h2" id="ask-for-help">
          <Translate id="check.help">Ask for help</Translate>
        </Heading>
        <p>
          <Translate id="check.help.lead">
            Stuck? Send this report along with your question. It describes the format of your keys and X’s response. It
            contains no part of any key.
          </Translate>
        </p>
        <HelpReport platform={twitter} />
      </main>
    </Layout>
  );
}
