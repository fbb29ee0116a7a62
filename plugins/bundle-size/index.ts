/**
 * Makes the site's scripts smaller. Each optimization relies on Docusaurus internals, so
 * tests/browser/bundle-size.test.ts checks that all of them still work.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocusaurusConfig, LoadContext, Plugin } from '@docusaurus/types';

const themeDir = path.dirname(require.resolve('@docusaurus/theme-classic'));
const commonDir = path.dirname(require.resolve('@docusaurus/utils-common'));
const local = (name: string) => path.join(__dirname, name);

/**
 * Client modules that the site doesn't need. `prism-include-languages` adds languages to Prism, but the site's code
 * blocks are plain `<pre>`. `nprogress` shows a progress bar while Docusaurus loads a page, but it writes HTML with
 * `innerHTML`, which the security policy forbids. The theme has no option to remove them:
 * https://app.unpkg.com/@docusaurus/theme-classic@3.10.2/files/lib/index.js#L46
 */
const UNUSED_CLIENT_MODULES = ['prism-include-languages', 'nprogress'];

/**
 * Theme components that the site never shows. Without them, the scripts are 1.9 KB smaller (gzip). If the theme no
 * longer has one of them, the build fails.
 */
const UNUSED_COMPONENTS = [
  'AnnouncementBar',
  'ContentVisibility', // This component shows banners for drafts and unlisted pages.
  'DocSidebar/Desktop/CollapseButton',
  'DocSidebarItem/Html',
  'DocVersionBadge',
  'DocVersionBanner',
  'TagsListInline',
];

/**
 * Configuration options that only the build reads. Without this list, Docusaurus would put them into the client bundle
 * (4 KB): https://app.unpkg.com/@docusaurus/core@3.10.2/files/lib/server/codegen/codegen.js#L22
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
 * Makes Chromium compile all functions of a script in the background while the script loads. Hydration calls nearly all
 * of these functions, and would otherwise have to wait for the compiler: on an emulated slow phone, the buttons worked
 * 637 ms after a tap instead of 945 ms (medians of 6 alternating runs): https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_HINT = {
  banner: '//# allFunctionsCalledOnLoad',
  raw: true,
  test: /\.js$/,
  stage: 500, // This stage is after the minifier, which would remove the banner.
};

/**
 * Combines the code that all docs pages share into one file. A page then loads fewer bytes, and makes one request
 * instead of seven.
 */
const DOCS_CHUNK = {
  test: /[\\/](?:@docusaurus|@mdx-js|src[\\/]theme|Figure|PageAsMarkdown|illustrations|bundle-size)[\\/]|docusaurus-plugin-content-docs[\\/]default[\\/](?:p[\\/]|__plugin)/,
  name: 'docs',
  chunks: 'async' as const,
  enforce: true,
};

/**
 * Replaces tslib with a file that contains only `__importDefault`. @docusaurus/utils-common calls no other helper of
 * tslib, but the bundler would ship all of them:
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
 * The loader's options include a hash of the messages. Otherwise, the bundler would reuse cached code after a message
 * has changed.
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
    // Writes the configuration in this hook, because in earlier hooks the theme's configuration may be incomplete or
    // untranslated.
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
          // Leaves out the list of plugin versions, because only debugging tools read it.
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
