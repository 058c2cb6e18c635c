import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * The direction of imports, of types too: domain <- editions <- realised <- scenarios <- functions |
 * workbook <- taskpane | commands. A folder may import only from those it lists. Only `scenarios`
 * knows the engine, and the preview host knows the add-in only as it was built.
 */
const MODEL = ['domain', 'editions', 'realised', 'scenarios'];
const LAYERS = {
  engine: [],
  domain: [],
  editions: ['domain'],
  realised: ['domain', 'editions'],
  scenarios: ['domain', 'engine', 'editions', 'realised'],
  i18n: MODEL,
  functions: [...MODEL, 'i18n'],
  workbook: [...MODEL, 'i18n'],
  commands: [...MODEL, 'i18n', 'functions', 'workbook'],
  taskpane: [...MODEL, 'i18n', 'functions', 'workbook', 'commands'],
  preview: [],
};

/** The layers that are arithmetic and data: without a clock, a page or Office. */
const PURE = ['engine', ...MODEL];

const zones = Object.entries(LAYERS).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [`./${layer}`, ...allowed.map((name) => `./${name}`)],
  message: `src/${layer} may import only from: ${allowed.join(', ') || 'itself'}.`,
}));

// A later block replaces the list of an earlier one, so each block names all that it forbids.
const STORAGE = [
  { name: 'localStorage', message: 'Partitioned in Office; store in the workbook.' },
  { name: 'sessionStorage', message: 'Partitioned in Office; store in the workbook.' },
];
const EXCEL = [{ name: 'Excel', message: 'Only src/workbook touches Excel.' }];
const SURROUNDINGS = ['Date', 'window', 'document', 'Excel', 'Office', 'CustomFunctions'].map(
  (name) => ({ name, message: 'The model knows no clock, page or Office: hand it what it needs.' }),
);

// Only the plugin's own rules: the rest of its recommended set is stricter elsewhere in this file.
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules = {} }) => Object.entries(rules))
    .filter(([name]) => name.startsWith('office-addins/')),
);

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-preview/',
      '.cache/',
      'coverage/',
      'reports/',
      '.stryker-tmp/',
      'node_modules/',
      'tests/bench/generated/',
      'tests/bench/**/generated/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX, regexp },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // tsc reports these, and tests/build/import-graph.test.ts the circles of imports.
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      // A text of anyone's making must not freeze the pane; tests/hostile/patterns.test.ts looks further.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
      'no-restricted-globals': ['error', ...STORAGE],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Use engine/random: a seed must give the same digits.',
        },
      ],
    },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
  },
  {
    files: PURE.map((layer) => `src/${layer}/**/*.ts`),
    languageOptions: { globals: {} },
    rules: { 'no-restricted-globals': ['error', ...STORAGE, ...SURROUNDINGS] },
  },
  {
    files: ['src/engine/**/*.ts', 'src/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['*.json'], message: 'The engine and the domain hold no data.' }] },
      ],
    },
  },
  {
    files: ['src/{functions,taskpane,commands,i18n}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...STORAGE, ...EXCEL] },
  },
  {
    // A custom function hands on all its arguments, so that none can be forgotten in its memory.
    files: ['src/functions/*.ts'],
    rules: { 'prefer-rest-params': 'off' },
  },
  {
    files: ['src/taskpane/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/workbook/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  {
    // Published constants stand as they were published, with digits that a double cannot hold.
    files: ['src/engine/normal-distribution.ts'],
    rules: { 'no-loss-of-precision': 'off' },
  },
  {
    // Rivals in the benchmark do what their kind usually does.
    files: ['tests/bench/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: globals.node },
    rules: {
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  prettier,
);
