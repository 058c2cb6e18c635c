import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { signature } from '../../scripts/build/function-table';
import { FUNCTION_GUIDE, GUIDE_EXAMPLES } from './guide/guide-examples';

const folder = path.resolve('src/functions');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.join(folder, file));

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly optional?: boolean;
  }[];
}

async function metadata(): Promise<{ functions: FunctionMetadata[]; errors: string[] }> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  return { ...(JSON.parse(metadataJson) as { functions: FunctionMetadata[] }), errors };
}

describe('the guide to the functions', () => {
  const outcomes = JSON.parse(
    execFileSync('node', ['--import', 'tsx', 'tests/functions/guide/evaluate-formulas.ts'], {
      input: JSON.stringify(GUIDE_EXAMPLES.map(({ formula }) => formula)),
      encoding: 'utf8',
    }),
  ) as string[];

  test.each(GUIDE_EXAMPLES.map((example, i) => ({ ...example, given: outcomes[i] })))(
    '$formula gives what the guide says',
    ({ outcome, given }) => {
      expect(given).toBe(outcome);
    },
  );

  test('explains every function with its signature, an anchor and an example', async () => {
    for (const one of (await metadata()).functions) {
      const anchor = one.name.toLowerCase().replace('.', '-');
      const chapter = FUNCTION_GUIDE.split(`<a id="${anchor}"></a>`)[1]?.split('<a id=')[0] ?? '';
      expect(chapter).toContain(`### ${one.name}\n`);
      expect(chapter).toContain(`\`${signature(one)}\``);
      expect(chapter).toContain(one.description);
      expect(chapter).toContain(`| \`=`);
      expect(chapter).toContain(one.name + '(');
      for (const { name, description } of one.parameters) {
        expect(chapter).toContain(`**${name}**`);
        expect(chapter).toContain(description);
      }
    }
  });
});

describe('the metadata of the functions', () => {
  test('is without errors', async () => {
    const { functions, errors } = await metadata();
    expect(errors).toEqual([]);
    expect(functions.length).toBeGreaterThanOrEqual(34);
  });

  test('leaves the reading of every argument to us', async () => {
    for (const { parameters } of (await metadata()).functions) {
      for (const { type } of parameters) expect(type).toBe('any');
    }
  });

  test('has a Dutch description and a help address everywhere', async () => {
    for (const { id, name, description, helpUrl, parameters } of (await metadata()).functions) {
      expect(id).toBe(name.replace('.', '_'));
      expect(description.length).toBeGreaterThan(20);
      expect(helpUrl).toMatch(new RegExp(`#${name.toLowerCase().replace('.', '-')}$`));
      for (const parameter of parameters) expect(parameter.description).toBeTruthy();
    }
  });
});
