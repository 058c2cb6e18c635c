import { act } from 'react';
import { monthPosition, parseDate } from '../../src/domain/calendar';
import { formatDutchNumber } from '../../src/domain/number-format';
import { writeRegionTemplate } from '../../src/editions/regions/import/write-region-template';
import { MODEL_VERSION } from '../../src/scenarios/forecast/model-version';
import { STATUTORY_CYCLE } from '../../src/editions/regions/statutory-cycle';
import { activeRegions } from '../../src/scenarios/regions/active-regions';
import { useRegionList } from '../../src/scenarios/regions/region-list-in-force';
import { stepName } from '../../src/taskpane/regions/cycle-step-names';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { RegionsTab } from '../../src/taskpane/regions/regions-tab';
import type { TestExcel } from '../preview/excel-in-jest';
import { chooseFile, freshExcel, renderTab, textFile, type RenderedTab } from './editions-pane';

let excel: TestExcel;
let tab: RenderedTab;
beforeEach(async () => {
  excel = freshExcel({ sheetNames: ['Blad1'] });
  tab = await renderTab(RegionsTab);
});
afterEach(() => {
  tab.unmount();
  useRegionList();
  excel.dispose();
});

const text = (): string => (tab.element.textContent ?? '').replaceAll('\u2011', '-');
/** The cells of the rows of the table with this accessible name. */
function rowsOf(name: RegExp): string[][] {
  const frames = [...tab.element.querySelectorAll('[role=group]')];
  const frame = frames.find((one) => name.test(one.getAttribute('aria-label') ?? ''));
  return [...(frame?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.querySelectorAll('td, th')].map((cell) => cell.textContent ?? ''),
  );
}
const listed = (): string[] => rowsOf(/gemeente/).map((cells) => cells[1]);
const press = async (element: Element, key: string): Promise<void> => {
  await act(async () =>
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })),
  );
};
const checkbox = (name: string): HTMLInputElement => {
  const found = tab.element.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`);
  if (!found) throw new Error(`No ${name}`);
  return found;
};

describe('the tab Regio', () => {
  it('begins with the country: 88.000 places, 74.236 there, 13.764 lacking', () => {
    const [reception, housing, ukrainians] = rowsOf(/Opvang en huisvesting/);
    expect(reception.slice(1)).toEqual(['88.000', '74.236', '13.764']);
    expect(reception[0]).toContain('gepubliceerd');
    expect(housing.slice(1)).toEqual(['16.300', '–', '16.300']);
    expect(ukrainians[2]).toBe('97.000');
  });

  it('finds Den Haag by its everyday name', async () => {
    await tab.type(/^Gemeente of provincie$/, 'den haag');
    await tab.click("'s-Gravenhage");
    expect(text()).toContain("Taken van 's-Gravenhage");
    expect(rowsOf(/Opvang en huisvesting/)[0].slice(1)).toEqual(['2.306', '1.526', '780']);
  });

  it('finds a name without its accents, and names the nearest of a typing error', async () => {
    await tab.type(/^Gemeente of provincie$/, 'sudwest');
    expect(listed()).toEqual(['Súdwest-Fryslân']);
    await tab.type(/^Gemeente of provincie$/, 'Zeelant');
    expect(text()).toContain('Geen gemeente of provincie gevonden met "Zeelant".');
    await tab.click('provincie Zeeland');
    expect(text()).toContain('Taken van provincie Zeeland');
  });

  it('shows of a province what it is short, and its municipalities', async () => {
    await tab.click('Utrecht: opgave 7.542, er zijn 4.804, tekort 2.738');
    expect(rowsOf(/Opvang en huisvesting/)[0].slice(1)).toEqual(['7.542', '4.804', '2.738']);
    expect(text()).toContain('26 gemeenten');
    // Chosen again: the country.
    await tab.click('Utrecht: opgave 7.542, er zijn 4.804, tekort 2.738');
    expect(text()).toContain('342 gemeenten');
  });

  it('goes over the map with the arrow keys', async () => {
    const groningen = tab.button(/^Groningen: opgave/);
    await act(async () => groningen.focus());
    await press(groningen, 'ArrowDown');
    expect(document.activeElement).toBe(tab.button(/^Drenthe/));
    await press(tab.button(/^Drenthe/), 'ArrowLeft');
    expect(document.activeElement).toBe(tab.button(/^Flevoland/));
    expect(tab.button(/^Flevoland/).tabIndex).toBe(0);
    expect(groningen.tabIndex).toBe(-1);
  });

  it('sorts the list', async () => {
    expect(listed().slice(0, 2)).toEqual(["'s-Gravenhage", 'Tilburg']);
    await tab.type(/^Volgorde$/, 'task');
    expect(listed()[0]).toBe('Amsterdam');
    await tab.type(/^Volgorde$/, 'name');
    expect(listed().slice(0, 2)).toEqual(["'s-Gravenhage", "'s-Hertogenbosch"]);
    expect(listed()).toHaveLength(25);
    await tab.click('Toon alle 342');
    expect(listed()).toHaveLength(342);
  });

  it('says what changes at the need of a forecast', async () => {
    await tab.type(/^Verdeel$/, 'forecast');
    expect(text()).toContain('Verdeeld worden 90.000 plekken.');
    await tab.type(/^Gemeente of provincie$/, 'den haag');
    await tab.click("'s-Gravenhage");
    expect(rowsOf(/Opvang en huisvesting/)[0].slice(0, 2)[1]).toBe('2.358');
    expect(rowsOf(/Opvang en huisvesting/)[0][0]).toContain('afgeleid');
    const changes = rowsOf(/bij een ander landelijk aantal/);
    expect(changes).toContainEqual(['90.000, mediaan', '2.358', '+52']);
    expect(changes[0]).toEqual(['88.000, de verdeling', '2.306', '0']);
  });

  it('says what changes at the need of a scenario that the workbook keeps of that edition', async () => {
    const kept = {
      scenario: 'mediaan',
      overrides: [parseOverride('extra terugkeer vanaf 2026-07', 5000)],
      modelVersion: MODEL_VERSION,
    } as const;
    await act(async () =>
      tab.service.named.replaceAll([
        { ...kept, name: 'Meer terugkeer', edition: 'kernprognose-2025' },
        { ...kept, name: 'Van een andere editie', edition: 'mpp-2025' },
      ]),
    );
    const labels = rowsOf(/bij een ander landelijk aantal/).map(([label]) => label);
    expect(labels).toHaveLength(6);
    const need = tab.service
      .forecast({ ...kept, edition: 'kernprognose-2025' })
      .figure('capacityNeed', { position: monthPosition(parseDate('2027-01-01')!) }).value;
    expect(Math.round(need)).toBeLessThan(90_000);
    expect(labels[5]).toBe(
      `${formatDutchNumber(Math.round(need), 0)}, Meer terugkeer (deze werkmap)`,
    );
    await act(async () => tab.service.named.replaceAll([]));
    expect(rowsOf(/bij een ander landelijk aantal/)).toHaveLength(5);
  });

  it.each(['-1', '1000000000000', 'veel', '1,5'])(
    'refuses %s as a number of places',
    async (own) => {
      await tab.type(/^Verdeel$/, 'own');
      await tab.type(/^Plekken$/, own);
      expect(text()).toContain('Vul een geheel getal van 0 tot 1.000.000.000 in.');
      expect(() => tab.button(/op blad/)).toThrow();
    },
  );

  it('of a total of 0 nobody has anything to do', async () => {
    await tab.type(/^Verdeel$/, 'own');
    await tab.type(/^Plekken$/, '0');
    expect(rowsOf(/Opvang en huisvesting/)[0].slice(1)).toEqual(['0', '74.236', '−74.236']);
  });

  it('adds the arrears that the user gives, and takes no nonsense', async () => {
    await tab.type(/^Gemeente of provincie$/, 'utrecht');
    // Enter takes the municipality of that name.
    const field = tab.element.querySelector('input');
    if (field) await press(field, 'Enter');
    await tab.settle();
    await tab.type(/^Achterstand huisvesting$/, '120');
    expect(rowsOf(/Opvang en huisvesting/)[1].slice(1)).toEqual(['460', '–', '460']);
    expect(text()).toContain('taakstelling 340 plus achterstand 120');
    await tab.type(/^Plekken voor Oekraïners$/, '1.250');
    expect(rowsOf(/Opvang en huisvesting/)[2][2]).toBe('1.250');
    await tab.type(/^Achterstand huisvesting$/, 'veel');
    expect(text()).toContain('Vul een geheel getal van 0 tot 1.000.000 in, of niets.');
    expect(rowsOf(/Opvang en huisvesting/)[1][1]).toBe('340');
  });

  it('puts two municipalities side by side', async () => {
    for (const name of ['Tilburg', 'Westland']) {
      await act(async () => checkbox(`${name} vergelijken`).click());
    }
    await tab.settle();
    const compared = rowsOf(/Gekozen gemeenten/);
    const figures = (name: string): string[] =>
      (compared.find(([label]) => label === name) ?? []).slice(1).sort();
    expect(figures('Opgave')).toEqual(['643', '981']);
    expect(figures('Tekort')).toEqual(['643', '728']);
    await tab.click('Vergelijking leegmaken');
    expect(rowsOf(/Gekozen gemeenten/)).toEqual([]);
  });

  it('shows the dates of the law and what the letter says of Ukrainians', () => {
    expect(text()).toContain('30-11-2026');
    expect(text()).toContain('Einde van de huidige wetcyclus');
    expect(text()).toContain('loopt tot en met 4-3-2027');
    expect(text()).toContain('12.000 statushouders op 31-12-2024');
  });

  it('puts a province on a new sheet', async () => {
    await tab.click(/^Zeeland: opgave/);
    await tab.click('Zet Zeeland op blad');
    await tab.settle();
    expect(tab.failures).toEqual([]);
    expect(text()).toContain('De gemeenten staan op blad "Gemeenten Zeeland".');
  });

  it('has no faults that axe finds', async () => {
    expect(await tab.axe()).toEqual([]);
  });
});

describe('a newer list', () => {
  const template = async (): Promise<string> => String((await writeRegionTemplate('csv')).content);

  it('is shown with what changes, and taken once the user agrees; then removed again', async () => {
    const moved = (await template()).replace(/;Amsterdam;(.*);4089;/, ';Amsterdam;$1;4090;');
    await chooseFile(tab, textFile('lijst.csv', moved.replace('totaal;88000', 'totaal;88001')));
    expect(text()).toContain('"Voorbeeldlijst" is in orde');
    expect(activeRegions().list.total).toBe(88_000);
    await tab.click('Hiermee rekenen');
    expect(tab.failures).toEqual([]);
    expect(activeRegions().list.total).toBe(88_001);
    expect(rowsOf(/Opvang en huisvesting/)[0][0]).toContain('geïmporteerd');
    expect(text()).toContain('geïmporteerd uit lijst.csv');
    await tab.click('Lijst verwijderen');
    await tab.click('Verwijderen');
    expect(activeRegions().list.total).toBe(88_000);
    expect(text()).toContain('"Voorbeeldlijst" is verwijderd.');
  });

  it('that does not sum is refused with the numbers', async () => {
    const wrong = (await template()).replace('totaal;88000', 'totaal;88001');
    await chooseFile(tab, textFile('lijst.csv', wrong));
    expect(text()).toContain(
      'De gemeenten tellen op tot 88.000 plekken en het totaal is 88.001: een verschil van 1.',
    );
    expect(activeRegions().list.imported).toBeUndefined();
  });
});

it('speaks English in an English Office', async () => {
  tab.unmount();
  tab = await renderTab(RegionsTab, 'en');
  expect(text()).toContain('Tasks of the Netherlands');
  expect(text()).toContain('88,000: the allocation itself');
  expect(text()).toContain('Report of the provincial steering tables (PRT)');
  for (const step of STATUTORY_CYCLE) expect(stepName(step, 'en')).not.toBe(step.step);
  expect(await tab.axe()).toEqual([]);
});
