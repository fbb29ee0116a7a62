import config from '../../docusaurus.config';

export default {
  ...config,
  presets: (config.presets ?? []).map((preset) => {
    if (!Array.isArray(preset)) return preset;
    const [name, options] = preset as [string, { docs: object }];
    return [name, { ...options, docs: { ...options.docs, path: process.env['BENCH_DOCS'] } }];
  }),
};
