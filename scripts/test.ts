import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Everything that must hold, in one command: types, lint, format, build with manifest and licence
 * check, then unit, golden, property, workbook, component and browser tests, and those of the pane
 * and the workbook again under each fault of Excel that may not be noticed. Nothing is skipped: a
 * stage that cannot run fails.
 *
 *   npm test
 *   npm test -- tests/engine        (only jest, on these paths)
 *
 * Under all those faults at once, in the browser: `npm run test:faults`.
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
  ['proof of re-basing', ['node_modules/tsx/dist/cli.mjs', 'scripts/rebase-proof.ts', '--check']],
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

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

const reports = mkdtempSync(path.join(tmpdir(), 'jest-'));

function runJest(name: string, options: readonly string[], faults = ''): JestReport {
  console.log(`\n== ${name}`);
  const report = path.join(reports, `${name.replace(/\W+/g, '-')}.json`);
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...options],
    {
      stdio: ['inherit', 'ignore', 'inherit'],
      env: { ...process.env, PREVIEW_FAULTS: faults },
    },
  );
  if (status !== 0) failedStages.push(name);
  return JSON.parse(readFileSync(report, 'utf8')) as JestReport;
}

/** Faults of Excel that the user may not notice. */
const UNNOTICED_FAULTS = ['emptyzero', 'date1904', 'slow:20'];
/** Those in a folder of their own, tests/taskpane/faults, bring the faults that are noticed. */
const PANE_AND_WORKBOOK = 'tests/(taskpane|workbook)/[^/]+$';

// The browser has the machine to itself: beside other tests it is late for its own.
const runs =
  paths.length > 0
    ? [runJest('tests', ['--maxWorkers=2', ...paths], process.env.PREVIEW_FAULTS)]
    : [
        runJest('tests', ['--maxWorkers=2', '--selectProjects', 'unit', 'dom']),
        ...UNNOTICED_FAULTS.map((fault) =>
          runJest(
            `pane and workbook under ${fault}`,
            [PANE_AND_WORKBOOK, '--maxWorkers=2', '--selectProjects', 'unit', 'dom'],
            fault,
          ),
        ),
        runJest('browser tests', ['--runInBand', '--selectProjects', 'browser']),
      ];
const total = (count: (report: JestReport) => number): number =>
  runs.reduce((sum, report) => sum + count(report), 0);
const numPassedTests = total((report) => report.numPassedTests);
const numFailedTests = total((report) => report.numFailedTests);
const numFailedTestSuites = total((report) => report.numFailedTestSuites);

if (failedStages.length > 0) console.error(`\nFailed: ${failedStages.join(', ')}`);
if (numFailedTestSuites > 0) console.error(`${numFailedTestSuites} test files failed`);
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
process.exitCode = failedStages.length > 0 ? 1 : 0;
