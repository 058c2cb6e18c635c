import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * The direction of imports: domain <- engine, editions <- realised <- scenarios <- functions | workbook
 * <- taskpane | commands. A folder may import only from those it lists.
 */
const LAYERS = {
  domain: [],
  engine: ['domain'],
  editions: ['domain'],
  realised: ['domain', 'editions'],
  scenarios: ['domain', 'engine', 'editions', 'realised'],
  i18n: ['domain', 'scenarios'],
  functions: ['domain', 'engine', 'editions', 'realised', 'scenarios'],
  workbook: ['domain', 'engine', 'editions', 'realised', 'scenarios', 'i18n'],
  commands: ['domain', 'editions', 'realised', 'scenarios', 'workbook', 'functions', 'i18n'],
  taskpane: [
    'domain',
    'engine',
    'editions',
    'realised',
    'scenarios',
    'workbook',
    'functions',
    'commands',
    'i18n',
  ],
  preview: [],
};

const zones = Object.entries(LAYERS).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [`./${layer}`, ...allowed.map((name) => `./${name}`)],
  message: `src/${layer} may import only from: ${allowed.join(', ') || 'itself'}.`,
}));

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
    plugins: { 'import-x': importX },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'import-x/no-cycle': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'Partitioned in Office; store in the workbook.' },
      ],
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
    files: ['src/{domain,engine,editions,realised,scenarios}/**/*.ts'],
    languageOptions: { globals: {} },
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'window',
        'document',
        'Excel',
        'Office',
        'CustomFunctions',
        'localStorage',
      ],
    },
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
    files: ['src/{functions,realised,scenarios,taskpane,commands,i18n}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'Only src/workbook touches Excel.' },
        { name: 'localStorage', message: 'Partitioned in Office; store in the workbook.' },
      ],
    },
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
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  prettier,
);
