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

describe('what does not add up in a file that can be read', () => {
  const remarksOf = async (change: (text: string) => string): Promise<readonly string[]> => {
    const text = change(csv);
    expect(text === csv).toBe(change === unchanged);
    const report = await read(text);
    expect(report.faults).toEqual([]);
    if (!report.edition) throw new Error('not read');
    return report.remarks.map(({ row, reason }) => `${row}: ${reason.nl}`);
  };
  const unchanged = (text: string): string => text;

  test.each(BUNDLED_EDITIONS.map((edition) => [edition.name, edition] as const))(
    'is nothing in %s',
    async (_name, edition) => {
      const file = await writeEditionFile(templateFrom(edition), 'csv');
      const report = await read(String(file.content));
      expect(report.faults).toEqual([]);
      expect('remarks' in report && report.remarks).toEqual([]);
    },
  );

  test('a growth that no longer follows from the occupancies', async () => {
    const remarks = await remarksOf((text) =>
      text.replace(';82300;', ';80500;').replace(';84100;', ';80900;'),
    );
    const growth = rowOf(csv, 'groei COA-bezetting;');
    expect(remarks).toContain(
      `${growth}: "groei COA-bezetting" 2027 is 1.800, maar 80.900 − 80.500 is 400.`,
    );
    // The revisions and the occupancy rate rest on the same occupancies.
    expect(remarks.map((remark) => /"([^"]*)"/.exec(remark)?.[1])).toEqual([
      'groei COA-bezetting',
      'bijstelling COA-bezetting',
      'bijstelling COA-bezetting',
      'bezettingsgraad',
    ]);
  });

  test('parts that are not the published total', async () => {
    const remarks = await remarksOf((text) =>
      text.replace(/^(nareizigers;mediaan;2027;)22\.?800/m, '$120800'),
    );
    expect(remarks).toEqual([
      `${rowOf(csv, 'totale instroom;mediaan;2027;')}: "totale instroom" 2027 is 50.000, maar de delen zijn samen 48.000: eerste aanvragen 25.000, herhaalde aanvragen 1.440, hervestigers 760, nareizigers 20.800.`,
    ]);
  });

  test('a derived number of which the edition does not say what it follows from', async () => {
    const row = 'groei COA-bezetting;mediaan;2029;100;personen;afgeleid;Een brief;1;\r\n';
    const remarks = await remarksOf((text) => text.replace(/(\r\n)?$/, `\r\n${row}`));
    expect(remarks).toEqual([
      expect.stringContaining('"groei COA-bezetting" 2029 is afgeleid, maar niet na te rekenen'),
    ]);
  });
});
