import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import HelpReport from '@site/src/components/HelpReport';
import KeyVerifier from '@site/src/components/KeyVerifier';
import LiveTest from '@site/src/components/LiveTest';
import ResponseExplainer from '@site/src/components/LiveTest/ResponseExplainer';
import { twitter } from '@site/src/messages/twitter';
import { today } from '../support/pastes';
import { birdsong, birdsongWithTest, CHORUS, SONG } from '../support/second-provider';

const textBox = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const enter = (name: string, value: string) => fireEvent.input(textBox(name), { target: { value } });
const region = () => screen.getByRole('region', { name: 'Test with Birdsong' });
const explanation = () => document.querySelector<HTMLElement>('[data-diagnosis]');

function open() {
  const user = userEvent.setup();
  const { container, unmount } = render(
    <>
      <KeyVerifier platform={birdsongWithTest} />
      <LiveTest platform={birdsongWithTest} />
      <HelpReport platform={birdsongWithTest} />
    </>,
  );
  return { user, container, unmount };
}

async function openFilled() {
  const opened = open();
  enter('Song', SONG);
  enter('Chorus', CHORUS);
  // The timer appears when the request is signed. From then on, the command can be copied.
  await screen.findByRole('timer');
  return opened;
}

async function copied({ user }: { user: ReturnType<typeof userEvent.setup> }): Promise<string> {
  await user.click(button('Copy command'));
  return navigator.clipboard.readText();
}

