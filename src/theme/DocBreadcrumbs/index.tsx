/**
 * Why swizzled: the theme's breadcrumbs don't mark the current page, and their home icon is an image without a name.
 * This component also shows `PageAsMarkdown` on wide screens.
 */
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { useSidebarBreadcrumbs } from '@docusaurus/plugin-content-docs/client';
import Translate, { translate } from '@docusaurus/Translate';
import { PageAsMarkdown, useMarkdownAddress } from '@site/src/components/PageAsMarkdown';
import DocBreadcrumbsStructuredData from '@theme/DocBreadcrumbs/StructuredData';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function DocBreadcrumbs(): ReactNode {
  const breadcrumbs = useSidebarBreadcrumbs();
  const markdown = useMarkdownAddress();
  if (!breadcrumbs) return null;
  const above = breadcrumbs.slice(0, -1);
  return (
    <div className={styles.line}>
      <DocBreadcrumbsStructuredData breadcrumbs={breadcrumbs} />
      <Head>
        <link rel="alternate" type="text/markdown" href={markdown} />
      </Head>
      <nav
        className={clsx('theme-doc-breadcrumbs', styles.trail)}
        aria-label={translate({ id: 'theme.docs.breadcrumbs.navAriaLabel', message: 'Breadcrumbs' })}
      >
        <ol>
          <li>
            <Link to="/">
              <Translate id="theme.docs.breadcrumbs.home">Home page</Translate>
            </Link>
          </li>
          {above.map(({ label, href }) => (
            <li key={label}>{href ? <Link to={href}>{label}</Link> : label}</li>
          ))}
          <li aria-current="page">{breadcrumbs.at(-1)?.label}</li>
        </ol>
      </nav>
      <div className={styles.wide}>
        <PageAsMarkdown />
      </div>
    </div>
  );
}
