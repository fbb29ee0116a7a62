/** plugins/verifier-copy writes these sentences into the HTML, so that they appear without scripts. */
import { translate } from '@docusaurus/Translate';

export const title = translate({ id: 'copy.title', message: 'Check your keys offline' });

export const noScript = translate({
  id: 'copy.noScript',
  message:
    'This page needs JavaScript, which isn’t running here. Previews in email apps and on phones don’t run JavaScript. Open the file in a browser.',
});
