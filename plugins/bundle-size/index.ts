/**
 * Ships less than the theme would, and lets the bundler load its chunks under Trusted Types. Each measure relies on
 * internals of Docusaurus, so tests/browser/bundle-size.test.ts fails when one of them stops working.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocusaurusConfig, LoadContext, Plugin } from '@docusaurus/types';

const themeDir = path.dirname(require.resolve('@docusaurus/theme-classic'));
const commonDir = path.dirname(require.resolve('@docusaurus/utils-common'));
const local = (name: string) => path.join(__dirname, name);

/**
 * Client modules of the theme that this site doesn't use: Prism (this site's code blocks are plain `<pre>`) and a progress bar
 * with inline styles. The theme has no option for either:
 * https://app.unpkg.com/@docusaurus/theme-classic@3.10.2/files/lib/index.js#L46
 */
const UNUSED_CLIENT_MODULES = ['prism-include-languages', 'nprogress'];

/**
 * Components of the theme that this site never shows (1.9 KB together, gzip). The build stops if a new version of the theme
 * has none of that name.
 */
const UNUSED_COMPONENTS = [
  'AnnouncementBar', // none is configured
  'ContentVisibility', // no drafts, and no unlisted pages
  'DocSidebar/Desktop/CollapseButton', // the sidebar is always open
  'DocSidebarItem/Html', // the sidebar has pages and categories only
  'DocVersionBadge', // there is one version
  'DocVersionBanner',
  'TagsListInline', // no tags
];

/**
 * Options that only the build reads. Docusaurus puts the whole configuration into the client bundle, the page template
 * included (4 KB):
 * https://app.unpkg.com/@docusaurus/core@3.10.2/files/lib/server/codegen/codegen.js#L22
 */
const BUILD_OPTIONS: readonly (keyof DocusaurusConfig)[] = [
  'clientModules',
  'headTags',
  'markdown',
  'plugins',
  'presets',
  'scripts',
  'ssrTemplate',
  'staticDirectories',
  'stylesheets',
  'themes',
];

/**
 * Nearly every function runs during hydration. With this comment Chromium compiles them while the file loads, off the main
 * thread, instead of each at its first call: https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_HINT = {
  banner: '//# allFunctionsCalledOnLoad',
  raw: true,
  test: /\.js$/,
  stage: 500, // after the minifier, which removes comments
};

/**
 * The theme's components, the sidebar, and the images, which each docs page loads. Docusaurus creates one file per
 * level of the route. One file is smaller, and takes a phone one request instead of seven.
 */
const DOCS_CHUNK = {
  test: /[\\/](?:@docusaurus|@mdx-js|src[\\/]theme|Figure|PageAsMarkdown|illustrations|bundle-size)[\\/]|docusaurus-plugin-content-docs[\\/]default[\\/](?:p[\\/]|__plugin)/,
  name: 'docs',
  chunks: 'async' as const,
  enforce: true,
};

/**
 * @docusaurus/utils-common is CommonJS and calls one helper of tslib, so the bundler would ship all of tslib. A second
 * helper would be missing in the browser, so it stops the build.
 * https://app.unpkg.com/@docusaurus/utils-common@3.10.2/files/lib/index.js#L10
 */
function aliasTslib() {
  for (const file of readdirSync(commonDir).filter((name) => name.endsWith('.js'))) {
    const [helper] = /\btslib_1\.(?!__importDefault\b)\w+/.exec(readFileSync(path.join(commonDir, file), 'utf8')) ?? [];
    if (helper) throw new Error(`@docusaurus/utils-common calls ${helper}: add it to plugins/bundle-size/tslib.cjs.`);
  }
  return { include: commonDir, resolve: { alias: { tslib: local('tslib.cjs') } } };
}

/**
 * Messages are in the code (inline-messages.cjs), so none are shipped besides it. The bundler’s cache outlives a build, so
 * the name of the loader changes with the messages.
 */
function inlineMessages(siteDir: string, messages: string) {
  const hash = createHash('sha256').update(readFileSync(messages)).digest('hex');
  return {
    test: /\.[jt]sx?$/,
    include: [path.join(siteDir, 'src'), /[\\/]node_modules[\\/]@docusaurus[\\/]/],
    enforce: 'pre' as const,
    loader: `${local('inline-messages.cjs')}?${String(new URLSearchParams({ messages, hash }))}`,
  };
}

export default function bundleSize({ generatedFilesDir, siteConfig, siteDir }: LoadContext): Plugin {
  const messages = path.join(generatedFilesDir, 'codeTranslations.json');
  return {
    name: 'bundle-size',
    // By now the theme has completed its part of the configuration, and translated it.
    async allContentLoaded({ actions }) {
      const removed = Object.fromEntries(BUILD_OPTIONS.map((key) => [key, undefined]));
      const themeConfig = { ...siteConfig.themeConfig, prism: undefined };
      await actions.createData('client-config.json', { ...siteConfig, themeConfig, ...removed });
    },
    configureWebpack: (_config, isServer, { currentBundler }) => ({
      resolve: {
        alias: {
          ...Object.fromEntries(UNUSED_CLIENT_MODULES.map((name) => [path.join(themeDir, name), false as const])),
          ...Object.fromEntries(
            UNUSED_COMPONENTS.map((name) => [
              require.resolve(path.join(themeDir, 'theme', name)),
              local('NullComponent.js'),
            ]),
          ),
          [path.join(generatedFilesDir, 'codeTranslations')]: local('nothing.json'),
          // The versions of all plugins, which only a debugger reads.
          [path.join(generatedFilesDir, 'site-metadata')]: local('nothing.json'),
          [path.join(generatedFilesDir, 'docusaurus.config')]: path.join(
            generatedFilesDir,
            'bundle-size/default/client-config.json',
          ),
        },
      },
      module: { rules: [aliasTslib(), inlineMessages(siteDir, messages)] },
      optimization: isServer ? {} : { splitChunks: { cacheGroups: { docs: DOCS_CHUNK } } },
      output: { trustedTypes: { policyName: 'site' } },
      plugins: isServer ? [] : [new currentBundler.instance.BannerPlugin(COMPILE_HINT)],
    }),
  };
}
