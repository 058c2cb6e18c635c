import { repairFormulas } from '../../src/workbook/repair-formulas';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

describe('repairing formulas', () => {
  let excel: TestExcel;
  beforeEach(() => {
    excel = createTestExcel({
      evaluate: (formula: string) => (/PROGNOSE|ONBEKEND/i.test(formula) ? '#NAME?' : 1),
    });
  });
  afterEach(() => excel.dispose());

  it('enters only our own failing formulas again', async () => {
    const sheet = excel.workbook.worksheets.getItemAt(0);
    sheet.getRange('A1:C1').formulas = [
      ['=PROGNOSE.BEZETTING("mediaan",2026)', '=ONBEKEND(1)', '=1+1'],
    ];
    const before = sheet.getRange('A1:C1').formulas;
    const result = await runInExcel(repairFormulas);
    expect(result).toEqual({ repaired: 1, protectedSheets: [] });
    expect(sheet.getRange('A1:C1').formulas).toEqual(before);
  });

  it('leaves a protected sheet alone and names it', async () => {
    const sheet = excel.workbook.worksheets.getItemAt(0);
    sheet.getRange('A1').formulas = [['=PROGNOSE.BEZETTING("mediaan",2026)']];
    sheet.protection.protect();
    const result = await runInExcel(repairFormulas);
    expect(result).toEqual({ repaired: 0, protectedSheets: ['Blad1'] });
  });
});
