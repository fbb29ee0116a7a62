import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import KeyVerifier from '@site/src/components/KeyVerifier';
import { twitter } from '@site/src/messages/twitter';
import { birdsong, CHORUS, OLDER_SONG, SONG } from '../support/second-provider';

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const wrapper = (name: string) => box(name).closest<HTMLElement>('[data-field]') ?? expect.fail();
const verdict = (name: string) => wrapper(name).dataset.verdict;

const description = (name: string) =>
  document.getElementById(box(name).getAttribute('aria-describedby') ?? '')?.textContent ?? '';

/** Enters the whole text in one event, because `user.type` is slow. */
const enter = (name: string, value: string) => fireEvent.input(box(name), { target: { value } });

function open(platform = birdsong) {
  const user = userEvent.setup();
  const { container } = render(<KeyVerifier platform={platform} />);
  return { user, container };
}

const forgetAll = () => act(() => window.dispatchEvent(new Event('pagehide')));
afterEach(() => void forgetAll());

describe('the boxes for a platform’s keys', () => {
  it('shows an empty box for each key', () => {
    open(twitter);
    expect(
      screen.getAllByRole('textbox').map((input) => input.closest<HTMLElement>('[data-field]')?.dataset.field),
    ).toEqual(expect.arrayContaining(['apiKey', 'apiSecret', 'accessToken', 'accessTokenSecret']));
    for (const name of ['API key', 'API secret', 'Access token', 'Access token secret']) {
      expect(verdict(name)).toBe('empty');
    }
  });

  it('turns off spell checking and autofill in the boxes, and uses no form', () => {
    open();
    expect(box('Song')).toHaveAttribute('type', 'text');
    expect(box('Song')).toHaveAttribute('autocomplete', 'off');
    expect(box('Song')).toHaveAttribute('spellcheck', 'false');
    expect(box('Song')).toHaveAttribute('autocorrect', 'off');
    expect(box('Song')).toHaveAttribute('autocapitalize', 'none');
    expect(box('Song')).toHaveAttribute('writingsuggestions', 'false');
    expect(box('Song')).not.toHaveAttribute('name');
    expect(box('Song').form).toBeNull();
    expect(box('Song').closest('[translate="no"]')).not.toBeNull();
  });

  it('includes the verdict and the message in each box’s accessible description', async () => {
    const { user } = open();
    await user.type(box('Song'), SONG);
    expect(verdict('Song')).toBe('good');
    expect(description('Song')).toMatch(/Good.*It has the right format/);

    enter('Song', OLDER_SONG);
    expect(verdict('Song')).toBe('unusual');
    expect(description('Song')).toMatch(/Unusual.*Older keys are shorter/);

    enter('Song', 'f-1');
    expect(verdict('Song')).toBe('wrong');
    expect(description('Song')).toMatch(/Wrong.*This is a feather.*Click New keys/);
    expect(within(wrapper('Song')).getByRole('link', { name: 'Go to “Get the two keys”' })).toHaveAttribute(
      'href',
      '/docs/managing-credentials/birdsong#step-keys',
    );
  });

  it('says what was fixed in an entered value', async () => {
    open();
    enter('Song', `  ${SONG}" `);
    expect(verdict('Song')).toBe('good');
    expect(description('Song')).toContain('Fixed: removed spaces');
  });

  it('highlights an unexpected character, and masks the characters around it', async () => {
    const { user } = open();
    enter('Song', 's0123Дbcde');
    const mark = wrapper('Song').querySelector('mark');
    expect(mark).toHaveTextContent(/^Д$/);
    expect(mark?.parentElement).toHaveTextContent('…•••Д•••…');
    await user.click(button('Show Song'));
    expect(mark?.parentElement).toHaveTextContent('…123Дbcd…');
  });

  it('never writes keys into the HTML', async () => {
    const { user, container } = open(twitter);
    enter('API key', 'ExampleKeyDoNotUse0000001');
    enter('Access token', '1000000001-ExampleTokenDoNotUse0000000000000000001');
    await user.click(button('Show API key'));
    expect(container.outerHTML).not.toMatch(/ExampleKeyDoNot|ExampleTokenDoN/);
    expect(container.outerHTML).not.toContain('value=');
    expect(description('Access token')).toContain('1000000001');
  });
});

describe('the Show button', () => {
  it('shows the value in one box until the browser tab is hidden', async () => {
    const { user } = open();
    const show = button('Show Song');
    expect(show).toHaveAttribute('aria-pressed', 'false');
    expect(box('Song').dataset.shown).toBe('false');
    await user.click(show);
    expect(show).toHaveAttribute('aria-pressed', 'true');
    expect(box('Song').dataset.shown).toBe('true');
    expect(box('Chorus').dataset.shown).toBe('false');

    fireEvent(document, new Event('visibilitychange'));
    expect(box('Song').dataset.shown).toBe('false');
  });
});

