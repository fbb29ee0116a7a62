import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import KeyVerifier from '@site/src/components/KeyVerifier';
import { twitter } from '@site/src/messages/twitter';
import { birdsong, CHORUS, SONG } from '../support/second-provider';

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const pasteBox = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Paste all your keys at once' });
const verifier = () => screen.getByRole('region', { name: 'Key checker' });
const enter = (name: string, value: string) => fireEvent.input(box(name), { target: { value } });

async function paste(target: HTMLElement, text: string) {
  const user = userEvent.setup();
  await user.click(target);
  await user.paste(text);
}

const file = (content: BlobPart, name = 'keys.env', type = '') => new File([content], name, { type });
const drop = (dropped: File, target: HTMLElement = verifier()) =>
  fireEvent.drop(target, { dataTransfer: { files: [dropped], types: ['Files'], getData: () => '' } });

afterEach(() => {
  act(() => void window.dispatchEvent(new Event('pagehide')));
  vi.useRealTimers();
});

const ENV = `# made by a colleague
TWITTER_API_KEY="ExampleKeyDoNotUse0000001"
TWITTER_API_SECRET="ExampleSecretDoNotUse00000000000000000000000000001"
TWITTER_ACCESS_TOKEN=1000000001-ExampleTokenDoNotUse0000000000000000001
TWITTER_ACCESS_TOKEN_SECRET=ExampleTokenSecretDoNotUse0000000000000000001
TWITTER_BEARER_TOKEN=AAAAAAAAAAAAAAAAAAAAAExampleBearerDoNotUse%3DExampleBearerDoNotUse0000000000000000000000000000000000
`;

