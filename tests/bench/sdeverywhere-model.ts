import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createInputValue,
  createSynchronousModelRunner,
  type JsModel,
} from '@sdeverywhere/runtime';
import type { BenchCase, Rival } from './rival';

const OUTPUTS = [
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

/** The same model in Vensim's language, compiled to JavaScript and run by SDEverywhere's runtime. */
export async function sdeverywhereModel(given: BenchCase): Promise<Rival> {
  const inputs: readonly (readonly [string, number])[] = [
    ['first applications year 1', given.firstApplications[0]],
    ['first applications year 2', given.firstApplications[1]],
    ['family members year 1', given.familyMembers[0]],
    ['family members year 2', given.familyMembers[1]],
    ['grant rate', given.grantRate],
    ['departure fraction', given.departureFraction],
    ['start departing', given.departing],
  ];
  const runner = createSynchronousModelRunner(await generate(inputs.map(([name]) => name)));
  const runModel = runner.runModelSync?.bind(runner);
  if (!runModel) throw new Error('The generated model does not run synchronously');
  const values = inputs.map(([name, value]) => createInputValue(id(name), value));
  const outputs = runner.createOutputs();
  const firstYear = values[0];
  return {
    name: 'SDEverywhere, generated JavaScript',
    run(firstApplications) {
      firstYear.set(firstApplications);
      runModel(values, outputs);
    },
    lastOccupancy: () => outputs.getSeriesForVar(id('occupancy'))?.points.at(-1)?.y ?? Number.NaN,
  };
}

async function generate(inputNames: readonly string[]): Promise<JsModel> {
  // The compiler calls a function of a later xlsx than our build may use; it reads no workbook here.
  const xlsx = createRequire(__filename)('xlsx') as { set_fs?: () => void };
  xlsx.set_fs ??= (): void => undefined;
  const { parseAndGenerate } = await import('@sdeverywhere/compile');
  const code = await parseAndGenerate(
    readFileSync(join(__dirname, 'asylum-chain.mdl'), 'utf8'),
    'vensim',
    { inputVarNames: inputNames, outputVarNames: OUTPUTS },
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
