import { monthIndex } from '../../src/domain/calendar';
import { RefreshTab } from '../../src/taskpane/refresh/refresh-tab';
import { loadRows, type LoadRequest } from '../../src/workbook/loads/load-request';
import { readLoadedSheets } from '../../src/workbook/loads/read-loaded-sheets';
import { writeLoadSheet } from '../../src/workbook/loads/write-load-sheet';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { writePart } from '../../src/workbook/stored-parts';
import type { TestExcel } from '../preview/excel-in-jest';
import { freshExcel, renderTab, type RenderedTab } from '../taskpane/editions-pane';

jest.setTimeout(60_000);

/** Records of loaded sheets that cannot be read, beside one that can. */

let excel: TestExcel;
let tab: RenderedTab;
beforeEach(() => {
  excel = freshExcel({ sheetNames: ['Blad1'] });
});
afterEach(() => {
  tab.unmount();
  excel.dispose();
});

async function loadOneSheet(): Promise<void> {
  const service = new ForecastService();
  const request: LoadRequest = {
    edition: 'mpp-2025',
    scenarios: ['mediaan'],
    measures: ['occupancy'],
    from: monthIndex(2026, 1),
    until: monthIndex(2027, 1),
    step: 'jaar',
    overrides: [],
  };
  const rows = loadRows(service, request);
  await writeLoadSheet({ request, rows, chartMeasure: 'occupancy', sheetName: 'Prognose' });
}
const plant = (id: string, text: string): Promise<void> =>
  runInExcel((context) => writePart(context, `blad.${id}`, text));
const names = (): readonly string[] =>
  [...tab.element.querySelectorAll('.fui-MessageBar')].map((bar) => bar.textContent ?? '');

it('each is named by what can be read of it, and the sheet that can be read is refreshed', async () => {
  await loadOneSheet();
  await plant('a', JSON.stringify({ version: 1, tabel: 'Prognose_oud', stap: 'toString' }));
  await plant('b', '{');
  await plant('c', JSON.stringify({ table: `\u202e${'x'.repeat(100_000)}` }));
  tab = await renderTab(RefreshTab);
  expect(names()).toEqual([
    expect.stringContaining('De gegevens van "Prognose_oud" kunnen niet worden gelezen.'),
    expect.stringContaining('De gegevens van "blad.b" kunnen niet worden gelezen.'),
    expect.stringContaining(`De gegevens van "${'x'.repeat(60)}" kunnen niet worden gelezen.`),
  ]);
  expect(await tab.axe()).toEqual([]);
  await tab.click('1 blad verversen');
  expect(tab.failures).toEqual([]);
  expect(tab.messages.at(-1)?.text).toContain('1 blad is ververst');
});

it('each can be removed, and what is on the sheets stays', async () => {
  await loadOneSheet();
  await plant('a', JSON.stringify({ tabel: 'Prognose_oud' }));
  await plant('b', '{');
  tab = await renderTab(RefreshTab);
  const before = excel.workbook.worksheets.items.map((sheet) => sheet.getUsedRange().formulas);
  await tab.click('Gegevens van Prognose_oud verwijderen');
  expect(names()).not.toContainEqual(expect.stringContaining('"Prognose_oud" kunnen niet'));
  const left = await runInExcel(readLoadedSheets);
  expect(left.damaged).toEqual([{ key: 'blad.b', name: 'blad.b' }]);
  expect(left.sheets).toHaveLength(1);
  expect(excel.workbook.worksheets.items.map((sheet) => sheet.getUsedRange().formulas)).toEqual(
    before,
  );
});

it('a part whose text was changed by hand is named and can be removed', async () => {
  await plant('a', JSON.stringify({ tabel: 'Prognose_oud' }));
  const [part] = excel.workbook.customXmlParts.items;
  part.setXml(part.getXml().replace('Prognose', 'Prognoze'));
  tab = await renderTab(RefreshTab);
  expect(names()).toEqual([expect.stringContaining('"blad.a"')]);
  await tab.click('Gegevens van blad.a verwijderen');
  expect(excel.workbook.customXmlParts.items).toHaveLength(0);
});
