import type * as Preset from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import bundleSize from './plugins/bundle-size';
import { writePageTemplate } from './plugins/deferred-hydration/template';
import { readEnvironment } from './plugins/environment';
import facts from './plugins/facts';
import { hasWholeHistory } from './plugins/git-history';
import licenses from './plugins/licenses';
import postprocessHtml from './plugins/postprocess-html';
import rehypeTableLabels from './plugins/rehype-table-labels';
import { markPagesThatAreBehind } from './plugins/translations/parseFrontMatter';
import verifierCopy from './plugins/verifier-copy';
import { oauth1Retirement, retirementState } from './src/facts/retirement';
import { STORAGE_NAMESPACE } from './src/hydration/storageKeys';

const environment = readEnvironment(process.env);
const hasDates = hasWholeHistory(__dirname);
const today = new Date();

const { DOCUSAURUS_CURRENT_LOCALE: locale = 'en' } = process.env;
/**
 * Broken links fail only the English build, because an outdated translation may link to a section that the English page
 * no longer has.
 */
const severity = locale === 'en' ? 'throw' : 'warn';

const config: Config = {
  title: 'Wordparrot credential guide',
  favicon: 'img/logo.svg',
  url: environment.siteUrl,
  baseUrl: environment.baseUrl,
  // This banner's inline script would write HTML, and the content security policy forbids that.
  baseUrlIssueBanner: false,
  ssrTemplate: writePageTemplate(__dirname),
  storage: { namespace: STORAGE_NAMESPACE },
  trailingSlash: false,
  future: { v4: true, faster: true },
  onBrokenLinks: severity,
  onBrokenAnchors: severity,
  onDuplicateRoutes: 'throw',
  markdown: {
    parseFrontMatter: markPagesThatAreBehind(__dirname),
    hooks: { onBrokenMarkdownLinks: severity, onBrokenMarkdownImages: severity },
  },
  i18n: {
    defaultLocale: 'en',
    locales: ['en', 'es'],
    // Latin American Spanish writes prices with a decimal point, as X does: USD 0.015. In Spain, it would be 0,015 US$.
    localeConfigs: { es: { label: 'Español', htmlLang: 'es-419' } },
  },
  customFields: {
    wordparrotCredentialsUrl: environment.wordparrotCredentialsUrl,
    // The scripts contain this state instead of today's date. With the date, their file names would change every day.
    oauth1RetirementState: retirementState(oauth1Retirement, today),
  },
  presets: [
    [
      'classic',
      {
        docs: {
          sidebarPath: './sidebars.ts',
          editUrl: environment.editUrl,
          editLocalizedFiles: true,
          showLastUpdateTime: hasDates,
          rehypePlugins: [rehypeTableLabels],
        },
        blog: false,
        // Leaves out `changefreq` and `priority`, because search engines ignore both.
        sitemap: { lastmod: hasDates ? 'date' : null, changefreq: null, priority: null },
        theme: { customCss: ['tokens', 'base', 'chrome', 'print'].map((name) => `./src/css/${name}.css`) },
      } satisfies Preset.Options,
    ],
  ],
  clientModules: ['./src/theme/focusTarget.ts', './src/theme/movedCalculator.ts'],
  plugins: [bundleSize, licenses, verifierCopy({ today }), postprocessHtml, facts({ today })],
  // Browsers without support for SVG icons use this file.
  headTags: [
    { tagName: 'link', attributes: { rel: 'icon', href: `${environment.baseUrl}favicon.ico`, sizes: '48x48' } },
  ],
  themeConfig: {
    image: 'img/social-card.png',
    metadata: [
      { property: 'og:type', content: 'website' },
      { property: 'og:image:width', content: '1200' },
      { property: 'og:image:height', content: '630' },
    ],
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: 'Wordparrot credential guide',
      logo: { alt: '', src: 'img/logo.svg', width: 32, height: 32 },
      items: [
        { type: 'docSidebar', sidebarId: 'guides', label: 'Guides', position: 'left' },
        { type: 'localeDropdown', position: 'right' },
      ],
    },
    footer: {
      links: [
        {
          title: 'Guides',
          items: [
            { label: 'About credentials', to: '/docs/managing-credentials' },
            { label: 'Get X (Twitter) API keys', to: '/docs/managing-credentials/twitter' },
            { label: 'Check your keys', to: '/check' },
          ],
        },
        {
          title: 'Help',
          items: [
            { label: 'X API errors', to: '/docs/managing-credentials/x-api-errors' },
            { label: 'X API prices', to: '/docs/managing-credentials/x-api-prices' },
            { label: 'How your keys stay private', to: '/docs/managing-credentials/how-this-page-keeps-your-keys' },
            { label: 'What changed in the X API', to: '/docs/managing-credentials/what-changed-at-x' },
            { label: 'Open-source licenses', href: 'pathname:///licenses.txt' },
          ],
        },
        {
          title: 'Sources',
          items: [
            { label: 'X’s documentation', href: 'https://docs.x.com' },
            { label: 'X’s Developer Console', href: 'https://console.x.com' },
          ],
        },
      ],
      copyright: 'A guide for people who use Wordparrot. It isn’t affiliated with or endorsed by X.',
    },
  } satisfies Preset.ThemeConfig,
};

export default config;
