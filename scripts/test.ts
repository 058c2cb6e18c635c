import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Everything that must hold, in one command: types, lint, format, build with manifest and licence
 * check, then unit, golden, property, workbook, component and browser tests. Nothing is skipped:
 * a stage that cannot run fails.
 *
 *   npm test
 *   npm test -- tests/engine        (only jest, on these paths)
 */
const paths = process.argv.slice(2);

const stages: readonly (readonly [string, readonly string[]])[] = [
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']],
  [
    'types without browser or Office',
    ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.pure.json'],
  ],
  ['lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  ['model document', ['node_modules/tsx/dist/cli.mjs', 'scripts/backtest.ts', '--check']],
  ['build', ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts']],
];

const failedStages: string[] = [];
if (paths.length === 0) {
  for (const [name, command] of stages) {
    console.log(`\n== ${name}`);
    if (spawnSync(process.execPath, command, { stdio: 'inherit' }).status !== 0) {
      failedStages.push(name);
    }
  }
}

const report = path.join(mkdtempSync(path.join(tmpdir(), 'jest-')), 'report.json');
console.log('\n== tests');
const jest = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--maxWorkers=2', '--json', `--outputFile=${report}`, ...paths],
  { stdio: ['inherit', 'ignore', 'inherit'] },
);
if (jest.status !== 0) failedStages.push('tests');

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}
const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
  readFileSync(report, 'utf8'),
) as JestReport;

if (failedStages.length > 0) console.error(`\nFailed: ${failedStages.join(', ')}`);
if (numFailedTestSuites > 0) console.error(`${numFailedTestSuites} test files failed`);
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
process.exitCode = failedStages.length > 0 ? 1 : 0;
