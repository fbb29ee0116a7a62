import config from '../docusaurus.config';

/** Makes Docusaurus write the English messages to the folder `MESSAGES`, where translation-files.ts reads them. */
export default { ...config, i18n: { ...config.i18n, path: process.env['MESSAGES'] } };
