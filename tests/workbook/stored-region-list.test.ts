import { BUNDLED_REGION_LIST } from '../../src/editions/regions/region-list';
import { readRegionFile } from '../../src/editions/regions/import/read-region-list';
import { writeRegionTemplate } from '../../src/editions/regions/import/write-region-template';
import { capaciteitGemeente } from '../../src/functions/apportionment';
import { prognoseBron } from '../../src/functions/provenance';
import { capaciteitRegio } from '../../src/functions/regions';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { activeRegions } from '../../src/scenarios/regions/active-regions';
import { useRegionList } from '../../src/scenarios/regions/region-list-in-force';
import {
  deleteStoredRegionList,
  readStoredRegionList,
  storeRegionList,
} from '../../src/workbook/regions/stored-region-list';
import { restoreWorkbookState } from '../../src/workbook/restore-workbook-state';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { writePart } from '../../src/workbook/stored-parts';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

let excel: TestExcel;
beforeEach(() => {
  excel = createTestExcel({ sheetNames: ['Blad1'] });
});
afterEach(() => {
  useRegionList();
  excel.dispose();
});

/** The template with Utrecht given a thousand places of Amsterdam. */
async function imported() {
  const { content } = await writeRegionTemplate('csv');
  const moved = String(content)
    .replace(/;Amsterdam;(.*);4089;/, ';Amsterdam;$1;3089;')
    .replace(/;Utrecht;Utrecht;(\d+);(\d+);/, (_, inhabitants, places) =>
      [';Utrecht;Utrecht', inhabitants, Number(places) + 1000, ''].join(';'),
    );
  const report = readRegionFile({ name: 'lijst.csv', bytes: Buffer.from(moved) }, '2027-03-01');
  if (!report.list) throw new Error(report.faults.map(({ reason }) => reason.nl).join(' '));
  return report;
}

const store = async () => {
  const { read } = await imported();
  await runInExcel((context) => storeRegionList(context, read));
};

test('an imported list gives a colleague who opens the workbook the same numbers', async () => {
  const before = await capaciteitGemeente('Utrecht');
  await store();
  expect(await restoreWorkbookState(new ForecastService())).toEqual({ damaged: [] });
  expect(await capaciteitGemeente('Utrecht')).toBe(before + 1000);
  expect(activeRegions().list.name).toBe('Voorbeeldlijst');
  expect(excel.unknownMembers()).toEqual([]);
});

test('REGIO and BRON say that the figures were imported, and from where', async () => {
  const { list } = await imported();
  useRegionList(list);
  const rows = await capaciteitRegio('Utrecht');
  expect(rows.map((row) => row[2])).toEqual([
    'geïmporteerd',
    'afgeleid',
    'geïmporteerd',
    'geïmporteerd',
    'geïmporteerd',
    'afgeleid',
    'afgeleid',
    'geïmporteerd',
  ]);
  expect(prognoseBron('gemeente')).toBe(
    'geïmporteerd — NOS/Nieuwsuur, november 2025 (geïmporteerd uit lijst.csv op 1-3-2027), verdeling van 88000 plekken over 342 gemeenten',
  );
});

test('a list that is removed leaves the bundled one', async () => {
  await store();
  await runInExcel((context) => deleteStoredRegionList(context));
  await restoreWorkbookState(new ForecastService());
  expect(activeRegions().list).toBe(BUNDLED_REGION_LIST);
});

test.each([
  ['no JSON', 'geen json'],
  ['rows that are none', '{"version":1,"read":{"notation":"dutch","raw":{"rows":[1]}}}'],
  [
    'a list that would be refused when imported',
    '{"version":1,"read":{"origin":{"file":"x","on":""},"notation":"dutch","raw":{"header":{},"rows":[{"row":1,"cells":{"name":"Utrecht","places":1}}]}}}',
  ],
  [
    'cells that are objects',
    '{"version":1,"read":{"origin":{"file":"x","on":""},"notation":"dutch","raw":{"header":{},"rows":[{"row":1,"cells":{"name":{"year":1}}}]}}}',
  ],
])('%s: the damage is told and the bundled list holds', async (_, text) => {
  await runInExcel((context) => writePart(context, 'verdeling', text));
  const { damaged } = await restoreWorkbookState(new ForecastService());
  expect(damaged).toEqual([
    {
      name: 'verdeling over gemeenten',
      reason:
        'De geïmporteerde verdeling over gemeenten in deze werkmap is beschadigd. Importeer de lijst opnieuw in het onderdeel Regio.',
      isEdition: false,
    },
  ]);
  expect(activeRegions().list).toBe(BUNDLED_REGION_LIST);
});

test('a list of a newer version is told, and left as it is', async () => {
  await runInExcel((context) => writePart(context, 'verdeling', '{"version":2}'));
  await expect(runInExcel(readStoredRegionList)).rejects.toMatchObject({ code: 'NewerPart' });
});
