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
import { MONTHS, type BenchCase } from './bench-case';
import { inflowOfRun, type Rival } from './rival';

const SERIES = [
  'occupancy',
  'in procedure',
  'status holders',
  'without status',
  'open applications',
  'open pact applications',
  'family members',
  'entered',
  'decisions',
  'pact decisions',
  'granted',
  'housed',
  'extra outflow',
  'housed directly',
  'departed',
  'departed in procedure',
  'returned',
];
const CHANGED = 'first applications year 1';

/** The same model in Vensim's language, compiled to JavaScript and run by SDEverywhere's runtime. */
export async function sdeverywhereModel(given: BenchCase): Promise<Rival> {
  const equations = readFileSync(join(__dirname, 'asylum-chain.mdl'), 'utf8');
  const model = await generate(equations + delayed(given) + constants(given), SERIES);
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
    name: 'SDEverywhere, generated JavaScript',
    run,
    repeat(count) {
      for (let i = 0; i < count; i++) run(inflowOfRun(i));
    },
    occupancy: () => outputs.getSeriesForVar(id('occupancy'))?.points.map(({ y }) => y) ?? [],
  };
}

/**
 * What was granted beyond the reference some months ago. The generator of JavaScript has no DELAY
 * FIXED; a row of stocks that each hold one month's value does the same.
 */
function delayed({ family }: BenchCase): string {
  if (family.delay >= MONTHS) return 'followed grants = 0 ~~|\n';
  const stages = Array.from({ length: family.delay }, (_, i) => {
    const before = i === 0 ? 'granted beyond reference' : `granted ${i} ago`;
    return `granted ${i + 1} ago = INTEG(${before} - granted ${i + 1} ago, 0) ~~|\n`;
  });
  return `${stages.join('')}followed grants = granted ${family.delay} ago ~~|\n`;
}

/** The case's values as constants of the model. */
function constants({ years, start, family }: BenchCase): string {
  const values: (readonly [string, number])[] = [
    ['start in procedure', start.inProcedure],
    ['start pre pact', start.openApplications - start.openPactApplications],
    ['start open pact applications', start.openPactApplications],
    ['start status holders', start.statusHolders],
    ['start without status', start.withoutStatus],
    ['family per grant', family.perGrant],
  ];
  for (const input of MONTHLY_INPUTS) {
    const name = input.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    years[input].forEach((value, year) => values.push([`${name} year ${year + 1}`, value]));
  }
  return values.map(([name, value]) => `${name} = ${value} ~~|\n`).join('');
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
