import { strFromU8, unzipSync } from 'fflate';
import { MemorySheetStore } from '../../src/preview/workbook-model/memory-sheet-store';
import { noView } from '../../src/preview/workbook-model/sheet-store';
import { Workbook } from '../../src/preview/workbook-model/workbook';
import { readXlsx } from '../../src/preview/xlsx/read-xlsx';
import { writeXlsx } from '../../src/preview/xlsx/write-xlsx';

const evaluate = (formula: string) =>
  formula === '=SEQUENCE(2,2)'
    ? [
        [1, 2],
        [3, 4],
      ]
    : 82300;
const newWorkbook = () => new Workbook({ createStore: () => new MemorySheetStore(evaluate) });

function filledWorkbook(): Workbook {
  const workbook = newWorkbook();
  const sheet = workbook.worksheets.getItem('Blad1');
  sheet.getRange('A1:B3').values = [
    ['Maand', 'mediaan'],
    ['jan', 82300.5],
    ['feb', true],
  ];
  sheet.getRange('B2').numberFormat = '#,##0';
  sheet.getRange('A1').format.fill.color = '#CFE4FA';
  sheet.getRange('D1').formulas = '=PROGNOSE.BEZETTING("mediaan",2026)';
  sheet.getRange('D2').formulas = '=SEQUENCE(2,2)';
  sheet.getRange('G1').values = '31-12-2026';
  sheet.tables.add('A1:B3', true).name = 'tblTest';
  sheet.freezePanes.freezeRows(1);
  workbook.names.add('bezetting', sheet.getRange('B2:B3'));
  workbook.names.add('editie', '2025');
  workbook.settings.add('actief', { naam: 'x' });
  workbook.customXmlParts.add('<k:e xmlns:k="urn:test">a &amp; b</k:e>');
  const second = workbook.worksheets.add('Mijn blad');
  second.getRange('A1').values = 'hoi';
  second.activate();
  return workbook;
}

