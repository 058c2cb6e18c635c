import { execFileSync } from 'node:child_process';
import { IN_FULL } from '../hostile/attack-size';
import { scriptInOneFile } from '../script-in-one-file';

interface FuzzReport {
  readonly functions: number;
  readonly faults: readonly { name: string; args: string; fault: string }[];
  readonly outcomes: Record<string, { values: number; errors: number }>;
}

/** A third in `npm test`; all of it in `npm run test:attacks`. */
const CALLS = IN_FULL ? 300_000 : 100_000;

test(`${CALLS} random calls give only Excel values or Excel errors`, () => {
  const output = execFileSync(
    process.execPath,
    [scriptInOneFile('tests/functions/fuzz/fuzz-run.ts'), String(CALLS), '2026'],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const { functions, faults, outcomes } = JSON.parse(output) as FuzzReport;
  expect(faults.slice(0, 5)).toEqual([]);
  expect(functions).toBeGreaterThanOrEqual(34);
  // Random calls that never get past the arguments would prove little.
  const reached = Object.values(outcomes).filter(({ values }) => values > 20);
  expect(reached.length).toBe(functions);
}, 900_000);
