import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { packagesOf } from './packages';

/** What `npm run licenses` reads, in Docusaurus' folder of generated files. */
export const SHIPPED_PACKAGES = 'shipped-packages.json';

interface Module {
  nameForCondition(): string | null | undefined;
  /** Those that were put together into one. */
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

/** Notes which packages of others ended up in what readers get, by the bundler's own account. */
export default function shippedPackages({ generatedFilesDir }: LoadContext): Plugin {
  // The bundler's own code is no module: it loads all others.
  const files = new Set([require.resolve('@rspack/core/package.json')]);

  const listenTo = {
    apply({ hooks }: Compiler) {
      hooks.afterEmit.tap('shipped-packages', ({ chunks, chunkGraph }) => {
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
    name: 'shipped-packages',
    configureWebpack: (_config, isServer) => (isServer ? {} : { plugins: [listenTo] }),
    async postBuild() {
      const text = JSON.stringify(packagesOf(files), null, 2);
      await writeFile(path.join(generatedFilesDir, SHIPPED_PACKAGES), `${text}\n`);
    },
  };
}
