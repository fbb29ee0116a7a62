import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { PageText } from './read-page';

/** A page as Markdown, with the address that it is from. */
export function writeMarkdown({ url, content }: PageText): string {
  const writer = unified().use(rehypeRemark).use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' });
  return `Source: ${url}\n\n${writer.stringify(writer.runSync(content) as never)}`;
}

/** The list of all pages, as https://llmstxt.org describes it. */
export function writeList(site: { title: string; tagline: string }, pages: readonly PageText[]): string {
  const lines = pages.map(({ title, url, description }) => `- [${title}](${markdownAddress(url)}): ${description}`);
  return `# ${site.title}\n\n> ${site.tagline}\n\n## Pages\n\n${lines.join('\n')}\n`;
}

/** Beside the page: `/docs/guide.md` for `/docs/guide`, `/index.md` for `/`. */
export function markdownAddress(url: string): string {
  return `${url.replace(/\/$/, '/index')}.md`;
}
