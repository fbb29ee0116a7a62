import config from '../../docusaurus.config';

/** The site with a language more, whose texts are looked for (and written) in the folder `TRANSLATIONS`. */
export default {
  ...config,
  i18n: { defaultLocale: 'en', locales: ['en', 'xx'], path: process.env['TRANSLATIONS'] },
};
