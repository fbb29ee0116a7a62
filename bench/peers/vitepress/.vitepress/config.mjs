/** The default theme as it comes. */
export default {
  title: 'Wordparrot credential guide',
  cleanUrls: true,
  ignoreDeadLinks: true,
  themeConfig: { sidebar: [{ text: 'Guides', items: [{ text: 'Twitter (X)', link: '/guide-1' }] }] },
};
