import { useEffect, useRef, useState } from 'react';

/** How the last copy ended: `idle` before it and while it runs, and again some seconds after it worked. */
export type Copying = 'idle' | 'copied' | 'refused';

const COPIED_FOR_MS = 4000;

/**
 * Copies text, or the text of a promise, after a click. The returned promise resolves to whether the browser allowed it. It doesn't without
 * a secure address, a permission, or a recent gesture. The component then says how to copy by hand.
 */
export function useClipboard(): [Copying, (text: string | Promise<string>) => Promise<boolean>] {
  const [copying, setCopying] = useState<Copying>('idle');

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function copy(text: string | Promise<string>) {
    // A live region reads the same sentence again only if it was gone in between.
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