describe('the summary of the boxes', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
  afterEach(() => void vi.useRealTimers());

  it('announces the summary of the boxes after a pause, not at each keystroke', () => {
    render(<KeyVerifier platform={birdsong} />);
    const status = screen.getByRole('status');
    enter('Song', OLDER_SONG);
    act(() => void vi.advanceTimersByTime(600));
    enter('Chorus', CHORUS);
    act(() => void vi.advanceTimersByTime(600));
    expect(status).toBeEmptyDOMElement();
    act(() => void vi.advanceTimersByTime(100));
    expect(status).toHaveTextContent('2 of 2 boxes filled: 1 good, 1 unusual.');
  });

  it('announces that the keys were erased after an hour', () => {
    render(<KeyVerifier platform={birdsong} />);
    enter('Song', SONG);
    act(() => void vi.advanceTimersByTime(60 * 60 * 1000));
    expect(box('Song')).toHaveValue('');
    expect(screen.getByRole('status')).toHaveTextContent(/erased after an hour/);
  });
});

describe('a value in the wrong box', () => {
  it('moves a value to the correct box with one click, and moves it back with Undo', async () => {
    const { user } = open();
    enter('Song', CHORUS);
    expect(verdict('Song')).toBe('wrong');
    await user.click(button('Move it to Chorus'));
    expect(box('Song')).toHaveValue('');
    expect(box('Chorus')).toHaveValue(CHORUS);
    expect(verdict('Chorus')).toBe('good');
    expect(button('Undo')).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('Moved it to Chorus.');

    await user.keyboard('{Enter}');
    expect(box('Song')).toHaveValue(CHORUS);
    expect(box('Chorus')).toHaveValue('');
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
    expect(wrapper('Song')).toContainElement(document.activeElement as HTMLElement);
  });

  it('swaps two values that are in each other’s boxes', async () => {
    const { user } = open();
    enter('Song', CHORUS);
    enter('Chorus', SONG);
    await user.click(screen.getAllByRole('button', { name: /^Swap/ })[0] ?? expect.fail());
    expect(box('Song')).toHaveValue(SONG);
    expect(box('Chorus')).toHaveValue(CHORUS);
  });
});

describe('the Clear all button', () => {
  it('clears all boxes, announces that they’re empty, and offers Undo', async () => {
    const { user } = open();
    enter('Song', SONG);
    await user.click(button('Clear all'));
    expect(box('Song')).toHaveValue('');
    expect(screen.getByRole('status')).toHaveTextContent(/All boxes are empty/);
    await user.click(button('Undo'));
    expect(box('Song')).toHaveValue(SONG);
  });
});

describe('the Copy button', () => {
  it('copies the cleaned value, and says that the value was copied', async () => {
    const { user } = open();
    expect(button('Copy Song')).toBeDisabled();
    enter('Song', ` ${SONG} `);
    await user.click(button('Copy Song'));
    expect(await navigator.clipboard.readText()).toBe(SONG);
    expect(screen.getByRole('status')).toHaveTextContent('Song copied.');
    expect(wrapper('Song')).toHaveTextContent('Copied for Wordparrot');

    await user.type(box('Song'), '0');
    expect(wrapper('Song')).not.toHaveTextContent('Copied for Wordparrot');
  });

  it('selects the cleaned value if the browser blocks copying', async () => {
    const { user } = open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    enter('Song', ` ${SONG} `);
    await user.click(button('Copy Song'));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/Press Ctrl\+C/));
    expect(box('Song')).toHaveFocus();
    expect(box('Song')).toHaveValue(SONG);
    expect(box('Song').selectionEnd).toBe(SONG.length);
    expect(box('Song').dataset.shown).toBe('true');

    await user.copy();
    expect(wrapper('Song')).toHaveTextContent('Copied for Wordparrot');
  });
});

describe('the Cut command in a box', () => {
  it('puts the cleaned value on the clipboard when the reader cuts a value, and offers Undo', async () => {
    const { user } = open();
    enter('Song', ` ${SONG} `);
    box('Song').focus();
    box('Song').select();
    await user.cut();
    expect(await navigator.clipboard.readText()).toBe(SONG);
    expect(box('Song')).toHaveValue('');
    await user.click(button('Undo'));
    expect(box('Song')).toHaveValue(` ${SONG} `);
  });
});

describe('the key checker before hydration', () => {
  it('keeps text typed before hydration, and checks it after hydration', async () => {
    const errors = vi.spyOn(console, 'error');
    const page = document.createElement('div');
    document.body.append(page);
    page.innerHTML = renderToString(<KeyVerifier platform={birdsong} />);
    for (const button of within(page).getAllByRole('button')) {
      expect(button.matches(':disabled, [aria-disabled="true"]')).toBe(true);
    }
    within(page).getByRole<HTMLInputElement>('textbox', { name: 'Song' }).value = SONG;

    const root = await act(() => hydrateRoot(page, <KeyVerifier platform={birdsong} />));
    expect(box('Song')).toHaveValue(SONG);
    expect(verdict('Song')).toBe('good');
    expect(errors).not.toHaveBeenCalled();
    act(() => root.unmount());
    page.remove();
  });
});

it('keeps the values while the reader visits another page of the site', async () => {
  const { unmount } = render(<KeyVerifier platform={birdsong} />);
  enter('Song', SONG);
  unmount();
  render(<KeyVerifier platform={birdsong} />);
  expect(box('Song')).toHaveValue(SONG);
  expect(verdict('Song')).toBe('good');
});
