import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { copyFileIn } from './fileName';

/**
 * Links to the key checker as one file (plugins/verifier-copy), which the browser saves. `npm start` doesn't create the
 * file.
 */
export default function DownloadCopy(): ReactNode {
  const { currentLocale, defaultLocale } = useDocusaurusContext().i18n;
  const file = copyFileIn(currentLocale, defaultLocale);
  return (
    // `pathname://` because it isn't a page of the site; no new tab because nothing opens.
    <Link to={`pathname:///${file}`} target={undefined} download={file}>
      <Translate id="copy.download">Download the key checker as a single file</Translate>
    </Link>
  );
}
