import { BUDGET_SHEET_TEXTS } from '../../src/workbook/budget-sheets/budget-sheet-texts';
import type { BudgetRequest } from '../../src/workbook/budget-sheets/budget-request';
import { writeBudgetSheets } from '../../src/workbook/budget-sheets/write-budget-sheets';
import { findBudgets, fixBudgetValues } from '../../src/workbook/fix-budget-values';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';
import { snapshotOf } from '../taskpane/faults/workbook-snapshot';

const texts = BUDGET_SHEET_TEXTS.nl;
const price = (amount: number) =>
  ({ amount, year: 2026, status: 'eigen waarde', source: '' }) as const;
const request: BudgetRequest = {
  edition: 'Kernprognose 2025',
  scenario: 'mediaan',
  firstYear: 2026,
  lastYear: 2027,
  plan: [{ kind: 'regulier', places: 70_000, description: 'alles' }],
  prices: { regulier: price(30_000), noodopvang: price(70_000), 'buiten COA': undefined },
  index: 0.03,
  rule: ['regulier', 'noodopvang', 'buiten COA'],
  occupancyRate: 1,
  emptyPlaceCost: 0.5,
  shortageKind: 'noodopvang',
};

let excel: TestExcel;
afterEach(() => excel.dispose());
const write = () => runInExcel((context) => writeBudgetSheets(context, request, texts));
const formulas = (sheet: string): unknown[] =>
  excel.workbook.worksheets.getItem(sheet).getUsedRange().formulas?.flat() ?? [];
const ours = (): unknown[] =>
  ['Begroting', 'Begroting maanden']
    .flatMap(formulas)
    .filter((cell) => typeof cell === 'string' && /PROGNOSE|CAPACITEIT\.[A-Z]+\(/.test(cell));

describe('a budget on sheets', () => {
  beforeEach(() => {
    excel = createTestExcel({ sheetNames: ['Blad1'], evaluate: () => 7 });
  });

  it('has names for its inputs, other names for a second one, and prints on A4 on its side', async () => {
    expect(await write()).toBe('Begroting');
    expect(await write()).toBe('Begroting (2)');
    const names = excel.workbook.names.items.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['begroting_editie', 'begroting2_editie']));
    const { pageLayout } = excel.workbook.worksheets.getItem('Begroting');
    expect(pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
    });
    expect(excel.unknownMembers()).toEqual([]);
  });

  it('keeps what persons and prices are apart from the number before it', async () => {
    await write();
    const indents = (sheet: string, address: string): unknown[] => {
      const range = excel.workbook.worksheets.getItem(sheet).getRange(address);
      const cells = (range.values?.[0] ?? []).map((_, i) => range.getCell(0, i));
      return cells.map(({ format }) => format.indentLevel);
    };
    expect(indents('Begroting maanden', 'H5:J5')).toEqual([0, 1, 0]);
    expect(indents('Begroting invoer', 'D16:E16')).toEqual([0, 1]);
  });

  it('prints no table torn over two pages: a new one begins before a part that does not fit', async () => {
    await write();
    const sheet = excel.workbook.worksheets.getItem('Begroting');
    const rows = sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
    const labels = rows.map((row) => sheet.getCell(row, 0).values?.[0]?.[0]);
    expect(labels).toEqual([texts.check, texts.stateBudget, texts.bridge]);
    const inputs = excel.workbook.worksheets.getItem('Begroting invoer');
    const starts = inputs.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
    expect(starts.map((row) => inputs.getCell(row, 0).values?.[0]?.[0])).toEqual([texts.totals]);
  });

  it('leaves the workbook as it was when Excel stops half-way', async () => {
    const before = snapshotOf(excel.workbook);
    excel.stopWithin(excel.syncCount() + 2, 0.5);
    await expect(write()).rejects.toThrow();
    expect(snapshotOf(excel.workbook)).toEqual(before);
    expect(excel.workbook.names.items).toEqual([]);
  });

  it('becomes values where it uses our functions, and says that its edition drives nothing now', async () => {
    await write();
    const [budget] = await runInExcel(findBudgets);
    expect(budget).toEqual({ prefix: 'begroting_', inputSheet: 'Begroting invoer' });
    const count = ours().length;
    expect(count).toBeGreaterThan(24 * 2);
    const native = ['Begroting', 'Begroting maanden'].flatMap(formulas).length;
    const fixed = await runInExcel((context) => fixBudgetValues(context, budget, texts));
    expect(fixed).toBe(count);
    const sheet = excel.workbook.worksheets.getItem('Begroting');
    const rows = sheet.getUsedRange().values ?? [];
    const statuses = rows.filter((row) => row[2] === texts.fixedOutcome).map(([label]) => label);
    expect(statuses).toEqual([
      texts.checkFunction,
      ...(['historie', 'brief'] as const).map(texts.chanceOfThis),
      ...(['historie', 'brief'] as const).map(texts.chanceOfPrevious),
    ]);
    expect(ours()).toEqual([]);
    expect(['Begroting', 'Begroting maanden'].flatMap(formulas)).toHaveLength(native);
    expect(
      formulas('Begroting').filter((cell) => String(cell).startsWith('=SUMPRODUCT')),
    ).not.toEqual([]);
    expect(formulas('Begroting invoer').filter((cell) => cell === texts.fixed)).toHaveLength(2);
    expect(await runInExcel((context) => fixBudgetValues(context, budget, texts))).toBe(0);
  });

  it('is as it was when fixing stops half-way', async () => {
    await write();
    const [budget] = await runInExcel(findBudgets);
    const before = snapshotOf(excel.workbook);
    excel.stopWithin(excel.syncCount() + 4, 0.5);
    const fix = runInExcel((context) => fixBudgetValues(context, budget, texts));
    await expect(fix).rejects.toThrow();
    expect(snapshotOf(excel.workbook)).toEqual(before);
  });
});

it('fixes nothing while a cell gives an error, and names the cell', async () => {
  excel = createTestExcel({ sheetNames: ['Blad1'], evaluate: () => '#N/A' });
  await write();
  const [budget] = await runInExcel(findBudgets);
  const fix = runInExcel((context) => fixBudgetValues(context, budget, texts));
  await expect(fix).rejects.toThrow('los dat eerst op');
  expect(ours().length).toBeGreaterThan(24);
});
