import { act } from 'react';
import { monthIndex } from '../../../src/domain/calendar';
import { ForecastService } from '../../../src/scenarios/forecast/forecast-service';
import { RefreshTab } from '../../../src/taskpane/refresh/refresh-tab';
import { loadRows, type LoadRequest } from '../../../src/workbook/loads/load-request';
import { writeLoadSheet } from '../../../src/workbook/loads/write-load-sheet';
import type { TestExcel } from '../../preview/excel-in-jest';
import { renderTab, type RenderedTab } from '../editions-pane';
import { checkUnderFaults } from './check-under-faults';
import { stageOf, workbookWith, type PaneAction } from './stage';

/** What the pane does with sheets that it loaded before, in an Excel that refuses. */
jest.setTimeout(120_000);

const actions: readonly PaneAction[] = [
  {
    name: 'refreshing every sheet',
    protect: 'Prognose B',
    whenProtected: 'refused',
    prepare: async () => {
      const excel = workbookWith('Blad1');
      await loadTwoSheets(excel);
      return stageOf(excel, await renderTab(RefreshTab), ['2 bladen verversen']);
    },
  },
  {
    name: 'refreshing one sheet, the changes of the user too',
    protect: 'Prognose A',
    whenProtected: 'refused',
    prepare: async () => {
      const excel = workbookWith('Blad1');
      await loadTwoSheets(excel);
      const tab = await renderTab(RefreshTab);
      await check(tab, 'Blad "Prognose B" verversen');
      await check(tab, 'Ook mijn eigen wijzigingen vervangen');
      return stageOf(excel, tab, ['1 blad verversen']);
    },
  },
  {
    name: 'letting go of a sheet whose table is gone',
    protect: 'Prognose A',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbookWith('Blad1');
      await loadTwoSheets(excel);
      excel.workbook.worksheets.getItem('Prognose A').tables.items[0].delete();
      return stageOf(excel, await renderTab(RefreshTab), ['Niet meer volgen']);
    },
  },
];

describe.each(actions)('$name', checkUnderFaults);

/** Two sheets of an older edition, on the first of which the user changed things. */
async function loadTwoSheets(excel: TestExcel): Promise<void> {
  const service = new ForecastService();
  const request: LoadRequest = {
    edition: 'mpp-2025',
    scenarios: ['minimum', 'mediaan', 'maximum'],
    measures: ['occupancy'],
    from: monthIndex(2026, 1),
    until: monthIndex(2028, 1),
    step: 'halfjaar',
    overrides: [],
  };
  const rows = loadRows(service, request);
  for (const sheetName of ['Prognose A', 'Prognose B']) {
    await writeLoadSheet({ request, rows, chartMeasure: 'occupancy', sheetName });
  }
  const sheet = excel.workbook.worksheets.getItem('Prognose A');
  sheet.getRange('A2').values = [['Mijn eigen regel']];
  sheet.tables.items[0].getDataBodyRange().getCell(2, 4).formulas = [['=80000+1']];
}

async function check(tab: RenderedTab, name: string): Promise<void> {
  const boxes = [...tab.element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const box = boxes.find(
    (one) => one.getAttribute('aria-label') === name || one.labels?.[0]?.textContent === name,
  );
  if (!box) throw new Error(`No checkbox ${name}`);
  await act(async () => box.click());
  await tab.settle();
}
