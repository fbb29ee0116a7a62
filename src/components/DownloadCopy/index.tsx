import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { copyFileIn } from './fileName';

/** `npm start` doesn't create the file, so the link works only on a built site. */
export default function DownloadCopy(): ReactNode {
  const { currentLocale, defaultLocale } = useDocusaurusContext().i18n;
  const file = copyFileIn(currentLocale, defaultLocale);
  return (
    // `pathname://` stops Docusaurus from treating the file as a page. Without `target={undefined}`, Docusaurus would
    // open a new tab, which a download doesn't need.
    <Link to={`pathname:///${file}`} target={undefined} download={file}>
      <Translate id="copy.download">Download the key checker as a single file</Translate>
    </Link>
  );
}
