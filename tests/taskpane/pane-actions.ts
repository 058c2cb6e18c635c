import { act } from 'react';
import { monthIndex } from '../../src/domain/calendar';
import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import type { Edition } from '../../src/editions/edition';
import { ForecastService } from '../../src/scenarios/forecast-service';
import { AuditTab } from '../../src/taskpane/audit/audit-tab';
import { BudgetTab } from '../../src/taskpane/budget/budget-tab';
import { CompareTab } from '../../src/taskpane/compare/compare-tab';
import { EditionsTab } from '../../src/taskpane/editions/editions-tab';
import { ExploreTab } from '../../src/taskpane/explore/explore-tab';
import { FunctionsTab } from '../../src/taskpane/functions/functions-tab';
import { LoadTab } from '../../src/taskpane/load/load-tab';
import { RefreshTab } from '../../src/taskpane/refresh/refresh-tab';
import { loadRows, type LoadRequest } from '../../src/workbook/loads/load-request';
import { writeLoadSheet } from '../../src/workbook/loads/write-load-sheet';
import { repairFormulas } from '../../src/workbook/repair-formulas';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { storeActiveEdition, storeEdition } from '../../src/workbook/stored-editions';
import type { TestExcel } from '../preview/excel-in-jest';
import {
  chooseFile,
  freshExcel,
  renderTab,
  resting,
  slide,
  textFile,
  type RenderedTab,
} from './editions-pane';

/** A workbook in which an action can be done, with the tab that does it. */
export interface Stage {
  readonly excel: TestExcel;
  /** Undefined for a button on the ribbon. */
  readonly tab: RenderedTab | undefined;
  /** What the user does, one click after another; a step waits for what it starts. */
  readonly steps: readonly (() => Promise<void>)[];
  /** What went wrong so far. */
  readonly failures: readonly unknown[];
}

/** Something that a user does with the workbook. */
export interface PaneAction {
  readonly name: string;
  /** The sheet that is protected for this action: the one it changes, or else the first. */
  readonly protect: string;
  /** What a protected sheet does: it stands in the way, or is not concerned. */
  readonly whenProtected: 'refused' | 'done';
  prepare(): Promise<Stage>;
}

const imported: Edition = { ...BUNDLED_EDITIONS[0], id: 'nieuw', name: 'Nieuwe editie' };

