import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RouteConfig } from '@docusaurus/types';

export interface Chunks {
  /**
   * The names of each route's chunks. A route's key is its path, a hyphen, and a hash. Its value can be nested, because
   * it has the same structure as the props that the chunks provide.
   */
  readonly ofRoutes: Readonly<Record<string, unknown>>;
  readonly manifest: {
    readonly origins: Readonly<Record<string, readonly string[]>>;
    readonly assets: Readonly<Record<string, { readonly js?: readonly { readonly publicPath: string }[] }>>;
  };
}

export async function readChunks(generatedFilesDir: string): Promise<Chunks> {
  const read = async (name: string) => JSON.parse(await readFile(path.join(generatedFilesDir, name), 'utf8')) as never;
  return { ofRoutes: await read('routesChunkNames.json'), manifest: await read('client-manifest.json') };
}

/**
 * Lists the addresses of the scripts that a page needs, so that the browser can request all of them at once. Leaves out
 * the runtime and the entry script, because the page template already lists them.
 */
export function scriptsOfRoute(pathname: string, routes: readonly RouteConfig[], chunks: Chunks): string[] {
  const names = matchRoutes(pathname, routes).flatMap((route) => chunkNamesOf(route.path, chunks));
  const ids = names.flatMap((name) => chunks.manifest.origins[name] ?? []);
  return [...new Set(ids.flatMap((id) => chunks.manifest.assets[id]?.js ?? []).map(({ publicPath }) => publicPath))];
}

function matchRoutes(pathname: string, routes: readonly RouteConfig[]): RouteConfig[] {
  for (const route of routes) {
    const inner = route.routes ? matchRoutes(pathname, route.routes) : [];
    if (inner.length > 0) return [route, ...inner];
    if (route.path === pathname && !route.routes) return [route];
  }
  return [];
}

/**
 * Finds a route's chunks in the same way as Docusaurus's prefetching:
 * https://app.unpkg.com/@docusaurus/core@3.10.2/files/lib/client/docusaurus.js#L20
 */
function chunkNamesOf(routePath: string, { ofRoutes }: Chunks): string[] {
  return Object.entries(ofRoutes)
    .filter(([key]) => key.replace(/-[^-]+$/, '') === routePath)
    .flatMap(([, names]) => leavesOf(names));
}

function leavesOf(names: unknown): string[] {
  if (typeof names === 'string') return [names];
  return names && typeof names === 'object' ? Object.values(names).flatMap(leavesOf) : [];
}

/**
 * Adds addresses to the page's `data-script-urls` attribute. The entry script stays at the end of the list, because
 * src/hydration/inline/scripts.ts requests the last script first.
 */
export function listScripts(html: string, addresses: readonly string[]): string {
  const list = / data-script-urls="([^"]* )?([^ "]+)"/;
  if (!list.test(html)) throw new Error('it has no list of scripts.');
  return html.replace(
    list,
    (_all, before = '', entry) =>
      ` data-script-urls="${before}${addresses.map((address) => `${address} `).join('')}${entry}"`,
  );
}
