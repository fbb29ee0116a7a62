import { translate } from '@docusaurus/Translate';
import type { Inspection, Verdict } from '@site/src/credentials/model';
import type { Formats } from '../shared/useFormats';

/**
 * Counts the filled boxes by verdict, for example, “3 of 4 boxes filled: 2 good, 1 unusual.” Returns an empty string if
 * all boxes are empty.
 */
export function summarize(inspections: readonly Inspection[], list: Formats['list']): string {
  const filled = inspections.filter(({ verdict }) => verdict !== 'empty');
  if (filled.length === 0) return '';
  const countOf = (verdict: Verdict) => filled.filter((inspection) => inspection.verdict === verdict).length;
  const parts = [
    part(countOf('good'), (count) => translate({ id: 'verifier.summary.good', message: '{count} good' }, { count })),
    part(countOf('unusual'), (count) =>
      translate({ id: 'verifier.summary.unusual', message: '{count} unusual' }, { count }),
    ),
    part(countOf('wrong'), (count) => translate({ id: 'verifier.summary.wrong', message: '{count} wrong' }, { count })),
  ];
  return translate(
    { id: 'verifier.summary', message: '{count} of {total} boxes filled: {parts}.' },
    { count: String(filled.length), total: String(inspections.length), parts: list(parts.filter(Boolean)) },
  );
}

function part(count: number, sentence: (count: string) => string): string {
  return count > 0 ? sentence(String(count)) : '';
}
