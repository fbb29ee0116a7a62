import config from '../../docusaurus.config';

/**
 * The site's configuration with an additional language, `xx`. The environment variable `TRANSLATIONS` names the folder
 * for the translations to `xx`.
 */
export default {
  ...config,
  i18n: { defaultLocale: 'en', locales: ['en', 'xx'], path: process.env['TRANSLATIONS'] },
};
