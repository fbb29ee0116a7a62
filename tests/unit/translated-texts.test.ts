import { describe, expect, it } from 'vitest';
import { messageFaults, pageFaults } from '../../scripts/translation-faults';
import {
  readEnglishMessages,
  readEnglishPages,
  readOrigins,
  readTranslatedMessages,
  readTranslatedPages,
  translatedLanguages,
  type Texts,
} from '../../scripts/translation-files';
import { messageState, pageState } from '../../scripts/translation-state';

const english = { pages: readEnglishPages(), messages: readEnglishMessages() };

function faultsOf(
  current: readonly string[],
  faultsIn: (name: string) => readonly string[],
): Record<string, readonly string[]> {
  const faults = current.map((name) => [name, faultsIn(name)] as const);
  return Object.fromEntries(faults.filter(([, found]) => found.length > 0));
}

// These tests skip outdated translations, so that a change to an English text doesn't make them fail.
describe.each(translatedLanguages())('the translation into %s', (language) => {
  it('keeps the links, heading IDs, and components of each page', () => {
    const pages = readTranslatedPages(language);
    const { current } = pageState(english.pages, pages);
    expect(faultsOf(current, (name) => pageFaults(textOf(english.pages, name), textOf(pages, name)))).toEqual({});
  });

  it('keeps the placeholders and plural forms of each message', () => {
    const messages = readTranslatedMessages(language);
    const { current } = messageState(english.messages, messages, readOrigins(language));
    const faultsIn = (id: string) => messageFaults(textOf(english.messages, id), textOf(messages, id), language);
    expect(faultsOf(current, faultsIn)).toEqual({});
  });
});

const textOf = (texts: Texts, name: string): string => texts[name] ?? '';
