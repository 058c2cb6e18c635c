import { OneYearForm } from '../../../src/taskpane/budget/one-year-form';
import { FunctionsTab } from '../../../src/taskpane/functions/functions-tab';
import { repairFormulas } from '../../../src/workbook/repair-formulas';
import { runInExcel } from '../../../src/workbook/run-in-excel';
import type { TestExcel } from '../../preview/excel-in-jest';
import { freshExcel, renderTab, type RenderedTab } from '../editions-pane';
import { checkUnderFaults } from './check-under-faults';
import { stageOf, workbookWith, type PaneAction, type Stage } from './stage';

/** What the pane and the ribbon do with cells of the user, in an Excel that refuses. */
jest.setTimeout(120_000);

const actions: readonly PaneAction[] = [
  {
    name: 'placing a budget in empty cells',
    protect: 'Begroting',
    whenProtected: 'refused',
    prepare: async () => {
      const excel = workbookWith('Prijzen', 'Begroting');
      return stageOf(excel, await budgetTab(excel), ['In het werkblad zetten']);
    },
  },
  {
    name: 'placing a budget over filled and formatted cells',
    protect: 'Begroting',
    whenProtected: 'refused',
    prepare: async () => {
      const excel = workbookWith('Prijzen', 'Begroting');
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
      return stageOf(excel, await budgetTab(excel), steps);
    },
  },
  {
    name: 'putting a formula in an empty cell',
    protect: 'Blad1',
    whenProtected: 'refused',
    prepare: async () => {
      const excel = workbookWith('Blad1');
      return stageOf(excel, await functionsTab(), ['In actieve cel zetten']);
    },
  },
  {
    name: 'putting a formula in the place of what a cell holds',
    protect: 'Blad1',
    whenProtected: 'refused',
    prepare: async () => {
      const excel = workbookWith('Blad1');
      excel.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[12]];
      return stageOf(excel, await functionsTab(), ['In actieve cel zetten', 'Vervangen']);
    },
  },
  {
    name: 'entering failing formulas again',
    protect: 'Blad1',
    whenProtected: 'refused',
    mayBeDoneInPart: true,
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

describe.each(actions)('$name', checkUnderFaults);

async function budgetTab(excel: TestExcel): Promise<RenderedTab> {
  const select = (sheet: string, address: string): void =>
    excel.workbook.worksheets.getItem(sheet).getRange(address).select();
  excel.workbook.worksheets.getItem('Prijzen').getRange('B2:B4').values = [
    [31000],
    [70500],
    [75000],
  ];
  const tab = await renderTab(() => <OneYearForm>{null}</OneYearForm>);
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
