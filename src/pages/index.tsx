import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import styles from './index.module.css';

export default function Home(): ReactNode {
  return (
    <Layout
      description={translate({
        id: 'home.description',
        message:
          'From nothing to the four X (Twitter) API keys that Wordparrot asks for, step by step, with a check that tells what is wrong with a key and sends it nowhere.',
      })}
    >
      <main className={styles.main}>
        <Introduction />
        <ThingsToDo />
        <FourKeys />
      </main>
    </Layout>
  );
}

function Introduction(): ReactNode {
  return (
    <header className={styles.introduction}>
      <h1>
        <Translate id="home.title">{'Four working X\u00a0keys for Wordparrot'}</Translate>
      </h1>
      <p>
        <Translate id="home.lead">
          Wordparrot works with X, formerly Twitter, through four keys of your own. This guide takes you to them step by
          step, and tells what is wrong when one does not work. What you paste here is sent nowhere.
        </Translate>
      </p>
    </header>
  );
}

function ThingsToDo(): ReactNode {
  const { wordparrotCredentialsUrl } = useDocusaurusContext().siteConfig.customFields as Record<string, string>;
  return (
    <ol className={styles.things}>
      <Thing to="/docs/managing-credentials/twitter" title={<Translate id="home.read.title">Read the guide</Translate>}>
        <Translate id="home.read.text">Every step from an X account to the four keys, with a checklist.</Translate>
      </Thing>
      <Thing
        to="/docs/managing-credentials/twitter#step-check"
        title={<Translate id="home.check.title">Check your keys</Translate>}
      >
        <Translate id="home.check.text">
          You have keys already? See whether they are whole, and what to do if not.
        </Translate>
      </Thing>
      <Thing to={wordparrotCredentialsUrl ?? ''} title={<Translate id="home.open.title">Open Wordparrot</Translate>}>
        <Translate id="home.open.text">Store the four keys on its credentials page.</Translate>
      </Thing>
    </ol>
  );
}

function Thing({ to, title, children }: { to: string; title: ReactNode; children: ReactNode }): ReactNode {
  return (
    <li className={styles.thing}>
      <Link to={to} className={styles.thingLink}>
        {title}
      </Link>{' '}
      <span className={styles.thingText}>{children}</span>
    </li>
  );
}

/** What the reader will have in the end. */
function FourKeys(): ReactNode {
  return (
    <section className={styles.keys} aria-labelledby="four-keys">
      <h2 id="four-keys" className={styles.keysTitle}>
        <Translate id="home.keys.title">The four keys</Translate>
      </h2>
      <dl className={styles.keyList}>
        <Key name={<Translate id="home.keys.apiKey">API key</Translate>}>
          <Translate id="home.keys.apiKey.also">X calls it Consumer Key</Translate>
        </Key>
        <Key name={<Translate id="home.keys.apiSecret">API secret</Translate>}>
          <Translate id="home.keys.apiSecret.also">stands beside the Consumer Key</Translate>
        </Key>
        <Key name={<Translate id="home.keys.accessToken">Access token</Translate>}>
          <Translate id="home.keys.accessToken.also">begins with your account’s number</Translate>
        </Key>
        <Key name={<Translate id="home.keys.accessTokenSecret">Access token secret</Translate>}>
          <Translate id="home.keys.accessTokenSecret.also">stands beside the access token</Translate>
        </Key>
      </dl>
      <p className={styles.keysNote}>
        <Translate id="home.keys.note">
          X shows each of them once. The guide says when, and where to keep them.
        </Translate>
      </p>
    </section>
  );
}

function Key({ name, children }: { name: ReactNode; children: ReactNode }): ReactNode {
  return (
    <div className={styles.key}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
