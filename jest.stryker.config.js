// Mutation testing runs the fast projects only: a browser per mutant would take days.
const { projects } = require('./jest.config.js');

/** @type {import('jest').Config} */
module.exports = {
  ...projects.find(({ displayName }) => displayName === 'unit'),
  testPathIgnorePatterns: ['/node_modules/'],
  setupFiles: ['<rootDir>/tests/mutation/fail-at-once.ts'],
  testMatch: ['<rootDir>/tests/mutation/layer-tests.ts'],
};
