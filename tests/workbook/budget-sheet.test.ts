import { budgetBlock, type BudgetChoices } from '../../src/taskpane/budget/budget-block';
import { inspectBudgetTarget, placeBudget, readNumbers } from '../../src/workbook/budget-sheet';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';
import { snapshotOf } from '../taskpane/faults/workbook-snapshot';

let excel: TestExcel;
beforeEach(() => {
  excel = createTestExcel({ sheetNames: ['Mijn prijzen', 'Begroting'] });
  sheet('Mijn prijzen').getRange('B2:B4').values = [[31000], [70500], ['n.n.b.']];
});
afterEach(() => {
  jest.restoreAllMocks();
  excel.dispose();
});

const sheet = (name: string) => excel.workbook.worksheets.getItem(name);
const choices: BudgetChoices = {
  scenario: 'mediaan',
  edition: 'Kernprognose 2025',
  year: 2027,
  regularPrice: "'Mijn prijzen'!B2",
  emergencyPrice: "'Mijn prijzen'!B3",
  regularPlaces: "'Mijn prijzen'!B4",
  variant: 'year',
};

it('places formulas that refer to the chosen cells, and no amount', async () => {
  const { lines, columns } = budgetBlock(choices, 'Begroting!D3', 'nl');
  const address = await runInExcel((context) =>
    placeBudget(context, 'Begroting!D3', lines, columns),
  );
  expect(address).toBe(`Begroting!D3:E${2 + lines.length}`);
  const formulas = sheet('Begroting').getRange('E3:E15').formulas?.flat() ?? [];
  expect(formulas).toContain("='Mijn prijzen'!B2");
  expect(formulas.filter((content) => typeof content === 'number')).toEqual([2027]);
  expect(excel.unknownMembers()).toEqual([]);
});

it('sees what stands where the block would go, and whether the sheet is protected', async () => {
  sheet('Begroting').getRange('E4').values = [['mijn notitie']];
  const inspect = () =>
    runInExcel((context) => inspectBudgetTarget(context, 'Begroting!D3', 13, 2));
  expect(await inspect()).toEqual({
    address: 'Begroting!D3:E15',
    filledCells: 1,
    isProtected: false,
  });
  sheet('Begroting').protection.protect();
  expect(await inspect()).toMatchObject({ isProtected: true });
});

it('gives the cells back what they held and how they looked when Excel refuses half-way', async () => {
  const block = sheet('Begroting').getRange('D3:E15');
  block.numberFormat = [['0.00']];
  block.formulas = Array.from({ length: 13 }, (_, i) => [`Regel ${i}`, `=${i}+1`]);
  sheet('Begroting').getRange('E3').format.font.bold = true;
  sheet('Begroting').getRange('D13').format.borders.getItem('EdgeTop').style = 'Double';
  sheet('Begroting').getRange('D:D').format.columnWidth = 30;
  const before = snapshotOf(excel.workbook);
  // Formats come before contents, so that all of them are there when the contents are refused.
  const refused = jest
    .spyOn(Object.getPrototypeOf(block) as typeof block, 'formulas', 'set')
    .mockImplementationOnce(() => {
      expect(snapshotOf(excel.workbook)).not.toEqual(before);
      throw new Error('refused');
    });
  const { lines, columns } = budgetBlock(choices, 'Begroting!D3', 'nl');
  await expect(
    runInExcel((context) => placeBudget(context, 'Begroting!D3', lines, columns)),
  ).rejects.toThrow();
  expect(refused).toHaveBeenCalledTimes(1);
  expect(snapshotOf(excel.workbook)).toEqual(before);
});

it('reads numbers from cells of any sheet, and tells text from numbers', async () => {
  const read = await runInExcel((context) =>
    readNumbers(context, ["'Mijn prijzen'!B2", "'Mijn prijzen'!B4", 'Begroting!A1']),
  );
  expect(read).toEqual([31000, undefined, undefined]);
});

it('writes the name of an edition that looks like a formula as text', async () => {
  const edition = '+31 editie';
  const { lines, columns } = budgetBlock({ ...choices, edition }, 'Begroting!A1', 'nl');
  await runInExcel((context) => placeBudget(context, 'Begroting!A1', lines, columns));
  expect(sheet('Begroting').getRange('B3').values).toEqual([[edition]]);
});
