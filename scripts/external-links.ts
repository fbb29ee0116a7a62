import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export function externalLinks(folder: string, siteUrl: string): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const links = pages.flatMap((name) => {
    const html = readFileSync(path.join(folder, name), 'utf8');
    return [...html.matchAll(/<a\b[^>]*\shref="?(https?:[^"\s>]+)/g)].map(([, link = '']) => new URL(link));
  });
  const external = links.filter(({ origin }) => origin !== siteUrl).map((link) => link.href.replace(link.hash, ''));
  return [...new Set(external)].sort();
}

/**
 * A link with one of these statuses isn't reported as broken. Some sites send them to programs even if the page exists,
 * for example because the page requires a sign-in.
 */
const EXISTS = [401, 403, 405, 429];

const PATIENCE_MS = 30_000;

export async function findLinkFault(link: string): Promise<string | undefined> {
  try {
    const response = await fetch(link, { signal: AbortSignal.timeout(PATIENCE_MS) });
    await response.body?.cancel();
    return response.ok || EXISTS.includes(response.status) ? undefined : `${response.status} ${link}`;
  } catch (error) {
    const { cause } = error as Error;
    return `${cause instanceof Error ? cause.message : String(error)} ${link}`;
  }
}