describe('the .xlsx file of the preview host', () => {
  it('keeps the widths of columns and the heights of rows', async () => {
    const workbook = newWorkbook();
    const sheet = workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:A3').values = [['kop'], [''], ['voet']];
    sheet.getRange('A:A').format.columnWidth = 120;
    sheet.getRange('A3').format.rowHeight = 42;
    const read = newWorkbook();
    await readXlsx(await writeXlsx(workbook), read);
    const again = read.worksheets.getItem('Blad1');
    expect(again.getRange('A3').format.rowHeight).toBe(42);
    expect(again.getRange('A1').format.rowHeight).toBe(15);
    expect(again.getRange('A1').format.columnWidth).toBeCloseTo(120, 6);
  });

  it('keeps the height of a row that its contents made higher', async () => {
    class MeasuredStore extends MemorySheetStore {
      override readonly view = {
        ...noView,
        grownRowHeight: (row: number) => (row === 1 ? 30 : undefined),
      };
    }
    const workbook = new Workbook({ createStore: () => new MeasuredStore(evaluate) });
    workbook.worksheets.getItem('Blad1').getRange('A1:A3').values = [['a'], ['lang'], ['c']];
    const read = newWorkbook();
    await readXlsx(await writeXlsx(workbook), read);
    const heights = ['A1', 'A2', 'A3'].map(
      (at) => read.worksheets.getItem('Blad1').getRange(at).format.rowHeight,
    );
    expect(heights).toEqual([15, 30, 15]);
  });

  it('carries how each sheet prints, as Excel and LibreOffice read it', async () => {
    const workbook = newWorkbook();
    const sheet = workbook.worksheets.add("Begroting 's zomers");
    const { pageLayout } = sheet;
    sheet.getRange('A1').values = 'kop';
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 2 };
    pageLayout.setPrintTitleRows('$5:$5');
    pageLayout.setPrintTitleColumns(sheet.getRange('A:A'));
    pageLayout.setPrintArea('A:J');
    sheet.horizontalPageBreaks.add('C40:D41');
    sheet.horizontalPageBreaks.add('A6');
    // Row 6 becomes row 8, and row 40 row 42.
    sheet.getRange('2:3').insert('Down');
    pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A';
    pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
    const bytes = await writeXlsx(workbook);
    const part = (path: string): string => strFromU8(unzipSync(bytes)[path]);
    const names = part('xl/workbook.xml').match(/<definedName .*?<\/definedName>/g);
    expect(names).toEqual([
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'Begroting ''s zomers'!$A:$J</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Begroting ''s zomers'!$A:$A,'Begroting ''s zomers'!$5:$5</definedName>`,
    ]);
    const xml = part('xl/worksheets/sheet2.xml');
    expect(xml).toMatch(/<pageSetUpPr [^>]*fitToPage="1"/);
    expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"/);
    expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"/);
    expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="2"[^>]*fitToHeight="0"/);
    expect(xml).toContain('<oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter>');
    const [breaks] = /<rowBreaks.*<\/rowBreaks>/.exec(xml) ?? [];
    expect(breaks?.match(/id="\d+"/g)).toEqual(['id="7"', 'id="41"']);
    const read = newWorkbook();
    await readXlsx(bytes, read);
    const printed = read.worksheets.getItem("Begroting 's zomers");
    expect(printed.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([7, 41]);
    const again = printed.pageLayout;
    expect(again).toMatchObject({
      orientation: 'Landscape',
      titleRows: '5:5',
      titleColumns: 'A:A',
      area: 'A:J',
      zoom: { horizontalFitToPages: 2 },
    });
    expect(again.headersFooters.defaultForAllPages).toMatchObject({
      leftFooter: '&A',
      rightFooter: '&P / &N',
    });
    expect(read.names.items).toEqual([]);
  });

  it('refuses to repeat what is no row, and to print what is no area', () => {
    const { pageLayout } = newWorkbook().worksheets.getItem('Blad1');
    expect(() => pageLayout.setPrintTitleRows('A1')).toThrow('No such part of a page: A1');
    expect(() => pageLayout.setPrintArea('overal')).toThrow('No such part of a page: overal');
    expect(() => newWorkbook().worksheets.getItem('Blad1').horizontalPageBreaks.add('B1')).toThrow(
      'No page ends before the first row.',
    );
  });

  it('comes back as it was saved', async () => {
    const read = newWorkbook();
    await readXlsx(await writeXlsx(filledWorkbook()), read);
    expect(read.worksheets.items.map((sheet) => sheet.name)).toEqual(['Blad1', 'Mijn blad']);
    expect(read.worksheets.getActiveWorksheet().name).toBe('Mijn blad');
    const sheet = read.worksheets.getItem('Blad1');
    expect(sheet.getRange('A1:B3').values).toEqual([
      ['Maand', 'mediaan'],
      ['jan', 82300.5],
      ['feb', true],
    ]);
    expect(sheet.getRange('B2').text).toEqual([['82.301']]);
    expect(sheet.getRange('A1').format.fill.color).toBe('#CFE4FA');
    expect(sheet.getRange('D1:D2').formulas).toEqual([
      ['=PROGNOSE.BEZETTING("mediaan",2026)'],
      ['=SEQUENCE(2,2)'],
    ]);
    expect(sheet.getRange('D2:E3').values).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(sheet.getRange('G1').text).toEqual([['31-12-2026']]);
    expect(sheet.tables.items.map((table) => [table.name, table.getRange().address])).toEqual([
      ['tblTest', 'Blad1!A1:B3'],
    ]);
    expect(sheet.freezePanes.rows).toBe(1);
    expect(read.names.getItem('bezetting').getRange().address).toBe('Blad1!B2:B3');
    expect(read.names.getItem('editie').value).toBe('2025');
    expect(read.settings.getItem('actief').value).toEqual({ naam: 'x' });
    expect(read.customXmlParts.getByNamespace('urn:test').getOnlyItem().getXml()).toContain(
      'a &amp; b',
    );
  });

  it('holds results beside formulas and prefixes newer functions, so that other programs show values', async () => {
    const files = unzipSync(await writeXlsx(filledWorkbook()));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<f>PROGNOSE.BEZETTING(&quot;mediaan&quot;,2026)</f><v>82300</v>');
    expect(sheet).toContain('<f t="array" ref="D2:E3">_xlfn.SEQUENCE(2,2)</f><v>1</v>');
    expect(Object.keys(files)).toContain('customXml/item1.xml');
  });
});
