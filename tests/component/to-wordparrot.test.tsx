import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import ToWordparrot from '@site/src/components/ToWordparrot';

const HOSTED = 'https://my.wordparrot.com/dashboard/credentials/list';
const OWN = 'https://wordparrot.example.org/credentials';
const KEY = 'wordparrot-guide:own-wordparrot';

const link = () => screen.getByRole('link', { name: 'Open Wordparrot credentials' });
const copyButton = () => screen.getByRole('button', { name: 'Copy link to Wordparrot credentials' });
const domain = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Your Wordparrot domain' });
const enter = (text: string) => fireEvent.input(domain(), { target: { value: text } });

function open() {
  render(<ToWordparrot />);
  screen.getByText<HTMLElement>('I use self-hosted Wordparrot').closest('details')?.setAttribute('open', '');
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  // If a test blocks saving, the domain stays in memory. An empty value removes it before the next test.
  enter('');
});

it('opens hosted Wordparrot in a new tab, and says so in the link’s description', () => {
  open();
  expect(link()).toHaveAttribute('href', HOSTED);
  expect(link()).toHaveAttribute('target', '_blank');
  expect(link()).toHaveAttribute('rel', 'noopener noreferrer');
  expect(link()).toHaveAccessibleDescription(expect.stringContaining(`Opens in a new tab: ${HOSTED}`));
});

it('asks readers to check that the address bar shows the right domain before they paste a key', () => {
  open();
  const warning = 'Before you paste a key there, check that the address bar shows';
  for (const button of [link(), copyButton()]) {
    expect(button).toHaveAccessibleDescription(expect.stringContaining(`${warning} my.wordparrot.com`));
  }
  enter('wordparrot.example.org');
  expect(link()).toHaveAccessibleDescription(expect.stringContaining(`${warning} wordparrot.example.org`));
});

it('says that hosted Wordparrot’s address comes from documentation of 2021–2023', () => {
  const source = 'This address and the labels below come from Wordparrot’s documentation of 2021–2023.';
  open();
  expect(screen.getByText(source, { exact: false })).toBeInTheDocument();
  enter('wordparrot.example.org');
  expect(screen.queryByText(source, { exact: false })).not.toBeInTheDocument();
});

it('copies the link to Wordparrot credentials, and confirms the copy', async () => {
  const user = userEvent.setup();
  open();
  await user.click(copyButton());
  expect(await navigator.clipboard.readText()).toBe(HOSTED);
  expect(screen.getByText('Link copied.')).toBeInTheDocument();
});

it('says what to do if the browser blocks copying', async () => {
  const user = userEvent.setup();
  open();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await user.click(copyButton());
  await waitFor(() => expect(screen.getByText(/Your browser blocked copying/)).toBeInTheDocument());
});

it('links to self-hosted Wordparrot at the entered domain, and saves the domain', () => {
  open();
  enter('wordparrot.example.org');
  expect(link()).toHaveAttribute('href', OWN);
  expect(localStorage.getItem(KEY)).toBe('https://wordparrot.example.org');
  enter('');
  expect(link()).toHaveAttribute('href', HOSTED);
  expect(localStorage.getItem(KEY)).toBeNull();
});

it('restores the domain of self-hosted Wordparrot on the next visit', () => {
  localStorage.setItem(KEY, 'https://wordparrot.example.org');
  open();
  expect(link()).toHaveAttribute('href', OWN);
  expect(domain()).toHaveValue('https://wordparrot.example.org');
});

it.each(['http://wordparrot.example.org', 'javascript:alert(1)', 'me:secret@wordparrot.example.org', 'no domain'])(
  'reports the invalid domain “%s”, and links to hosted Wordparrot',
  (text) => {
    open();
    enter('wordparrot.example.org');
    enter(text);
    expect(domain()).toBeInvalid();
    expect(domain()).toHaveAccessibleDescription(/\S/);
    expect(link()).toHaveAttribute('href', HOSTED);
  },
);

it.each(['javascript://wordparrot.example.org/%0Aalert(1)', 'http://evil.example', 'null', '{', '[]'])(
  'ignores an invalid or dangerous address in localStorage: %s',
  (rubbish) => {
    localStorage.setItem(KEY, rubbish);
    open();
    expect(link()).toHaveAttribute('href', HOSTED);
  },
);

it('links to the entered domain if the browser blocks storage, and says that the domain can’t be saved', () => {
  open();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
  enter('wordparrot.example.org');
  expect(link()).toHaveAttribute('href', OWN);
  expect(screen.getByText(/doesn’t let this site save data/)).toBeInTheDocument();
});

it('keeps a domain that was typed before hydration', async () => {
  vi.stubGlobal('preHydration', {
    consumeInput: (key: string) => (key === 'wordparrot:domain' ? 'wordparrot.example.org' : ''),
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.resetModules();
  const { default: Fresh } = await import('@site/src/components/ToWordparrot');
  await act(() => render(<Fresh />));
  expect(link()).toHaveAttribute('href', OWN);
});
