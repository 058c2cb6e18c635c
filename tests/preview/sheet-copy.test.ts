import { createTestExcel, type TestExcel } from './excel-in-jest';

/** What "Verplaatsen of kopiëren" does in Excel, in the workbook that stands for it. */

const NAME = 'Prognose van voorjaar en najaar';

let excel: TestExcel;
beforeEach(async () => {
  excel = createTestExcel({ sheetNames: [NAME, 'Ander'] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(NAME);
    sheet.getRange('A1:B3').formulas = [
      ['Jaar', 'Waarde'],
      [2026, 82300],
      [2027, '=B2+1'],
    ];
    sheet.getRange('B2:B3').numberFormat = [['#,##0'], ['#,##0']];
    sheet.getRange('A1').format.columnWidth = 99;
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.tables.add('A1:B3', true).name = 'Prognose_tabel';
    context.workbook.names.add('Bezetting', sheet.getRange('B2'));
    context.workbook.names.add(
      'Elders',
      context.workbook.worksheets.getItem('Ander').getRange('A1'),
    );
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns');
    chart.name = 'Grafiek van ons';
    chart.title.text = 'Bezetting';
    chart.axes.valueAxis.minimum = 50000;
    sheet.protection.protect({ allowFormatCells: true });
    sheet.copy('Before', context.workbook.worksheets.getItem('Ander'));
    await context.sync();
  });
});
afterEach(() => excel.dispose());

const copyOf = () => excel.workbook.worksheets.getItem('Prognose van voorjaar en na (2)');

describe('a sheet that is copied', () => {
  it('stands where it was asked for, under a name that Excel takes', () => {
    const names = excel.workbook.worksheets.items.map(({ name }) => name);
    expect(names).toEqual([NAME, 'Prognose van voorjaar en na (2)', 'Ander']);
    expect(excel.unknownMembers()).toEqual([]);
  });

  it('has the contents and the looks of the first', () => {
    const copy = copyOf();
    expect(copy.getRange('A1:B3').formulas).toEqual([
      ['Jaar', 'Waarde'],
      [2026, 82300],
      [2027, '=B2+1'],
    ]);
    expect(copy.getRange('B1:B3').numberFormat).toEqual([['General'], ['#,##0'], ['#,##0']]);
    expect(copy.columnWidthAt(0)).toBe(99);
    expect(copy.freezePanes.getLocation().area.rows).toBe(1);
    expect(copy.pageLayout.orientation).toBe('Landscape');
    expect(copy.protection.protected).toBe(true);
    expect(copy.protection.options).toEqual({ allowFormatCells: true });
  });

  it('has a table under a name of its own, and a chart of its own cells', () => {
    const copy = copyOf();
    expect(copy.tables.items.map(({ name }) => name)).toEqual(['Prognose_tabel2']);
    const [chart] = copy.charts.items;
    expect(chart.name).toBe('Grafiek van ons');
    expect(chart.title.text).toBe('Bezetting');
    expect(chart.axes.valueAxis.minimum).toBe(50000);
    const series = chart.series.items;
    expect(series.map(({ name }) => name)).toEqual(['Jaar', 'Waarde']);
    expect(series.map(({ values }) => values?.worksheet)).toEqual([copy, copy]);
  });

  it('has the names of its cells for itself, and those of the workbook stay', () => {
    const copy = copyOf();
    expect(copy.names.items.map(({ name }) => name)).toEqual(['Bezetting']);
    expect(copy.names.getItem('Bezetting').getRange().worksheet).toBe(copy);
    const ofWorkbook = excel.workbook.names.getItem('Bezetting').getRange();
    expect(ofWorkbook.worksheet.name).toBe(NAME);
  });
});
