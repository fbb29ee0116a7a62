import type { Article } from './article';

/** One line for a page in llms.txt, the list of all pages as https://llmstxt.org describes it. */
export function writeListItem({ title, url, description }: Article): string {
  return `- [${title}](${markdownAddress(url)}): ${description}`;
}

export function writeList(
  site: { readonly title: string; readonly tagline: string },
  items: readonly string[],
): string {
  return `# ${site.title}\n\n> ${site.tagline}\n\n## Pages\n\n${items.join('\n')}\n`;
}

/** The Markdown is next to the page: `/docs/guide.md` for `/docs/guide`, `/index.md` for `/`. */
function markdownAddress(url: string): string {
  return `${url.replace(/\/$/, '/index')}.md`;
}
