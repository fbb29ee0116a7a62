import path from 'node:path';
import type { DocusaurusConfig, LoadContext, Plugin } from '@docusaurus/types';

const themeDir = path.dirname(require.resolve('@docusaurus/theme-classic'));
const coreDir = path.dirname(require.resolve('@docusaurus/core/package.json'));
const commonDir = path.dirname(require.resolve('@docusaurus/utils-common'));
const ours = (name: string) => path.join(__dirname, name);

/** Client modules of the theme that this site has no use for: Prism, since code is a plain `<pre>`, and a progress bar. */
const UNUSED_MODULES = ['prism-include-languages', 'nprogress'];

/** Parts of the theme that this site never shows. One that a new version of the theme does not know stops the build. */
const UNSHOWN_PARTS = [
  'AnnouncementBar', // none is configured
  'ContentVisibility', // no drafts, and no pages that are not listed
  'DocRoot/Layout/Sidebar/ExpandButton', // the sidebar is always open
  'DocSidebar/Desktop/CollapseButton',
  'DocSidebarItem/Html', // the sidebar has pages and categories only
  'DocVersionBadge', // there is one version
  'DocVersionBanner',
  'TagsListInline', // no tags
];

/** Shown where there is more than one language. */
const LANGUAGES = 'NavbarItem/LocaleDropdownNavbarItem';

/** A notice that the configuration switches off (`baseUrlIssueBanner`). */
const BANNER = path.join(coreDir, 'lib/client/BaseUrlIssueBanner');

/** What of the configuration is for the build alone; the template of the page is the largest part of it. */
const FOR_THE_BUILD: readonly (keyof DocusaurusConfig)[] = [
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
 * Nearly every function runs while React takes over. With this comment at the head of a file Chromium compiles them
 * while it loads, apart from the main thread, in place of one by one at their first call: https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_AT_ONCE = {
  banner: '//# allFunctionsCalledOnLoad',
  raw: true,
  test: /\.js$/,
  stage: 500, // when the minifier, which drops comments, is done
};

/**
 * What every page of the docs loads besides its text: the theme's parts, the sidebar, the figures. Docusaurus splits that
 * into a file for each level of the route. In one it is smaller, and a phone on a poor line asks once in place of seven times.
 */
const DOCS = {
  test: /[\\/](?:@docusaurus|@mdx-js|src[\\/]theme|Figure|PageAsMarkdown|illustrations|lean-bundle)[\\/]|docusaurus-plugin-content-docs[\\/]default[\\/](?:p[\\/]|__plugin)/,
  name: 'docs',
  chunks: 'async' as const,
  enforce: true,
};

/** Used by the theme's chunk, by that of a guide and by those of other pages: once is enough. */
const FACTS = {
  test: /[\\/]src[\\/](?:facts|components[\\/](?:Facts|shared))[\\/]/,
  name: 'facts',
  chunks: 'async' as const,
  minChunks: 2,
  enforce: true,
};

/** Ships less than the theme would, and lets the bundler load its chunks under Trusted Types. */
export default function leanBundle(context: LoadContext): Plugin {
  const { codeTranslations, generatedFilesDir, i18n, siteConfig, siteDir } = context;
  const unshown = i18n.locales.length > 1 ? UNSHOWN_PARTS : [...UNSHOWN_PARTS, LANGUAGES];
  const withSentences = [path.join(siteDir, 'src'), themeDir];
  const isTranslated = Object.keys(codeTranslations).length > 0;
  return {
    name: 'lean-bundle',
    // By now the theme has completed its part of the configuration.
    async contentLoaded({ actions }) {
      const left = Object.fromEntries(FOR_THE_BUILD.map((key) => [key, undefined]));
      const themeConfig = { ...siteConfig.themeConfig, prism: undefined };
      await actions.createData('client-config.json', { ...siteConfig, themeConfig, ...left });
    },
    configureWebpack: (_config, isServer, { currentBundler }) => ({
      resolve: {
        alias: {
          ...Object.fromEntries(UNUSED_MODULES.map((name) => [path.join(themeDir, name), false as const])),
          ...Object.fromEntries(
            unshown.map((name) => [require.resolve(path.join(themeDir, 'theme', name)), ours('nothing.js')]),
          ),
          [BANNER]: ours('nothing.js'),
          // Only `withRouter` calls it, which nobody uses.
          'hoist-non-react-statics': ours('nothing.js'),
          [path.join(generatedFilesDir, 'docusaurus.config')]: path.join(
            generatedFilesDir,
            'lean-bundle/default/client-config.json',
          ),
        },
      },
      optimization: isServer ? {} : { splitChunks: { cacheGroups: { docs: DOCS, facts: FACTS } } },
      // One small function of it is used; a CommonJS module asks for all.
      module: {
        rules: [
          { include: commonDir, resolve: { alias: { tslib: ours('import-default.cjs') } } },
          ...(isServer || isTranslated
            ? []
            : [{ include: withSentences, enforce: 'pre' as const, loader: ours('without-ids.cjs') }]),
        ],
      },
      output: { trustedTypes: { policyName: 'site' } },
      plugins: isServer ? [] : [new currentBundler.instance.BannerPlugin(COMPILE_AT_ONCE)],
    }),
  };
}
