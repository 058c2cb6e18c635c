import { FunctionsTab } from '../../src/taskpane/functions/functions-tab';
import type { TestExcel } from '../preview/excel-in-jest';
import { freshExcel, renderTab, type RenderedTab } from './editions-pane';

const functions = [
  {
    id: 'PROGNOSE_BEZETTING',
    name: 'PROGNOSE.BEZETTING',
    description: 'Bezetting van het COA op een peildatum.',
    helpUrl: 'https://localhost:8444/handleiding.html#prognose-bezetting',
    parameters: [
      { name: 'scenario', description: 'minimum, mediaan, medio of maximum' },
      { name: 'peildatum', description: 'Excel-datum, datum als tekst, of een jaar' },
      { name: 'editie', description: 'Naam van de editie', optional: true },
      { name: 'aannames', dimensionality: 'matrix', optional: true },
    ],
  },
  {
    id: 'PROGNOSE_EDITIES',
    name: 'PROGNOSE.EDITIES',
    description: 'Alle edities.',
    parameters: [],
  },
];

let excel: TestExcel;
let tab: RenderedTab;
let answers: boolean[];
beforeEach(() => {
  excel = freshExcel({ sheetNames: ['Blad1'] });
  answers = [];
  Object.assign(globalThis, {
    fetch: async (address: string) => {
      expect(address).toBe('./functions.json');
      return { ok: answers.shift() ?? true, status: 503, json: async () => ({ functions }) };
    },
  });
});
afterEach(() => {
  tab.unmount();
  excel.dispose();
});

const range = (address: string) => excel.workbook.worksheets.getItem('Blad1').getRange(address);
const INSERT = 'In actieve cel zetten';

it('finds a function, fills in its form and puts the formula in the active cell', async () => {
  tab = await renderTab(FunctionsTab);
  expect(await tab.axe()).toEqual([]);
  await tab.type(/Zoek een functie/, 'bezetting');
  expect(tab.element.querySelectorAll('li')).toHaveLength(1);
  await tab.click(/PROGNOSE\.BEZETTING/);
  expect(await tab.axe()).toEqual([]);
  await tab.type(/^scenario/, 'mediaan');
  await tab.type(/^peildatum/, '31-12-2026');
  range('F1:G3').select();
  await tab.click('Geselecteerde cellen gebruiken voor aannames');
  expect(tab.element.querySelector('code')?.textContent).toBe(
    '=PROGNOSE.BEZETTING("mediaan";DATUM(2026;12;31);;Blad1!F1:G3)',
  );
  range('B2').select();
  await tab.click(INSERT);
  expect(range('B2').formulas).toEqual([
    ['=PROGNOSE.BEZETTING("mediaan",DATE(2026,12,31),,Blad1!F1:G3)'],
  ]);
  expect(tab.messages.at(-1)).toEqual({
    intent: 'success',
    text: 'De formule staat in Blad1!B2.',
  });
});

it('asks before it replaces what a cell holds', async () => {
  range('A1').values = [[12]];
  range('A1').select();
  tab = await renderTab(FunctionsTab);
  await tab.click(/PROGNOSE\.EDITIES/);
  await tab.click(INSERT);
  expect(tab.element.textContent).toContain('Blad1!A1 is niet leeg');
  expect(range('A1').values).toEqual([[12]]);
  await tab.click('Vervangen');
  expect(range('A1').formulas).toEqual([['=PROGNOSE.EDITIES()']]);
});

it('says which arguments are missing', async () => {
  tab = await renderTab(FunctionsTab);
  await tab.click(/PROGNOSE\.BEZETTING/);
  await tab.click(INSERT);
  expect(tab.element.textContent).toContain('Vul "scenario" in.');
  expect(tab.element.textContent).toContain('Vul "peildatum" in.');
  expect(range('A1').formulas).toEqual([['']]);
});

it('offers to load the list again when that failed', async () => {
  answers = [false];
  tab = await renderTab(FunctionsTab, 'en');
  expect(tab.element.textContent).toContain('The list of functions cannot be loaded.');
  await tab.click('Try again');
  expect(tab.element.textContent).toContain('2 functions');
});

it('does not put a formula in a cell that would show an error', async () => {
  tab = await renderTab(FunctionsTab);
  await tab.click(/PROGNOSE\.BEZETTING/);
  await tab.type(/^scenario/, 'mediaan');
  await tab.type(/^peildatum/, '31-12-2099');
  await tab.click(INSERT);
  expect(range('A1').formulas).toEqual([['']]);
  expect(tab.messages.at(-1)).toMatchObject({
    intent: 'error',
    text: expect.stringContaining('De formule is niet geplaatst.'),
  });
});

it('gives the cell the number format of what it holds', async () => {
  tab = await renderTab(FunctionsTab);
  await tab.click(/PROGNOSE\.BEZETTING/);
  await tab.type(/^scenario/, 'mediaan');
  await tab.type(/^peildatum/, '2026');
  range('B2').select();
  await tab.click(INSERT);
  expect(range('B2').numberFormat).toEqual([['#,##0']]);
});
