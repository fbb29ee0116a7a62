import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** The theme as it comes. */
export default defineConfig({
  integrations: [starlight({ title: 'Wordparrot credential guide' })],
});
