/** The sentences of the page that stand there without scripts; read by plugins/verifier-copy when it writes the page. */
import { translate } from '@docusaurus/Translate';

export const title = translate({ id: 'copy.title', message: 'Check your keys, without a network' });

export const noScript = translate({
  id: 'copy.noScript',
  message:
    'This check needs JavaScript, and it does not run here. A preview, as mail programs and phones show it, runs none: open the file in a browser.',
});
