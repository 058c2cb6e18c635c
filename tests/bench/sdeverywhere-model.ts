import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createInputValue,
  createSynchronousModelRunner,
  type JsModel,
} from '@sdeverywhere/runtime';
import { MONTHLY_INPUTS } from '../../src/engine/monthly-inputs';
import type { BenchCase } from './bench-case';
import { inflowOfRun, type Rival } from './rival';

const PLAIN_SERIES = [
  'occupancy',
  'in procedure',
  'status holders',
  'departing',
  'entered',
  'decisions',
  'granted',
  'housed',
  'departed',
];
const FULL_SERIES = [
  ...PLAIN_SERIES,
  'in pact procedure',
  'pact decisions',
  'housed directly',
  'returned',
];
const CHANGED = 'first applications year 1';

/**
 * The same model in Vensim's language, compiled to JavaScript and run by SDEverywhere's runtime.
 *
 * @param extent the whole model, or only what the letter's mediaan needs of it.
 */
export async function sdeverywhereModel(
  given: BenchCase,
  extent: 'full' | 'plain',
): Promise<Rival> {
  const file = extent === 'full' ? 'asylum-chain.mdl' : 'asylum-chain-plain.mdl';
  const equations = readFileSync(join(__dirname, file), 'utf8');
  const series = extent === 'full' ? FULL_SERIES : PLAIN_SERIES;
  const model = await generate(equations + constants(given, equations), series);
  const runner = createSynchronousModelRunner(model);
  const runModel = runner.runModelSync?.bind(runner);
  if (!runModel) throw new Error('The generated model does not run synchronously');
  const firstYear = createInputValue(id(CHANGED), given.years.firstApplications[0]);
  const outputs = runner.createOutputs();
  const run = (firstApplications: number): void => {
    firstYear.set(firstApplications);
    runModel([firstYear], outputs);
  };
  return {
    name: `SDEverywhere, generated JavaScript, ${extent} model`,
    run,
    repeat(count) {
      for (let i = 0; i < count; i++) run(inflowOfRun(i));
    },
    occupancy: () => outputs.getSeriesForVar(id('occupancy'))?.points.map(({ y }) => y) ?? [],
  };
}

/** The case's values as constants of the model, without those that its equations do not use. */
function constants({ years, start }: BenchCase, equations: string): string {
  const values: (readonly [string, number])[] = [
    ['start in procedure', start.inProcedure],
    ['start legacy', start.inProcedure - start.inPactProcedure],
    ['start in pact procedure', start.inPactProcedure],
    ['start status holders', start.statusHolders],
    ['start departing', start.departing],
  ];
  for (const input of MONTHLY_INPUTS) {
    const name = input.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    years[input].forEach((value, year) => values.push([`${name} year ${year + 1}`, value]));
  }
  return values
    .filter(([name]) => equations.includes(name))
    .map(([name, value]) => `${name} = ${value} ~~|\n`)
    .join('');
}

async function generate(model: string, series: readonly string[]): Promise<JsModel> {
  // The compiler calls a function of a later xlsx than our build may use; it reads no workbook here.
  const xlsx = createRequire(__filename)('xlsx') as { set_fs?: () => void };
  xlsx.set_fs ??= (): void => undefined;
  const { parseAndGenerate, resetState } = await import('@sdeverywhere/compile');
  // The compiler keeps the variables of the model before.
  resetState();
  const code = await parseAndGenerate(
    model,
    'vensim',
    { inputVarNames: [CHANGED], outputVarNames: series },
    ['generateJS'],
    tmpdir(),
    'asylum-chain',
    tmpdir(),
  );
  const file = join(mkdtempSync(join(tmpdir(), 'sdeverywhere-')), 'asylum-chain.mjs');
  writeFileSync(file, code);
  const loaded = (await import(file)) as { default: () => Promise<JsModel> };
  return loaded.default();
}

function id(name: string): string {
  return `_${name.replace(/ /g, '_')}`;
}
