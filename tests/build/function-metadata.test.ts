import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { errorOf } from '../functions/excel-double';
import {
  englishArgument,
  englishDescriptions,
  functionMetadata,
} from '../../scripts/build/function-metadata';
import * as exported from '../../src/functions';
import { SAMPLE_CALLS } from '../functions/sample-calls';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly customEnumId?: string;
    }[];
    readonly result: { readonly type?: string; readonly dimensionality?: string };
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly type: string;
    readonly values: readonly { name: string; stringValue: string; tooltip: string }[];
  }[];
}

const folder = path.resolve('src/functions');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.join(folder, file));
const sources = files.map((file) => readFileSync(file, 'utf8'));

async function inBoth(): Promise<{ nl: Metadata; en: Metadata }> {
  const { metadataJson } = await generateCustomFunctionsMetadata(files);
  const read = (language: 'nl' | 'en'): Metadata =>
    JSON.parse(functionMetadata(metadataJson, sources, language)) as Metadata;
  return { nl: read('nl'), en: read('en') };
}

describe('the help of the functions', () => {
  test('has an English description of every function and argument', async () => {
    const { nl } = await inBoth();
    const english = englishDescriptions(sources);
    const missing = nl.functions.flatMap(({ id, parameters }) => [
      ...(english.has(id) ? [] : [`${id} @english`]),
      ...parameters
        .filter(({ name }) => englishArgument(id, name) === undefined)
        .map(({ name }) => `${id}.${name} in english-arguments.json`),
    ]);
    expect(missing).toEqual([]);
  });

  test('differs between the languages in nothing that a formula holds', async () => {
    const { nl, en } = await inBoth();
    const inFormulas = ({ functions, enums }: Metadata): unknown => ({
      functions: functions.map(({ id, name, parameters, result }) => ({
        id,
        name,
        result,
        parameters: parameters.map((one) => ({ ...one, description: '' })),
      })),
      enums: enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]),
    });
    expect(inFormulas(en)).toEqual(inFormulas(nl));
    const bezetting = en.functions.find(({ id }) => id === 'PROGNOSE_BEZETTING');
    expect(bezetting?.description).toBe('Number of persons in COA reception on a reference date.');
  });

  test('lets a function that gives one number give it with properties', async () => {
    const { nl } = await inBoth();
    expect(nl.functions.filter(({ result }) => result.type === 'number')).toEqual([]);
    const spilling = nl.functions.find(({ id }) => id === 'PROGNOSE_REEKS');
    expect(spilling?.result.dimensionality).toBe('matrix');
  });
});

describe('the lists of values that Excel offers', () => {
  test('exist, with a tooltip for every value, and no list is without an argument', async () => {
    for (const { functions, enums } of Object.values(await inBoth())) {
      const used = new Set(
        functions.flatMap(({ parameters }) => parameters.map((one) => one.customEnumId)),
      );
      for (const { id, values } of enums) {
        expect(used.has(id)).toBe(true);
        expect(values.length).toBeGreaterThan(1);
        for (const { name, tooltip } of values) expect([name, tooltip]).not.toContain('');
      }
      const known = new Set(enums.map(({ id }) => id));
      for (const id of used) if (id !== undefined) expect(known.has(id)).toBe(true);
    }
  });

  test('hold only words that the function takes', async () => {
    const { nl } = await inBoth();
    const calls = new Map(
      Object.entries(exported).map(([name, call]) => [
        name.toLowerCase(),
        call as (...args: unknown[]) => unknown,
      ]),
    );
    let asked = 0;
    for (const { id, parameters } of nl.functions) {
      const key = id.replace('_', '').toLowerCase();
      const call = calls.get(key);
      const [, sample = []] =
        Object.entries(SAMPLE_CALLS).find(([name]) => name.toLowerCase() === key) ?? [];
      parameters.forEach(({ name, customEnumId }, i) => {
        // A measure of the chain is no question to every function: each names what it takes.
        const list = name === 'maat' ? undefined : nl.enums.find((one) => one.id === customEnumId);
        for (const { stringValue } of list?.values ?? []) {
          const args = Array.from({ length: Math.max(sample.length, i + 1) }, (_, n) => sample[n]);
          args[i] = stringValue;
          asked += 1;
          const refusal = refusalOf(() => call?.(...args));
          expect(`${id} ${stringValue}: ${refusal}`).not.toMatch(/Onbekend|is geen (?!gepub)/);
        }
      });
    }
    expect(asked).toBeGreaterThan(100);
  });
});

/** The message of a refusal; empty for a call that gives a value. */
function refusalOf(call: () => unknown): string {
  try {
    call();
    return '';
  } catch {
    return errorOf(call).message;
  }
}
