import { act } from 'react';
import { BUNDLED_EDITIONS } from '../../../src/editions/bundled-editions';
import type { Edition } from '../../../src/editions/edition';
import { EditionsTab } from '../../../src/taskpane/editions/editions-tab';
import { runInExcel } from '../../../src/workbook/run-in-excel';
import { storeActiveEdition, storeEdition } from '../../../src/workbook/stored-editions';
import { chooseFile, renderTab, textFile } from '../editions-pane';
import { checkUnderFaults } from './check-under-faults';
import { stageOf, workbookWith, type PaneAction } from './stage';

/** What the pane does with editions in the workbook, in an Excel that refuses. */
jest.setTimeout(120_000);

const imported: Edition = { ...BUNDLED_EDITIONS[0], id: 'nieuw', name: 'Nieuwe editie' };

const actions: readonly PaneAction[] = [
  {
    name: 'importing an edition',
    protect: 'Blad1',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbookWith('Blad1');
      const tab = await renderTab(EditionsTab);
      await chooseFile(tab, textFile('nieuw.json', JSON.stringify(imported)));
      return stageOf(excel, tab, ['Importeren']);
    },
  },
  {
    name: 'importing an edition in the place of one that the workbook holds',
    protect: 'Blad1',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbookWith('Blad1');
      await runInExcel((context) => storeEdition(context, imported));
      const tab = await renderTab(EditionsTab);
      await act(async () => tab.service.catalog.add(imported));
      const newer = { ...imported, published: '2026-09' };
      await chooseFile(tab, textFile('nieuw.json', JSON.stringify(newer)));
      return stageOf(excel, tab, ['Vervangen']);
    },
  },
  {
    name: 'making another edition active',
    protect: 'Blad1',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbookWith('Blad1');
      excel.workbook.worksheets.getItem('Blad1').getRange('A1').formulas = [
        ['=PROGNOSE.BEZETTING("mediaan",2026)'],
      ];
      await runInExcel((context) => storeEdition(context, imported));
      const steps = ['MPP 2025 actief maken', 'Actief maken en herberekenen'];
      return stageOf(excel, await renderTab(EditionsTab), steps);
    },
  },
  {
    name: 'deleting an edition that is active',
    protect: 'Blad1',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbookWith('Blad1');
      await runInExcel((context) => storeEdition(context, imported));
      await runInExcel((context) => storeActiveEdition(context, imported.id));
      const tab = await renderTab(EditionsTab);
      await act(async () => {
        tab.service.catalog.add(imported);
        tab.service.catalog.activate(imported.id);
      });
      return stageOf(excel, tab, ['Nieuwe editie verwijderen', 'Verwijderen']);
    },
  },
];

describe.each(actions)('$name', checkUnderFaults);
