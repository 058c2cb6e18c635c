import { AuditTab } from '../../src/taskpane/audit/audit-tab';
import { CompareTab } from '../../src/taskpane/compare/compare-tab';
import type { TestExcel } from '../preview/excel-in-jest';
import { freshExcel, renderTab, type RenderedTab } from './editions-pane';

let excel: TestExcel;
let tab: RenderedTab;
beforeEach(() => {
  excel = freshExcel({ sheetNames: ['Blad1'] });
});
afterEach(() => {
  tab.unmount();
  excel.dispose();
});

describe('the tab Vergelijken', () => {
  it('shows both figures with their status and the bridge between them', async () => {
    tab = await renderTab(CompareTab);
    const text = tab.element.textContent ?? '';
    expect(text).toContain('84.100gepubliceerd');
    expect(text).toContain('87.200gepubliceerd');
    const chart = tab.element.querySelector('svg[role=img]')?.getAttribute('aria-label');
    expect(chart).toContain('verschil −3.100 personen');
    expect(await tab.axe()).toEqual([]);
  });

  it('turns the signs when the sides are swapped', async () => {
    tab = await renderTab(CompareTab);
    await tab.click('Omwisselen');
    const chart = tab.element.querySelector('svg[role=img]')?.getAttribute('aria-label');
    expect(chart).toContain('verschil +3.100 personen');
  });

  it('speaks English in an English Office', async () => {
    tab = await renderTab(CompareTab, 'en');
    expect(tab.element.textContent).toContain('COA occupancy84,100published');
    expect(tab.element.textContent).not.toContain('gepubliceerd');
    expect(tab.button('Put on a new sheet')).toBeTruthy();
  });
});

describe('the tab Controleblad', () => {
  it('writes its sheets and is free of faults that axe finds', async () => {
    tab = await renderTab(AuditTab);
    expect(await tab.axe()).toEqual([]);
    await tab.click('Controleblad schrijven');
    expect(tab.failures).toEqual([]);
    expect(excel.workbook.worksheets.items.map(({ name }) => name)).toEqual([
      'Blad1',
      'Controleblad',
      'Controleblad maanden',
      'Controleblad toets',
    ]);
  });
});
