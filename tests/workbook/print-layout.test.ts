import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from '../../src/preview/xlsx/write-xlsx';
import { addSheet, breakPages, pageStarts } from '../../src/workbook/print-layout';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

let excel: TestExcel;
const start = (options: Parameters<typeof createTestExcel>[0] = {}): void => {
  excel = createTestExcel({ sheetNames: ['Blad1'], ...options });
};
afterEach(() => excel.dispose());

const add = (print: Parameters<typeof addSheet>[2]): Promise<void> =>
  runInExcel(async (context) => {
    addSheet(context, 'Nieuw', print).getRange('A1').values = [['kop']];
    await context.sync();
  });

async function fileParts(): Promise<{ names: string; sheet: string }> {
  const entries = unzipSync(await writeXlsx(excel.workbook));
  return {
    names: strFromU8(entries['xl/workbook.xml']),
    sheet: strFromU8(entries['xl/worksheets/sheet2.xml']),
  };
}

it('prints on A4 on its side, as wide as the page, with headings and page numbers', async () => {
  start();
  await add({ headingRow: 4, widths: Array<number>(9).fill(100) });
  const { names, sheet } = await fileParts();
  expect(names).toContain('localSheetId="1">Nieuw!$A:$I</definedName>');
  expect(names).toContain('localSheetId="1">Nieuw!$5:$5</definedName>');
  expect(sheet).toMatch(/<pageSetUpPr [^>]*fitToPage="1"/);
  const [setup] = /<pageSetup [^>]*>/.exec(sheet) ?? [''];
  for (const part of ['orientation="landscape"', 'paperSize="9"', 'fitToHeight="0"']) {
    expect(setup).toContain(part);
  }
  expect(sheet).toContain(
    '<oddFooter>&amp;L&amp;A&amp;CKernprognose voor Excel&amp;R&amp;P / &amp;N</oddFooter>',
  );
  expect(excel.unknownMembers()).toEqual([]);
});

it('puts a table that is too wide to read on two pages, with its first column on both', async () => {
  start();
  await add({ headingRow: 38, widths: Array<number>(17).fill(80) });
  const { names, sheet } = await fileParts();
  expect(names).toContain('localSheetId="1">Nieuw!$A:$A,Nieuw!$39:$39</definedName>');
  expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="2"/);
});

it('begins a new page with a part that would be torn over two, and with no other', () => {
  expect(pageStarts([10, 30, 40], 60, 35)).toEqual([30]);
  expect(pageStarts([10, 30, 40], 70, 35)).toEqual([30, 40]);
  expect(pageStarts([10, 30, 40], 60, 60)).toEqual([]);
  // A part that is longer than a page begins one, and so does what follows.
  expect(pageStarts([10, 60], 70, 35)).toEqual([10, 60]);
});

it('puts more rows on a page of a sheet that is made smaller to fit', async () => {
  start();
  const breaksOf = async (name: string, width: number): Promise<number[]> => {
    await runInExcel(async (context) => {
      breakPages(context.workbook.worksheets.add(name), [0, 20, 35], 45, [width]);
      await context.sync();
    });
    const { items } = excel.workbook.worksheets.getItem(name).horizontalPageBreaks;
    return items.map(({ rowIndex }) => rowIndex);
  };
  expect(await breaksOf('Smal', 700)).toEqual([20]);
  expect(await breaksOf('Breed', 1200)).toEqual([]);
  expect(excel.unknownMembers()).toEqual([]);
});

it('adds the sheet all the same in an Excel that knows no page layout', async () => {
  start({ without: ['ExcelApi 1.9'] });
  await add({ headingRow: 4, widths: Array<number>(9).fill(100) });
  expect(excel.workbook.worksheets.getItem('Nieuw').getRange('A1').values).toEqual([['kop']]);
  expect((await fileParts()).names).not.toContain('Print_');
});

it('is how every sheet of the add-in is made, but for those of the self-test', () => {
  start();
  const root = join(__dirname, '../../src');
  const makers = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('preview'))
    .filter((path) => /worksheets\s*\.add\(/.test(readFileSync(join(root, path), 'utf8')));
  expect(makers.filter((path) => !path.startsWith(join('workbook', 'self-test')))).toEqual([
    join('workbook', 'print-layout.ts'),
  ]);
});