afterEach(() => {
  act(() => void window.dispatchEvent(new Event('pagehide')));
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the live test of a platform', () => {
  it('renders nothing if the platform defines no live test', () => {
    const { container } = render(<LiveTest platform={birdsong} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('says which key boxes are still empty', () => {
    open();
    expect(region()).toHaveTextContent('Still empty: Song, Chorus.');
    enter('Song', SONG);
    expect(region()).toHaveTextContent('Still empty: Chorus.');
    enter('Chorus', '   ');
    expect(region()).toHaveTextContent('Still empty: Chorus.');
  });

  it('removes the command when a key box is emptied', async () => {
    await openFilled();
    enter('Song', '');
    expect(screen.queryByRole('button', { name: 'Copy command' })).toBeNull();
  });

  it('offers a link that skips the test', () => {
    open();
    expect(within(region()).getByRole('link', { name: 'Skip this test' })).toHaveAttribute(
      'href',
      '/docs/managing-credentials/birdsong#step-wordparrot',
    );
  });

  it('puts the platform’s URL and key into the command, and says which key the command contains', async () => {
    const opened = await openFilled();
    expect(region()).toHaveTextContent('It contains the song.');
    const command = await copied(opened);
    expect(command).toContain(`oauth_consumer_key="${SONG}"`);
    expect(command).toMatch(/ https:\/\/api\.birdsong\.example\/me$/);
    expect(command).not.toContain(CHORUS);
  });

  it('signs the request with the cleaned values', async () => {
    const opened = await openFilled();
    enter('Song', `  ${SONG} `);
    expect(await copied(opened)).toContain(`oauth_consumer_key="${SONG}"`);
  });

  it('signs the request again when a key changes', async () => {
    const { user } = await openFilled();
    await user.click(button('Show the command'));
    expect(textBox('The command').value).toContain(SONG);
    enter('Song', 's9876abcde');
    await waitFor(() => expect(textBox('The command').value).toContain('s9876abcde'));
    expect(textBox('The command').value).not.toContain(SONG);
  });

  it('shows the command for the selected terminal without signing the request again', async () => {
    const { user } = await openFilled();
    await user.click(button('Show the command'));
    const nonce = () => /oauth_nonce=[\\^"]*(\w{32})/.exec(textBox('The command').value)?.[1];
    const first = nonce();
    expect(textBox('The command').value).toMatch(/^curl -i/);
    await user.click(screen.getByRole('radio', { name: 'Windows Command Prompt' }));
    expect(textBox('The command').value).toMatch(/^curl\.exe/);
    await user.click(screen.getByRole('radio', { name: 'Windows PowerShell' }));
    expect(textBox('The command').value).toMatch(/\| curl\.exe /);
    expect(nonce()).toBe(first);
  });

  it('shows a timer that screen readers don’t announce', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: new Date('2026-08-22T12:00:00Z') });
    await openFilled();
    expect(screen.getByRole('timer')).toHaveTextContent('5:00');
    act(() => void vi.advanceTimersByTime(25_000));
    expect(screen.getByRole('timer')).toHaveTextContent('4:35');
    for (let element: Element | null = screen.getByRole('timer'); element; element = element.parentElement) {
      expect(element).not.toHaveAttribute('aria-live', 'polite');
      expect(element).not.toHaveAttribute('role', 'status');
    }
  });

  it('creates the nonce with the browser’s secure random numbers', async () => {
    vi.spyOn(crypto, 'getRandomValues').mockImplementation(
      (array) => (array as unknown as Uint8Array).fill(0xab) as never,
    );
    expect(await copied(await openFilled())).toContain(`oauth_nonce="${'ab'.repeat(16)}"`);
  });
});

describe('the response box of the live test', () => {
  const GOOD = 'HTTP/2 200\n\n{"data":{"id":"1","name":"Wren","singer":"wren"}}';
  const OUT_OF_TUNE = 'HTTP/2 401\n\n{"errors":[{"code":7}]}';

  it('explains a pasted response right away, in a polite live region', async () => {
    const { user } = await openFilled();
    await user.click(textBox('Paste the response'));
    await user.paste(OUT_OF_TUNE);
    expect(explanation()).toHaveAttribute('data-diagnosis', 'out-of-tune');
    expect(explanation()).toHaveTextContent(
      /^The chorus belongs to another song\. Generate both keys again\.\s*Check: Chorus\./,
    );
    expect(explanation()?.closest('[aria-live="polite"]')).not.toBeNull();
    expect(screen.getByRole('link', { name: 'More about this response' })).toHaveAttribute(
      'href',
      '/docs/what-birdsong-errors#out-of-tune',
    );
  });

  it('explains a typed response only after a pause', async () => {
    const { user } = await openFilled();
    await user.type(textBox('Paste the response'), '401');
    expect(explanation()).toBeNull();
    await waitFor(() => expect(explanation()).toHaveAttribute('data-diagnosis', 'unknown'));
  });

  it('removes the explanation when the response box is emptied', async () => {
    await openFilled();
    enter('Paste the response', GOOD);
    expect(explanation()).toHaveAttribute('data-diagnosis', 'works');
    enter('Paste the response', '');
    expect(explanation()).toBeNull();
  });

  it('turns off spell checking and password managers for the response box, and uses no form', async () => {
    await openFilled();
    const box = textBox('Paste the response');
    expect(box).toHaveAttribute('spellcheck', 'false');
    expect(box).toHaveAttribute('autocomplete', 'off');
    expect(box).toHaveAttribute('data-1p-ignore', 'true');
    expect(box).not.toHaveAttribute('name');
    expect(box.form).toBeNull();
    expect(box.closest('[translate="no"]')).not.toBeNull();
  });

  it('never writes the response or keys into the HTML', async () => {
    const opened = await openFilled();
    await opened.user.click(button('Show the command'));
    const command = await copied(opened);
    enter('Paste the response', `$ ${command}\n${OUT_OF_TUNE}`);
    expect(explanation()).toHaveAttribute('data-diagnosis', 'out-of-tune');
    expect(opened.container.outerHTML).not.toMatch(/oauth_|s0123abcde|HTTP\/2/);
  });

  it('quotes an unknown response as plain text', async () => {
    await openFilled();
    enter('Paste the response', 'never seen <b>before</b>');
    expect(explanation()).toHaveAttribute('data-diagnosis', 'unknown');
    expect(explanation()).toHaveTextContent('never seen <b>before</b>');
    expect(explanation()?.querySelector('b')).toBeNull();
  });

  it.each([
    ['a key', `never seen ${SONG}`],
    ['a key, wrapped by the terminal', `never seen ${SONG.slice(0, 4)}\n${SONG.slice(4)}`],
    ['a piece of a key', `never seen ${CHORUS.slice(2, 18)}`],
    ['a command', 'never seen oauth_token="x"'],
    ['a command, wrapped by the terminal', 'never seen oau\nth_token="x"'],
  ])('doesn’t quote an unknown response that contains %s', async (_, response) => {
    const { container } = await openFilled();
    enter('Paste the response', response);
    expect(explanation()).toHaveAttribute('data-diagnosis', 'unknown');
    expect(container.outerHTML).not.toContain('never seen');
  });

  it('doesn’t quote X’s message if the message contains a part of a key', async () => {
    render(
      <>
        <KeyVerifier platform={twitter} />
        <LiveTest platform={twitter} />
      </>,
    );
    enter('API key', today.apiKey);
    enter('API secret', today.apiSecret);
    enter('Access token', today.accessToken);
    enter('Access token secret', today.accessTokenSecret);
    const quoting = (piece: string) => JSON.stringify({ title: 'Odd', detail: `never seen ${piece}`, status: 418 });
    await screen.findByRole('button', { name: 'Copy command' });
    enter('Paste the response', quoting('before'));
    expect(explanation()).toHaveTextContent('X says: “never seen before”');
    enter('Paste the response', quoting(today.apiSecret.slice(9, 25)));
    expect(explanation()).toHaveTextContent('This guide doesn’t recognize this response.');
    expect(explanation()).not.toHaveTextContent('never seen');
  });

  it('keeps the response while the reader visits another page, and clears the response together with the keys', async () => {
    const { unmount } = await openFilled();
    enter('Paste the response', GOOD);
    unmount();
    const { user } = open();
    await screen.findByRole('button', { name: 'Copy command' });
    expect(textBox('Paste the response').value).toBe(GOOD);
    expect(explanation()).toHaveAttribute('data-diagnosis', 'works');
    await user.click(button('Clear all'));
    await user.click(button('Undo'));
    await screen.findByRole('button', { name: 'Copy command' });
    expect(textBox('Paste the response').value).toBe('');
    expect(explanation()).toBeNull();
  });

  it('warns that a response may be old if it was sent before the command was copied', async () => {
    const opened = await openFilled();
    const lastWeek = (seconds: number) => new Date(Date.now() - seconds * 1000).toUTCString();
    const response = (seconds: number) => `HTTP/2 401 \ndate: ${lastWeek(seconds)}\n\n{"errors":[{"code":7}]}`;
    enter('Paste the response', response(7 * 24 * 3600));
    expect(explanation()).not.toHaveTextContent('older response');
    await copied(opened);
    enter('Paste the response', '');
    enter('Paste the response', response(7 * 24 * 3600));
    expect(explanation()).toHaveTextContent('This may be an older response: Birdsong sent it about 7 days before');
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 11 * 60 * 1000);
    enter('Paste the response', '');
    enter('Paste the response', response(7 * 24 * 3600));
    expect(explanation()).not.toHaveTextContent('older response');
  });

  it('marks the explanation as outdated while a key differs from the tested key', async () => {
    await openFilled();
    const outdated = 'You’ve changed your keys since this test';
    enter('Paste the response', OUT_OF_TUNE);
    expect(explanation()).not.toHaveTextContent(outdated);
    enter('Chorus', 'c9876543210fedcba987');
    expect(explanation()).toHaveTextContent(outdated);
    enter('Chorus', CHORUS);
    expect(explanation()).not.toHaveTextContent(outdated);
  });
});

