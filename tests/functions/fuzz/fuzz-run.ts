/**
 * Throws random arguments at every function and prints what was not an Excel value or an Excel
 * error, and what was slow. A process of its own: inside jest's sandbox every use of a global is
 * several times slower, and time is one of the things measured.
 *
 *   node --import tsx tests/functions/fuzz/fuzz-run.ts <calls> <seed>
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { createRandom } from '../../../src/engine/random';
import { forecastService } from '../../../src/scenarios/forecast/active-service';
import { ExcelError } from '../excel-double';
import { randomArgument, sensibleArgument } from './random-arguments';

const CALLS = Number(process.argv[2]);
const random = createRandom(Number(process.argv[3]));
const LIMIT_MS = 50;

interface Fault {
  readonly name: string;
  readonly args: string;
  readonly fault: string;
}

type Implementation = (...args: unknown[]) => unknown;

async function loadFunctions(): Promise<[string, Implementation][]> {
  const folder = path.resolve('src/functions');
  const functions: [string, Implementation][] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const module = (await import(path.join(folder, file))) as Record<string, unknown>;
    for (const [name, run] of Object.entries(module)) {
      if (typeof run === 'function' && /^(prognose|capaciteit)[A-Z]/.test(name)) {
        functions.push([name, run as Implementation]);
      }
    }
  }
  return functions;
}

async function main(): Promise<void> {
  const functions = await loadFunctions();
  const faults: Fault[] = [];
  const outcomes: Record<string, { values: number; errors: number; slowest: number }> = {};
  const parameters = Object.fromEntries(
    functions.map(([name, run]) => [name, parameterNames(run)]),
  );
  for (let call = 0; call < CALLS; call++) {
    const [name, run] = functions[call % functions.length];
    const wild = random.next() < 0.5;
    const names = parameters[name];
    const args = wild
      ? Array.from({ length: Math.floor(random.next() * (names.length + 2)) }, () =>
          randomArgument(random),
        )
      : names.map((parameter) => sensibleArgument(random, parameter));
    let { outcome, elapsed } = measured(run, args);
    for (let again = 0; elapsed > LIMIT_MS && again < 5; again++) {
      // Others may use the machine, and code runs slowly until it is translated: what counts is
      // whether the call can be fast when nothing is remembered.
      forecastService.catalog.activate('kernprognose-2025');
      const repeated = measured(run, args);
      elapsed = Math.min(elapsed, repeated.elapsed);
      outcome = repeated.outcome;
    }
    const tally = (outcomes[name] ??= { values: 0, errors: 0, slowest: 0 });
    tally.slowest = Math.max(tally.slowest, elapsed);
    if (outcome === 'value') tally.values++;
    else if (outcome === 'error') tally.errors++;
    else faults.push({ name, args: printed(args), fault: outcome });
    if (elapsed > LIMIT_MS) {
      faults.push({ name, args: printed(args), fault: `${elapsed.toFixed(1)} ms` });
    }
  }
  process.stdout.write(JSON.stringify({ functions: functions.length, faults, outcomes }));
}

function measured(run: Implementation, args: unknown[]): { outcome: string; elapsed: number } {
  const cpu = process.cpuUsage();
  const begin = performance.now();
  const outcome = attempt(run, args);
  const wall = performance.now() - begin;
  const { user, system } = process.cpuUsage(cpu);
  // The lesser of both: this process may have to wait, and other threads of it may work too.
  return { outcome, elapsed: Math.min(wall, (user + system) / 1000) };
}

/** The names as they stand in the code: they say what belongs there. */
function parameterNames(run: Implementation): string[] {
  const [, list = ''] = /\(([^)]*)\)/.exec(String(run)) ?? [];
  return list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** @returns 'value' or 'error' when Excel can show it, else what came out instead. */
function attempt(run: Implementation, args: unknown[]): string {
  try {
    const value = run(...args);
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