describe('the box “Paste all your keys at once”', () => {
  it('fills the key boxes from a paste, lists the found and ignored values, and clears the paste box', async () => {
    const { container } = render(<KeyVerifier platform={twitter} />);
    await paste(pasteBox(), ENV);
    expect(box('API key')).toHaveValue('ExampleKeyDoNotUse0000001');
    expect(box('Access token secret')).toHaveValue('ExampleTokenSecretDoNotUse0000000000000000001');
    expect(pasteBox()).toHaveValue('');
    expect(pasteBox()).toHaveFocus();
    const summary = screen.getByText(/Found and filled in/).closest('[aria-live="polite"]');
    expect(summary).toHaveTextContent('Found and filled in: API key, API secret, Access token, Access token secret.');
    expect(summary).toHaveTextContent('This is a Bearer Token. Wordparrot doesn’t use it.');
    expect(within(summary as HTMLElement).getByRole('link')).toHaveAttribute(
      'href',
      '/docs/managing-credentials/twitter#step-keys',
    );
    expect(container.outerHTML).not.toMatch(/ExampleKeyDoNot|ExampleTokenS|ExampleBearer|AAAAAAAA/);
    for (const field of container.querySelectorAll('[data-field]'))
      expect(field).toHaveAttribute('data-verdict', 'good');
  });

  it('restores the previous values of the key boxes with one click on Undo', async () => {
    const user = userEvent.setup();
    render(<KeyVerifier platform={birdsong} />);
    enter('Song', 'before');
    await paste(pasteBox(), `BIRDSONG_SONG_KEY=${SONG}\nBIRDSONG_CHORUS_KEY=${CHORUS}`);
    expect(box('Song')).toHaveValue(SONG);
    await user.click(button('Undo'));
    expect(box('Song')).toHaveValue('before');
    expect(box('Chorus')).toHaveValue('');
    expect(screen.queryByText(/Found and filled in/)).not.toBeInTheDocument();
  });

  it('clears the text in the paste box when the reader leaves the page', () => {
    render(<KeyVerifier platform={birdsong} />);
    fireEvent.input(pasteBox(), { target: { value: SONG } });
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(pasteBox()).toHaveValue('');
  });

  it('says that a paste contains ordinary text instead of keys, and leaves the key boxes unchanged', async () => {
    render(<KeyVerifier platform={birdsong} />);
    enter('Song', SONG);
    await paste(pasteBox(), 'Dear all, see you on Monday.');
    expect(screen.getByText(/This is ordinary text/)).toBeInTheDocument();
    expect(box('Song')).toHaveValue(SONG);
  });

  it('reads keys from text that arrives without a paste event, such as dictated text', async () => {
    render(<KeyVerifier platform={birdsong} />);
    fireEvent.input(pasteBox(), { target: { value: `BIRDSONG_SONG_KEY=${SONG}` } });
    await waitFor(() => expect(box('Song')).toHaveValue(SONG));
    expect(pasteBox()).toHaveValue('');
  });

  it('reads keys from several lines right away, even without a paste event', () => {
    vi.useFakeTimers();
    render(<KeyVerifier platform={birdsong} />);
    // Some browsers send a separate input event for each pasted line.
    fireEvent.input(pasteBox(), { target: { value: `BIRDSONG_SONG_KEY=${SONG}` } });
    fireEvent.input(pasteBox(), { target: { value: `BIRDSONG_SONG_KEY=${SONG}\n# song` } });
    act(() => void vi.advanceTimersByTime(0));
    expect(box('Song')).toHaveValue(SONG);
  });

  it('reads keys from typed text when the box loses focus, not after each character', () => {
    vi.useFakeTimers();
    render(<KeyVerifier platform={birdsong} />);
    const text = `BIRDSONG_SONG_KEY=${SONG}`;
    for (let end = 1; end <= text.length; end++) {
      fireEvent.input(pasteBox(), { target: { value: text.slice(0, end) } });
      act(() => void vi.advanceTimersByTime(1000));
    }
    expect(box('Song')).toHaveValue('');
    fireEvent.blur(pasteBox());
    expect(box('Song')).toHaveValue(SONG);
  });

  it('keeps typed text that contains no key in the paste box until the reader adds a key or clears all boxes', async () => {
    const user = userEvent.setup();
    render(<KeyVerifier platform={birdsong} />);
    await user.type(pasteBox(), 'the key of 2026, see below');
    await user.tab();
    expect(screen.getByText(/This is ordinary text/)).toBeInTheDocument();
    expect(pasteBox()).toHaveValue('the key of 2026, see below');
    await user.type(pasteBox(), `{Enter}BIRDSONG_SONG_KEY=${SONG}`);
    await user.tab();
    expect(box('Song')).toHaveValue(SONG);
    expect(pasteBox()).toHaveValue('');
    await user.type(pasteBox(), 'nothing at all');
    await user.tab();
    expect(pasteBox()).toHaveValue('nothing at all');
    await user.click(button('Clear all'));
    expect(pasteBox()).toHaveValue('');
  });

  it('asks only once which keys to use if a paste contains several sets of keys', async () => {
    const user = userEvent.setup();
    render(<KeyVerifier platform={twitter} />);
    await paste(
      pasteBox(),
      ENV.replaceAll('TWITTER_', 'DEV_') + ENV.replaceAll('TWITTER_', 'PROD_').replaceAll('1"', '2"'),
    );
    expect(screen.getByText(/several sets of keys/)).toBeInTheDocument();
    await user.click(button('The set named “prod”'));
    expect(box('API key')).toHaveValue('ExampleKeyDoNotUse0000002');
    expect(box('Access token secret')).toHaveValue('ExampleTokenSecretDoNotUse0000000000000000001');
    expect(screen.queryByText(/several sets of keys/)).not.toBeInTheDocument();
    await user.click(button('Undo'));
    await user.click(button('Skip all'));
    expect(screen.queryByText(/several sets of keys/)).not.toBeInTheDocument();
    expect(box('API key')).toHaveValue('');
  });

  it('names the keys for which a paste contains only placeholders', async () => {
    render(<KeyVerifier platform={twitter} />);
    await paste(pasteBox(), 'API_KEY=your_api_key\nAPI_SECRET=<api secret>\n');
    expect(screen.getByText(/This is a placeholder/)).toHaveTextContent('API key, API secret: This is a placeholder');
  });

  it('asks which box to fill with a pasted value that fits two boxes', async () => {
    const user = userEvent.setup();
    render(<KeyVerifier platform={twitter} />);
    await paste(pasteBox(), 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7');
    expect(screen.getByText(/could be one of several keys/)).toHaveTextContent(
      'The 40-character value that ends in …3Z7',
    );
    await user.click(button('It’s the Access token secret'));
    expect(box('Access token secret')).toHaveValue('kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7');
    expect(screen.queryByText(/could be one of several keys/)).not.toBeInTheDocument();
    await user.click(button('Undo'));
    expect(box('Access token secret')).toHaveValue('');
    await user.click(button('Skip it'));
    expect(screen.queryByText(/could be one of several keys/)).not.toBeInTheDocument();
  });
});

describe('a paste into the box for one key', () => {
  it('cleans a single pasted value, and says what was fixed', async () => {
    render(<KeyVerifier platform={birdsong} />);
    await paste(box('Song'), ` "${SONG}"\n`);
    expect(box('Song')).toHaveValue(SONG);
    expect(box('Song').closest('[data-field]')).toHaveTextContent('Fixed: removed spaces, removed quotation marks');
  });

  it('inserts a single pasted value at the caret', async () => {
    const user = userEvent.setup();
    render(<KeyVerifier platform={birdsong} />);
    enter('Song', SONG.slice(0, 4));
    await user.click(box('Song'));
    await user.keyboard('{End}');
    await user.paste(SONG.slice(4));
    expect(box('Song')).toHaveValue(SONG);
    await user.click(button('Undo'));
    expect(box('Song')).toHaveValue(SONG.slice(0, 4));
  });

  it('fills all boxes if labeled keys are pasted into one box', async () => {
    render(<KeyVerifier platform={birdsong} />);
    await paste(box('Chorus'), `BIRDSONG_SONG_KEY=${SONG}\nBIRDSONG_CHORUS_KEY=${CHORUS}`);
    expect(box('Song')).toHaveValue(SONG);
    expect(box('Chorus')).toHaveValue(CHORUS);
    const wrapper = box('Chorus').closest<HTMLElement>('[data-field]') ?? expect.fail();
    expect(wrapper).toHaveTextContent('Found and filled in: Song, Chorus.');
    expect(within(wrapper).getByRole('button', { name: 'Undo' })).toBeInTheDocument();
  });
});

describe('a text file with keys', () => {
  it('reads keys from a text file that is dropped on the key checker', async () => {
    render(<KeyVerifier platform={birdsong} />);
    drop(file(`BIRDSONG_SONG_KEY=${SONG}`));
    await waitFor(() => expect(box('Song')).toHaveValue(SONG));
  });

  it('reads keys from a text file that the reader selects', async () => {
    const user = userEvent.setup();
    render(<KeyVerifier platform={birdsong} />);
    await user.upload(screen.getByLabelText('Select a text file'), file(`BIRDSONG_SONG_KEY=${SONG}`));
    await waitFor(() => expect(box('Song')).toHaveValue(SONG));
  });

  it('reads keys from a UTF-16 file, which PowerShell may write', async () => {
    render(<KeyVerifier platform={birdsong} />);
    const utf16 = Uint16Array.from(`\ufeffBIRDSONG_SONG_KEY=${SONG}`, (character) => character.charCodeAt(0));
    drop(file(utf16.buffer));
    await waitFor(() => expect(box('Song')).toHaveValue(SONG));
  });

  it.each([
    ['an image', file('x', 'keys.png', 'image/png'), /This is an image/],
    ['a file larger than 1 MB', file('x'.repeat(1024 * 1024 + 1)), /larger than 1 MB/],
    ['a binary file', file(Uint8Array.from([80, 75, 3, 4, 0, 0])), /isn’t a plain text file/],
  ])('rejects a file and says why: %s', async (_, dropped, sentence) => {
    render(<KeyVerifier platform={birdsong} />);
    enter('Song', SONG);
    drop(dropped);
    await waitFor(() => expect(screen.getByText(sentence)).toBeInTheDocument());
    expect(box('Song')).toHaveValue(SONG);
  });
});
