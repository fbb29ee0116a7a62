import config from '../../docusaurus.config';

/** This site, with Docusaurus' own page around the app: its scripts run at once. */ export default {
  ...config,
  ssrTemplate: undefined,
  // It lists the scripts that are loaded late, and makes a security policy for the page that does so.
  plugins: (config.plugins ?? []).filter(
    (plugin) => !(typeof plugin === 'function' && plugin.name === 'postprocessHtml'),
  ),
};
