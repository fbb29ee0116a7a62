import config from '../../docusaurus.config';

/** The site with a new language, `xx`. Docusaurus writes the texts to translate to the folder `TRANSLATIONS`. */
export default {
  ...config,
  i18n: { defaultLocale: 'en', locales: ['en', 'xx'], path: process.env['TRANSLATIONS'] },
};
