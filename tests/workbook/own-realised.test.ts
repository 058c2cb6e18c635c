import { monthPosition } from '../../src/domain/calendar';
import { readRealisedTable } from '../../src/realised/import/read-realised-table';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import {
  readRealisedTables,
  writeRealisedTemplate,
} from '../../src/workbook/realised/realised-table';
import { readOwnFigures, storeOwnFigures } from '../../src/workbook/realised/stored-realised';
import { restoreWorkbookState } from '../../src/workbook/restore-workbook-state';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { writePart } from '../../src/workbook/stored-parts';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

const TODAY = { year: 2026, month: 11, day: 27 };
const TEXTS = {
  sheetName: 'Realisaties',
  tableName: 'Realisaties',
  title: 'Eigen realisaties',
  explanation: 'Vul per maand een rij.',
  example: 'Een voorbeeld.',
};

let excel: TestExcel;
beforeEach(() => {
  excel = createTestExcel({ sheetNames: ['Blad1'] });
});
afterEach(() => excel.dispose());

const write = () => runInExcel((context) => writeRealisedTemplate(context, TEXTS));
const tables = () => runInExcel((context) => readRealisedTables(context, false));

async function fill(address: string, values: (string | number)[][]): Promise<void> {
  await runInExcel(async (context) => {
    context.workbook.worksheets.getItem('Realisaties').getRange(address).values = values;
    await context.sync();
  });
}

async function readTable() {
  const [table] = await tables();
  return readRealisedTable(
    table.rows,
    { file: table.sheetName, today: TODAY, notation: 'dutch' },
    table.firstRow,
  );
}

it('writes a table that is read back empty: nobody filled anything in', async () => {
  expect(await write()).toBe('Realisaties');
  const [table] = await tables();
  expect(table).toMatchObject({ sheetName: 'Realisaties', tableName: 'Realisaties', firstRow: 5 });
  expect(table.rows).toHaveLength(17);
  expect(await readTable()).toEqual({ values: [], faults: [] });
  expect(excel.unknownMembers()).toEqual([]);
});

it('never writes over a sheet that is there', async () => {
  await write();
  expect(await write()).toBe('Realisaties (2)');
  expect(await tables()).toHaveLength(2);
});

it('reads what a planner types: a day as text or as a date, a year as a number', async () => {
  await write();
  await fill('B6:E6', [['30-6-2026', 79500, 'personen', 'COA']]);
  await fill('B7:E7', [[46203, 40000, 'personen', 'COA']]);
  await fill('B15:E15', [[2025, 44097, 'personen', 'IND']]);
  const { values } = await readTable();
  expect(values?.map(({ measure, when, value }) => [measure, when, value])).toEqual([
    ['occupancy', '2026-06-30', 79500],
    ['occupancyRegular', '2026-06-30', 40000],
    ['totalInflow', '2025', 44097],
  ]);
});

it('tells the row of the sheet in which a fault stands', async () => {
  await write();
  await fill('B8:E8', [['30-6-2027', 79500, 'personen', 'COA']]);
  const { faults } = await readTable();
  expect(faults.map(({ row, column }) => [row, column])).toEqual([[8, 'datum of periode']]);
});

describe('own figures in the workbook', () => {
  const occupancy = async () => {
    await write();
    await fill('B6:E6', [['30-6-2026', 79500, 'personen', 'COA']]);
    const { values } = await readTable();
    return values ?? [];
  };
  const store = (origin: string, values: Awaited<ReturnType<typeof occupancy>>) =>
    runInExcel((context) => storeOwnFigures(context, { origin, values }, TODAY));
  const kept = async () => (await runInExcel((context) => readOwnFigures(context, TODAY))).sets;

  it('give a colleague who opens it the same numbers', async () => {
    const values = await occupancy();
    await store('', values);
    const colleague = new ForecastService();
    expect(await restoreWorkbookState(colleague)).toEqual({ damaged: [] });
    const at = monthPosition({ year: 2026, month: 8, day: 1 });
    expect(colleague.realised.stock('occupancy', at)).toMatchObject({ value: 79500, own: true });
  });

  it('take the place of those of the same origin, beside those of another', async () => {
    const values = await occupancy();
    await store('', values);
    await store('juli.csv', [{ ...values[0], value: 79000 }]);
    await store('', [{ ...values[0], value: 79600 }]);
    const stored = await kept();
    expect(stored.map(({ origin, values: own }) => [origin, own[0].value])).toEqual([
      ['juli.csv', 79000],
      ['', 79600],
    ]);
    await store('juli.csv', []);
    expect(await kept()).toHaveLength(1);
  });

  it.each([
    [
      'no JSON',
      'geen json',
      'De eigen realisaties in deze werkmap zijn beschadigd. Lees de tabel of het bestand opnieuw in het onderdeel Volgen, of verwijder ze daar.',
    ],
    [
      'figures that would be refused when entered',
      '{"version":1,"sets":[{"origin":"","values":[{"measure":"occupancy","when":"2999-12-31","value":1}]}]}',
      expect.stringMatching(
        /^De eigen realisaties van het invulblad in deze werkmap tellen niet mee: .*2999.* Lees ze opnieuw in het onderdeel Volgen, of verwijder ze daar\.$/,
      ),
    ],
    [
      'a set without values',
      '{"version":1,"sets":[{"origin":"juli.csv"}]}',
      'De eigen realisaties uit "juli.csv" in deze werkmap tellen niet mee: De opgeslagen tekst is beschadigd. Lees ze opnieuw in het onderdeel Volgen, of verwijder ze daar.',
    ],
  ])('that are damaged (%s) are told, and the bundled figures stay', async (_, text, reason) => {
    await runInExcel((context) => writePart(context, 'realisaties', text));
    const service = new ForecastService();
    const { damaged } = await restoreWorkbookState(service);
    expect(damaged).toEqual([{ name: 'eigen realisaties', reason, isEdition: false }]);
    expect(service.realised.listOwn()).toEqual([]);
  });

  it('that are damaged do not keep anyone from storing them again', async () => {
    const values = await occupancy();
    await runInExcel((context) => writePart(context, 'realisaties', 'geen json'));
    await store('', values);
    expect(await kept()).toHaveLength(1);
  });

  it('of a newer version are left as they are', async () => {
    await runInExcel((context) => writePart(context, 'realisaties', '{"version":2}'));
    await expect(store('', [])).rejects.toMatchObject({ code: 'NewerPart' });
  });
});
