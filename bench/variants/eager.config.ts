import config from '../../docusaurus.config';

/** This site with Docusaurus's default page template, in which scripts run as soon as they load. */
export default {
  ...config,
  ssrTemplate: undefined,
  // The plugin `postprocessHtml` requires this site's page template, so this variant leaves the plugin out.
  plugins: (config.plugins ?? []).filter(
    (plugin) => !(typeof plugin === 'function' && plugin.name === 'postprocessHtml'),
  ),
};
