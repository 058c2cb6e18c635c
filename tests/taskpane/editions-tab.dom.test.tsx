import { act } from 'react';
import { loadEnglishMessages } from '../../src/i18n/message-text';
import { EditionsTab } from '../../src/taskpane/editions/editions-tab';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { readStoredEditions, storeEdition } from '../../src/workbook/stored-editions';
import { writePart } from '../../src/workbook/stored-parts';
import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import type { TestExcel } from '../preview/excel-in-jest';
import { chooseFile, freshExcel, renderTab, textFile, type RenderedTab } from './editions-pane';

let excel: TestExcel;
let tab: RenderedTab;
beforeEach(() => {
  excel = freshExcel({ sheetNames: ['Blad1'] });
});
afterEach(() => {
  tab.unmount();
  excel.dispose();
});

const imported = { ...BUNDLED_EDITIONS[0], id: 'nieuw', name: 'Nieuwe editie' };

it('lists the bundled editions with what they were calibrated on', async () => {
  tab = await renderTab(EditionsTab);
  expect(tab.element.textContent).toContain('82.300 op 31-12-2026, 84.100 op 31-12-2027');
  expect(tab.element.textContent).toContain('gepubliceerd april 2026');
  expect(await tab.axe()).toEqual([]);
});

it('shows beside each edition the outflow that it requires and what was counted in 2024', async () => {
  tab = await renderTab(EditionsTab);
  const rows = [...tab.element.querySelectorAll('table tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent).join(' | '),
  );
  expect(rows).toContain('2027 | 54.275 | +9.995 | +2.445');
  expect(rows).toContain('2027 | 53.375 | +9.095 | +3.781');
  expect(tab.element.textContent).toContain(
    'Gerealiseerd: 44.280 in 2024 (tweedekamer.nl 2025D08674).',
  );
});

it('imports an edition, keeps it in the workbook and offers to delete it', async () => {
  tab = await renderTab(EditionsTab);
  await chooseFile(tab, textFile('nieuw.json', JSON.stringify(imported)));
  expect(tab.element.textContent).toContain('"Nieuwe editie" is in orde');
  expect(await tab.axe()).toEqual([]);
  await tab.click('Importeren');
  expect(tab.failures).toEqual([]);
  expect(tab.service.catalog.find('Nieuwe editie').values).toHaveLength(imported.values.length);
  expect((await runInExcel(readStoredEditions)).editions.map(({ id }) => id)).toEqual(['nieuw']);
  await tab.click('Nieuwe editie verwijderen');
  expect(tab.element.textContent).toContain('Formules die haar noemen, geven een fout.');
  await tab.click('Annuleren');
  expect(tab.service.catalog.listImported()).toHaveLength(1);
  await tab.click('Nieuwe editie verwijderen');
  await tab.click('Verwijderen');
  expect(tab.service.catalog.listImported()).toHaveLength(0);
  expect((await runInExcel(readStoredEditions)).editions).toEqual([]);
});

it('shows every fault of a file by row and column, and imports nothing', async () => {
  tab = await renderTab(EditionsTab);
  const values = imported.values.map((value, i) => (i === 0 ? { ...value, value: -5 } : value));
  await chooseFile(tab, textFile('fout.json', JSON.stringify({ ...imported, values, start: 'x' })));
  const rows = [...tab.element.querySelectorAll('table tr')]
    .filter((row) => !row.closest('table')?.textContent?.startsWith('Uitstroom'))
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
  expect(rows).toEqual([
    'Rij | Kolom | Wat er mis is',
    '1 | value | "eerste aanvragen" is -5, maar kan niet negatief zijn.',
    expect.stringContaining('start | "x" is geen maand.'),
  ]);
  expect(tab.service.catalog.listImported()).toEqual([]);
  expect(await tab.axe()).toEqual([]);
});

it('refuses a file of more than 10 MB without reading it', async () => {
  tab = await renderTab(EditionsTab);
  const huge = textFile('groot.csv', 'x');
  Object.defineProperty(huge, 'size', { value: 11 * 1024 * 1024 });
  Object.assign(huge, { arrayBuffer: () => Promise.reject(new Error('was read')) });
  await chooseFile(tab, huge);
  expect(tab.failures).toEqual([]);
  expect(tab.element.textContent).toContain('Een editie is ten hoogste 10 MB');
});

it('refuses a file under the name of a bundled edition, and says how it can be named', async () => {
  tab = await renderTab(EditionsTab);
  await chooseFile(tab, textFile('kp.json', JSON.stringify(BUNDLED_EDITIONS[0])));
  expect(tab.element.textContent).toContain(
    '"Kernprognose 2025" is een meegeleverde editie en kan niet worden vervangen',
  );
  expect(tab.service.catalog.listImported()).toEqual([]);
});

it('shows what an import changes, beside the edition in its place or else the active one', async () => {
  tab = await renderTab(EditionsTab);
  const values = imported.values.map((value) =>
    value.measure === 'occupancy' && value.period === '2027-12-31'
      ? { ...value, value: 85_000 }
      : value,
  );
  await chooseFile(tab, textFile('kp.json', JSON.stringify({ ...imported, values })));
  expect(tab.element.textContent).toContain('naast die van "Kernprognose 2025"');
  expect(tab.element.querySelector('table[aria-label]')?.textContent).toContain('84.10085.000+900');
  // Not "in orde": the growth of the file rests on the occupancy of before.
  expect(tab.element.textContent).not.toContain('is in orde');
  expect(tab.element.textContent).toContain(
    '"groei COA-bezetting" 2027 is 1.800, maar 85.000 − 82.300 is 2.700.',
  );
  expect(await tab.axe()).toEqual([]);
  expect(tab.button('Toch importeren')).toBeTruthy();
});

it('shows what changes before it makes another edition active', async () => {
  excel.workbook.worksheets.getItem('Blad1').getRange('A1').formulas = [
    ['=PROGNOSE.BEZETTING("mediaan",2026)'],
  ];
  tab = await renderTab(EditionsTab);
  await tab.click('MPP 2025 actief maken');
  expect(tab.element.textContent).toContain('Eén cel in deze werkmap gebruikt onze functies.');
  const table = tab.element.querySelector('table[aria-label]');
  expect(table?.textContent).toContain('82.30081.000−1.300');
  // Only what the functions in use rest on.
  expect(table?.textContent).not.toContain('inwilligingspercentage');
  expect(await tab.axe()).toEqual([]);
  expect(tab.service.catalog.active.name).toBe('Kernprognose 2025');
  await tab.click('Actief maken en herberekenen');
  expect(tab.service.catalog.active.name).toBe('MPP 2025');
  expect((await runInExcel(readStoredEditions)).active).toBe('mpp-2025');
});

it('reports an edition of the workbook that is damaged', async () => {
  await runInExcel(async (context) => {
    await storeEdition(context, imported);
    await writePart(context, 'editie.nieuw', '{');
  });
  tab = await renderTab(EditionsTab, 'en');
  expect(tab.element.textContent).toContain(
    'Edition "Nieuwe editie" in this workbook cannot be used. The stored text is damaged.',
  );
});

it('tells an English Office in English where an edition came from', async () => {
  await loadEnglishMessages();
  const origin = { file: 'editie.json', on: '2026-11-28' };
  await runInExcel((context) => storeEdition(context, { ...imported, imported: origin }));
  tab = await renderTab(EditionsTab, 'en');
  await act(async () => tab.service.catalog.add({ ...imported, imported: origin }));
  await tab.settle();
  expect(tab.element.textContent).toContain('imported from editie.json on 28-11-2026');
});
