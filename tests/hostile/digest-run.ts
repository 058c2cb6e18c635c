/**
 * Prints a digest of what all functions and readers of files give, for a test that holds zones,
 * locales and versions of Node against each other.
 *
 *   TZ=Asia/Tokyo LC_ALL=tr_TR.UTF-8 node --import tsx tests/hostile/digest-run.ts
 */
import { createHash } from 'node:crypto';
import { createRandom } from '../../src/engine/random';
import { ExcelError } from '../functions/excel-double';
import { ALL_FUNCTIONS, parameterNames, sensibleArguments } from '../functions/fuzz/all-functions';
import { SAMPLE_CALLS } from '../functions/sample-calls';
import { readFile, templateCsv, templateRows, xlsx } from './edition-files';

const CALLS = 300;
const random = createRandom(2026);
const digest = createHash('sha256');

async function main(): Promise<void> {
  for (const [name, run] of ALL_FUNCTIONS) await add(() => run(...SAMPLE_CALLS[name]));
  for (let call = 0; call < CALLS; call++) {
    const [name, run] = ALL_FUNCTIONS[call % ALL_FUNCTIONS.length];
    const args = sensibleArguments(random, name, parameterNames(run));
    await add(() => run(...args));
  }
  await add(async () => readFile('kp.csv', await templateCsv()));
  await add(async () =>
    readFile('kp.xlsx', xlsx([{ name: 'Editie', rows: await templateRows() }])),
  );
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  process.stdout.write(JSON.stringify({ digest: digest.digest('hex'), timeZone, locale }));
}

async function add(ask: () => unknown): Promise<void> {
  let said: unknown;
  try {
    said = await ask();
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    said = [error.code, error.message];
  }
  // All digits of a number, and -0 apart from 0.
  digest.update(
    JSON.stringify(said, (_, value: unknown) =>
      typeof value === 'number' ? (Object.is(value, -0) ? '-0' : String(value)) : value,
    ) ?? 'undefined',
  );
}

void main();
