import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { twitter, type TwitterFieldId } from '../../src/credentials/twitter';

export const FIELDS: readonly TwitterFieldId[] = twitter.fields.map(({ id }) => id);

type Values = Readonly<Record<string, string | number>>;

let language = '';

/** Sets the language of the messages to look up. `translation` is the language's folder, such as `es/`. */
export function speak(translation: string): void {
  language = translation;
}

/** Returns a message in the current language, with the values of its placeholders, such as `{name}`. */
export function message(id: string, values: Values = {}): string {
  return messageIn(language, id).replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  );
}

/** Falls back to the English message if the message isn't translated. */
export function messageIn(translation: string, id: string): string {
  const text = inject('translations')[translation]?.[id] ?? inject('messages')[id];
  if (text === undefined) throw new Error(`No message in src has the id "${id}".`);
  return text;
}

export const fieldName = (field: TwitterFieldId): string => message(`twitter.field.${field}`);

/**
 * Returns a regular expression for a message. A placeholder without a value, such as `{name}`, matches any text.
 */
function patternOf(id: string, values?: Values): string {
  // A message with a number has several plural forms, separated with `|`.
  const forms = message(id, values).split('|');
  const patterns = forms.map((form) =>
    form
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
      .join('.+'),
  );
  return `(?:${patterns.join('|')})`;
}

/** Finds elements by role and by the ID of the message that is their accessible name. */
export function ui(place: Page | Locator) {
  const byRole = (role: Parameters<Page['getByRole']>[0]) => (id: string, values?: Values) =>
    place.getByRole(role, { name: new RegExp(`^${patternOf(id, values)}$`) });
  return {
    box: byRole('textbox'),
    button: byRole('button'),
    link: byRole('link'),
    radio: byRole('radio'),
    region: byRole('region'),
    text: (id: string, values?: Values) => place.getByText(new RegExp(patternOf(id, values))),
  };
}

export function keyChecker(page: Page) {
  const { box, button, region } = ui(page);
  const field = (id: TwitterFieldId) => page.locator(`[data-field="${id}"]`);
  const keyBox = (id: TwitterFieldId) => field(id).getByRole('textbox');
  return {
    region: region('verifier.label'),
    field,
    keyBox,
    pasteBox: box('verifier.paste'),
    responseBox: box('liveTest.response'),
    copyKey: (id: TwitterFieldId) => button('verifier.copy', { name: fieldName(id) }),
    showKey: (id: TwitterFieldId) => button('verifier.show', { name: fieldName(id) }),
    clearAll: button('verifier.clear'),
    undo: region('verifier.label').getByRole('button', { name: message('verifier.undo'), exact: true }),
    status: region('verifier.label').getByRole('status'),
    copyCommand: button('liveTest.copy'),
    showCommand: button('liveTest.show'),
    command: box('liveTest.command'),
    diagnosis: page.locator('[data-diagnosis]'),
    openWordparrot: page.getByRole('link', { name: message('toWordparrot.open') }),
    contents: () => Promise.all(FIELDS.map((id) => keyBox(id).inputValue())),
    verdicts: () =>
      page
        .locator('[data-field]')
        .evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset['verdict'] ?? '')),
    async fill(keys: Readonly<Partial<Record<TwitterFieldId, string>>>) {
      for (const id of FIELDS) {
        const value = keys[id];
        if (value !== undefined) await keyBox(id).fill(value);
      }
    },
  };
}

export function steps(page: Page) {
  const list = ui(page).region('checklist.title');
  return {
    list,
    headings: page.locator('h2[id^="step-"]'),
    heading: (step: string) => page.locator(`h2#${step}`),
    link: (step: string) => list.getByRole('listitem').locator(`a[href="#${step}"]`),
    inList: (step: string) => page.locator(`li [data-step="${step}"]`),
    underHeading: (step: string) => page.locator(`label [data-step="${step}"]`),
    async progress(done: number) {
      const total = await this.headings.count();
      return list.getByText(message('checklist.progress', { done, total }), { exact: true });
    },
  };
}
