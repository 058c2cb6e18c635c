import { setDateSystem1904 } from '../../src/functions/date-system';
import { BudgetTab } from '../../src/taskpane/budget/budget-tab';
import type { TestExcel } from '../preview/excel-in-jest';
import { freshExcel, renderTab, type RenderedTab } from './editions-pane';

let excel: TestExcel;
let tab: RenderedTab;
beforeEach(async () => {
  excel = freshExcel({ sheetNames: ['Blad1'] });
  // As the pane does when a workbook opens.
  setDateSystem1904(excel.workbook.date1904);
  tab = await renderTab(BudgetTab);
});
afterEach(() => {
  tab.unmount();
  excel.dispose();
});

const MAKE = 'Begroting maken';
const sheetNames = (): string[] => excel.workbook.worksheets.items.map(({ name }) => name);
async function fillIn(): Promise<void> {
  await tab.type(/^Prijsindex per jaar/, '3%');
  await tab.type(/^Kosten van een lege plek/, '50%');
}

it('begins with known prices and counted places, and asks what is not known', async () => {
  const values = [...tab.element.querySelectorAll('input')].map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining(['30.300', '69.400', '47.293', '26.943']));
  expect(tab.element.textContent).toContain('afgeleid, zekerheid middel');
  expect(tab.element.textContent).toContain('Geen prijs bekend');
  await tab.click(MAKE);
  expect(tab.element.textContent?.match(/Vul dit in\./g)).toHaveLength(2);
  expect(sheetNames()).toEqual(['Blad1']);
  expect(await tab.axe()).toEqual([]);
});

it('shows each year with what its persons rest on, and writes three sheets', async () => {
  await fillIn();
  const table = tab.element.querySelector('table[class]:last-of-type')?.textContent ?? '';
  expect(tab.element.textContent).toContain('na laatste publicatie');
  expect(tab.element.textContent).toContain('vastgehouden');
  expect(table).not.toBe('');
  await tab.click(MAKE);
  expect(tab.failures).toEqual([]);
  expect(sheetNames()).toEqual(['Blad1', 'Begroting', 'Begroting invoer', 'Begroting maanden']);
  expect(tab.messages.at(-1)?.text).toContain('zet waarden vast voor wie hem niet heeft');
  expect(excel.unknownMembers()).toEqual([]);
});

it('asks before it makes the same budget twice', async () => {
  await fillIn();
  await tab.click(MAKE);
  await tab.click(MAKE);
  expect(sheetNames()).toHaveLength(4);
  expect(tab.element.textContent).toContain('Begroting');
  await tab.click('Annuleren');
  expect(sheetNames()).toHaveLength(4);
});

it('marks a price of the user as their own, and wants one for a kind that has places', async () => {
  await tab.type(/^Prijs regulier/, '31.000');
  expect(tab.element.textContent).toContain('eigen waarde');
  await tab.type(/^Soort/, 'buiten COA').catch(() => undefined);
  await tab.click('Stabiel en meerjarig (brief)');
  await fillIn();
  await tab.click(MAKE);
  // The letter does not say what kind the multi-year places are.
  expect(sheetNames()).toEqual(['Blad1']);
  expect(tab.element.textContent?.match(/Vul dit in\./g)).toHaveLength(1);
});

it('reads a plan from cells, and tells what is wrong with one', async () => {
  const sheet = excel.workbook.worksheets.getItem('Blad1');
  sheet.getRange('A1:D2').values = [
    ['regulier', 41000, '', ''],
    ['noodopvang', 12000, '1-3-2026', '31-12-2027'],
  ];
  sheet.getRange('A1:D2').select();
  await tab.click('Uit geselecteerde cellen');
  const values = [...tab.element.querySelectorAll('input')].map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining(['41.000', '12.000', '1-3-2026', '31-12-2027']));
  sheet.getRange('A1').values = [['tent']];
  await tab.click('Uit geselecteerde cellen');
  expect(tab.messages.at(-1)?.text).toContain('tent');
});

it('says that there is no budget whose values could be fixed', async () => {
  await tab.click('Waarden vastzetten…');
  expect(tab.messages.at(-1)?.text).toBe('In deze werkmap staat geen meerjarenbegroting.');
});

it('says of one cell that it became a value, and of none that there was none left', async () => {
  tab.unmount();
  excel.dispose();
  excel = freshExcel({ sheetNames: ['Blad1'], evaluate: () => 7 });
  tab = await renderTab(BudgetTab);
  await fillIn();
  await tab.click(MAKE);
  const fixValues = async (): Promise<string | undefined> => {
    await tab.click('Waarden vastzetten…');
    await tab.click('Vastzetten');
    return tab.messages.at(-1)?.text;
  };
  expect(await fixValues()).toMatch(/^\d{2,} cellen zijn waarden geworden\. /);
  excel.workbook.worksheets.getItem('Begroting').getRange('D6').formulas = [
    ['=PROGNOSE.GEPUBLICEERD("bezetting","mediaan",2026,begroting_editie)'],
  ];
  expect(await fixValues()).toBe(
    '1 cel is een waarde geworden. De begroting werkt nu zonder de invoegtoepassing.',
  );
  expect(await fixValues()).toBe(
    'Deze begroting bevat geen functies van de invoegtoepassing meer.',
  );
});

it('gives the chance of an overrun by both bands', async () => {
  await fillIn();
  await tab.type(/^Begroting \(miljoen euro\)/, '100');
  await tab.click('Kans berekenen');
  expect(tab.messages.at(-1)?.text).toContain('met een kans van 100%');
});
