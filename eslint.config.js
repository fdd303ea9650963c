import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What each layer of `src/` may import from. Everything not named is refused. */
const layers = {
  domain: [],
  xml: [],
  i18n: ['domain'],
  provider: ['domain', 'xml'],
  machine: ['domain', 'provider/port.ts'],
  conformance: ['domain', 'provider/rest'],
  host: ['domain', 'machine', 'i18n'],
  msw: ['domain', 'provider/rest/openapi.generated.ts'],
  viewers: ['domain', 'i18n', 'xml'],
  elements: [
    'domain',
    'machine',
    'i18n',
    'host',
    'viewers/registry.ts',
    'viewers/viewer.ts',
    'provider/port.ts',
    'provider/connect.ts',
  ],
};
const zones = Object.entries(layers).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [layer, ...allowed].map((path) => `./${path}`),
  message: `${layer} may import ${allowed.length ? allowed.join(', ') : 'nothing of the project'} (docs/decisions/0002-layers.md).`,
}));

/** Third-party packages that one file imports, so that replacing them means editing that file. */
const soleImporters = {
  i18next: 'src/i18n/localizer.ts',
  dompurify: 'src/viewers/html/sanitize.ts',
  'pdfjs-dist': 'src/viewers/pdf/engine.ts',
  'jsonc-parser': 'src/viewers/structured/reading/from-json.ts',
};
const restricted = (allowed = []) => [
  'error',
  {
    paths: Object.entries(soleImporters)
      .filter(([name]) => !allowed.includes(name))
      .map(([name, file]) => ({ name, message: `Only ${file} imports ${name}.` })),
    patterns: [{ group: ['node:*'], message: 'src/ runs in browsers.' }],
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'coverage',
      'test-results',
      '.demo',
      '.cache',
      'src/provider/rest/openapi.generated.ts',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  lit['flat/recommended'],
  wc.configs['flat/best-practice'],
  noUnsanitized.configs.recommended,
  {
    files: ['src/**/*.ts', 'bin/**/*.ts', 'build/**/*.ts', 'test/**/*.ts', 'demo/**/*.ts', 'vite.config.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX, 'lit-a11y': litA11y },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Leaving a field out by naming it: `const { name: _name, ...rest } = state`.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'bin/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      complexity: ['error', { max: 10, variant: 'modified' }],
    },
  },
  // Catalogues are lists: one is read from top to bottom, and is as long as there are texts.
  {
    files: ['src/i18n/{texts,locales}/*.ts', 'src/viewers/structured/models/words/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Not bin/: the command line reads arguments and files, and is the only part of the package that needs Node.
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-imports': restricted() },
  },
  ...Object.entries(soleImporters).map(([name, file]) => ({
    files: [file],
    rules: { 'no-restricted-imports': restricted([name]) },
  })),
  {
    // The network, timers and the clock are edges: these files are the only ones that touch them.
    files: ['src/{domain,xml,i18n,viewers,elements,machine,conformance}/**/*.ts'],
    ignores: [
      'src/machine/effects.ts',
      'src/machine/clock.ts',
      'src/conformance/check.ts',
      'src/conformance/visit/visit.ts',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        'fetch',
        'setTimeout',
        'setInterval',
        'localStorage',
        'sessionStorage',
      ],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now' }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // chai: expect(x).to.be.true
      '@typescript-eslint/no-floating-promises': 'off', // chai-a11y-axe types every assertion as thenable
      '@typescript-eslint/no-non-null-assertion': 'off', // shadowRoot!
    },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
