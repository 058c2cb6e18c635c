// Mutation testing runs the fast projects only: a browser per mutant would take days.
const { projects } = require('./jest.config.js');

/** @type {import('jest').Config} */
module.exports = {
  ...projects.find(({ displayName }) => displayName === 'unit'),
  testMatch: ['<rootDir>/tests/{domain,engine,scenarios,functions}/**/*.test.ts'],
};
