import { toIsoDate } from '../../src/domain/calendar';
import { TrackTab } from '../../src/taskpane/track/track-tab';
import { today } from '../../src/workbook/realised/today';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { readStoredEditions } from '../../src/workbook/stored-editions';
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

const NAME = 'Kernprognose 2025, bijgesteld per 30-6-2026, gedempt';

describe('Stel bij in the tab Volgen', () => {
  it('makes an edition that the functions know and that the workbook keeps', async () => {
    await tab.click('Stel bij');
    await resting();
    expect(tab.element.textContent).toContain(`"${NAME}" staat nu bij de edities`);
    expect(tab.service.catalog.find(NAME).id).toBe(
      'kernprognose-2025-bijgesteld-2026-06-30-gedempt',
    );
    // The active edition is only chosen by hand.
    expect(tab.service.catalog.active.id).toBe('kernprognose-2025');
    const { editions, damaged } = await runInExcel(readStoredEditions);
    expect(damaged).toEqual([]);
    expect(editions.map(({ name }) => name)).toEqual([NAME]);
    // Not imported: made here, on this day.
    expect(editions[0].imported).toEqual({
      file: '',
      on: toIsoDate(today()),
      madeBy: 'volgen',
    });
  });

  it('says what changes in the occupancy, in parts that sum to the difference', async () => {
    await tab.click('Stel bij');
    await resting();
    const table = [...tab.element.querySelectorAll('table')].find((one) =>
      one.textContent?.includes('wat daaruit volgt'),
    );
    const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.querySelectorAll('td')].map((cell) =>
        Number(cell.textContent?.replace('−', '-').replaceAll('.', '')),
      ),
    );
    expect(rows).toHaveLength(6);
    const [start, inflow, outflow, rest, damping, difference] = rows.map(([first]) => first);
    expect(start + inflow + outflow + rest + damping).toBe(difference);
  });
});
