import type { ElementContent } from 'hast';
import type { Section } from '../../src/components/Search/section';
import { plainText, type Article } from '../markdown-export/article';

/** Splits a page at each heading with an ID, so that search results can link to the section. */
export function searchSections({ url, title, keywords, content }: Article): Section[] {
  const { pathname } = new URL(url);
  const text = keywords && `${keywords.replace(/,\s*/g, ', ')}.`;
  const sections: Writable<Section>[] = [{ page: title, heading: '', path: pathname, text }];

  function collect(nodes: readonly ElementContent[]): void {
    for (const node of nodes) {
      const last = sections.at(-1) as Writable<Section>;
      if (node.type !== 'element' || isLeaf(node.tagName)) last.text += ` ${plainText(node)}`;
      else if (/^h[2-6]$/.test(node.tagName) && node.properties['id']) {
        sections.push({
          page: title,
          heading: plainText(node),
          path: `${pathname}#${String(node.properties['id'])}`,
          text: '',
        });
      } else if (node.tagName !== 'h1') collect(node.children);
    }
  }

  collect(content.children as ElementContent[]);
  return sections.map((section) => ({ ...section, text: section.text.replace(/\s+/g, ' ').trim() }));
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** These elements never contain a heading, so their whole text belongs to one section. */
const isLeaf = (tagName: string) => ['p', 'li', 'pre', 'table', 'dl', 'figcaption'].includes(tagName);
