import config from '../docusaurus.config';

/**
 * Makes Docusaurus write the English messages to the folder that the environment variable `MESSAGES` names.
 * translation-files.ts reads them there.
 */
export default { ...config, i18n: { ...config.i18n, path: process.env['MESSAGES'] } };
