import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import { readEditionFile } from '../../src/editions/import/read-edition-file';
import { templateFrom, writeEditionFile } from '../../src/editions/import/write-edition-file';
import { calibrateEdition } from '../../src/scenarios/forecast/baseline-calibration';

/** Files as people make them, of which other software reads something else or nothing. */

let csv = '';
beforeAll(async () => {
  csv = String((await writeEditionFile(templateFrom(BUNDLED_EDITIONS[0]), 'csv')).content);
});

const read = (text: string) =>
  readEditionFile({ name: 'editie.csv', bytes: new TextEncoder().encode(text) }, calibrateEdition);
const rowOf = (text: string, needle: string): number =>
  text.split('\r\n').findIndex((line) => line.includes(needle)) + 1;

test.each(['# Maat en waarde', 'sep=;'])('a file that begins with %s is read', async (line) => {
  const { faults } = await read(`${line}\r\n${csv}`);
  expect(faults).toEqual([]);
});

test('two values for one instant are refused with both rows', async () => {
  const text = `${csv}COA-bezetting;mediaan;1-1-2027;99999;personen;afgeleid;d;p;\r\n`;
  const { edition, faults } = await read(text);
  expect(edition).toBeUndefined();
  const [first, second] = [rowOf(text, ';82300;'), rowOf(text, ';99999;')];
  const told = faults.find(({ row }) => row === second)?.reason.nl ?? '';
  expect(told).toContain(String(first));
  expect(told).toContain('31-12-2026');
});

test('a stray quotation mark is refused with its row', async () => {
  const text = csv.replace(';82300;', ';"82300;');
  const { edition, faults } = await read(text);
  expect(edition).toBeUndefined();
  expect(faults.map(({ row }) => row)).toContain(rowOf(text, ';"82300;'));
});

test('22,800 persons in a Dutch file are refused with the row', async () => {
  const text = csv.replace(/^(nareizigers;mediaan;2027;)22\.?800/m, '$122,800');
  expect(text).not.toBe(csv);
  const { edition, faults } = await read(text);
  expect(edition).toBeUndefined();
  expect(faults.map(({ row }) => row)).toContain(rowOf(text, ';22,800;'));
});
