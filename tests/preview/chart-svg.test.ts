import { chartSvg } from '../../src/preview/host/chart-svg';
import { createTestExcel } from './excel-in-jest';

/** Three months, of which the second alone was counted, as a line with or without markers. */
async function pointsDrawn(chartType: 'Line' | 'LineMarkers', markerStyle: 'Circle' | 'None') {
  const excel = createTestExcel({ sheetNames: ['Blad1'] });
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1:A3').values = [[''], [78900], ['']];
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A3'), 'Columns');
      const series = chart.series.getItemAt(0);
      series.chartType = chartType;
      series.markerStyle = markerStyle;
      await context.sync();
    });
    const [chart] = excel.workbook.worksheets.items[0].charts.items;
    return chartSvg(chart, 600, 300).match(/<circle/g)?.length ?? 0;
  } finally {
    excel.dispose();
  }
}

it('draws a single count by its marker, since a line of one point is nothing', async () => {
  expect(await pointsDrawn('LineMarkers', 'Circle')).toBe(1);
});

it('draws no markers on a line that has none', async () => {
  expect(await pointsDrawn('Line', 'Circle')).toBe(0);
  expect(await pointsDrawn('LineMarkers', 'None')).toBe(0);
});

it('draws an axis that begins above all there is, as when every number is missing', async () => {
  const excel = createTestExcel({ sheetNames: ['Blad1'] });
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1:A3').values = [['#N/A'], ['#N/A'], ['#N/A']];
      const chart = sheet.charts.add('Area', sheet.getRange('A1:A3'), 'Columns');
      chart.axes.valueAxis.minimum = 60_000;
      await context.sync();
    });
    const [chart] = excel.workbook.worksheets.items[0].charts.items;
    expect(chartSvg(chart, 600, 300)).not.toContain('NaN');
  } finally {
    excel.dispose();
  }
});

it('draws no column whose fill was cleared, and what stands on it above its height', async () => {
  const excel = createTestExcel({ sheetNames: ['Blad1'] });
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1:B1').values = [[3000, 1000]];
      const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1'), 'Columns');
      const base = chart.series.getItemAt(0);
      base.format.fill.clear();
      const step = chart.series.add();
      step.setValues(sheet.getRange('B1'));
      step.format.fill.setSolidColor('#c55a11');
      await context.sync();
    });
    const [chart] = excel.workbook.worksheets.items[0].charts.items;
    const columns = chartSvg(chart, 600, 300).match(/<rect [^>]*>/g) ?? [];
    expect(columns).toHaveLength(1);
    expect(columns[0]).toContain('fill="#c55a11"');
  } finally {
    excel.dispose();
  }
});
