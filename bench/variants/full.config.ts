import eager from './eager.config';

/** The eager variant with all of the theme's code, including Prism. */
export default {
  ...eager,
  plugins: eager.plugins.filter((plugin) => !(typeof plugin === 'function' && plugin.name === 'bundleSize')),
};