export const PANE_ACTIONS: readonly PaneAction[] = [
  {
    name: 'loading a forecast on a new sheet',
    protect: 'Blad1',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbook('Blad1');
      return stage(excel, await renderTab(LoadTab), ['Laden op nieuw blad']);
    },
  },
  {
    name: 'refreshing every sheet',
    protect: 'Prognose B',
    whenProtected: 'refused',
    prepare: async () => {
      const excel = workbook('Blad1');
      await loadTwoSheets(excel);
      return stage(excel, await renderTab(RefreshTab), ['2 bladen verversen']);
    },
  },
  {
    name: 'refreshing one sheet, the changes of the user too',
    protect: 'Prognose A',
    whenProtected: 'refused',
    prepare: async () => {
      const excel = workbook('Blad1');
      await loadTwoSheets(excel);
      const tab = await renderTab(RefreshTab);
      await check(tab, 'Blad "Prognose B" verversen');
      await check(tab, 'Ook mijn eigen wijzigingen vervangen');
      return stage(excel, tab, ['1 blad verversen']);
    },
  },
  {
    name: 'letting go of a sheet whose table is gone',
    protect: 'Prognose A',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbook('Blad1');
      await loadTwoSheets(excel);
      excel.workbook.worksheets.getItem('Prognose A').tables.items[0].delete();
      return stage(excel, await renderTab(RefreshTab), ['Niet meer volgen']);
    },
  },
  {
    name: 'writing a comparison on a new sheet',
    protect: 'Blad1',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbook('Blad1');
      return stage(excel, await renderTab(CompareTab), ['Schrijf op nieuw blad']);
    },
  },
  {
    name: 'writing a Controleblad',
    protect: 'Blad1',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbook('Blad1');
      return stage(excel, await renderTab(AuditTab), ['Controleblad schrijven']);
    },
  },
  {
    name: 'writing changed assumptions as a table',
    protect: 'Blad1',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbook('Blad1');
      const tab = await renderTab(ExploreTab);
      await resting();
      await tab.click('Inwilligingspercentage');
      await slide(tab, 'Inwilligingspercentage', 0.46);
      await resting();
      return stage(excel, tab, ['Schrijf als aannames-tabel']);
    },
  },
  {
    name: 'placing a budget in empty cells',
    protect: 'Begroting',
    whenProtected: 'refused',
    prepare: async () => {
      const excel = workbook('Prijzen', 'Begroting');
      return stage(excel, await budgetTab(excel), ['In het werkblad zetten']);
    },
  },
  {
    name: 'placing a budget over filled and formatted cells',
    protect: 'Begroting',
    whenProtected: 'refused',
    prepare: async () => {
      const excel = workbook('Prijzen', 'Begroting');
      const sheet = excel.workbook.worksheets.getItem('Begroting');
      const block = sheet.getRange('B2:E20');
      block.numberFormat = [['dd-mm-yyyy']];
      block.format.font.italic = true;
      const notes = sheet.getRange('C4:D4');
      notes.numberFormat = [['@', '0.00']];
      notes.formulas = [['2026', '=Prijzen!B2*2']];
      sheet.getRange('D3').format.font.bold = true;
      sheet.getRange('C13').format.borders.getItem('EdgeTop').style = 'Double';
      sheet.getRange('D13').format.font.size = 9;
      sheet.getRange('C:C').format.columnWidth = 20;
      sheet.getRange('D:D').format.columnWidth = 500;
      const steps = ['In het werkblad zetten', 'Overschrijven'];
      return stage(excel, await budgetTab(excel), steps);
    },
  },
  {
    name: 'importing an edition',
    protect: 'Blad1',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbook('Blad1');
      const tab = await renderTab(EditionsTab);
      await chooseFile(tab, textFile('nieuw.json', JSON.stringify(imported)));
      return stage(excel, tab, ['Importeren']);
    },
  },
  {
    name: 'importing an edition in the place of one that the workbook holds',
    protect: 'Blad1',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbook('Blad1');
      await runInExcel((context) => storeEdition(context, imported));
      const tab = await renderTab(EditionsTab);
      await act(async () => tab.service.catalog.add(imported));
      const newer = { ...imported, name: 'Nieuwere editie' };
      await chooseFile(tab, textFile('nieuw.json', JSON.stringify(newer)));
      return stage(excel, tab, ['Vervangen']);
    },
  },
  {
    name: 'making another edition active',
    protect: 'Blad1',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbook('Blad1');
      excel.workbook.worksheets.getItem('Blad1').getRange('A1').formulas = [
        ['=PROGNOSE.BEZETTING("mediaan",2026)'],
      ];
      await runInExcel((context) => storeEdition(context, imported));
      const steps = ['MPP 2025 actief maken', 'Actief maken en herberekenen'];
      return stage(excel, await renderTab(EditionsTab), steps);
    },
  },
  {
    name: 'deleting an edition that is active',
    protect: 'Blad1',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbook('Blad1');
      await runInExcel((context) => storeEdition(context, imported));
      await runInExcel((context) => storeActiveEdition(context, imported.id));
      const tab = await renderTab(EditionsTab);
      await act(async () => {
        tab.service.catalog.add(imported);
        tab.service.catalog.activate(imported.id);
      });
      return stage(excel, tab, ['Nieuwe editie verwijderen', 'Verwijderen']);
    },
  },
  {
    name: 'putting a formula in an empty cell',
    protect: 'Blad1',
    whenProtected: 'refused',
    prepare: async () => {
      const excel = workbook('Blad1');
      return stage(excel, await functionsTab(), ['In actieve cel zetten']);
    },
  },
  {
    name: 'putting a formula in the place of what a cell holds',
    protect: 'Blad1',
    whenProtected: 'refused',
    prepare: async () => {
      const excel = workbook('Blad1');
      excel.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[12]];
      return stage(excel, await functionsTab(), ['In actieve cel zetten', 'Vervangen']);
    },
  },
  {
    name: 'entering failing formulas again',
    protect: 'Blad1',
    whenProtected: 'refused',
    prepare: async () => {
      const evaluate = (formula: string) => (/PROGNOSE/.test(formula) ? '#NAME?' : 1);
      const excel = freshExcel({ sheetNames: ['Blad1'], evaluate });
      excel.workbook.worksheets.getItem('Blad1').getRange('A1:A2').formulas = [
        ['=_xldudf_PROGNOSE_BEZETTING("mediaan",2026)'],
        ['=_xldudf_PROGNOSE_BEZETTING("mediaan",2027)'],
      ];
      return ribbonStage(excel);
    },
  },
];