describe('the support report', () => {
  it('copies the support report exactly as it is shown', async () => {
    const { user } = await openFilled();
    enter('Paste the response', 'HTTP/2 401\n\n{"errors":[{"code":7}]}');
    const details = screen.getByText('Show the report').closest('details') ?? expect.fail();
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const report = screen.getByRole('region', { name: 'The report' }).textContent;
    expect(report).toContain('Song: good (as-expected), length 10\nChorus: good (as-expected), length 20');
    expect(report).toContain('Test: out-of-tune (HTTP 401)');
    expect(report).toContain('Page: http://localhost:3000/\n');
    expect(report).not.toMatch(new RegExp(`${SONG}|${CHORUS}`));
    await user.click(button('Copy report'));
    expect(await navigator.clipboard.readText()).toBe(report);
  });

  it('updates the support report when a key changes', async () => {
    open();
    const details = screen.getByText('Show the report').closest('details') ?? expect.fail();
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(screen.getByRole('region', { name: 'The report' })).toHaveTextContent('Song: empty');
    enter('Song', 'f-1234');
    expect(screen.getByRole('region', { name: 'The report' })).toHaveTextContent('Song: wrong (feather), length 6');
  });
});

describe('the section that explains a response without asking for keys', () => {
  const details = () => document.querySelector('details');

  function open() {
    const rendered = render(<ResponseExplainer platform={birdsongWithTest} />);
    openDetails();
    return rendered;
  }

  /** Opens the section, and sends the `toggle` event that browsers send and jsdom doesn't. */
  function openDetails() {
    details()?.setAttribute('open', '');
    act(() => void details()?.dispatchEvent(new Event('toggle')));
  }

  const responseBox = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Paste the response' });

  it('explains a pasted response without asking for keys or signing a request', async () => {
    open();
    fireEvent.input(await responseBox(), { target: { value: 'Birdsong said 401' } });
    await waitFor(() => expect(explanation()).toBeInTheDocument());
    expect(screen.queryByRole('button', { name: 'Copy command' })).not.toBeInTheDocument();
  });

  /** A response can contain keys. */
  const leave = () => act(() => void window.dispatchEvent(new Event('pagehide')));
  const waitAnHour = () => act(() => void vi.advanceTimersByTime(60 * 60 * 1000));

  async function pasteResponse() {
    fireEvent.input(await responseBox(), { target: { value: 'Birdsong said 401' } });
    await waitFor(() => expect(explanation()).toBeInTheDocument());
  }

  it.each([
    ['when the reader leaves the page', leave],
    ['after an hour', waitAnHour],
  ])('erases the pasted response and its explanation %s', async (_, pass) => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    open();
    await pasteResponse();
    pass();
    expect(await responseBox()).toHaveValue('');
    expect(explanation()).not.toBeInTheDocument();
  });

  it('erases typed text that isn’t explained yet when the reader leaves the page', async () => {
    open();
    fireEvent.input(await responseBox(), { target: { value: '401' } });
    leave();
    expect(await responseBox()).toHaveValue('');
  });

  it.each([
    ['when the reader leaves the site', leave],
    ['after an hour', waitAnHour],
  ])('erases the pasted response %s, even if another page of the site is open', async (_, pass) => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { unmount } = open();
    await pasteResponse();
    unmount();
    pass();
    open();
    expect(await responseBox()).toHaveValue('');
  });
});
