import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';

/** Leads to the check as one file (plugins/verifier-copy), which the browser saves. `npm start` does not make one. */
export default function DownloadCopy(): ReactNode {
  return (
    // No page of the site, hence pathname://; and no new tab, since nothing opens.
    <Link to="pathname:///verifier.html" target={undefined} download="verifier.html">
      <Translate id="copy.download">Download the key checker as a single file</Translate>
    </Link>
  );
}
