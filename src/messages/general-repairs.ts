import { translate } from '@docusaurus/Translate';
import type { Repair, RepairId } from '../credentials/model';

/** What was changed about a value before it was inspected. */
export const repairs = {
  'removed-space': () => translate({ id: 'repair.removedSpace', message: 'removed spaces' }),
  'removed-line-break': () => translate({ id: 'repair.removedLineBreak', message: 'removed a line break' }),
  'removed-quotes': () => translate({ id: 'repair.removedQuotes', message: 'removed quotes' }),
  'removed-punctuation': () => translate({ id: 'repair.removedPunctuation', message: 'removed punctuation around it' }),
  'removed-invisible': () => translate({ id: 'repair.removedInvisible', message: 'removed invisible characters' }),
  'removed-label': () => translate({ id: 'repair.removedLabel', message: 'removed the name before it' }),
  'removed-repeat': () => translate({ id: 'repair.removedRepeat', message: 'removed a second copy behind it' }),
  'replaced-dash': ({ from = '', to = '' }) =>
    translate({ id: 'repair.replacedDash', message: 'replaced {from} by {to}' }, { from, to }),
  'replaced-letter': ({ from = '', to = '' }) =>
    translate(
      { id: 'repair.replacedLetter', message: 'replaced {from}, a letter of another alphabet, by {to}' },
      { from, to },
    ),
  'replaced-wide-letter': ({ from = '', to = '' }) =>
    translate({ id: 'repair.replacedWideLetter', message: 'replaced {from} by {to}' }, { from, to }),
  'decoded-base64': () => translate({ id: 'repair.decodedBase64', message: 'decoded it from base64' }),
} satisfies Record<RepairId, (repair: Repair) => string>;
