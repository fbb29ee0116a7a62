import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import styles from './index.module.css';

export default function Home(): ReactNode {
  return (
    <Layout
      title={translate({ id: 'home.pageTitle', message: 'Get, check, and fix X (Twitter) API keys' })}
      description={translate({
        id: 'home.description',
        message:
          'Get the four X (Twitter) API keys that Wordparrot needs, step by step. Check whether your keys are right, and look up X API errors. This site never saves or sends your keys.',
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
        <Translate id="home.title">{'Your X\u00a0(Twitter) API\u00a0keys for Wordparrot'}</Translate>
      </h1>
      <p>
        <Translate id="home.lead">
          To post to X, Wordparrot needs four API keys from your X account. Get them here, check them, or find out why
          they don’t work. This site never saves or sends your keys.
        </Translate>
      </p>
    </header>
  );
}

function ThingsToDo(): ReactNode {
  return (
    <ul className={styles.things}>
      <Thing
        to="/docs/managing-credentials/twitter"
        title={<Translate id="home.get.title">Get your X API keys</Translate>}
      >
        <Translate id="home.get.text">No keys yet? Follow eight steps, with a checklist.</Translate>
      </Thing>
      <Thing to="/check" title={<Translate id="home.check.title">Check your keys</Translate>}>
        <Translate id="home.check.text">Not sure you have the right ones? Paste them to find out.</Translate>
      </Thing>
      <Thing
        to="/docs/managing-credentials/x-api-errors"
        title={<Translate id="home.error.title">Look up an X error</Translate>}
      >
        <Translate id="home.error.text">Got a 401, 402, 403, or 429? See what it means and what to do.</Translate>
      </Thing>
    </ul>
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

function FourKeys(): ReactNode {
  const { wordparrotCredentialsUrl } = useDocusaurusContext().siteConfig.customFields as Record<string, string>;
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
          <Translate id="home.keys.apiSecret.also">shown with the Consumer Key</Translate>
        </Key>
        <Key name={<Translate id="home.keys.accessToken">Access token</Translate>}>
          <Translate id="home.keys.accessToken.also">starts with your account ID</Translate>
        </Key>
        <Key name={<Translate id="home.keys.accessTokenSecret">Access token secret</Translate>}>
          <Translate id="home.keys.accessTokenSecret.also">shown with the access token</Translate>
        </Key>
      </dl>
      <p className={styles.keysNote}>
        <Translate
          id="home.keys.note"
          values={{
            wordparrot: (
              <Link to={wordparrotCredentialsUrl ?? ''}>
                <Translate id="home.keys.wordparrot">Wordparrot’s credentials page</Translate>
              </Link>
            ),
          }}
        >
          {'X shows each of them only once. Already saved and checked yours? Add them on {wordparrot}.'}
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
