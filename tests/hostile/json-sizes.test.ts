import { SCENARIO_NAMES } from '../../src/domain/scenario-name';
import * as schema from '../../src/editions/import/edition-schema';
import { refuseJson } from '../../src/editions/import/json-size';
import { MAX_FAULTS } from '../../src/editions/import/import-fault';
import { readFile, reasonsOf, template } from './edition-files';

/**
 * JSON files made to fill the memory or to take minutes. What is bounded is the work: how far the
 * text is read before it is refused, and how many items are looked at; a clock would tell of the
 * machine.
 */

jest.setTimeout(60_000);

const shape = JSON.stringify({ ...template, values: undefined });
/** An edition whose list holds this many of the same item. */
const editionWith = (list: string, item: string, count: number): string =>
  `${shape.slice(0, -1)},"${list}":[${Array(count).fill(item).join(',')}]}`;
const value = JSON.stringify(template.values[0]);

afterEach(() => jest.restoreAllMocks());

it.each([
  ['300.000 empty values', () => editionWith('values', '{}', 300_000)],
  ['2,5 million empty values', () => editionWith('values', '{}', 2_500_000)],
  ['200.000 documents', () => editionWith('documents', '{"title":"","reference":""}', 200_000)],
  ['200.000 facts', () => editionWith('facts', '{}', 200_000)],
  ['3 million zeros in a list that we do not know', () => editionWith('meer', '0', 3_000_000)],
  ['3 million empty lists in each other', () => `${'['.repeat(3e6)}${']'.repeat(3e6)}`],
  ['a list that never ends', () => '['.repeat(3e6)],
  ['a text that never ends', () => `{"name":"${'\\"'.repeat(3e6)}`],
])('%s are refused without being looked at one by one', async (_name, text) => {
  const looked = jest.spyOn(schema.VALUE_SCHEMA, 'safeParse');
  const reasons = reasonsOf(await readFile('groot.json', text()));
  expect(reasons).toHaveLength(1);
  expect(looked).not.toHaveBeenCalled();
});

it('a text of more than it may hold is left at the limit, however long it is', () => {
  const reads = (text: string): number => {
    let count = 0;
    const counted = new Proxy(new String(text), {
      get: (target, name) => (count++, Reflect.get(target, name, target) as unknown),
    });
    expect(refuseJson(counted as string)).toBeDefined();
    return count;
  };
  expect(reads(','.repeat(600_000))).toBe(reads(','.repeat(5_000_000)));
  expect(reads('['.repeat(1e6))).toBeLessThan(100);
});

it('19.000 values under one id are looked at once each, and reported no more than can be read', async () => {
  const looked = jest.spyOn(schema.VALUE_SCHEMA, 'safeParse');
  const report = await readFile('dubbel.json', editionWith('values', value, 19_000));
  expect(looked).toHaveBeenCalledTimes(19_000);
  expect(report.edition).toBeUndefined();
  expect(report.faults.length).toBeLessThanOrEqual(MAX_FAULTS + 1);
});

it('values under one id each get one of their own, in work that grows with their number alone', async () => {
  const months = Array.from(
    { length: 60 },
    (_, i) => `${2026 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );
  const applications = template.values.find(({ measure }) => measure === 'firstApplications');
  const work: number[] = [];
  for (const count of [30, 60]) {
    const monthly = months.slice(0, count).flatMap((period) =>
      SCENARIO_NAMES.map((scenario) => ({
        ...applications,
        id: 'x',
        period,
        scenario,
        unit: 'aanvragen',
        value: 2_000,
      })),
    );
    const asked = jest.spyOn(Set.prototype, 'has');
    const text = JSON.stringify({ ...template, values: [...template.values, ...monthly] });
    const report = await readFile('maanden.json', text);
    const calls = asked.mock.calls.filter(([key]) => /^x(-|$)/.test(String(key))).length;
    asked.mockRestore();
    expect(reasonsOf(report)).toEqual([]);
    const ids = report.edition?.values.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    work.push(calls / monthly.length);
  }
  // Each is asked for as often, however many there are.
  expect(work[1]).toBeCloseTo(work[0], 0);
});

it('after as many faults as a report shows the rest is not looked at', async () => {
  const looked = jest.spyOn(schema.VALUE_SCHEMA, 'safeParse');
  await readFile('fout.json', editionWith('values', '{}', 20_000));
  expect(looked.mock.calls.length).toBeLessThanOrEqual(MAX_FAULTS + 1);
});
