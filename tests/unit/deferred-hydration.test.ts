import { describe, expect, it } from 'vitest';
import { listScripts, scriptsOfRoute, type Chunks } from '../../plugins/deferred-hydration/routeScripts';

const chunks: Chunks = {
  ofRoutes: {
    '/docs-1ab': { __comp: 'docs', __context: { plugin: 'plugin' } },
    '/docs/guide-2cd': { __comp: 'item', content: 'guide' },
    '/docs/other-3ef': { __comp: 'item', content: 'other' },
  },
  manifest: {
    origins: { docs: ['1'], plugin: ['2'], item: ['3', '4'], guide: ['5'], other: ['6'] },
    assets: Object.fromEntries(
      ['1', '2', '3', '4', '5', '6'].map((id) => [id, id === '4' ? {} : { js: [{ publicPath: `/js/${id}.js` }] }]),
    ),
  },
};

const component = '@theme/Any';
const routes = [
  { path: '/', component, exact: true },
  {
    path: '/docs',
    component,
    routes: [
      { path: '/docs/guide', component },
      { path: '/docs/other', component },
    ],
  },
];

describe('the list of a page’s scripts', () => {
  it('includes the scripts for the page’s route and for its parent routes', () => {
    expect(scriptsOfRoute('/docs/guide', routes, chunks)).toEqual(['/js/1.js', '/js/2.js', '/js/3.js', '/js/5.js']);
  });

  it('lists no scripts for a path without a route, such as the 404 page', () => {
    expect(scriptsOfRoute('/404', routes, chunks)).toEqual([]);
  });

  it('puts the page’s scripts after the bundler’s runtime and before the entry script', () => {
    expect(listScripts('<script data-script-urls="/runtime.js /main.js">', ['/1.js', '/2.js'])).toBe(
      '<script data-script-urls="/runtime.js /1.js /2.js /main.js">',
    );
  });
});
