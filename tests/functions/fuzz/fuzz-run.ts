/**
 * Throws random arguments at every function and prints what was not an Excel value or an Excel
 * error. A process of its own: inside jest's sandbox every use of a global is several times slower.
 * How long calls take is measured by `npm run bench`.
 *
 *   node --import tsx tests/functions/fuzz/fuzz-run.ts <calls> <seed>
 */
import { createRandom } from '../../../src/engine/random';
import { ExcelError } from '../excel-double';
import {
  ALL_FUNCTIONS,
  parameterNames,
  sensibleArguments,
  type Implementation,
} from './all-functions';
import { randomArgument } from './random-arguments';

const CALLS = Number(process.argv[2]);
const random = createRandom(Number(process.argv[3]));

interface Fault {
  readonly name: string;
  readonly args: string;
  readonly fault: string;
}

async function main(): Promise<void> {
  const faults: Fault[] = [];
  const outcomes: Record<string, { values: number; errors: number }> = {};
  const parameters = Object.fromEntries(
    ALL_FUNCTIONS.map(([name, run]) => [name, parameterNames(run)]),
  );
  for (let call = 0; call < CALLS; call++) {
    const [name, run] = ALL_FUNCTIONS[call % ALL_FUNCTIONS.length];
    const wild = random.next() < 0.5;
    const names = parameters[name];
    const args = wild
      ? Array.from({ length: Math.floor(random.next() * (names.length + 2)) }, () =>
          randomArgument(random),
        )
      : sensibleArguments(random, name, names);
    const outcome = await attempt(run, args);
    const tally = (outcomes[name] ??= { values: 0, errors: 0 });
    if (outcome === 'value') tally.values++;
    else if (outcome === 'error') tally.errors++;
    else faults.push({ name, args: printed(args), fault: outcome });
  }
  process.stdout.write(JSON.stringify({ functions: ALL_FUNCTIONS.length, faults, outcomes }));
}

/** @returns 'value' or 'error' when Excel can show it, else what came out instead. */
async function attempt(run: Implementation, args: unknown[]): Promise<string> {
  try {
    const value = await run(...args);
    if (isCell(value)) return 'value';
    return isTable(value) ? 'value' : `returned ${JSON.stringify(value)}`;
  } catch (error) {
    if (!(error instanceof ExcelError)) return `threw ${String(error)}`;
    if (!['#VALUE!', '#N/A'].includes(error.code)) return `threw code ${error.code}`;
    return error.message.length > 10 && error.message.length < 3000
      ? 'error'
      : `message of ${error.message.length} characters`;
  }
}

function isTable(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  return (
    width > 0 &&
    rows.every((row) => Array.isArray(row) && row.length === width && row.every(isCell))
  );
}

function isCell(value: unknown): boolean {
  return typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' || typeof value === 'boolean';
}

function printed(args: unknown[]): string {
  try {
    return JSON.stringify(args, (_, value: unknown) =>
      typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function'
        ? String(value)
        : value,
    ).slice(0, 400);
  } catch {
    return 'cyclic';
  }
}

void main();
