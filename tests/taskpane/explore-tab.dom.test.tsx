import { act } from 'react';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { numberText } from '../../src/taskpane/controls/number-text';
import { ExploreTab } from '../../src/taskpane/explore/explore-tab';
import { freshExcel, renderTab, resting, slide, type RenderedTab } from './editions-pane';
import type { TestExcel } from '../preview/excel-in-jest';

let excel: TestExcel;
let tab: RenderedTab;
beforeEach(async () => {
  excel = freshExcel({ sheetNames: ['Blad1'] });
  tab = await renderTab(ExploreTab);
  await resting();
});
afterEach(() => {
  tab.unmount();
  excel.dispose();
});

describe('the tab Verkennen', () => {
  it('shows the published forecast and says that nothing is changed', () => {
    const chart = tab.element.querySelector('svg[role=img]')?.getAttribute('aria-label');
    expect(chart).toMatch(/mediaan: 84\.100 personen eind 2027, met 90% van de simulaties/);
    expect(tab.element.textContent).toContain('Nog niets gewijzigd');
  });

  it('shows the effect of a lever, and forgets it on reset', async () => {
    await tab.click('Inwilligingspercentage');
    await slide(tab, 'Inwilligingspercentage', 0.46);
    await resting();
    expect(tab.element.textContent).toContain('+3.443');
    await tab.click('Alles herstellen');
    await resting();
    expect(tab.element.textContent).toContain('Nog niets gewijzigd');
  });

  it('names the fault of a typed period that is none', async () => {
    await tab.click('Huisvesting statushouders');
    const period = [...tab.element.querySelectorAll('input')].find(
      ({ value }) => value === 'vanaf 2027',
    );
    for (const text of ['juli 2026', 'ooit']) {
      await act(async () => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
          period,
          text,
        );
        period?.dispatchEvent(new Event('input', { bubbles: true }));
      });
      expect(tab.element.textContent).toContain(
        `"${text}" is geen periode. Typ bijvoorbeeld "2027"`,
      );
      expect(tab.element.textContent).not.toContain('Onbekende aanname');
    }
  });

  it('uses a period that was typed before its lever was moved', async () => {
    await tab.click('Huisvesting statushouders');
    const period = [...tab.element.querySelectorAll('input')].find(
      ({ value }) => value === 'vanaf 2027',
    );
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
        period,
        'vanaf 1-7-2026',
      );
      period?.dispatchEvent(new Event('input', { bubbles: true }));
      period?.blur();
    });
    await slide(tab, 'Extra via flexwoningen per jaar', 5_000);
    await resting();
    expect(period?.value).toBe('vanaf 1-7-2026');
    const expected = tab.service.forecast({
      scenario: 'mediaan',
      overrides: [parseOverride('flexwoningen vanaf 1-7-2026', 5_000)],
    });
    const shown = numberText(expected.stock('occupancy', 2028 * 12), 'nl');
    const chart = tab.element.querySelector('svg[role=img]')?.getAttribute('aria-label');
    expect(chart).toContain(`${shown} personen eind 2027`);
    expect(tab.element.textContent).toContain('flexwoningen vanaf 2026-07');
  });

  it('runs once for many moves within a frame', async () => {
    await tab.click('Inwilligingspercentage');
    const before = tab.service.projectionCount;
    for (let value = 40; value < 60; value++)
      await slide(tab, 'Inwilligingspercentage', value / 100);
    await resting();
    // The quick run of the last frame or frames; the full run asks the same forecast again.
    expect(tab.service.projectionCount - before).toBeLessThan(10);
  });

  it('writes the changed assumptions as a table', async () => {
    await tab.click('Inwilligingspercentage');
    await slide(tab, 'Inwilligingspercentage', 0.46);
    await resting();
    await tab.click('Meer');
    await tab.click('Schrijf als aannames-tabel');
    await resting();
    expect(tab.failures).toEqual([]);
    const sheet = excel.workbook.worksheets.getItem('Aannames');
    expect(sheet.getRange('A12:B12').values).toEqual([['inwilligingspercentage', 0.46]]);
    expect(sheet.getRange('D12').values).toEqual([
      [
        'Aanname. Inwilligingspercentage. De 38% is gepubliceerd, met de opmerking dat het percentage onzeker is. Een andere waarde is een aanname.',
      ],
    ]);
  });

  it('says in English on an English sheet which lever an assumption is of, and why', async () => {
    tab.unmount();
    tab = await renderTab(ExploreTab, 'en');
    await resting();
    await tab.click('Granted share');
    await slide(tab, 'Granted share', 0.46);
    await resting();
    await tab.click('More');
    await tab.click('Write as assumptions table');
    await resting();
    expect(tab.failures).toEqual([]);
    expect(excel.workbook.worksheets.getItem('Assumptions').getRange('D12').values).toEqual([
      [
        'Assumption. Granted share. The 38% was published, with the remark that it is uncertain. Another value is an assumption.',
      ],
    ]);
  });

  it('saves the scenario as a file, also while Excel refuses everything', async () => {
    await tab.click('Inwilligingspercentage');
    await slide(tab, 'Inwilligingspercentage', 0.46);
    await resting();
    const saved: Blob[] = [];
    // jsdom offers no files.
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`,
      revokeObjectURL: () => {},
    });
    const follow = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    excel.faults.maxRequestBytes = 1;
    await tab.click('Meer');
    await tab.click('Bewaar als bestand');
    expect(follow).toHaveBeenCalledTimes(1);
    expect(saved).toHaveLength(1);
    expect(tab.failures).toEqual([]);
    follow.mockRestore();
  });

  it('has no faults that axe finds, also with a lever open', async () => {
    await tab.click('Migratiepact');
    expect(await tab.axe()).toEqual([]);
  });
});
