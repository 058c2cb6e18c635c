import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { saveScenario } from '../../src/scenarios/assumptions/saved-scenario';
import { LoadTab } from '../../src/taskpane/load/load-tab';
import type { TestExcel } from '../preview/excel-in-jest';
import { claimSet } from '../workbook/self-test/stage';
import { chooseFile, freshExcel, renderTab, textFile, type RenderedTab } from './editions-pane';

let excel: TestExcel;
let tab: RenderedTab;
beforeEach(async () => {
  excel = freshExcel({ sheetNames: ['Blad1'] });
  tab = await renderTab(LoadTab);
});
afterEach(() => {
  tab.unmount();
  excel.dispose();
});

const lowerShare = (edition: string) =>
  textFile(
    'lager.json',
    saveScenario({
      name: 'Lager',
      edition,
      scenario: 'mediaan',
      overrides: [parseOverride('inwilligingspercentage', 0.3)],
    }),
  );

describe('loading with changed assumptions', () => {
  it('writes what the model gives with them, as computed, for the scenario of the file', async () => {
    await chooseFile(tab, lowerShare('kernprognose-2025'));
    expect(tab.element.textContent).toContain('Lager: 1 gewijzigde aanname');
    await tab.click('Laden op nieuw blad');
    expect(tab.failures).toEqual([]);
    const sheet = excel.workbook.worksheets.getItem('Prognose');
    expect(sheet.getRange('A2').values?.[0][0]).toBe(
      "Scenario's: mediaan. Gewijzigde aannames: inwilligingspercentage: 30%.",
    );
    const [table] = sheet.tables.items;
    const rows = table.getDataBodyRange().values as readonly (readonly unknown[])[];
    const end2027 = rows.find(
      ([period, , measure]) => period === '2027-12' && measure === 'COA-bezetting',
    );
    expect(end2027).toEqual(expect.arrayContaining([expect.closeTo(80_657, -1), 'berekend']));
  });

  it('follows the edition again when the file is put aside', async () => {
    await chooseFile(tab, lowerShare('kernprognose-2025'));
    await tab.click('Zonder wijzigingen');
    expect(tab.element.textContent).toContain('Geen: het blad volgt de editie.');
    await tab.click('Laden op nieuw blad');
    const sheet = excel.workbook.worksheets.getItem('Prognose');
    expect(String(sheet.getRange('A2').values?.[0][0])).toContain('Aannames zoals in de editie.');
  });

  it('refuses a file of an edition that is not there, and changes nothing', async () => {
    const before = tab.element.textContent;
    await chooseFile(tab, lowerShare('kernprognose-2031'));
    expect(tab.messages.at(-1)).toMatchObject({
      intent: 'error',
      text: expect.stringContaining('kernprognose-2031') as string,
    });
    // Nothing but the message itself.
    const said = tab.messages.at(-1)?.text ?? '';
    expect(tab.element.textContent?.replace(said, '')).toBe(before);
    await chooseFile(tab, textFile('x.json', '{}'));
    expect(tab.messages.at(-1)?.text).toBe('Dit is geen bewaard scenario van dit product.');
  });

  it('speaks English in an English Office', async () => {
    tab.unmount();
    tab = await renderTab(LoadTab, 'en');
    await chooseFile(tab, lowerShare('kernprognose-2025'));
    for (const text of ['granted share', 'COA occupancy (persons)', 'first applications'])
      expect(tab.element.textContent).toContain(text);
    expect(tab.element.textContent).not.toContain('inwilligingspercentage');
  });

  it('has no faults that axe finds', async () => {
    await chooseFile(tab, lowerShare('kernprognose-2025'));
    expect(await tab.axe()).toEqual([]);
  });
});

describe('loading the same twice', () => {
  const sheets = (): string[] => excel.workbook.worksheets.items.map(({ name }) => name);

  it('asks before it makes a second sheet, and makes it when the user wants one', async () => {
    await tab.click('Laden op nieuw blad');
    await tab.click('Laden op nieuw blad');
    expect(tab.element.textContent).toContain('Dit staat al op blad "Prognose"');
    expect(sheets()).toEqual(['Blad1', 'Prognose']);
    await tab.click('Annuleren');
    expect(tab.element.textContent).not.toContain('Dit staat al op blad');
    await tab.click('Laden op nieuw blad');
    await tab.click('Toch een tweede blad');
    expect(sheets()).toEqual(['Blad1', 'Prognose', 'Prognose (2)']);
  });

  it('does not ask when the first sheet is gone', async () => {
    await tab.click('Laden op nieuw blad');
    excel.workbook.worksheets.getItem('Prognose').delete();
    await tab.click('Laden op nieuw blad');
    expect(sheets()).toEqual(['Blad1', 'Prognose']);
    expect(tab.failures).toEqual([]);
  });

  it('says how Undo takes it in an Excel that knows no undo groups, and only there', async () => {
    await tab.click('Laden op nieuw blad');
    expect(tab.messages.at(-1)?.text).toBe(
      'Het blad "Prognose" is geladen: 192 rijen. In deze Excel maakt Ctrl+Z dit stap voor stap ongedaan, of helemaal niet.',
    );
    claimSet(excel, 'ExcelApi 1.20');
    await tab.click('Laden op nieuw blad');
    await tab.click('Toch een tweede blad');
    expect(tab.messages.at(-1)?.text).toContain('Het blad "Prognose (2)" is geladen');
    expect(tab.messages.at(-1)?.text).not.toContain('Ctrl+Z');
  });

  it('offers the way to the sheet', async () => {
    await tab.click('Laden op nieuw blad');
    excel.workbook.worksheets.getItem('Blad1').activate();
    await tab.click('Ga naar blad');
    expect(excel.workbook.worksheets.getActiveWorksheet().name).toBe('Prognose');
  });
});
