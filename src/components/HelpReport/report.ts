import { translate } from '@docusaurus/Translate';
import type { AnyDetails, Diagnosis, Inspection } from '@site/src/credentials/model';
import type { Platform } from '@site/src/messages/platform';

export interface ReportContext {
  /** The page's address without its query and hash, which could contain any text. */
  readonly address: string;
  readonly browser: string;
  readonly now: Date;
}

/** Lengths above this limit are reported as `>999`, because a longer number could be mistaken for an account ID. */
const LONGEST_COUNTED = 999;

/** Describes a box without its value, which must never be in the report. */
type FieldStatus = Pick<Inspection, 'field' | 'verdict'> & {
  readonly length: number;
  readonly findings: readonly string[];
};

/**
 * The report contains only this site's own words, a few numbers such as lengths and error codes, and the details in
 * `ReportContext`. It quotes nothing from a box or a response, not even the public account ID.
 */
export function writeReport(
  platform: Platform,
  inspections: readonly Inspection[],
  test: { readonly diagnosis?: Diagnosis | undefined; readonly isOutdated: boolean },
  { address, browser, now }: ReportContext,
): string {
  return [
    translate({ id: 'help.report', message: '{platform} keys: support report' }, { platform: platform.messages.name }),
    translate({ id: 'help.report.page', message: 'Page: {address}' }, { address }),
    translate({ id: 'help.report.time', message: 'Time: {time}' }, { time: now.toISOString() }),
    translate({ id: 'help.report.browser', message: 'Browser: {browser}' }, { browser }),
    '',
    ...inspections.map((inspection) => describeField(platform, statusOf(inspection))),
    '',
    test.diagnosis
      ? translate(
          { id: 'help.report.test', message: 'Test: {diagnosis}' },
          { diagnosis: describeDiagnosis(test.diagnosis) },
        )
      : translate({ id: 'help.report.noTest', message: 'Test: no response was pasted' }),
    ...(test.isOutdated
      ? [translate({ id: 'help.report.outdated', message: '(The keys were changed after this test.)' })]
      : []),
  ].join('\n');
}

function statusOf({ field, verdict, value, findings }: Inspection): FieldStatus {
  return { field, verdict, length: value.length, findings: findings.map(({ id }) => id) };
}

function describeField(platform: Platform, { field, verdict, length, findings }: FieldStatus): string {
  const name = platform.messages.fieldName(field);
  if (verdict === 'empty') return translate({ id: 'help.report.emptyBox', message: '{name}: empty' }, { name });
  return translate(
    { id: 'help.report.box', message: '{name}: {verdict} ({findings}), length {length}' },
    {
      name,
      verdict,
      findings: findings.join(', '),
      length: length > LONGEST_COUNTED ? `>${LONGEST_COUNTED}` : String(length),
    },
  );
}

/** Omits an HTTP status or a curl error that's out of range, because the number could be an account ID. */
function describeDiagnosis({ id, details }: Diagnosis): string {
  const { status, curlError, cause, clockSeconds }: AnyDetails = details;
  const known = [
    isBetween(status, 100, 599) && `HTTP ${status}`,
    isBetween(curlError, 1, 99) && `curl ${curlError}`,
    cause,
    clockSeconds !== undefined &&
      translate({ id: 'help.report.clock', message: 'clock off by {seconds} s' }, { seconds: String(clockSeconds) }),
  ].filter(Boolean);
  return known.length > 0 ? `${id} (${known.join(', ')})` : id;
}

function isBetween(value: string | number | undefined, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}
