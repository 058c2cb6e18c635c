const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
];
const transform = { '^.+\\.(ts|tsx|js|mjs)$': swc };
// Written in the modules that jest does not read by itself.
const transformIgnorePatterns = ['/node_modules/(?!saxen/)'];

/**
 * Jest runs a test in a world of its own, in which each look at a global passes through a gate: a
 * fifth of all time. These are handed to each module instead, as no test puts another in their
 * place; one that a test does replace (Date, timers, fetch, crypto) must not stand here,
 * nor one whose name a library gives to something of its own (Symbol, Set).
 */
const sandboxInjectedGlobals = [
  'Array',
  'BigInt',
  'Error',
  'Float64Array',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'RangeError',
  'Reflect',
  'RegExp',
  'String',
  'TypeError',
  'Uint8Array',
  'WeakMap',
  'WeakSet',
  'isFinite',
  'isNaN',
  'parseFloat',
  'parseInt',
];

const roots = ['src', 'tests', 'scripts'].map((folder) => `<rootDir>/${folder}`);

const common = { roots, transform, transformIgnorePatterns, sandboxInjectedGlobals };

/** @type {import('jest').Config} */
module.exports = {
  // How long a test takes is measured by the bench; a busy machine must not fail one.
  testTimeout: 60_000,
  testSequencer: '<rootDir>/tests/jest/waiting-tests-spread.cjs',
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      ...common,
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/tests/browser/',
        '<rootDir>/tests/.*\\.dom\\.test\\.tsx?$',
      ],
    },
    {
      displayName: 'dom',
      testEnvironment: 'jsdom',
      ...common,
      testMatch: ['<rootDir>/tests/**/*.dom.test.ts', '<rootDir>/tests/**/*.dom.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
      globalSetup: '<rootDir>/tests/taskpane/bundle-fluent.ts',
      moduleNameMapper: {
        '^@fluentui/react-(components|icons)$': '<rootDir>/.cache/fluent-for-tests.cjs',
      },
      setupFiles: [
        '<rootDir>/tests/taskpane/styles-left-out.ts',
        '<rootDir>/tests/taskpane/owner-stacks-left-out.ts',
      ],
    },
    {
      displayName: 'browser',
      testEnvironment: 'node',
      ...common,
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/browser/browser-global-setup.ts',
      globalTeardown: '<rootDir>/tests/browser/browser-global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/browser/browser-setup.ts'],
    },
  ],
};