/** An Excel with sheets, and with the same "random" ids at each call. */
function workbook(...sheetNames: string[]): TestExcel {
  countIdsFrom(1);
  return freshExcel({ sheetNames });
}

/** Ids decide the names of anchors and charts; with the same ids two workbooks can be compared. */
function countIdsFrom(first: number): void {
  let next = first;
  Object.assign(crypto, {
    randomUUID: () => `${String(next++).padStart(8, '0')}-0000-4000-8000-000000000000`,
  });
}

const FIRST_ID_OF_ACTION = 100;

function stage(excel: TestExcel, tab: RenderedTab, buttons: readonly string[]): Stage {
  return {
    excel,
    tab,
    failures: tab.failures,
    steps: buttons.map((name) => () => {
      countIdsFrom(FIRST_ID_OF_ACTION);
      return tab.click(name);
    }),
  };
}

/** The ribbon's button has no place for a message: a failure is all that is told. */
function ribbonStage(excel: TestExcel): Stage {
  const failures: unknown[] = [];
  const repair = async (): Promise<void> => {
    const { protectedSheets } = await runInExcel(repairFormulas);
    if (protectedSheets.length > 0) throw new Error(`beveiligd: ${protectedSheets.join(', ')}`);
  };
  const step = async (): Promise<void> => {
    const done = repair().catch((error: unknown) => void failures.push(error));
    const userIsTyping = new Promise((resume) => setTimeout(resume, 100));
    await (excel.faults.cellEdit ? userIsTyping : done);
  };
  return { excel, tab: undefined, failures, steps: [step] };
}

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

async function budgetTab(excel: TestExcel): Promise<RenderedTab> {
  const select = (sheet: string, address: string): void =>
    excel.workbook.worksheets.getItem(sheet).getRange(address).select();
  excel.workbook.worksheets.getItem('Prijzen').getRange('B2:B4').values = [
    [31000],
    [70500],
    [75000],
  ];
  const tab = await renderTab(BudgetTab);
  for (const [sheet, address, field] of [
    ['Prijzen', 'B2', 'Prijs reguliere plek'],
    ['Prijzen', 'B3', 'Prijs noodopvangplek'],
    ['Prijzen', 'B4', 'Reguliere plekken'],
    ['Begroting', 'C3', 'Waar komt de begroting?'],
  ]) {
    select(sheet, address);
    await tab.click(`Geselecteerde cellen gebruiken voor ${field}`);
  }
  return tab;
}

async function functionsTab(): Promise<RenderedTab> {
  const functions = [
    { id: 'PROGNOSE_EDITIES', name: 'PROGNOSE.EDITIES', description: '', parameters: [] },
  ];
  Object.assign(globalThis, {
    fetch: async () => ({ ok: true, json: async () => ({ functions }) }),
  });
  const tab = await renderTab(FunctionsTab);
  await tab.click(/PROGNOSE\.EDITIES/);
  return tab;
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
