/** Reads formulas as JSON from stdin and prints their results; run by headless-engine.test.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHeadlessEngine } from '../../src/preview/custom-functions/headless-engine';
import { loadFunctions, localInvoke } from '../../src/preview/custom-functions/local-runtime';
import type { FunctionsFile } from '../../src/preview/custom-functions/metadata';
import type { FunctionResult } from '../../src/preview/custom-functions/results';

const folder = join(__dirname, 'fixture-addin');
const { functions } = JSON.parse(
  readFileSync(join(folder, 'functions.json'), 'utf8'),
) as FunctionsFile;

async function main(): Promise<void> {
  const engine = createHeadlessEngine(functions, localInvoke(loadFunctions(folder)));
  const formulas = JSON.parse(readFileSync(0, 'utf8')) as string[];
  const results: FunctionResult[] = [];
  for (const formula of formulas) results.push(await engine.evaluate(formula));
  process.stdout.write(JSON.stringify(results));
}

void main().then(() => process.exit(0));
