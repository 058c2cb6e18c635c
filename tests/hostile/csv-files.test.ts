import { MAX_FAULTS } from '../../src/editions/import/import-fault';
import { countWork } from './counted-work';
import { readFile, reasonsOf, templateCsv } from './edition-files';

/** CSV files made to take long: each field is held against its longest length before it is read. */

/**
 * What a refusal may cost beside an ordinary file: some steps for each sign. An ordinary file of 15
 * kB takes a million and a half of them, so for nine million signs this is well under a second.
 */
const STEPS_FOR_EACH_SIGN = 5;
let ordinary = 0;
const bound = (file: string): number => 2 * ordinary + STEPS_FOR_EACH_SIGN * file.length;

let csv = '';
beforeAll(async () => {
  csv = (await templateCsv()).replace(/^\ufeff/, '');
  ordinary = (await countWork(() => readFile('kp.csv', csv))).steps;
});

it.each<[string, string, () => string]>([
  [
    'a first line that names a heading 80.000 times',
    'langer dan',
    () => `${'maat '.repeat(80_000)}\r\n${csv}`,
  ],
  [
    'a first line of 80.000 headings',
    'groter dan een editie',
    () => `${'maat;'.repeat(80_000)}\r\n${csv}`,
  ],
  ['nine million signs without a separator', 'langer dan', () => 'x'.repeat(9e6)],
  ['nine million separators', 'groter dan een editie', () => ';'.repeat(9e6)],
  ['nine million line breaks', 'groter dan een editie', () => csv + '\n'.repeat(9e6)],
  ['four million quotation marks', 'langer dan', () => `${csv}x"${'"'.repeat(4e6)}`],
  ['rows within quotation marks', 'langer dan', () => `"${'\n;;;;;;;;'.repeat(1e6)}"`],
])('refuses %s with one reason', async (_name, reason, text) => {
  const contents = text();
  const { value, steps } = await countWork(() => readFile('lang.csv', contents));
  const reasons = reasonsOf(value);
  expect(steps).toBeLessThan(bound(contents));
  expect(reasons).toHaveLength(1);
  expect(reasons[0].toLowerCase()).toContain(reason);
});

it.each([
  ['spaces before a percentage', `8${' '.repeat(32_000)}x`],
  ['spaces after a number', `${' '.repeat(16_000)}82300${' '.repeat(16_000)}x`],
  ['digits', '8'.repeat(32_000)],
  ['groups of digits', '8.888'.repeat(6_000)],
])('refuses a value of 32.000 %s by its row', async (_name, value) => {
  const contents = csv.replace(';82300;', `;${value};`);
  const { value: report, steps } = await countWork(() => readFile('lang.csv', contents));
  expect(steps).toBeLessThan(bound(contents));
  expect(reasonsOf(report).length).toBeGreaterThan(0);
  expect(reasonsOf(report).every((reason) => reason.length < 300)).toBe(true);
});

it('reports no more of 5.000 wrong rows than can be read', async () => {
  const rows = 'COA-bezettinx;mediaan;31-12-2026;82300;;;;;\r\n'.repeat(5_000);
  const { value, steps } = await countWork(() => readFile('fout.csv', csv + rows));
  const { faults } = value;
  expect(steps).toBeLessThan(2 * ordinary * ((csv.length + rows.length) / csv.length));
  expect(faults.length).toBeLessThanOrEqual(MAX_FAULTS + 1);
});

it('counts work that grows with the square of a text', async () => {
  const text = 'a '.repeat(3_000);
  const { steps } = await countWork(() => {
    let found = 0;
    for (let from = 0; from < text.length; from++) found += text.indexOf('b', from);
    return found;
  });
  expect(steps).toBeGreaterThan((text.length * text.length) / 2);
});
