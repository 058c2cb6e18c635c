/**
 * Evaluates one formula in the terminal with the shipped functions:
 *
 *   npm run formule -- '=PROGNOSE.BEZETTING("mediaan";2026)'
 *
 * Dutch and English notation, nested in ordinary functions. A table prints as rows with tabs. An
 * error prints to stderr and ends with exit code 1.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHeadlessEngine } from '../src/preview/custom-functions/headless-engine';
import { loadFunctions, localInvoke } from '../src/preview/custom-functions/local-runtime';
import type { FunctionsFile } from '../src/preview/custom-functions/metadata';
import { DUTCH_ERRORS } from '../src/preview/workbook-model/number-display';
import type { CellValue } from '../src/preview/workbook-model/cell-values';

const DIST = process.env['KERNPROGNOSE_DIST'] ?? join(__dirname, '../dist');

async function main(formula: string | undefined): Promise<number> {
  if (!formula) {
    process.stderr.write(`Gebruik: npm run formule -- '=PROGNOSE.BEZETTING("mediaan";2026)'\n`);
    return 2;
  }
  if (!existsSync(join(DIST, 'functions.js'))) {
    const build = spawnSync('npm', ['run', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (build.status !== 0) return 2;
  }
  const { functions } = JSON.parse(
    readFileSync(join(DIST, 'functions.json'), 'utf8'),
  ) as FunctionsFile;
  const implementations = loadFunctions(DIST);
  const result = await createHeadlessEngine(functions, localInvoke(implementations)).evaluate(
    formula,
  );
  if (result.kind === 'cells') {
    process.stdout.write(`${result.cells.map((row) => row.map(print).join('\t')).join('\n')}\n`);
    return 0;
  }
  const error = result.kind === 'error' ? result.error : '#BUSY!';
  const message = result.kind === 'error' && result.message ? `: ${result.message}` : '';
  process.stderr.write(`${DUTCH_ERRORS[error] ?? error}${message}\n`);
  return 1;
}

const print = (value: CellValue): string => {
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  return typeof value === 'number'
    ? String(Number(value.toPrecision(15)))
    : (DUTCH_ERRORS[value] ?? value);
};

// The engine logs an unknown function by itself; the error below already says so.
console.error = () => {};
void main(process.argv[2]).then((code) => process.exit(code));
