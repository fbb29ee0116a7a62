import type { Language } from '../languages';
import type { Article } from './article';

export function writeListItem({ title, url, description }: Article): string {
  return `- [${title}](${markdownAddress(url)}): ${description}`;
}

interface Site {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
}

/** Writes llms.txt for one language. The file lists the pages, and links to the llms.txt of each translation. */
export function writeList(
  { url, title, summary }: Site,
  items: readonly string[],
  translations: readonly Pick<Language, 'label' | 'baseUrl'>[],
): string {
  const lists = translations.map(({ label, baseUrl }) => `- [${label}](${url}${baseUrl}llms.txt)\n`);
  const otherLanguages = lists.length > 0 ? `${lists.join('')}\n` : '';
  return `# ${title}\n\n> ${summary}\n\n${otherLanguages}## Pages\n\n${items.join('\n')}\n`;
}

/** Returns `/docs/guide.md` for `/docs/guide`, and `/index.md` for `/`. */
function markdownAddress(url: string): string {
  return `${url.replace(/\/$/, '/index')}.md`;
}
