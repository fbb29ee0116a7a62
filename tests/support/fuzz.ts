import fc from 'fast-check';
import { twitter, type TwitterFieldId } from '../../src/credentials/twitter';
import { anyText } from './any-text';
import { hostileValues } from './hostile-values';
import {
  bearerToken,
  clientId,
  clientSecret,
  corruptions,
  published,
  sources,
  spare,
  today,
  type Keys,
} from './pastes';
import { xResponses } from './x-responses';

/**
 * `npm run fuzz` sets a random seed. In ordinary test runs, the seed is fixed, so that the result is always the same.
 */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_260_822);
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 0);

export const FUZZ_TIMEOUT_MS = (seconds + 60) * 1000;

/** Calls `tryOne` with `runs` random texts. In `npm run fuzz`, a time limit replaces `runs`. */
export function fuzz<T>(arbitrary: fc.Arbitrary<T>, runs: number, tryOne: (text: T) => void): Promise<void> {
  const property = fc.asyncProperty(arbitrary, async (text) => {
    tryOne(text);
    // Yields to the event loop, so that Vitest sees that the test is still running.
    await new Promise((resolve) => setImmediate(resolve));
  });
  const bounds =
    seconds > 0 ? { interruptAfterTimeLimit: seconds * 1000, numRuns: Number.MAX_SAFE_INTEGER } : { numRuns: runs };
  return fc.assert(property, { seed, ...bounds });
}

/** Markup that would run code or show something if a page inserted it without escaping it. */
export const markup = [
  '<img src=x onerror="document.title=1">',
  '<script>document.title = 1</script>',
  '<svg/onload=alert(1)>',
  '"><iframe srcdoc="<b>hi</b>">',
  '</textarea><style>*{display:none}</style>',
  '<a href="javascript:alert(1)">go</a>',
  '&lt;b&gt;hi&lt;/b&gt;&#x3c;',
  '{{constructor.constructor("alert(1)")()}}',
  '[link](javascript:alert(1)) ![x](https://elsewhere.example/x.png)',
  '<!--',
  ']]>',
  '<![CDATA[',
  '<plaintext>',
];

const keySets: readonly Keys[] = [today, spare, published];
const labels = twitter.fields.flatMap((field) => [...field.labels, ...field.weakLabels]);

const fragment: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...keySets.flatMap((keys) => Object.values(keys)), bearerToken, clientId, clientSecret),
  fc.constantFrom(...labels, 'TWITTER_API_KEY', 'Access token', 'CLIENT_SECRET', 'export ', '- ', '> '),
  fc.constantFrom(
    '=',
    ': ',
    '\n',
    '\r\n',
    '\t',
    ',',
    ' | ',
    '"',
    "'",
    '{',
    '}',
    '[',
    '<td>',
    '</td>',
    '`',
    ' -> ',
    '\\',
  ),
  fc.constantFrom(...hostileValues, ...markup),
  anyText(12),
);

const source = fc
  .tuple(fc.constantFrom(...Object.values(sources)), fc.constantFrom(...keySets))
  .map(([write, keys]) => write(keys));

const damaged = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      text,
      fragment,
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...Object.values(corruptions), (same: string) => same),
    )
    .chain(([whole, piece, from, length, corrupt]) => {
      const at = from % (whole.length + 1);
      const end = at + (length % 40);
      return fc.constantFrom(
        whole.slice(0, at) + piece + whole.slice(at),
        whole.slice(0, at) + whole.slice(end),
        whole.slice(0, end) + whole.slice(at),
        whole.slice(at) + whole.slice(0, at),
        corrupt(whole),
        whole.repeat(3),
      );
    });

const mixture = fc.array(fragment, { maxLength: 30 }).map((pieces) => pieces.join(''));

export const anyPaste: fc.Arbitrary<string> = fc.oneof(
  damaged(source),
  damaged(damaged(source)),
  mixture,
  fc.tuple(source, mixture).map((texts) => texts.join('\n')),
  anyText(300),
);

export const anyValue: fc.Arbitrary<string> = fc.oneof(
  damaged(fc.constantFrom(...keySets.flatMap((keys) => Object.values(keys)), bearerToken, clientId, clientSecret)),
  fc.constantFrom(...hostileValues, ...markup),
  anyText(120),
);

export const anyBoxes: fc.Arbitrary<Record<TwitterFieldId, string>> = fc.record({
  apiKey: anyValue,
  apiSecret: anyValue,
  accessToken: anyValue,
  accessTokenSecret: anyValue,
});

const response = fc.constantFrom(...Object.values(xResponses)).map(({ status, body, ...rest }) => {
  const headers = Object.entries('headers' in rest ? rest.headers : {}).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/2 ${status}`, ...headers, '', body].join('\n');
});

export const anyResponse: fc.Arbitrary<string> = fc.oneof(
  damaged(response),
  damaged(damaged(response)),
  fc.tuple(response, mixture, response).map((texts) => texts.join('\n')),
  mixture,
  anyText(300),
);

/**
 * Repeats a text until it's 100 KB long, so that a regular expression that backtracks is slow enough to fail the test.
 */
export const muchOf = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .oneof(text, fragment, fragment)
    .filter((piece) => piece !== '')
    .map((piece) => piece.repeat(Math.ceil(102_400 / piece.length)).slice(0, 102_400));
