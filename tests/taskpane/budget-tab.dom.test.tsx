import { OneYearForm } from '../../src/taskpane/budget/one-year-form';
import type { TestExcel } from '../preview/excel-in-jest';
import { freshExcel, renderTab, type RenderedTab } from './editions-pane';

const OneYear = () => <OneYearForm>{null}</OneYearForm>;

let excel: TestExcel;
let tab: RenderedTab;
beforeEach(async () => {
  excel = freshExcel({ sheetNames: ['Prijzen', 'Begroting'] });
  range('Prijzen', 'B2:B4').values = [[31000], [70500], [75000]];
  tab = await renderTab(OneYear);
});
afterEach(() => {
  tab.unmount();
  excel.dispose();
});

const range = (sheet: string, address: string) =>
  excel.workbook.worksheets.getItem(sheet).getRange(address);

async function pick(sheet: string, address: string, field: string): Promise<void> {
  range(sheet, address).select();
  await tab.click(`Geselecteerde cellen gebruiken voor ${field}`);
}

async function pickAll(): Promise<void> {
  await pick('Prijzen', 'B2', 'Prijs reguliere plek');
  await pick('Prijzen', 'B3', 'Prijs noodopvangplek');
  await pick('Prijzen', 'B4', 'Reguliere plekken');
}

const PLACE = 'In het werkblad zetten';
const TARGET = 'Waar komt de begroting?';

it('previews the budget and places it as formulas', async () => {
  await pickAll();
  expect(tab.element.textContent).toContain('Gemiddelde bezetting81.514');
  expect(tab.element.textContent).toContain('Nu 31.000');
  await pick('Begroting', 'C3', TARGET);
  await tab.click(PLACE);
  expect(tab.failures).toEqual([]);
  expect(tab.messages.at(-1)?.text).toContain('De begroting staat in Begroting!C3:D18.');
  expect(range('Begroting', 'D7').formulas).toEqual([['=Prijzen!B2']]);
});

it('asks before it overwrites filled cells, and names the block', async () => {
  range('Begroting', 'C5').values = [['mijn notitie']];
  await pickAll();
  await pick('Begroting', 'C3', TARGET);
  await tab.click(PLACE);
  expect(tab.element.textContent).toContain('Begroting!C3:D18 is niet leeg');
  expect(range('Begroting', 'C5').values).toEqual([['mijn notitie']]);
  await tab.click('Annuleren');
  expect(range('Begroting', 'C5').values).toEqual([['mijn notitie']]);
  await tab.click(PLACE);
  await tab.click('Overschrijven');
  expect(range('Begroting', 'C3').values).toEqual([['Begroting asielopvang']]);
});

it('says what is missing, and places nothing', async () => {
  await tab.click(PLACE);
  expect(tab.element.textContent?.match(/Vul dit in\./g)).toHaveLength(4);
  expect(await tab.axe()).toEqual([]);
});

it('says that a protected sheet cannot take it', async () => {
  excel.workbook.worksheets.getItem('Begroting').protection.protect();
  await pickAll();
  await pick('Begroting', 'C3', TARGET);
  await tab.click(PLACE);
  expect(tab.element.textContent).toContain('is beveiligd. Hef de beveiliging op');
});

it('does not cover the cells to which it refers', async () => {
  await pickAll();
  await pick('Prijzen', 'A1', TARGET);
  await tab.click(PLACE);
  expect(tab.element.textContent).toContain('Het blok zou Prijzen!B2 bedekken');
});

it('wants one cell with a number', async () => {
  await pick('Prijzen', 'B2:B3', 'Prijs reguliere plek');
  expect(tab.element.textContent).toContain('Kies één cel.');
  await pick('Prijzen', 'A1', 'Prijs noodopvangplek');
  expect(tab.element.textContent).toContain('In deze cel staat geen getal.');
});

it('shows published costs with their source, and fills none in', async () => {
  await tab.click('Bekende kosten, met status en bron');
  expect(tab.element.textContent).toContain('€\u00a030.400');
  expect(tab.element.textContent).toContain('nos.nl/artikel/2530030');
  const inputs = [...tab.element.querySelectorAll('input')].map(({ value }) => value);
  expect(inputs).not.toContain('30400');
});
