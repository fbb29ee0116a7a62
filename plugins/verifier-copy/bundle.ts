import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { build, type BuildOptions } from 'esbuild';
import manifest from '../../package.json';
import type { Settings } from '../../src/verifier-copy/settings';

export interface CopyParts {
  readonly title: string;
  readonly noScript: string;
  readonly style: string;
  readonly headScript: string;
  readonly script: string;
  /** Paths of all bundled files. The offline copy contains the license texts of the packages that they come from. */
  readonly files: readonly string[];
}

export async function bundleCopy(siteDir: string, generatedFilesDir: string, settings: Settings): Promise<CopyParts> {
  const folder = path.join(siteDir, 'src/verifier-copy');
  const core = path.join(path.dirname(require.resolve('@docusaurus/core/package.json')), 'lib/client/exports');
  const options = {
    bundle: true,
    minify: true,
    outdir: folder,
    format: 'iife',
    charset: 'utf8',
    target: manifest.browserslist.production.map((browser) => browser.replace(' >= ', '').replace('_saf', '')),
    loader: { '.js': 'jsx' }, // Docusaurus's client modules contain JSX in .js files.
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', VERIFIER_COPY: JSON.stringify(settings) },
    // The offline copy runs without Docusaurus, so it can import only the Docusaurus modules that are listed here. If
    // it imports any other, the build stops.
    alias: {
      '@site': siteDir,
      '@generated': generatedFilesDir,
      '@docusaurus/Interpolate': path.join(core, 'Interpolate.js'),
      '@docusaurus/Translate': path.join(core, 'Translate.js'),
      '@docusaurus/Link': path.join(folder, 'docusaurus/Link.tsx'),
      '@docusaurus/useDocusaurusContext': path.join(folder, 'docusaurus/useDocusaurusContext.ts'),
    },
  } satisfies BuildOptions;

  const files = new Set<string>();
  async function bundle(names: readonly string[], more: BuildOptions = {}) {
    const entryPoints = names.map((name) => path.join(folder, name));
    const { outputFiles, metafile } = await build({ ...options, ...more, metafile: true, write: false, entryPoints });
    Object.keys(metafile.inputs).forEach((file) => files.add(path.resolve(file)));
    return (name: string) =>
      outputFiles.find((file) => path.basename(file.path) === name)?.text.trim() ?? missing(name);
  }

  const shell = await bundle(['shell.ts'], { globalName: 'shell' });
  const page = await bundle(['colorMode.ts', 'index.tsx']);
  return {
    ...(runInNewContext(`${shell('shell.js')} shell`) as Pick<CopyParts, 'title' | 'noScript'>),
    style: page('index.css'),
    headScript: page('colorMode.js'),
    script: page('index.js'),
    files: [...files],
  };
}

function missing(name: string): never {
  throw new Error(`the bundler didn’t write ${name}.`);
}
