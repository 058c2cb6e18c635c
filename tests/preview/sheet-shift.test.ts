import { createTestExcel, type TestExcel } from './excel-in-jest';

/** What goes along with rows and columns that are inserted or deleted, as in Excel. */

let excel: TestExcel;
const sheet = () => excel.workbook.worksheets.getItem('Blad1');
beforeEach(async () => {
  excel = createTestExcel({ sheetNames: ['Blad1', 'Blad2'] });
  await Excel.run(async (context) => {
    const blad = context.workbook.worksheets.getItem('Blad1');
    blad.getRange('B3:C5').values = [
      ['Jaar', 'Waarde'],
      ['2026', 82300],
      ['2027', 84100],
    ];
    blad.getRange('5:5').format.rowHeight = 40;
    context.workbook.names.add('Bezetting', blad.getRange('C5'));
    const chart = blad.charts.add('Line', blad.getRange('C4:C5'), 'Columns');
    chart.series.getItemAt(0).setXAxisValues(blad.getRange('B4:B5'));
    chart.setPosition('B8', 'D20');
    await context.sync();
  });
});
afterEach(() => excel.dispose());

const series = () => sheet().charts.items[0].series.items[0];
const shift = (address: string, action: 'insert' | 'delete'): Promise<void> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange(address);
    if (action === 'insert') range.insert('Down');
    else range.delete('Up');
    await context.sync();
  });

it('keeps a chart and a name at the cells that they were of, when rows come in above', async () => {
  await shift('2:3', 'insert');
  expect(series().values?.address).toBe('Blad1!C6:C7');
  expect(series().categories?.address).toBe('Blad1!B6:B7');
  expect(sheet().charts.items[0].position).toMatchObject({ row: 9, rows: 13, column: 1 });
  expect(excel.workbook.names.getItem('Bezetting').formula).toBe('=Blad1!$C$7');
  expect([sheet().rowHeightAt(4), sheet().rowHeightAt(6)]).toEqual([15, 40]);
});

it('lets a chart lose the rows that are deleted, and a name become #REF!', async () => {
  await shift('5:5', 'delete');
  expect(series().values?.address).toBe('Blad1!C4');
  expect(excel.workbook.names.getItem('Bezetting').formula).toBe('=#REF!');
  expect(sheet().rowHeightAt(4)).toBe(15);
});

it('leaves what is on another sheet where it is', async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add(
      'Elders',
      context.workbook.worksheets.getItem('Blad2').getRange('C5'),
    );
    await context.sync();
  });
  await shift('1:1', 'insert');
  expect(excel.workbook.names.getItem('Elders').formula).toBe('=Blad2!$C$5');
});
