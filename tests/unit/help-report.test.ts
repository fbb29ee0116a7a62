import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../src/components/HelpReport/report';
import { explainResponse } from '../../src/credentials/explain';
import { inspectFields } from '../../src/credentials/inspect';
import { findings as generalFindings } from '../../src/messages/general-findings';
import { generalDiagnoses } from '../../src/messages/general-diagnoses';
import { twitter, twitterMessages } from '../../src/messages/twitter';
import { anyText } from '../support/any-text';
import { hostileValues } from '../support/hostile-values';
import * as terminal from '../support/terminal';
import { xResponses } from '../support/x-responses';

const { provider } = twitter;
const context = { address: 'https://guide.example.org/check', browser: 'Browser/1.0', now: new Date(0) };

const nothing = { apiKey: '', apiSecret: '', accessToken: '', accessTokenSecret: '' };

function report(values: Readonly<Record<string, string>>, response = ''): string {
  const inspections = inspectFields(provider, { ...nothing, ...values });
  const test = { isOutdated: false, ...(response && provider.liveTest && { diagnosis: explain(response) }) };
  return writeReport(
    twitter,
    provider.fields.flatMap(({ id }) => inspections[id] ?? []),
    test,
    context,
  );
}

function explain(response: string) {
  const { liveTest } = provider;
  return liveTest ? explainResponse({ liveTest }, response, { signedAt: terminal.serverTime }) : expect.fail();
}

const value = fc.oneof(
  anyText(60),
  fc.constantFrom(...hostileValues),
  fc.constantFrom(...provider.fields.map(({ example }) => example)),
  fc.stringMatching(/^[A-Za-z0-9]{15,60}$/),
  fc.stringMatching(/^\d{5,20}-[A-Za-z0-9]{20,40}$/),
);
const boxes = fc.record(Object.fromEntries(provider.fields.map(({ id }) => [id, value])));

const names = Object.values(twitterMessages.fieldNames).map((name) => name());
const findings = Object.keys({ ...generalFindings, ...twitterMessages.lookAlikes });
const diagnoses = Object.keys({ ...generalDiagnoses, ...twitterMessages.diagnoses });
const anyOf = (words: readonly string[]) => `(?:${words.join('|')})`;

const LINES = [
  'X keys: support report',
  'Page: https://guide\\.example\\.org/check',
  'Time: 1970-01-01T00:00:00\\.000Z',
  'Browser: Browser/1\\.0',
  '',
  `${anyOf(names)}: empty`,
  `${anyOf(names)}: (?:good|unusual|wrong) \\(${anyOf(findings)}(?:, ${anyOf(findings)})*\\), length (?:\\d{1,3}|>999)`,
  'Test: no response was pasted',
  `Test: ${anyOf(diagnoses)}(?: \\((?:HTTP \\d{3}|curl \\d{1,2}|[a-z-]+|clock off by -?\\d+ s)(?:, (?:[a-z-]+|clock off by -?\\d+ s))*\\))?`,
];
const LINE = new RegExp(`^(?:${LINES.join('|')})$`);

describe('the support report', () => {
  it('contains only lines in the known formats, whatever the boxes contain', () => {
    fc.assert(
      fc.property(boxes, (values) => {
        for (const line of report(values).split('\n')) expect(line).toMatch(LINE);
      }),
    );
  });

  it('depends only on the values’ lengths and findings', () => {
    const shaped = fc.record({
      apiKey: fc.stringMatching(/^[A-Za-z0-9]{25}$/),
      apiSecret: fc.stringMatching(/^[A-Za-z0-9]{50}$/),
      accessToken: fc.stringMatching(/^[1-9]\d{9}-[A-Za-z0-9]{39}$/),
      accessTokenSecret: fc.stringMatching(/^[A-Za-z0-9]{45}$/),
    });
    const found = (values: Readonly<Record<string, string>>) =>
      Object.values(inspectFields(provider, values)).map((inspection) => inspection.findings.map(({ id }) => id));
    fc.assert(
      fc.property(shaped, shaped, (values, others) => {
        fc.pre(JSON.stringify(found(values)) === JSON.stringify(found(others)));
        expect(report(values)).toBe(report(others));
      }),
    );
  });

  it('never contains four consecutive characters of a value, unless they also occur in the report’s fixed words', () => {
    const ownWords = [report({}), ...names, ...findings, 'good', 'unusual', 'wrong', 'length'].join('\n');
    fc.assert(
      fc.property(boxes, (values) => {
        const written = report(values);
        for (const text of Object.values(values)) {
          const pieces = Array.from({ length: text.length }, (__, at) => text.slice(at, at + 4));
          const foreign = pieces.filter((piece) => piece.length === 4 && !ownWords.includes(piece));
          expect(foreign.filter((piece) => written.includes(piece))).toEqual([]);
        }
      }),
    );
  });

  it.each(Object.entries(xResponses))(
    'contains the diagnosis of the response %s, but quotes no text from the response',
    (_, response) => {
      for (const print of [terminal.withPrompt, terminal.inPowerShell, terminal.verbose]) {
        const written = report({}, print(response));
        expect(written).toContain(`Test: ${response.means}`);
        expect(written).not.toMatch(/1000000001|wordparrot_ex|ExampleToken|ExampleKey/);
        for (const line of written.split('\n')) expect(line).toMatch(LINE);
      }
    },
  );

  it.each([
    '{"status":1000000001,"detail":"account 1000000001"}',
    'curl: (1000000001) no such thing',
    '{"status":"ExampleSecret"}',
  ])('leaves out an invalid status or curl error code, because it may contain an ID: %s', (response) => {
    expect(report({}, response)).not.toMatch(/1000000001|ExampleSecret|NaN/);
  });
});
