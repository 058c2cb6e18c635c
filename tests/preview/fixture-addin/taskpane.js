/* global document, Excel, Office */
const log = (line) => {
  document.getElementById('log').textContent += `${line}\n`;
};

async function writeTable() {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Tabel');
    const range = sheet.getRange('A1:C4');
    range.values = [
      ['Maand', 'mediaan', 'maximum'],
      ['jan', 82300, 90000],
      ['feb', 83000.5, 91000],
      ['mrt', 84100, 92000],
    ];
    sheet.getRange('B2:C4').numberFormat = Array(3).fill(['#,##0', '#,##0']);
    sheet.getRange('E1').formulas = [['=SUM(B2:B4)']];
    sheet.getRange('E2').formulas = [['=TEST.PLUS(B2,1)']];
    // A format that comes after a formula in the same batch must leave the formula alone.
    sheet.getRange('E1:E2').format.font.bold = true;
    const table = sheet.tables.add('A1:C4', true);
    table.name = 'tblTest';
    const chart = sheet.charts.add(Excel.ChartType.line, range, Excel.ChartSeriesBy.columns);
    chart.title.text = 'Bezetting';
    chart.setPosition('A7', 'F20');
    context.workbook.names.add('bezetting', sheet.getRange('B2:B4'));
    context.workbook.settings.add('editie', '2025');
    context.workbook.customXmlParts.add('<k:editie xmlns:k="urn:test">1</k:editie>');
    sheet.freezePanes.freezeRows(1);
    sheet.getRange('A:C').format.autofitColumns();
    const explanation = sheet.getRange('H4');
    explanation.values = [['Een uitleg die meer dan een regel nodig heeft.']];
    explanation.format.wrapText = true;
    explanation.format.columnWidth = 60;
    sheet.getRange('H2').values = [['Groot']];
    sheet.getRange('H2').format.font.size = 30;
    sheet.activate();
    const sum = sheet.getRange('E1').load('values');
    await context.sync();
    log(`som ${sum.values[0][0]}`);
  });
}

Office.onReady(async (info) => {
  log(`${info.host} ${info.platform} ${Office.context.displayLanguage}`);
  Office.actions.associate('testCommand', (event) => {
    log('opdracht');
    event.completed();
  });
  document
    .getElementById('write')
    .addEventListener('click', () =>
      writeTable().catch((error) => log(`FOUT ${error.code} ${error.message}`)),
    );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').onChanged.add(async (event) => {
      log(`gewijzigd ${event.address} ${event.triggerSource}`);
    });
    await context.sync();
  });
});
