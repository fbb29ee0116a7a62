import { useEffect, useRef, useState } from 'react';

/** The state of the last copy. It's `idle` until the copy ends, and again some seconds after it succeeded. */
export type Copying = 'idle' | 'copied' | 'refused';

const COPIED_FOR_MS = 4000;

/**
 * Copies a text, or the text of a promise, after a click. The returned promise says whether the browser allowed it.
 * Browsers require HTTPS, a permission, or a recent click.
 */
export function useClipboard(): [Copying, (text: string | Promise<string>) => Promise<boolean>] {
  const [copying, setCopying] = useState<Copying>('idle');

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function copy(text: string | Promise<string>) {
    // A live region announces the same sentence again only if it was removed in between.
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
    // Called right away, because Safari no longer accepts the click after the promise.
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': asBlob(text) })]);
    return true;
  } catch {
    // `clipboard` is missing over http, or the browser rejects the copy.
    return false;
  }
}

async function asBlob(text: Promise<string>): Promise<Blob> {
  return new Blob([await text], { type: 'text/plain' });
}
