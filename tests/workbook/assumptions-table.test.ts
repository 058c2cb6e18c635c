import { ASSUMPTIONS_TABLE_TEXTS } from '../../src/workbook/assumptions-table-texts';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { writeAssumptionsTable } from '../../src/workbook/assumptions-table';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

const service = new ForecastService();
const forecast = service.forecast({
  scenario: 'mediaan',
  overrides: [
    parseOverride('inwilligingspercentage', 0.46),
    parseOverride('extra terugkeer vanaf 2026-07', 5000),
  ],
});
let excel: TestExcel;
beforeEach(() => {
  excel = createTestExcel({ sheetNames: ['Blad1'] });
});
afterEach(() => excel.dispose());

const write = (): Promise<string> =>
  runInExcel((context) =>
    writeAssumptionsTable(context, forecast, () => '=geen formule', ASSUMPTIONS_TABLE_TEXTS.nl),
  );

describe('aannames table', () => {
  it('holds name, value, unit and remark of each changed assumption', async () => {
    const name = await write();
    expect(name).toBe('Aannames');
    const sheet = excel.workbook.worksheets.getItem(name);
    expect(sheet.getRange('A11:D13').values).toEqual([
      ['naam', 'waarde', 'eenheid', 'toelichting'],
      ['inwilligingspercentage', 0.46, '%', '=geen formule'],
      ['extra terugkeer vanaf 2026-07', 5000, 'personen/jaar', '=geen formule'],
    ]);
    expect(excel.workbook.tables.items.map((table) => table.name)).toEqual(['Aannames']);
    expect(excel.unknownMembers()).toEqual([]);
    expect(excel.syncCount()).toBeLessThanOrEqual(2);
  });

  it('calculates with the two columns of the table, with the edition and the difference beside it', async () => {
    const sheet = excel.workbook.worksheets.getItem(await write());
    expect(sheet.getRange('A5:E5').formulas).toEqual([
      [
        2026,
        '=PROGNOSE.BEZETTING("mediaan",$A5,,"Kernprognose 2025",$A$12:$B$13)',
        '=PROGNOSE.BEZETTING("mediaan",$A5,,"Kernprognose 2025")',
        '=ROUND(B5,0)-ROUND(C5,0)',
        '=CAPACITEIT.BEHOEFTE("mediaan",$A5,,"Kernprognose 2025",$A$12:$B$13)',
      ],
    ]);
    expect(sheet.getRange('A9').values).toEqual([[2030]]);
  });

  it('gets a name of its own when there is one already', async () => {
    await write();
    expect(await write()).toBe('Aannames (2)');
    expect(excel.workbook.tables.items.map((table) => table.name)).toEqual([
      'Aannames',
      'Aannames_2',
    ]);
  });
});
