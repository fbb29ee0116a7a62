import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { readEnvironment } from '../../plugins/environment';
import { readSource } from '../support/prose';

const root = path.join(import.meta.dirname, '../..');
const workflow = readSource('.github/workflows/pages.yml');
const readme = readSource('README.md');

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, match = '']) => match);

const workflows = ['ci', 'pages', 'weekly'].map((name) => `.github/workflows/${name}.yml`);

describe.each(['README.md', 'CONTRIBUTING.md', 'illustrations/README.md', ...workflows])(
  'the commands and links in %s',
  (file) => {
    const text = readSource(file);

    it('names only npm scripts that exist', () => {
      const commands = matches(text, /\bnpm (?:run )?((?:start|test|(?<=run )[\w:-]+))/g);
      expect(commands).not.toEqual([]);
      expect(commands.filter((command) => !(command in manifest.scripts))).toEqual([]);
    });

    it('links only to files that exist', () => {
      const links = matches(text, /(?:\]\(|src="|srcset=")(?!https?:|mailto:)([^)"#\s]+)/g);
      expect(links.filter((link) => !existsSync(path.join(root, path.dirname(file), link)))).toEqual([]);
    });
  },
);

describe('the README', () => {
  it('lists exactly the environment variables that the build reads', () => {
    const read = new Set<string>();
    readEnvironment(new Proxy({}, { get: (_, name) => void read.add(String(name)) }));
    expect(new Set(matches(readme, /^\| `([A-Z_]+)` /gm))).toEqual(read);
  });

  it('names the same minimum browser versions as package.json and ARCHITECTURE.md', () => {
    const versions = matches(manifest.browserslist.production.join('\n'), /(?:chrome|firefox|safari) >= (\d+)$/gm);
    const [chrome, firefox, safari] = versions;
    expect(readme).toContain(`Chrome ${chrome}, Edge ${chrome}, Firefox ${firefox}, Safari ${safari}, and newer`);
    expect(readSource('ARCHITECTURE.md')).toContain(
      `Chrome ${chrome}, Firefox ${firefox}, and Safari ${safari} or newer`,
    );
  });

  it('names the same minimum Node version as package.json', () => {
    expect(readme).toContain(`Node ${manifest.engines.node.replace('>=', '')} or newer`);
  });
});

describe.each(workflows)('the workflow %s', (file) => {
  const text = readSource(file);

  it('pins each action to a commit hash, with the version in a comment', () => {
    const actions = matches(text, /^ +(?:- )?uses: (.*)/gm).filter((action) => !action.startsWith('./'));
    expect(actions.filter((action) => !/^[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });

  it('grants no permissions by default, and gives no job write access to the repository’s contents', () => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    expect(matches(text, /^ +permissions: (.*)/gm).filter((rights) => rights.includes('contents: write'))).toEqual([]);
  });
});

it('deploys the site only after the static, unit, and browser jobs have passed', () => {
  expect(readSource('.github/workflows/ci.yml')).toMatch(
    /^ {2}deploy:\n.*\n {4}needs: \[static, unit, browser\]\n.*\n {4}uses: \.\/\.github\/workflows\/pages\.yml$/m,
  );
  expect(workflow).toMatch(/^on: workflow_call$/m);
});

describe('the workflow for GitHub Pages', () => {
  it.each([
    ['https://owner.github.io', '', '/'],
    ['https://owner.github.io', '/repository', '/repository/'],
  ])('sets valid environment variables for a site at %s%s', (origin, basePath, baseUrl) => {
    const variables = Object.fromEntries(
      [...workflow.matchAll(/^ +([A-Z_]+): (.+)$/gm)].map(([, name = '', value = '']) => [
        name,
        value
          .replace('${{ steps.pages.outputs.origin }}', origin)
          .replace('${{ steps.pages.outputs.base_path }}', basePath)
          .replace('${{ github.server_url }}', 'https://github.com')
          .replace('${{ github.repository }}', 'owner/repository'),
      ]),
    );
    expect(Object.keys(variables)).toEqual(['SITE_URL', 'BASE_URL', 'EDIT_URL']);
    expect(readEnvironment(variables)).toMatchObject({
      siteUrl: origin,
      baseUrl,
      editUrl: 'https://github.com/owner/repository/edit/main/',
    });
  });

  it('publishes the build folder on GitHub Pages', () => {
    expect(workflow).toMatch(/upload-pages-artifact@\w+ # v[\d.]+\n +with: \{ path: build \}/);
  });
});
