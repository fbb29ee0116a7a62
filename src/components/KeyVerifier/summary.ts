import { translate } from '@docusaurus/Translate';
import type { Inspection } from '@site/src/credentials/model';
import type { Formats } from '../shared/useFormats';

/** How the boxes stand, in one sentence: "4 filled: 3 as expected, 1 of an older kind that may be fine". */
export function summarize(inspections: readonly Inspection[], list: Formats['list']): string {
  const filled = inspections.filter(({ verdict }) => verdict !== 'empty');
  if (filled.length === 0) return '';
  const isOlder = ({ findings }: Inspection) => findings[0]?.id === 'older-kind';
  const parts = [
    told(filled.filter(({ verdict }) => verdict === 'good').length, (count) =>
      translate({ id: 'verifier.summary.good', message: '{count} as expected' }, { count }),
    ),
    told(filled.filter(isOlder).length, (count) =>
      translate({ id: 'verifier.summary.older', message: '{count} of an older kind that may be fine' }, { count }),
    ),
    told(filled.filter((one) => one.verdict === 'unusual' && !isOlder(one)).length, (count) =>
      translate({ id: 'verifier.summary.unusual', message: '{count} unusual' }, { count }),
    ),
    told(filled.filter(({ verdict }) => verdict === 'bad').length, (count) =>
      translate({ id: 'verifier.summary.bad', message: '{count} not right' }, { count }),
    ),
  ];
  return translate(
    { id: 'verifier.summary', message: '{count} filled: {parts}.' },
    { count: String(filled.length), parts: list(parts.filter(Boolean)) },
  );
}

function told(count: number, sentence: (count: string) => string): string {
  return count > 0 ? sentence(String(count)) : '';
}
