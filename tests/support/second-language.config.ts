import config from '../../docusaurus.config';

/**
 * Adds the language `xx` to the site's configuration. The environment variable `TRANSLATIONS` names the folder of the
 * translations.
 */
export default {
  ...config,
  i18n: { defaultLocale: 'en', locales: ['en', 'xx'], path: process.env['TRANSLATIONS'] },
};
