// Mutation testing runs the fast projects only: a browser per mutant would take days.
const { projects } = require('./jest.config.js');

// A layer is judged by its own tests. Jest loads every test file for every mutant, so the tests of
// the layers above, which all run through the ones below, would make it ten times as slow.
const layer = process.env.MUTATION_LAYER ?? '{domain,engine,scenarios,functions}';

/** @type {import('jest').Config} */
module.exports = {
  ...projects.find(({ displayName }) => displayName === 'unit'),
  // The fuzz test asks minutes of a mutant that other tests kill in milliseconds.
  testPathIgnorePatterns: ['/node_modules/', 'fuzz', 'time-zone'],
  setupFiles: ['<rootDir>/tests/mutation/fail-at-once.ts'],
  testMatch: [`<rootDir>/tests/${layer}/**/*.test.ts`],
};
