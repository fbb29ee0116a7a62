import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import KeyVerifier from '@site/src/components/KeyVerifier';
import LiveTest from '@site/src/components/LiveTest';
import { testStore } from '@site/src/components/keys/testStore';
import { explainResponse } from '@site/src/credentials/explain';
import { twitter } from '@site/src/messages/twitter';
import { anyBoxes, anyPaste, anyResponse, fuzz, FUZZ_TIMEOUT_MS } from '../support/fuzz';
import { spare } from '../support/pastes';

/** The only elements that the components may render, whatever text is pasted. */
const ELEMENTS = new Set(
  'BUTTON CODE DETAILS DIV FIELDSET INPUT LABEL LEGEND LI MARK NOSCRIPT P PRE SECTION SPAN STRONG SUMMARY TEXTAREA UL A svg path'.split(
    ' ',
  ),
);
const boxNames = twitter.provider.fields.map(({ id }) => twitter.messages.fieldName(id));
const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

function open(): HTMLElement {
  return render(
    <>
      <KeyVerifier platform={twitter} />
      <LiveTest platform={twitter} />
    </>,
  ).container;
}

function close(): void {
  act(() => void window.dispatchEvent(new Event('pagehide')));
  cleanup();
}

function checkMarkup(container: HTMLElement): void {
  for (const element of container.querySelectorAll('*')) {
    expect(ELEMENTS).toContain(element.tagName);
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|^style$|^srcdoc$/);
      if (['href', 'src'].includes(name))
        expect(value).toMatch(/^(?:\/[\w/-]*(?:#[\w-]+)?|https:\/\/[\w.]+\.(?:com|org)(?:\/[\w/#-]*)?)$/);
    }
  }
  const html = container.outerHTML;
  for (const { value } of boxNames.map(box)) {
    for (let at = 0; at + 16 <= value.length; at += 1) {
      const piece = value.slice(at, at + 16);
      if (/[^\d\s]/.test(piece) && html.includes(piece))
        throw new Error(`a piece of a value is in the markup: ${piece}`);
    }
  }
}

describe('the key checker and the live test, with random text', { timeout: FUZZ_TIMEOUT_MS }, () => {
  it('writes neither elements from a random paste nor parts of a key into the page’s HTML', async () => {
    await fuzz(anyPaste, 10, (text) => {
      const container = open();
      fireEvent.paste(box('Paste all your keys at once'), { clipboardData: { getData: () => text, files: [] } });
      checkMarkup(container);
      close();
    });
  });

  it('writes neither elements from random values nor parts of a key into the page’s HTML', async () => {
    await fuzz(anyBoxes, 8, (boxes) => {
      const container = open();
      Object.values(boxes).forEach((value, at) => {
        fireEvent.input(box(boxNames[at] ?? ''), { target: { value } });
      });
      screen.getAllByRole('button', { name: /^Show A/ }).forEach((button) => fireEvent.click(button));
      checkMarkup(container);
      close();
    });
  });

  it('writes neither elements from a random response nor parts of a key into the page’s HTML', async () => {
    await fuzz(anyResponse, 10, (response) => {
      const container = open();
      Object.values(spare).forEach((value, at) => {
        fireEvent.input(box(boxNames[at] ?? ''), { target: { value } });
      });
      const { liveTest } = twitter.provider;
      if (!liveTest) return;
      act(() => testStore(twitter.provider.id).takeResponse(response, explainResponse({ liveTest }, response)));
      checkMarkup(container);
      close();
    });
  });
});
