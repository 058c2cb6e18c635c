import { MemorySheetStore } from '../../src/preview/workbook-model/memory-sheet-store';
import { Workbook } from '../../src/preview/workbook-model/workbook';
import { rememberWorkbook } from '../../src/preview/workbook-model/workbook-state';

const newWorkbook = (): Workbook =>
  new Workbook({
    createStore: () => new MemorySheetStore(),
    sheetNames: ['Blad1', 'Blad2'],
  });

/** Everything of the workbook that Undo must put back, as text. */
function pictureOf(workbook: Workbook): unknown {
  return {
    active: workbook.worksheets.getActiveWorksheet().name,
    names: workbook.names.items.map(({ name, formula, visible }) => ({ name, formula, visible })),
    sheets: workbook.worksheets.items.map((sheet) => ({
      name: sheet.name,
      look: [sheet.tabColor, sheet.visibility, sheet.showGridlines, sheet.protection.protected],
      cells: sheet.getRange('A1:F8').formulas,
      formats: sheet.getRange('A1:F8').numberFormat,
      bold: sheet.getRange('A1').format.font.bold,
      width: sheet.columnWidthAt(0),
      height: sheet.rowHeightAt(0),
      frozen: [sheet.freezePanes.rows, sheet.freezePanes.columns],
      print: [sheet.pageLayout.orientation, sheet.pageLayout.titleRows],
      footer: sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter,
      marks: sheet.customProperties.items.map(({ key, value }) => [key, value]),
      filter: sheet.autoFilter.enabled,
      rule: sheet.dataValidationAt('B2').rule,
      tables: sheet.tables.items.map((table) => ({
        name: table.name,
        area: table.area,
        banded: table.showBandedRows,
        filters: [...table.filters],
      })),
      charts: sheet.charts.items.map((chart) => ({
        type: chart.chartType,
        title: chart.title.text,
        place: [chart.top, chart.left, chart.width, chart.height],
        minimum: chart.axes.valueAxis.minimum,
        series: chart.series.items.map(({ name, chartType, format }) => [
          name,
          chartType,
          format.line.color,
        ]),
      })),
    })),
  };
}

/** What the pane does to a sheet that is there already, and to sheets of its own. */
function fill(workbook: Workbook): void {
  const sheet = workbook.worksheets.getItem('Blad1');
  sheet.getRange('A1:C3').values = [
    ['jaar', 'mediaan', 'maximum'],
    [2026, 1, 2],
    [2027, 3, 4],
  ];
  sheet.getRange('B2:C3').numberFormat = '#,##0';
  const table = sheet.tables.add('A1:C3', true);
  table.name = 'Bezetting';
  const chart = sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Columns');
  chart.title.text = 'Bezetting';
  workbook.names.add('eind', sheet.getRange('B3'));
}

function changeAll(workbook: Workbook): void {
  const sheet = workbook.worksheets.getItem('Blad1');
  sheet.getRange('B2').values = [[99]];
  sheet.getRange('D5').formulas = [['=SUM(B2:C3)']];
  sheet.getRange('B2:C3').numberFormat = '0.0';
  sheet.getRange('A1').format.font.bold = true;
  sheet.getRange('A:A').format.columnWidth = 200;
  sheet.getRange('1:1').format.rowHeight = 40;
  sheet.freezePanes.freezeRows(1);
  sheet.name = 'Ander';
  sheet.tabColor = '#FF0000';
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.setPrintTitleRows('1:2');
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
  sheet.customProperties.add('merk', 'a');
  sheet.autoFilter.apply(sheet.getRange('D5:D6'));
  sheet.dataValidationAt('B2').rule = { list: { source: 'a,b' } };
  const table = sheet.tables.getItemAt(0);
  table.rows.add(undefined, [[2028, 5, 6]]);
  table.name = 'Anders';
  table.showBandedRows = false;
  table.columns.getItemAt(0).filter.applyValuesFilter(['2026']);
  const chart = sheet.charts.getItemAt(0);
  chart.title.text = 'Anders';
  chart.axes.valueAxis.minimum = 10;
  chart.width = 500;
  chart.series.getItemAt(0).format.line.color = '#00FF00';
  chart.series.getItemAt(1).delete();
  workbook.names.getItem('eind').formula = '=Ander!$B$2';
  workbook.names.add('begin', sheet.getRange('B2')).visible = false;
  workbook.worksheets.getItem('Blad2').delete();
  const added = workbook.worksheets.add('Nieuw');
  added.getRange('A1').values = [['nieuw']];
  added.tables.add('A1:A2', true);
  added.activate();
  sheet.protection.protect();
}

describe('a workbook that is put back', () => {
  it('is in everything as it was, a deleted sheet and a chart that was changed included', () => {
    const workbook = newWorkbook();
    fill(workbook);
    const before = pictureOf(workbook);
    const restore = rememberWorkbook(workbook);
    changeAll(workbook);
    expect(pictureOf(workbook)).not.toEqual(before);
    restore();
    expect(pictureOf(workbook)).toEqual(before);
  });

  it('goes back and forth between two states as often as one asks', () => {
    const workbook = newWorkbook();
    fill(workbook);
    const before = pictureOf(workbook);
    const toBefore = rememberWorkbook(workbook);
    changeAll(workbook);
    const after = pictureOf(workbook);
    const toAfter = rememberWorkbook(workbook);
    for (let turn = 0; turn < 2; turn++) {
      toBefore();
      expect(pictureOf(workbook)).toEqual(before);
      toAfter();
      expect(pictureOf(workbook)).toEqual(after);
    }
  });

  it('keeps stored parts and settings, which are no part of Undo in Excel', () => {
    const workbook = newWorkbook();
    const restore = rememberWorkbook(workbook);
    workbook.customXmlParts.add('<a xmlns="urn:a"/>');
    workbook.settings.add('keuze', 1);
    restore();
    expect(workbook.customXmlParts.count).toBe(1);
    expect(workbook.settings.read('keuze')).toBe(1);
  });
});
