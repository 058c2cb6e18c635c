import { AuditTab } from '../../../src/taskpane/audit/audit-tab';
import { CompareTab } from '../../../src/taskpane/compare/compare-tab';
import { LoadTab } from '../../../src/taskpane/load/load-tab';
import { RegionsTab } from '../../../src/taskpane/regions/regions-tab';
import { renderTab } from '../editions-pane';
import { checkUnderFaults, pause } from './check-under-faults';
import { stageOf, workbookWith, type PaneAction } from './stage';

/** What the pane does with whole new sheets, in an Excel that refuses. */
jest.setTimeout(120_000);

const actions: readonly PaneAction[] = [
  {
    name: 'loading a forecast on a new sheet',
    protect: 'Blad1',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbookWith('Blad1');
      return stageOf(excel, await renderTab(LoadTab), ['Laden op nieuw blad']);
    },
  },
  {
    name: 'loading a forecast in a workbook that counts from 1904',
    protect: 'Blad1',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbookWith('Blad1');
      excel.workbook.date1904 = true;
      return stageOf(excel, await renderTab(LoadTab), ['Laden op nieuw blad']);
    },
  },
  {
    name: 'writing a comparison on a new sheet',
    protect: 'Blad1',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbookWith('Blad1');
      return stageOf(excel, await renderTab(CompareTab), ['Zet op nieuw blad']);
    },
  },
  {
    name: 'writing the municipalities of a province on a new sheet',
    protect: 'Blad1',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbookWith('Blad1');
      const tab = await renderTab(RegionsTab);
      await tab.click(/^Zeeland: opgave/);
      return stageOf(excel, tab, ['Zet Zeeland op blad']);
    },
  },
  {
    name: 'writing a Controleblad',
    protect: 'Blad1',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbookWith('Blad1');
      return stageOf(excel, await renderTab(AuditTab), ['Controleblad schrijven']);
    },
  },
];

describe.each(actions)('$name', checkUnderFaults);

it('tells after three seconds what Excel waits for', async () => {
  const excel = workbookWith('Blad1');
  const tab = await renderTab(LoadTab);
  excel.faults.cellEdit = true;
  await tab.click('Laden op nieuw blad');
  await pause(3100);
  expect(tab.element.textContent).toContain('Typt u nog in een cel? Druk op Enter of Esc.');
  excel.faults.cellEdit = false;
  await pause(50);
  await tab.settle();
  expect(tab.messages.at(-1)?.text).toContain('is geladen');
  tab.unmount();
  excel.dispose();
});
