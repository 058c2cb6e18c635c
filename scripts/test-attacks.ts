import { spawnSync } from 'node:child_process';

/**
 * The attacks that take minutes, in full: 300.000 hostile calls of the functions, and the same digits
 * in 25 pairs of a zone and a locale. `npm test` runs a part of each.
 *
 *   npm run test:attacks
 */
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/jest/bin/jest.js',
    'tests/hostile/zones-and-locales.test.ts',
    'tests/functions/fuzz.test.ts',
  ],
  { stdio: 'inherit', env: { ...process.env, ATTACKS: 'full' } },
);
process.exitCode = status ?? 1;
