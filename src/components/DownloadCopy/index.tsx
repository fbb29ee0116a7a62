import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { copyFileIn } from './fileName';

/** Leads to the check as one file (plugins/verifier-copy), which the browser saves. `npm start` does not make one. */
export default function DownloadCopy(): ReactNode {
  const { currentLocale, defaultLocale } = useDocusaurusContext().i18n;
  const file = copyFileIn(currentLocale, defaultLocale);
  return (
    // No page of the site, hence pathname://; and no new tab, since nothing opens.
    <Link to={`pathname:///${file}`} target={undefined} download={file}>
      <Translate id="copy.download">Download the key checker as a single file</Translate>
    </Link>
  );
}
