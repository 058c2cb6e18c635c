import { BRIDGE_PART_TEXTS, COMPARISON_TEXTS } from '../../src/workbook/comparison-texts';
import { ASSUMPTIONS_TABLE_TEXTS } from '../../src/workbook/assumptions-table-texts';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { writeAssumptionsTable } from '../../src/workbook/assumptions-table';
import { writeComparison } from '../../src/workbook/comparison-sheet';
import { readTakenNames, withNewSheets } from '../../src/workbook/new-sheets';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

let excel: TestExcel;
beforeEach(() => {
  excel = createTestExcel({ sheetNames: ['Blad1'] });
});
afterEach(() => {
  jest.restoreAllMocks();
  excel.dispose();
});

const sheetNames = (): string[] => excel.workbook.worksheets.items.map(({ name }) => name);

/** Excel keeps what a request did before it refused: here everything up to the table. */
function refuseTables(): jest.SpyInstance {
  const tables: { add: (...args: never[]) => unknown } = Object.getPrototypeOf(
    excel.workbook.worksheets.getItem('Blad1').tables,
  );
  return jest.spyOn(tables, 'add').mockImplementation(() => {
    expect(sheetNames()).toHaveLength(2);
    throw new Error('refused');
  });
}

describe('work that fills new sheets', () => {
  it('leaves them when it succeeds, and gives its result', async () => {
    const result = await runInExcel((context) =>
      withNewSheets({ sheets: ['Nieuw'] }, async () => {
        context.workbook.worksheets.add('Nieuw');
        await context.sync();
        return 42;
      }),
    );
    expect(result).toBe(42);
    expect(sheetNames()).toEqual(['Blad1', 'Nieuw']);
  });

  it('takes away those that are there when it fails, and says why it failed', async () => {
    const attempt = runInExcel((context) =>
      withNewSheets({ sheets: ['Een', 'Twee'], names: ['Eerste', 'Tweede'] }, async () => {
        const sheet = context.workbook.worksheets.add('Een');
        context.workbook.names.add('Eerste', sheet.getRange('A1'));
        await context.sync();
        throw new DOMException('cancelled', 'AbortError');
      }),
    );
    await expect(attempt).rejects.toMatchObject({ name: 'AbortError' });
    expect(sheetNames()).toEqual(['Blad1']);
    expect(excel.workbook.names.items).toEqual([]);
  });

  it('knows sheets apart from tables and named items', async () => {
    excel.workbook.worksheets.getItem('Blad1').tables.add('A1:B2', true);
    const taken = await runInExcel(readTakenNames);
    expect(taken.sheets).toEqual(['Blad1']);
    expect(taken.names).toEqual(excel.workbook.tables.items.map(({ name }) => name));
  });
});

describe('a sheet that Excel refuses half-way is not left behind', () => {
  const service = new ForecastService();

  it('for an aannames table', async () => {
    const refused = refuseTables();
    const forecast = service.forecast({
      scenario: 'mediaan',
      overrides: [parseOverride('inwilligingspercentage', 0.46)],
    });
    const attempt = runInExcel((context) =>
      writeAssumptionsTable(context, forecast, () => '', ASSUMPTIONS_TABLE_TEXTS.nl),
    );
    await expect(attempt).rejects.toThrow();
    expect(refused).toHaveBeenCalled();
    expect(sheetNames()).toEqual(['Blad1']);
  });

  it('for a comparison', async () => {
    const refused = refuseTables();
    const attempt = runInExcel((context) =>
      writeComparison(
        context,
        { first: 'een', second: 'ander', rows: [], bridges: [] },
        COMPARISON_TEXTS.nl,
        BRIDGE_PART_TEXTS.nl,
      ),
    );
    await expect(attempt).rejects.toThrow();
    expect(refused).toHaveBeenCalled();
    expect(sheetNames()).toEqual(['Blad1']);
  });
});
