/** Why swizzled: the theme's page contains no links. */
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
        <Translate id="notFound.title">Page not found</Translate>
      </h1>
      <p>
        <Translate id="notFound.text">The address may be mistyped or out of date. Try one of these:</Translate>
      </p>
      <ul className={styles.places}>
        <li>
          <Link to="/docs/managing-credentials/twitter">
            <Translate id="notFound.guide">The X (Twitter) guide</Translate>
          </Link>
          <Translate id="notFound.guide.text">from your X account to your four keys, step by step</Translate>
        </li>
        <li>
          <Link to="/docs/managing-credentials/twitter#step-check">
            <Translate id="notFound.check">Check your keys</Translate>
          </Link>
          <Translate id="notFound.check.text">if you already have keys</Translate>
        </li>
        <li>
          <Link to="/search">
            <Translate id="notFound.search">Search</Translate>
          </Link>
          <Translate id="notFound.search.text">for a word from the page you’re looking for</Translate>
        </li>
        <li>
          <Link to="/">
            <Translate id="notFound.home">Home page</Translate>
          </Link>
          <Translate id="notFound.home.text">about this site</Translate>
        </li>
      </ul>
    </main>
  );
}
