import { useEffect, useRef, useState } from 'react';

/** The state is `idle` before and during a copy, and again a few seconds after a successful one. */
export type Copying = 'idle' | 'copied' | 'refused';

const COPIED_FOR_MS = 4000;

/**
 * Returns the state and a function that copies text. The function's promise resolves to false if the browser rejects
 * the copy, for example, without HTTPS or without a recent click.
 */
export function useClipboard(): [Copying, (text: string | Promise<string>) => Promise<boolean>] {
  const [copying, setCopying] = useState<Copying>('idle');

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function copy(text: string | Promise<string>) {
    // Screen readers announce the same sentence again only if it was removed in between.
    setCopying('idle');
    const allowed = await writeText(text);
    clearTimeout(timer.current);
    setCopying(allowed ? 'copied' : 'refused');
    if (allowed) timer.current = setTimeout(() => setCopying('idle'), COPIED_FOR_MS);
    return allowed;
  }
  return [copying, copy];
}

async function writeText(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === 'string' || !('ClipboardItem' in window)) await navigator.clipboard.writeText(await text);
    // Safari allows a copy only right after the click, so `write` is called before the text is ready.
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': asBlob(text) })]);
    return true;
  } catch {
    // `navigator.clipboard` is undefined over http, and browsers can reject a copy.
    return false;
  }
}

async function asBlob(text: Promise<string>): Promise<Blob> {
  return new Blob([await text], { type: 'text/plain' });
}
