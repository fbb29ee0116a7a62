import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from '@docusaurus/types';
import { packagesOf, writeLicenses } from './packages';

export const LICENSES_FILE = 'licenses.txt';

interface Module {
  nameForCondition(): string | null | undefined;
  readonly modules?: readonly Module[];
}

interface Compilation {
  readonly chunks: Iterable<unknown>;
  readonly chunkGraph: { getChunkModules(chunk: unknown): readonly Module[] };
}

interface Compiler {
  readonly hooks: {
    readonly afterEmit: { tap(name: string, listener: (compilation: Compilation) => void): void };
  };
}

/**
 * Writes the license texts of all packages in the site's scripts and styles. The package license-webpack-plugin isn't
 * enough, because with Rspack it misses concatenated modules and the bundler's own code.
 */
export default function licenses(): Plugin {
  // Rspack adds its own code to the scripts outside any module, where `collect` can't find it. So this set always
  // includes Rspack.
  const files = new Set([require.resolve('@rspack/core/package.json')]);

  const collectModules = {
    apply({ hooks }: Compiler) {
      hooks.afterEmit.tap('licenses', ({ chunks, chunkGraph }) => {
        for (const chunk of chunks) chunkGraph.getChunkModules(chunk).forEach(collect);
      });
    },
  };

  function collect(module: Module) {
    const file = module.nameForCondition();
    if (file) files.add(file);
    module.modules?.forEach(collect);
  }

  return {
    name: 'licenses',
    configureWebpack: (_config, isServer) => (isServer ? {} : { plugins: [collectModules] }),
    async postBuild({ outDir }) {
      await writeFile(path.join(outDir, LICENSES_FILE), writeLicenses(packagesOf(files)));
    },
  };
}
