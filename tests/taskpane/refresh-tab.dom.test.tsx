import { act } from 'react';
import { monthIndex } from '../../src/domain/calendar';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { RefreshTab } from '../../src/taskpane/refresh/refresh-tab';
import { loadRows, type LoadRequest } from '../../src/workbook/loads/load-request';
import { writeLoadSheet } from '../../src/workbook/loads/write-load-sheet';
import type { TestExcel } from '../preview/excel-in-jest';
import { freshExcel, renderTab, type RenderedTab } from './editions-pane';

jest.setTimeout(60_000);

/** The tab Verversen on a sheet of the present edition in which the user has worked. */

let excel: TestExcel;
let tab: RenderedTab;
beforeEach(async () => {
  excel = freshExcel({ sheetNames: ['Blad1'] });
  const service = new ForecastService();
  const request: LoadRequest = {
    edition: 'kernprognose-2025',
    scenarios: ['minimum', 'mediaan', 'maximum'],
    measures: ['occupancy'],
    from: monthIndex(2026, 1),
    until: monthIndex(2028, 1),
    step: 'maand',
    overrides: [],
  };
  const rows = loadRows(service, request);
  await writeLoadSheet({ request, rows, chartMeasure: 'occupancy', sheetName: 'Prognose' });
});
afterEach(() => {
  tab.unmount();
  excel.dispose();
});

const sheet = () => excel.workbook.worksheets.getItem('Prognose');
const table = () => sheet().tables.items[0];
const values = () => table().getDataBodyRange();
const rowOf = (text: string): number =>
  (sheet().getUsedRange().values ?? []).findIndex(([cell]) => cell === text);
const cells = (): string[][] =>
  [...tab.element.querySelectorAll('tbody')].map((change) =>
    [...change.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim()),
  );
const check = async (name: string): Promise<void> => {
  const label = [...tab.element.querySelectorAll('label')].find((one) => one.textContent === name);
  await act(async () => label?.click());
  await tab.settle();
};

it('lists each change with both contents and the difference, sorts, and goes to the cell', async () => {
  const row = rowOf('2026-06');
  sheet().getCell(row, 4).values = [[90_000]];
  values().getCell(47, 4).values = [[50_000]];
  values().getCell(3, 3).values = [['minimum!']];
  tab = await renderTab(RefreshTab);
  expect(tab.element.textContent).toContain('gewijzigd');
  expect(tab.element.textContent).not.toContain('actueel');
  expect(tab.element.textContent).toContain('3 wijzigingen van uzelf');
  const listed = cells();
  expect(listed.map(([cell]) => cell.split(' ')[0])).toEqual(
    expect.arrayContaining([`E${row + 1}`, `E${table().area.row + 49}`]),
  );
  await tab.click('Verschil');
  expect(cells()[0].slice(1)).toEqual(['50.000', '84.100', '+34.100']);
  expect(tab.element.querySelector('[aria-sort=descending]')?.textContent).toBe('Verschil ↓');
  await tab.click('Verschil ↓');
  expect(cells()[0][1]).toBe('90.000');
  await tab.click(`E${row + 1}`);
  expect(excel.workbook.worksheets.getActiveWorksheet().name).toBe('Prognose');
  expect(sheet().selection).toMatchObject({ row, column: 4 });
  expect(await tab.axe()).toEqual([]);
});

it('says which row is there twice, and shows a date as a date', async () => {
  const [row = []] = values().getRow(4).values ?? [];
  values().getCell(7, 1).values = [['gisteren']];
  table().rows.add(undefined, [row]);
  tab = await renderTab(RefreshTab);
  expect(cells()).toEqual([
    [
      expect.stringMatching(/^B\d+ COA-bezetting2026-08, minimum: Peildatum$/),
      'gisteren',
      '31-8-2026',
      '',
    ],
    [
      expect.stringMatching(/^A\d+ COA-bezetting2026-05, minimum: rij staat er al$/),
      'dubbel',
      '–',
      '',
    ],
  ]);
});

it('puts all of them back on request, after which the sheet is up to date', async () => {
  const before = sheet().getUsedRange().formulas;
  sheet().getCell(rowOf('2026-06'), 4).values = [[90_000]];
  values().getCell(3, 3).values = [['minimum!']];
  table().rows.deleteRowsAt(10, 2);
  tab = await renderTab(RefreshTab);
  expect(tab.element.textContent).toContain('4 wijzigingen van uzelf');
  await check('Ook mijn eigen wijzigingen vervangen');
  await tab.click('1 blad verversen');
  expect(tab.failures).toEqual([]);
  expect(sheet().getUsedRange().formulas).toEqual(before);
  expect(tab.element.textContent).toContain('actueel');
});

it('shows every change, a page at a time however many', async () => {
  const body = values();
  body.getColumn(4).values = (body.values ?? []).map(() => [1]);
  tab = await renderTab(RefreshTab);
  expect(cells()).toHaveLength(100);
  expect(tab.element.textContent).toContain('1 t/m 100 van 288');
  await tab.click('Volgende');
  await tab.click('Volgende');
  expect(tab.element.textContent).toContain('201 t/m 288 van 288');
  expect(cells()).toHaveLength(88);
  // Already the last.
  await tab.click('Volgende');
  expect(cells()).toHaveLength(88);
  await tab.click('Vorige');
  expect(cells()).toHaveLength(100);
});

it('makes a deleted sheet again', async () => {
  sheet().delete();
  tab = await renderTab(RefreshTab);
  await tab.click('Opnieuw maken');
  expect(tab.failures).toEqual([]);
  expect(tab.messages.at(-1)?.text).toBe(
    'Blad "Prognose" is opnieuw gemaakt en wordt gevolgd. In deze Excel maakt Ctrl+Z dit stap voor stap ongedaan, of helemaal niet.',
  );
  expect(excel.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Blad1', 'Prognose']);
  expect(tab.element.textContent).toContain('actueel');
});

it('calls a sheet that was deleted as it was called', async () => {
  sheet().delete();
  const request: LoadRequest = {
    edition: 'kernprognose-2025',
    scenarios: ['mediaan'],
    measures: ['occupancy'],
    from: monthIndex(2026, 1),
    until: monthIndex(2028, 1),
    step: 'jaar',
    overrides: [],
  };
  const rows = loadRows(new ForecastService(), request);
  const sheetName = 'Bezetting (eerste opzet) 2026';
  await writeLoadSheet({ request, rows, chartMeasure: 'occupancy', sheetName });
  excel.workbook.worksheets.getItem(sheetName).delete();
  tab = await renderTab(RefreshTab);
  expect(tab.element.textContent).toContain(sheetName);
  expect(tab.element.textContent).toContain('Het blad of de tabel erop is verwijderd.');
});

it('speaks English in an English Office', async () => {
  sheet().getCell(rowOf('2026-06'), 4).values = [[90_000]];
  tab = await renderTab(RefreshTab, 'en');
  expect(tab.element.textContent).toContain('1 change of your own');
  expect(tab.element.textContent).toContain('Overview');
});
