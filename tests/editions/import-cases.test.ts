import { monthIndex } from '../../src/domain/calendar';
import { EditionCatalog } from '../../src/editions/edition-catalog';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { loadEnglishMessages, reasonText } from '../../src/i18n/message-text';
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

const anchor2028 = 'COA-bezetting;mediaan;31-12-2028;90000;personen;gepubliceerd;Een brief;1;\r\n';

test('a third published occupancy is met, and what is called published is the published number', async () => {
  const { edition, faults } = await read(csv.replace(/(\r\n)?$/, `\r\n${anchor2028}`));
  expect(faults).toEqual([]);
  if (!edition) throw new Error('not read');
  const service = new ForecastService(new EditionCatalog());
  service.catalog.add(edition);
  const forecast = service.forecast({ scenario: 'mediaan', edition: edition.id });
  expect(forecast.figure('occupancy', { position: monthIndex(2029, 1) })).toMatchObject({
    value: 90_000,
    status: 'gepubliceerd',
  });
  // The scenarios without an occupancy of their own are ours, at the same moment too.
  const other = service.forecast({ scenario: 'maximum', edition: edition.id });
  expect(other.figure('occupancy', { position: monthIndex(2029, 1) }).status).toBe('berekend');
});

test('an occupancy that asks for an implausible outflow is refused with the reason', async () => {
  const text = csv.replace(';84100;', ';74000;');
  expect(text).not.toBe(csv);
  const { edition, faults } = await read(text);
  expect(edition).toBeUndefined();
  expect(faults.map(({ reason }) => reason.nl).join()).toMatch(
    /de gepubliceerde bezetting van 74\.000 op 31-12-2027 vergt 12\.545 meer uitstroom per jaar .*Ten hoogste 10\.000 verschil is aannemelijk\./,
  );
  // The whole reason in English too, numbers and all: the pane says what the model said.
  await loadEnglishMessages();
  expect(faults.map(({ reason }) => reasonText(reason, 'en'))).toEqual([
    expect.stringMatching(/74,000.* requires 12,545 more outflow a year/),
  ]);
});

test('an occupancy that asks for an implausible start is refused with the reason', async () => {
  const text = csv.replace(';82300;', ';60000;').replace(';90000;', ';65600;');
  const { edition, faults } = await read(text);
  expect(edition).toBeUndefined();
  expect(faults.map(({ reason }) => reason.nl).join()).toMatch(
    /60\.000 op 31-12-2026 .*(Ten hoogste een kwart verschil is aannemelijk|te halen)/,
  );
});
