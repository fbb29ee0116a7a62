import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listTranslations } from '../support/site';
import { message } from '../support/ui';

const build = path.resolve(import.meta.dirname, '../../build');
const scripts = readScripts(path.join(build, 'assets/js'));

function readScripts(folder: string) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return names.map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}

describe('the built site’s scripts', () => {
  // Each row names code that plugins/bundle-size removes, and a string that the scripts would contain otherwise.
  it.each([
    ['the theme’s progress bar', 'nprogress'],
    ['the syntax highlighter Prism', 'Prism'],
    ['unused tslib helpers', '__awaiter'],
    ['the template of the HTML pages', 'ssrTemplate'],
    ['options that only the build reads', 'staticDirectories'],
    ['the theme’s announcement bar', 'theme.AnnouncementBar'],
    ['the theme’s notices for drafts', 'theme.contentVisibility'],
    ['the theme’s notices for versions', 'theme.docs.versions'],
    ['the theme’s badge for versions', 'theme.docs.versionBadge'],
    ['the theme’s button that collapses the sidebar', 'theme.docs.sidebar.collapseButton'],
    ['the theme’s sidebar items with HTML', 'menuHtmlItem'],
    ['the theme’s list of tags', 'theme.tags.tagsListLabel'],
    ['the versions of all plugins', 'pluginVersions'],
  ])('leaves %s out of the built scripts', (_what, mark) => {
    expect(scripts.filter(({ text }) => text.includes(mark)).map(({ name }) => name)).toEqual([]);
  });

  it('puts code shared by all docs pages into a single file', () => {
    expect(scripts.filter(({ name }) => name.startsWith('docs.'))).toHaveLength(1);
  });

  it('begins each script with the comment that makes Chromium compile functions while the file loads', () => {
    const without = scripts.filter(({ text }) => !text.startsWith('//# allFunctionsCalledOnLoad'));
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

describe.each(listTranslations())('the built scripts for the language %s', (translation) => {
  const text = readScripts(path.join(build, translation, 'assets/js'))
    .map((script) => script.text)
    .join('\n');

  it('contains translated messages instead of English ones', () => {
    expect(text).toContain('toWordparrot.title');
    expect(text).not.toContain(message('toWordparrot.title'));
  });

  it('contains no table that maps all message IDs to messages', () => {
    expect(text).not.toMatch(/["']toWordparrot\.title["']:/);
  });
});
