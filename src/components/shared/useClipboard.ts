import { useEffect, useState } from 'react';

/** How the last try to copy ended; `idle` before it, and again some seconds after it went well. */
export type Copying = 'idle' | 'copied' | 'refused';

const COPIED_FOR_MS = 4000;

/**
 * Copies text, or what a promise brings, in answer to a press. The returned promise tells whether the browser allowed it: without a secure
 * address, a permission or a fresh gesture it does not, and the component then says how to copy by hand.
 */
export function useClipboard(): [Copying, (text: string | Promise<string>) => Promise<boolean>] {
  const [copying, setCopying] = useState<Copying>('idle');

  useEffect(() => {
    if (copying !== 'copied') return;
    const timer = setTimeout(() => setCopying('idle'), COPIED_FOR_MS);
    return () => clearTimeout(timer);
  }, [copying]);

  async function copy(text: string | Promise<string>) {
    const allowed = await writeText(text);
    setCopying(allowed ? 'copied' : 'refused');
    return allowed;
  }
  return [copying, copy];
}

async function writeText(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === 'string' || !('ClipboardItem' in window)) await navigator.clipboard.writeText(await text);
    // Asked for at once, since Safari has forgotten the press by the time that the text is there.
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': asBlob(text) })]);
    return true;
  } catch {
    // `clipboard` is missing (a page over http), or the browser says no.
    return false;
  }
}

async function asBlob(text: Promise<string>): Promise<Blob> {
  return new Blob([await text], { type: 'text/plain' });
}
