import { translate } from '@docusaurus/Translate';
import type { Repair, RepairId } from '../credentials/model';

export const repairs = {
  'removed-space': () => translate({ id: 'repair.removedSpace', message: 'removed spaces' }),
  'removed-line-break': () => translate({ id: 'repair.removedLineBreak', message: 'removed a line break' }),
  'removed-quotes': () => translate({ id: 'repair.removedQuotes', message: 'removed quotation marks' }),
  'removed-punctuation': () => translate({ id: 'repair.removedPunctuation', message: 'removed punctuation around it' }),
  'removed-invisible': () => translate({ id: 'repair.removedInvisible', message: 'removed invisible characters' }),
  'removed-label': () => translate({ id: 'repair.removedLabel', message: 'removed the label before it' }),
  'removed-repeat': () => translate({ id: 'repair.removedRepeat', message: 'removed a duplicate after it' }),
  'replaced-dash': ({ from = '', to = '' }) =>
    translate({ id: 'repair.replacedDash', message: 'replaced {from} with {to}' }, { from, to }),
  'replaced-letter': ({ from = '', to = '' }) =>
    translate(
      { id: 'repair.replacedLetter', message: 'replaced {from}, a letter from another alphabet, with {to}' },
      { from, to },
    ),
  'replaced-wide-letter': ({ from = '', to = '' }) =>
    translate({ id: 'repair.replacedWideLetter', message: 'replaced {from} with {to}' }, { from, to }),
  'decoded-base64': () => translate({ id: 'repair.decodedBase64', message: 'decoded it from Base64' }),
} satisfies Record<RepairId, (repair: Repair) => string>;
