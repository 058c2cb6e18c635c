// Which layer is changed; scripts/mutation.ts says so.
const layer = process.env.MUTATION_LAYER ?? 'engine';

// Those of the layer alone, or of all four: much of a layer is tested through the layers above it.
const tested = process.env.MUTATION_TESTS === 'own' ? layer : '{domain,engine,scenarios,functions}';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'mocha',
  // For what the code loads later; mocha's own require is for the rest.
  testRunnerNodeArgs: ['--import', 'tsx'],
  mochaOptions: {
    require: ['tsx/cjs', './tests/mutation/jest-words.cjs'],
    spec: [
      `tests/${tested}/*.test.ts`,
      ...(tested.includes('functions') ? ['tests/mutation/*.spec.ts'] : []),
    ],
    // The fuzz test and the time zones ask minutes of a mutant that others kill in milliseconds;
    // the memory test counts what other files also do.
    ignore: ['**/fuzz.test.ts', '**/time-zones.test.ts', '**/memory.test.ts'],
  },
  mutate: [`src/${layer}/**/*.ts`],
  coverageAnalysis: 'perTest',
  // What is computed once when a file is loaded cannot be switched in a running process.
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  // On a busy machine the first run, of all tests, takes longer than the five minutes it is given.
  dryRunTimeoutMinutes: 30,
  // The run of all tests leaves alone what the layer's own tests have noticed.
  incremental: true,
  incrementalFile: `reports/mutation-${layer}.json`,
  reporters: ['progress'],
  ignorePatterns: ['dist', '.cache', 'docs/images', 'assets'],
};
