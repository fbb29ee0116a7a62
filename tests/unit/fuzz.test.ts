import { describe, expect, it } from 'vitest';
import { explainResponse } from '../../src/credentials/explain';
import { inspectFields } from '../../src/credentials/inspect';
import { readPaste } from '../../src/credentials/read';
import type { Inspection, LiveTest, Reading } from '../../src/credentials/model';
import { twitter } from '../../src/credentials/twitter';
import { twitter as platform } from '../../src/messages/twitter';
import { anyBoxes, anyPaste, anyResponse, anyValue, fuzz, FUZZ_TIMEOUT_MS, muchOf } from '../support/fuzz';

const liveTest = twitter.liveTest as LiveTest;
const fields = twitter.fields.map(({ id }) => id);

/**
 * Whether a sentence contains 16 consecutive characters of a value. Digits alone are allowed, because they may be the
 * account ID, which is public.
 */
function holdsPiece(sentence: string, value: string): boolean {
  for (let at = 0; at + 16 <= value.length; at += 1) {
    const piece = value.slice(at, at + 16);
    if (sentence.includes(piece) && /[^\d\s]/.test(piece)) return true;
  }
  return false;
}

function tell(inspection: Inspection): string {
  const findings = inspection.findings.flatMap(({ id, details }) =>
    Object.values(platform.messages.finding(id, details)),
  );
  return [...findings, ...inspection.repairs.map(platform.messages.repair)].join(' ');
}

function checkReading({ values, notes, choices }: Reading): void {
  for (const [field, found] of Object.entries(values)) {
    expect(fields).toContain(field);
    found?.repairs.forEach(platform.messages.repair);
  }
  for (const choice of choices) {
    expect(choice.fields.length).toBeGreaterThan(0);
    expect(fields).toEqual(expect.arrayContaining([...choice.fields]));
  }
  for (const { id, details } of notes) {
    platform.messages.note(id, details);
    // A note must not quote the paste, so the only text in its details is the ID of a field.
    for (const detail of Object.values(details)) if (typeof detail === 'string') expect(fields).toContain(detail);
  }
}

describe('readPaste, inspectFields, and explainResponse, with random text', { timeout: FUZZ_TIMEOUT_MS }, () => {
  it('reads any paste into known fields, and has a message for each note and repair', async () => {
    await fuzz(anyPaste, 700, (text) => checkReading(readPaste(twitter, text)));
  });

  it('quotes no part of a value in a message, whatever the values are', async () => {
    await fuzz(anyBoxes, 600, (boxes) => {
      for (const inspection of Object.values(inspectFields(twitter, boxes))) {
        expect(holdsPiece(tell(inspection), inspection.value)).toBe(false);
        for (const { at: [start, end] = [0, 1] } of inspection.findings) {
          expect([start >= 0, end <= Math.max(1, inspection.value.length), end - start < 8]).toEqual([
            true,
            true,
            true,
          ]);
        }
      }
    });
  });

  it('has an explanation for any text that is pasted as a response', async () => {
    await fuzz(anyResponse, 1000, (text) => {
      const diagnosis = explainResponse({ liveTest }, text, { signedAt: 1_760_000_000, accountId: '1000000001' });
      expect(platform.messages.diagnosis(diagnosis).text).not.toBe('');
    });
  });
});

// If the code hangs, these tests time out. They don't detect smaller slowdowns, which bench/read.ts measures.
describe('readPaste, inspectFields, and explainResponse, with 100 KB of text', { timeout: FUZZ_TIMEOUT_MS }, () => {
  it('finishes reading 100 KB of repeated text as a paste', async () => {
    await fuzz(muchOf(anyPaste), 15, (text) => void readPaste(twitter, text));
  });
  it('finishes inspecting 100 KB of repeated text in each box', async () => {
    await fuzz(muchOf(anyValue), 8, (text) => {
      inspectFields(twitter, { apiKey: text, apiSecret: text, accessToken: text, accessTokenSecret: text });
    });
  });
  it('finishes explaining 100 KB of repeated text as a response', async () => {
    await fuzz(muchOf(anyResponse), 25, (text) => void explainResponse({ liveTest }, text, {}));
  });
});
