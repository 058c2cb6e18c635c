import { insertFormula, readSelection } from '../../src/workbook/insert-formula';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

let excel: TestExcel;
beforeEach(() => {
  excel = createTestExcel({ sheetNames: ['Mijn blad'] });
  excel.workbook.worksheets.getItem('Mijn blad').getRange('B3').select();
});
afterEach(() => excel.dispose());

const cell = (address: string) => excel.workbook.worksheets.getItem('Mijn blad').getRange(address);
const FORMULA = '=PROGNOSE.BEZETTING("mediaan",2026)';

it('puts the formula in an empty active cell', async () => {
  const result = await runInExcel((context) => insertFormula(context, FORMULA));
  expect(result).toEqual({ kind: 'written', address: "'Mijn blad'!B3" });
  expect(cell('B3').formulas).toEqual([[FORMULA]]);
  expect(excel.unknownMembers()).toEqual([]);
});

it('leaves a filled cell alone and says what stands there', async () => {
  cell('B3').values = [[82300]];
  const result = await runInExcel((context) => insertFormula(context, FORMULA));
  expect(result).toMatchObject({ kind: 'occupied', cell: { address: "'Mijn blad'!B3" } });
  expect(cell('B3').values).toEqual([[82300]]);
});

it('replaces a filled cell once the user agreed, and only that cell', async () => {
  cell('B3').values = [[82300]];
  cell('C4').values = [['tekst']];
  const agreed = { address: "'Mijn blad'!B3" };
  cell('C4').select();
  const moved = await runInExcel((context) => insertFormula(context, FORMULA, agreed));
  expect(moved).toMatchObject({ kind: 'occupied', cell: { address: "'Mijn blad'!C4" } });
  cell('B3').select();
  await runInExcel((context) => insertFormula(context, FORMULA, agreed));
  expect(cell('B3').formulas).toEqual([[FORMULA]]);
});

it('reads the selection with its size', async () => {
  cell('B3:C5').select();
  expect(await runInExcel(readSelection)).toEqual({
    address: "'Mijn blad'!B3:C5",
    rows: 3,
    columns: 2,
  });
});

it('gives a series its formats and headings, and leaves what stands above it', async () => {
  const look = { rows: 2, formats: ['dd-mm-yyyy', '#,##0'], headings: ['datum', 'waarde'] };
  const series = '=PROGNOSE.REEKS("bezetting","mediaan",2026,2026,"halfjaar")';
  await runInExcel((context) => insertFormula(context, series, undefined, undefined, look));
  expect(cell('B2:C2').values).toEqual([['datum', 'waarde']]);
  expect(cell('B3:C4').numberFormat).toEqual([
    ['dd-mm-yyyy', '#,##0'],
    ['dd-mm-yyyy', '#,##0'],
  ]);
  cell('E2').values = [['mijn kop']];
  cell('D3').select();
  await runInExcel((context) => insertFormula(context, series, undefined, undefined, look));
  expect(cell('D2:E2').values).toEqual([['', 'mijn kop']]);
});
