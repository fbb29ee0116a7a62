/** The preset as it comes, with its faster bundler. */
export default {
  title: 'Wordparrot credential guide',
  url: 'http://localhost',
  baseUrl: '/',
  // The guide alone stands here, without the pages it links to.
  onBrokenLinks: 'ignore',
  future: { v4: true, faster: true },
  markdown: { format: 'detect' },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
  themeConfig: { navbar: { title: 'Wordparrot credential guide' } },
};
