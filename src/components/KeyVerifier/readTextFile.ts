export type FileRefusal = 'too-big' | 'picture' | 'not-text';

export const MOST_BYTES = 1024 * 1024;

/** Reads UTF-8 and UTF-16, because PowerShell and Notepad can save text as UTF-16. */
export async function readTextFile(file: File): Promise<{ text: string } | { refusal: FileRefusal }> {
  if (file.type.startsWith('image/')) return { refusal: 'picture' };
  if (file.size > MOST_BYTES) return { refusal: 'too-big' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { refusal: 'not-text' };
  const text = new TextDecoder(encodingOf(new Uint8Array(bytes))).decode(bytes);
  return text.includes('\0') ? { refusal: 'not-text' } : { text };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
