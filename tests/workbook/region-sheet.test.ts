import { HyperFormula } from 'hyperformula';
import { BUNDLED_REGION_LIST, PROVINCES } from '../../src/editions/regions/region-list';
import { RegionAllocation } from '../../src/scenarios/regions/allocation';
import { municipalityRows } from '../../src/scenarios/regions/region-overview';
import { writeRegionSheet, type RegionSheet } from '../../src/workbook/regions/region-sheet';
import { REGION_SHEET_TEXTS } from '../../src/workbook/regions/region-sheet-texts';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

let excel: TestExcel;
beforeEach(() => {
  excel = createTestExcel({ sheetNames: ['Blad1'] });
});
afterEach(() => excel.dispose());

const regions = new RegionAllocation(BUNDLED_REGION_LIST);
const sheetOf = (province?: string): RegionSheet => ({
  province,
  total: 90_000,
  method: 'verdeling',
  status: 'afgeleid',
  source: 'NOS/Nieuwsuur, november 2025',
  totalSource: 'Kernprognose 2025, mediaan, 1-1-2027',
  period: '2026-II',
  rows: municipalityRows({ regions, total: 90_000, minors: 5_727.27, method: 'verdeling' })
    .filter((row) => province === undefined || row.province === province)
    .map((row) => ({ ...row, target: 10, arrears: row.name === 'Tholen' ? 5 : undefined })),
});
const write = (province?: string, signal?: AbortSignal) =>
  runInExcel((context) =>
    writeRegionSheet(context, sheetOf(province), REGION_SHEET_TEXTS.nl, signal),
  );

interface Calculated {
  readonly formulas: unknown[][];
  readonly values: unknown[][];
}

/** The sheet as a spreadsheet engine calculates it that knows nothing of the add-in. */
async function calculated(name: string): Promise<Calculated> {
  return runInExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange();
    range.load('formulas');
    await context.sync();
    const formulas = range.formulas as (string | number)[][];
    const engine = HyperFormula.buildFromArray(formulas, { licenseKey: 'gpl-v3' });
    return { formulas, values: engine.getSheetValues(0) };
  });
}

const rowNamed = (rows: readonly unknown[][], name: string): unknown[] =>
  rows.find(([first]) => first === name) ?? [];

test('all municipalities: the provinces sum to the country, and the check is 0', async () => {
  expect(await write()).toBe('Gemeenten');
  const { values, formulas } = await calculated('Gemeenten');
  const provinces = values.slice(7, 19);
  expect(provinces.map(([name]) => name).sort()).toEqual(PROVINCES.map(({ name }) => name).sort());
  const total = rowNamed(values, 'Totaal');
  expect(total.slice(3, 9)).toEqual([90_000, 1, 47_293, 26_943, 74_236, 90_000 - 74_236]);
  // Places for minors, the list, the difference, target, arrears and both.
  expect(total.slice(9, 15)).toEqual([5_727, 88_000, 2_000, 3_420, 5, 3_425]);
  expect(rowNamed(values, 'Som min landelijk aantal')[3]).toBe(0);
  const zeeland = provinces.find(([name]) => name === 'Zeeland');
  expect(zeeland?.slice(3, 9)).toEqual([
    1_954,
    expect.closeTo(0.0217, 4),
    723,
    1_524,
    2_247,
    1_954 - 2_247,
  ]);
  expect(formulas.filter((row) => row[16] === 'afgeleid')).toHaveLength(342);
  expect(excel.unknownMembers()).toEqual([]);
});

test('one province: its municipalities, their sum, and formulas for what follows', async () => {
  expect(await write('Zeeland')).toBe('Gemeenten Zeeland');
  const { values, formulas } = await calculated('Gemeenten Zeeland');
  expect(formulas.filter((row) => row[16] === 'afgeleid')).toHaveLength(13);
  expect(rowNamed(values, 'Totaal Zeeland')[3]).toBe(1_954);
  const tholen = rowNamed(formulas, 'Tholen');
  const line = formulas.indexOf(tholen) + 1;
  expect(tholen.slice(7, 9)).toEqual([
    `=F${line}+G${line}`,
    `=ROUND(D${line},0)-ROUND(H${line},0)`,
  ]);
  expect(tholen[14]).toBe(`=M${line}+N${line}`);
  expect(rowNamed(values, 'Tholen')[14]).toBe(15);
});

test('a name that begins with an apostrophe is a name, not a text format', async () => {
  await write('Zuid-Holland');
  const { formulas } = await calculated('Gemeenten Zuid-Holland');
  expect(rowNamed(formulas, "'s-Gravenhage")[3]).toBe(2_358);
});

test('numbers have formats, and there is a chart of two series', async () => {
  await write('Zeeland');
  const sheet = excel.workbook.worksheets.getItem('Gemeenten Zeeland');
  const [chart] = sheet.charts.items;
  expect(chart.series.items.map(({ name }) => name)).toEqual(['opgave', 'er is']);
  const table = sheet.tables.items[0];
  expect(table.name).toBe('Gemeenten');
  const formats = await runInExcel(async (context) => {
    const body = context.workbook.tables.getItem('Gemeenten').getDataBodyRange();
    body.load('numberFormat');
    await context.sync();
    return body.numberFormat[0] as string[];
  });
  expect(formats.slice(2, 5)).toEqual(['#,##0', '#,##0', '0.00%']);
  expect(formats[11]).toBe('+#,##0;-#,##0;0');
});

test('rows of headings are high enough for the two lines of the longest', async () => {
  const name = await write();
  const sheet = excel.workbook.worksheets.getItem(name);
  const [table] = sheet.tables.items;
  expect([sheet.rowHeightAt(6), sheet.rowHeightAt(table.area.row)]).toEqual([30, 30]);
});

test('never writes over a sheet that is there', async () => {
  await write('Zeeland');
  expect(await write('Zeeland')).toBe('Gemeenten Zeeland (2)');
});

test('leaves nothing behind when the user cancels', async () => {
  const attempt = write(undefined, AbortSignal.abort());
  await expect(attempt).rejects.toMatchObject({ name: 'AbortError' });
  expect(excel.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Blad1']);
});
