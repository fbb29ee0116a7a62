import docusaurus from '@docusaurus/eslint-plugin';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Forbids imports that match `patterns` in `files`. ARCHITECTURE.md describes the layers. */
const forbidImports = (files, patterns, message) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: patterns.join('|'), message }] }],
  },
});

const layer = (name) => `(^@site/src/|^(\\.\\./)+(src/)?)${name}(/|$)`;

export default defineConfig(
  globalIgnores([
    'build',
    'build-*',
    '.docusaurus*',
    '.stryker-tmp',
    'node_modules',
    'bench/peers/.work',
    'bench/peers/node_modules',
  ]),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Both `type` and `interface` are allowed, because `type` is clearer for some generics.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['scripts/**', 'bench/**', 'illustrations/**', 'plugins/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    plugins: { '@docusaurus': docusaurus },
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      '@docusaurus/no-html-links': 'error',
      '@docusaurus/string-literal-i18n-messages': 'error',
      '@docusaurus/no-untranslated-text': ['error', { ignoredStrings: ['…', '•'] }],
      'jsx-a11y/label-has-associated-control': ['error', { controlComponents: ['*Box'], depth: 3 }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'The security policy forbids style=; use a CSS module.',
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'The security policy forbids innerHTML; render elements.',
        },
        {
          selector:
            'JSXAttribute[name.name=/^(aria-(label|description|roledescription)|alt|title)$/] > Literal[value=/[a-z]/i]',
          message: 'People read or hear this: use translate().',
        },
      ],
    },
  },
  forbidImports(
    ['src/credentials/**'],
    ['^react', '^@docusaurus', '^@theme', '^node:', '^@site', layer('(messages|components|theme|pages)')],
    'src/credentials is pure: no React, no DOM, no Docusaurus, no sentences. It may read facts, which are data.',
  ),
  forbidImports(
    ['src/messages/**'],
    ['^react$', '^@theme', layer('(facts|components|theme|pages)')],
    'src/messages holds sentences: it may know ids of src/credentials and Docusaurus’ translate.',
  ),
  forbidImports(
    ['src/facts/**'],
    ['^react', '^@docusaurus', '^@theme', layer('(credentials|messages|components|theme|pages)')],
    'src/facts is data.',
  ),
  forbidImports(
    ['src/components/**'],
    [layer('(theme|pages)'), 'credentials/[^/]+/', 'credentials/twitter'],
    'Components know no provider and no page: they are handed a provider.',
  ),
  forbidImports(
    ['src/verifier-copy/**'],
    ['^@theme', layer('(theme|pages)')],
    'The offline copy doesn’t load the theme.',
  ),
  forbidImports(['src/theme/**'], [layer('pages')], 'The theme does not know pages.'),
  prettier,
);
