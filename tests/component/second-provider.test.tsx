import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import HelpReport from '@site/src/components/HelpReport';
import { keyStore } from '@site/src/components/keys/store';
import KeyVerifier from '@site/src/components/KeyVerifier';
import LiveTest from '@site/src/components/LiveTest';
import ToWordparrot from '@site/src/components/ToWordparrot';
import type { Platform } from '@site/src/messages/platform';
import { birdsong, birdsongWithTest, CHORUS, SONG } from '../support/second-provider';

function open(platform: Platform) {
  return render(
    <>
      <KeyVerifier platform={platform} />
      <LiveTest platform={platform} />
      <HelpReport platform={platform} />
      <ToWordparrot />
    </>,
  );
}

afterEach(() => act(() => keyStore('birdsong').clear('test')));

const paste = (text: string) =>
  fireEvent.paste(screen.getByRole('textbox', { name: 'Paste all your keys at once' }), {
    clipboardData: { getData: () => text, files: [] },
  });
const testOf = () => screen.getByRole('region', { name: 'Test with Birdsong' });
const answer = async (response: string) =>
  fireEvent.input(await within(testOf()).findByRole('textbox', { name: 'Paste the response' }), {
    target: { value: response },
  });

it('never mentions X when the components show a second platform', async () => {
  const { container } = open(birdsongWithTest);
  paste(`BIRDSONG_SONG_KEY=${SONG}\nBIRDSONG_CHORUS_KEY=${CHORUS}`);
  expect(screen.getByRole('textbox', { name: 'Song' })).toHaveValue(SONG);
  await within(testOf()).findByRole('button', { name: 'Copy command' });
  expect(container.textContent).not.toMatch(/Twitter|\bX\b|\bfour\b|API secret|access token/i);
});

it('renders no live test if the platform defines no live test', () => {
  open(birdsong);
  expect(screen.queryByRole('region', { name: 'Test with Birdsong' })).not.toBeInTheDocument();
});

it('signs the second platform’s request, and explains that platform’s responses', async () => {
  const user = userEvent.setup();
  open(birdsongWithTest);
  paste(`BIRDSONG_SONG_KEY=${SONG}\nBIRDSONG_CHORUS_KEY=${CHORUS}`);
  await user.click(await within(testOf()).findByRole('button', { name: 'Copy command' }));
  const command = await navigator.clipboard.readText();
  expect(command).toContain('https://api.birdsong.example/me');
  expect(command).toContain(SONG);
  expect(command).not.toContain(CHORUS);

  await answer('HTTP/2 401\ncontent-type: application/json\n\n{"errors":[{"code":7,"message":"Chorus does not fit"}]}');
  expect(await within(testOf()).findByText('The chorus belongs to another song.')).toBeInTheDocument();
  await answer('HTTP/2 200\nx-may: sing\n\n{"data":{"id":"1","name":"Wren","singer":"wren"}}');
  expect(await within(testOf()).findByText('Both keys work.')).toBeInTheDocument();
});
