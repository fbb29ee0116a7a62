/** Ours, since the stock page leads nowhere: a reader with an old address finds the place that they looked for. */
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function NotFoundContent(): ReactNode {
  return (
    <main className={styles.main}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <h1>
        <Translate id="notFound.title">There is no page at this address</Translate>
      </h1>
      <p>
        <Translate id="notFound.text">
          It may be mistyped, or older than this site. This is where most people want to go:
        </Translate>
      </p>
      <ul className={styles.places}>
        <li>
          <Link to="/docs/managing-credentials/twitter">
            <Translate id="notFound.guide">The Twitter (X) guide</Translate>
          </Link>
          <Translate id="notFound.guide.text">from your X account to four keys, step by step</Translate>
        </li>
        <li>
          <Link to="/docs/managing-credentials/twitter#step-check">
            <Translate id="notFound.check">Check your keys</Translate>
          </Link>
          <Translate id="notFound.check.text">for keys that you have already</Translate>
        </li>
        <li>
          <Link to="/search">
            <Translate id="notFound.search">Search</Translate>
          </Link>
          <Translate id="notFound.search.text">for a word of the page that you miss</Translate>
        </li>
        <li>
          <Link to="/">
            <Translate id="notFound.home">Front page</Translate>
          </Link>
          <Translate id="notFound.home.text">what this site is</Translate>
        </li>
      </ul>
    </main>
  );
}
