// Mutation testing runs the fast projects only: a browser per mutant would take days.
const { projects } = require('./jest.config.js');

/** @type {import('jest').Config} */
module.exports = {
  ...projects.find(({ displayName }) => displayName === 'unit'),
  // The fuzz test asks minutes of a mutant that other tests kill in milliseconds.
  testPathIgnorePatterns: ['/node_modules/', 'fuzz', 'time-zone'],
  setupFiles: ['<rootDir>/tests/mutation/fail-at-once.ts'],
  testMatch: ['<rootDir>/tests/{domain,engine,scenarios,functions}/**/*.test.ts'],
};
