import { act } from 'react';
import { monthPosition } from '../../src/domain/calendar';
import { TrackTab } from '../../src/taskpane/track/track-tab';
import type { TestExcel } from '../preview/excel-in-jest';
import { freshExcel, renderTab, resting, type RenderedTab } from './editions-pane';

let excel: TestExcel;
let tab: RenderedTab;
beforeEach(async () => {
  excel = freshExcel({ sheetNames: ['Blad1'] });
  tab = await renderTab(TrackTab);
  await resting();
});
afterEach(() => {
  tab.unmount();
  excel.dispose();
});

const text = (): string => tab.element.textContent ?? '';

describe('the tab Volgen', () => {
  it('says in plain words what is no longer chance, and shows the largest deviation first', async () => {
    // Far below any forecast, so that what is signalled does not depend on the model.
    await act(async () =>
      tab.service.realised.replaceOwn(
        ['01', '02', '03', '04', '05', '06'].map((month) => ({
          measure: 'totalInflow',
          when: `2026-${month}`,
          value: 100,
          unit: 'personen',
          status: 'gerealiseerd',
          source: 'IND',
          certainty: 'hoog',
          known: '2026-07-31',
          knownIsAssumed: false,
          remark: '',
          own: true,
        })),
      ),
    );
    await resting();
    expect(text()).toContain(
      'totale instroom: 6 keer op rij onder de prognose. Dat is geen toeval meer.',
    );
    const rows = [...tab.element.querySelectorAll('tbody th')].map((cell) => cell.textContent);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows[0]).toContain('totale instroom');
    expect(rows[0]).toContain('600 gemeten');
  });

  it('draws what was counted over the forecast, and tells what is provisional', () => {
    const chart = tab.element.querySelector('svg[role=img]')?.getAttribute('aria-label');
    expect(chart).toMatch(/prognose met bandbreedte, en \d+ telling/);
    expect(text()).toContain('voorlopig (zekerheid laag)');
  });

  it('puts it all on a new sheet', async () => {
    await tab.click('Zet op blad');
    await resting();
    expect(tab.failures).toEqual([]);
    expect(excel.workbook.worksheets.getItem('Volgen').getRange('A4').values).toEqual([['maat']]);
  });

  it('reads what the planner filled in, and the functions calculate with it', async () => {
    await tab.click('Maak invulblad');
    await resting();
    const sheet = excel.workbook.worksheets.getItem('Realisaties');
    sheet.getRange('B6:E6').values = [['30-6-2026', 79_500, 'personen', 'COA']];
    await tab.click('Lees invulblad');
    await resting();
    expect(text()).toContain('1 cijfer van het invulblad gelezen.');
    const at = monthPosition({ year: 2026, month: 12, day: 31 });
    expect(tab.service.realised.stock('occupancy', at).value).toBe(79_500);
    expect(text()).toContain('Deze werkmap heeft 1 eigen cijfer.');
  });

  it('tells every fault by row and takes nothing', async () => {
    await tab.click('Maak invulblad');
    await resting();
    const sheet = excel.workbook.worksheets.getItem('Realisaties');
    sheet.getRange('B6:E7').values = [
      ['30-6-2026', 7_950_000, 'personen', 'COA'],
      ['30-6-2026', 40_000, 'personen', 'COA'],
    ];
    await tab.click('Lees invulblad');
    await resting();
    expect(text()).toContain('7.950.000 is voor "COA-bezetting" niet aannemelijk');
    expect(tab.service.realised.listOwn()).toEqual([]);
  });

  it('says what to do first when there is no sheet to read', async () => {
    await tab.click('Lees invulblad');
    await resting();
    expect(text()).toContain('Geen invulblad gevonden. Klik eerst op Maak invulblad.');
  });

  it('has no faults that axe finds', async () => {
    expect(await tab.axe()).toEqual([]);
  });
});
