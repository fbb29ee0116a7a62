import config from '../docusaurus.config';

/** The site, with its English messages in the folder `MESSAGES`, where scripts/translation-files.ts reads them. */
export default { ...config, i18n: { ...config.i18n, path: process.env['MESSAGES'] } };
