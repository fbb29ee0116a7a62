import eager from './eager.config';

/** And with all that the theme brings along, Prism included. */
export default {
  ...eager,
  plugins: eager.plugins.filter((plugin) => !(typeof plugin === 'function' && plugin.name === 'bundleSize')),
};
