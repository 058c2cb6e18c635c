import { spawnSync } from 'node:child_process';
import { buildWhenChanged } from './build/build-when-changed';

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

buildWhenChanged(() => console.log('Building the add-in'));
const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', ...files, '--runInBand', '--selectProjects', 'browser'],
  { stdio: 'inherit', env: { ...process.env, PREVIEW_FAULTS: FAULTS } },
);
process.exitCode = status === 0 ? 0 : 1;
