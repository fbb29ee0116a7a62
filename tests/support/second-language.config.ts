import config from '../../docusaurus.config';

/** The site with a second language, as CONTRIBUTING.md adds one. Its texts are in the folder `TRANSLATIONS`. */
export default {
  ...config,
  i18n: { defaultLocale: 'en', locales: ['en', 'xx'], path: process.env['TRANSLATIONS'] },
};
