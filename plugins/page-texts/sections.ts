import type { ElementContent } from 'hast';
import type { Section } from '../../src/components/Search/section';
import { property } from '../hast';
import { readable, type PageText } from './read-page';

/** What the search finds: a page from its top to the first heading with an id, and from each such heading to the next. */
export function sectionsOf({ url, title, keywords, content }: PageText): Section[] {
  const { pathname } = new URL(url);
  const text = keywords && `${keywords.replace(/,\s*/g, ', ')}.`;
  const sections: Writable<Section>[] = [{ page: title, heading: '', path: pathname, text }];

  function collect(nodes: readonly ElementContent[]): void {
    for (const node of nodes) {
      const last = sections.at(-1) as Writable<Section>;
      if (node.type !== 'element' || isLeaf(node.tagName)) last.text += ` ${readable(node)}`;
      else if (/^h[2-6]$/.test(node.tagName) && node.properties['id']) {
        sections.push({
          page: title,
          heading: readable(node),
          path: `${pathname}#${property(node, 'id')}`,
          text: '',
        });
      } else if (node.tagName !== 'h1') collect(node.children);
    }
  }

  collect(content.children as ElementContent[]);
  return sections.map((section) => ({ ...section, text: section.text.replace(/\s+/g, ' ').trim() }));
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Holds no heading. */
const isLeaf = (tagName: string) => ['p', 'li', 'pre', 'table', 'dl', 'figcaption'].includes(tagName);
