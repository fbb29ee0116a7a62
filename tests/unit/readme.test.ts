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

describe.each(['README.md', 'CONTRIBUTING.md', 'illustrations/README.md', '.github/workflows/pages.yml'])(
  '%s',
  (file) => {
    const text = readSource(file);

    it('names commands that exist', () => {
      const commands = matches(text, /\bnpm (?:run )?((?:start|test|(?<=run )[\w:-]+))/g);
      expect(commands).not.toEqual([]);
      expect(commands.filter((command) => !(command in manifest.scripts))).toEqual([]);
    });

    it('leads to files that exist', () => {
      const links = matches(text, /(?:\]\(|src="|srcset=")(?!https?:|mailto:)([^)"#\s]+)/g);
      expect(links.filter((link) => !existsSync(path.join(root, path.dirname(file), link)))).toEqual([]);
    });
  },
);

describe('the README', () => {
  it('names each setting that the build reads, and no other', () => {
    const read = new Set<string>();
    readEnvironment(new Proxy({}, { get: (_, name) => void read.add(String(name)) }));
    expect(new Set(matches(readme, /^\| `([A-Z_]+)` /gm))).toEqual(read);
  });

  it('asks for the version of Node that the package asks for', () => {
    expect(readme).toContain(`Node ${manifest.engines.node.replace('>=', '')} or newer`);
  });
});

describe('the workflow for GitHub Pages', () => {
  it.each([
    ['https://owner.github.io', '', '/'],
    ['https://owner.github.io', '/repository', '/repository/'],
  ])('gives the build settings that it takes: %s%s', (origin, basePath, baseUrl) => {
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

  it('publishes the folder that the build writes', () => {
    expect(workflow).toMatch(/upload-pages-artifact@v\d+\n +with: \{ path: build \}/);
  });
});
