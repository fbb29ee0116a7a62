import config from '../../docusaurus.config';

/** The site with a language that has no texts yet. They are written to the folder `TRANSLATIONS`. */
export default {
  ...config,
  i18n: { defaultLocale: 'en', locales: ['en', 'xx'], path: process.env['TRANSLATIONS'] },
};
