import { spawnSync } from 'node:child_process';

/**
 * The browser tests of the pane in an Excel with every fault that a user may not notice: empty
 * cells as 0, dates from 1904 and slow answers. Not a part of `npm test`, whose time it doubles.
 *
 *   npm run test:faults
 *   npm run test:faults -- load refresh        (only these)
 */
const FAULTS = 'emptyzero,date1904,slow:50';
const PANE = ['load', 'refresh', 'budget', 'compare', 'explore', 'editions', 'audit', 'functions'];

const chosen = process.argv.slice(2);
const files = (chosen.length > 0 ? chosen : PANE).map((name) => `tests/browser/${name}.test.ts`);

function run(command: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, command, {
    stdio: 'inherit',
    env: { ...process.env, PREVIEW_FAULTS: FAULTS },
  });
  return status === 0;
}

const passed =
  run(['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts']) &&
  run(['node_modules/jest/bin/jest.js', ...files, '--runInBand', '--selectProjects', 'browser']);
process.exitCode = passed ? 0 : 1;
