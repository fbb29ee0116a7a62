import type { LoadContext, Plugin } from '@docusaurus/types';
import { normalizeUrl } from '@docusaurus/utils';

export interface Options {
  /** From the old path to the new one, both without the base path. */
  readonly paths: Readonly<Record<string, string>>;
}

/**
 * Pages that lead on from an old address. Docusaurus' own redirects are inline scripts, each of its own, written at
 * the very moment when the security policy reads the finished pages; these are routes with a `<meta refresh>`.
 */
export default function redirects({ baseUrl }: LoadContext, options: unknown): Plugin {
  return {
    name: 'redirects',
    contentLoaded({ actions }) {
      for (const [from, to] of Object.entries((options as Options).paths)) {
        actions.addRoute({
          path: normalizeUrl([baseUrl, from]),
          component: '@site/src/components/MovedPage',
          exact: true,
          props: { to },
        });
      }
    },
  };
}
