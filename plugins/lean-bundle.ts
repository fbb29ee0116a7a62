import path from 'node:path';
import type { Plugin } from '@docusaurus/types';

/** Client modules of the theme that this site has no use for: Prism, since code is a plain `<pre>`, and a progress bar. */
const UNUSED = ['prism-include-languages', 'nprogress'];

/** Ships less than the theme would, and lets the bundler load its chunks under Trusted Types. */
export default function leanBundle(): Plugin {
  const theme = path.dirname(require.resolve('@docusaurus/theme-classic'));
  const alias = Object.fromEntries(UNUSED.map((name) => [path.join(theme, name), false as const]));
  return {
    name: 'lean-bundle',
    configureWebpack: () => ({
      resolve: { alias },
      output: { trustedTypes: { policyName: 'site' } },
    }),
  };
}
