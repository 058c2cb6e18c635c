import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { testsWithExcel } from './tests-with-excel';

/**
 * Everything that must hold, in one command: a browser, types, lint, format, build with manifest and
 * licence check, then unit, golden, property, workbook, component and browser tests, and those of the
 * pane and the workbook again under all faults of Excel that may not be noticed. Nothing is skipped:
 * a stage that cannot run fails.
 *
 *   npm test
 *   npm test -- tests/engine        (only jest, on these paths)
 *
 * Under all those faults at once, in the browser: `npm run test:faults`.
 */
const paths = process.argv.slice(2);

/**
 * What is computed here makes and drops much: with the small room that Node gives to what is new, a
 * sixth of the time goes to carrying it along. Jest's workers take this over.
 */
const ROOM_FOR_WHAT_IS_NEW = '--max-semi-space-size=64';

const stages: readonly (readonly [string, readonly string[]])[] = [
  // First, as installing one waits for the network while the rest computes.
  ['browser', ['--import', 'tsx', 'scripts/browser.ts']],
  ['types', ['node_modules/typescript-7/bin/tsc', '--noEmit', '-p', 'tsconfig.json']],
  [
    'types without browser or Office',
    ['node_modules/typescript-7/bin/tsc', '--noEmit', '-p', 'tsconfig.pure.json'],
  ],
  ['lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  ['model document', ['--import', 'tsx', 'scripts/backtest.ts', '--check']],
  ['proof of re-basing', ['--import', 'tsx', 'scripts/rebase-proof.ts', '--check']],
  ['build', ['--import', 'tsx', 'scripts/build.ts']],
  ['preview page', ['--import', 'tsx', 'scripts/preview-bundle.ts']],
];

const failedStages: string[] = [];

/** Runs a command to its end; its words come out whole, not through those of another. */
function runStage([name, command]: (typeof stages)[number]): Promise<void> {
  return new Promise((done) => {
    const output: Buffer[] = [];
    const running = spawn(process.execPath, [ROOM_FOR_WHAT_IS_NEW, ...command], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.stdout.on('data', (part: Buffer) => output.push(part));
    running.stderr.on('data', (part: Buffer) => output.push(part));
    running.on('close', (status) => {
      console.log(`\n== ${name}\n${Buffer.concat(output).toString()}`);
      if (status !== 0) failedStages.push(name);
      done();
    });
  });
}

/** Each stage uses one core, so that two at a time take half as long. */
async function runStages(): Promise<void> {
  const waiting = [...stages];
  const runNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await runStage(next);
  };
  await Promise.all([runNext(), runNext()]);
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

const reportFolder = mkdtempSync(path.join(tmpdir(), 'jest-'));

function runJest(name: string, options: readonly string[], faults = ''): JestReport {
  console.log(`\n== ${name}`);
  const report = path.join(reportFolder, `${name.replace(/\W+/g, '-')}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      ROOM_FOR_WHAT_IS_NEW,
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${report}`,
      ...options,
    ],
    {
      stdio: ['inherit', 'ignore', 'inherit'],
      env: { ...process.env, PREVIEW_FAULTS: faults },
    },
  );
  if (status !== 0) failedStages.push(name);
  return JSON.parse(readFileSync(report, 'utf8')) as JestReport;
}

/** Faults of Excel that the user may not notice. */
const UNNOTICED_FAULTS = 'emptyzero,date1904,slow:20';
/** Those in a folder of their own, tests/taskpane/faults, bring the faults that are noticed. */
const PANE_AND_WORKBOOK = ['tests/taskpane', 'tests/workbook'];

function runTests(): readonly JestReport[] {
  // On two cores. Component tests wait for the pane half of their time, those in a browser for its
  // answers a quarter.
  const fourAtATime = '--maxWorkers=4';
  const threeAtATime = '--maxWorkers=3';
  const withoutBrowser = ['--selectProjects', 'unit', 'dom'];
  if (paths.length > 0) {
    return [runJest('tests', [threeAtATime, ...paths], process.env.PREVIEW_FAULTS)];
  }
  return [
    runJest('tests', [fourAtATime, ...withoutBrowser]),
    runJest(
      `pane and workbook under ${UNNOTICED_FAULTS}`,
      [fourAtATime, ...withoutBrowser, '--runTestsByPath', ...testsWithExcel(PANE_AND_WORKBOOK)],
      UNNOTICED_FAULTS,
    ),
    runJest('browser tests', [threeAtATime, '--selectProjects', 'browser']),
  ];
}

async function main(): Promise<void> {
  if (paths.length === 0) await runStages();
  const reports = runTests();
  const total = (count: (report: JestReport) => number): number =>
    reports.reduce((sum, report) => sum + count(report), 0);
  const failedFiles = total((report) => report.numFailedTestSuites);
  if (failedStages.length > 0) console.error(`\nFailed: ${failedStages.join(', ')}`);
  if (failedFiles > 0) console.error(`${failedFiles} test files failed`);
  console.log(
    `\n${total((report) => report.numPassedTests)} passed, ${total((report) => report.numFailedTests)} failed`,
  );
  process.exitCode = failedStages.length > 0 ? 1 : 0;
}

void main();
