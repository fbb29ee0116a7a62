import config from '../../docusaurus.config';

/**
 * The site with an additional language, `xx`. Docusaurus writes the texts that need a translation to the folder that
 * the environment variable `TRANSLATIONS` names.
 */
export default {
  ...config,
  i18n: { defaultLocale: 'en', locales: ['en', 'xx'], path: process.env['TRANSLATIONS'] },
};
