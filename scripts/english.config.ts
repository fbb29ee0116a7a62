import config from '../docusaurus.config';

/**
 * Makes Docusaurus write the English messages to the folder in the environment variable `MESSAGES`.
 * translation-files.ts reads them from there.
 */
export default { ...config, i18n: { ...config.i18n, path: process.env['MESSAGES'] } };
