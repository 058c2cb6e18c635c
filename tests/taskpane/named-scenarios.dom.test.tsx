import { ExploreTab } from '../../src/taskpane/explore/explore-tab';
import { AuditTab } from '../../src/taskpane/audit/audit-tab';
import { CompareTab } from '../../src/taskpane/compare/compare-tab';
import { checkScenarioName } from '../../src/scenarios/assumptions/scenario-name-check';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { MODEL_VERSION } from '../../src/scenarios/forecast/model-version';
import { act, type ReactElement } from 'react';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { MultiYearForm } from '../../src/taskpane/budget/multi-year-form';
import { OneYearForm } from '../../src/taskpane/budget/one-year-form';
import { RegionsTab } from '../../src/taskpane/regions/regions-tab';
import { TrackTab } from '../../src/taskpane/track/track-tab';
import { freshExcel, renderTab, resting, slide, type RenderedTab } from './editions-pane';
import type { TestExcel } from '../preview/excel-in-jest';

jest.setTimeout(60_000);

const service = new ForecastService();

let excel: TestExcel;
let tab: RenderedTab | undefined;
beforeEach(() => {
  excel = freshExcel({ sheetNames: ['Blad1'] });
});
afterEach(() => {
  tab?.unmount();
  excel.dispose();
});

const names = (): string[] => tab?.service.named.list().map(({ name }) => name) ?? [];
const said = (): string =>
  [tab?.element.textContent, ...(tab?.messages.map(({ text }) => text) ?? [])].join(' ');

async function withKeptScenario(): Promise<RenderedTab> {
  const opened = await renderTab(ExploreTab);
  tab = opened;
  await resting();
  await opened.click('Inwilligingspercentage');
  await slide(opened, 'Inwilligingspercentage', 0.46);
  await resting();
  await opened.type(/^Naam van het scenario/, 'mediaan + Pact');
  await opened.click('In de werkmap bewaren');
  await resting();
  return opened;
}

describe('Verkennen', () => {
  test('keeps a choice in the workbook under a name, and opens it again', async () => {
    const opened = await withKeptScenario();
    expect(opened.failures).toEqual([]);
    expect(names()).toEqual(['mediaan + Pact']);
    expect(said()).toContain('Kernprognose 2025, mediaan, 1 gewijzigde aanname');
    await opened.click('Alles herstellen');
    await resting();
    await opened.click('Openen');
    await resting();
    expect(said()).toContain('+3.443');
    expect(await opened.axe()).toEqual([]);
  });

  test('takes as long a name as a scenario may have, when it is kept and when it is renamed', async () => {
    const opened = await withKeptScenario();
    await opened.click('Hernoemen');
    const fields = [...opened.element.querySelectorAll<HTMLInputElement>('input')].filter((input) =>
      /naam/i.test(input.getAttribute('aria-label') ?? input.labels?.[0]?.textContent ?? ''),
    );
    expect(fields).toHaveLength(2);
    for (const { maxLength } of fields) {
      const longest = 's'.repeat(maxLength);
      expect(checkScenarioName(longest, [])).toBe(longest);
      expect(() => checkScenarioName(`${longest}s`, [])).toThrow('ten hoogste 60 tekens');
    }
  });

  test('refuses a name that something else has', async () => {
    const opened = await withKeptScenario();
    await opened.type(/^Naam van het scenario/, 'Maximum');
    await opened.click('In de werkmap bewaren');
    expect(said()).toContain('"Maximum" is de naam van een scenario van de editie');
    await opened.type(/^Naam van het scenario/, 'Mediaan +  pact');
    await opened.click('In de werkmap bewaren');
    expect(said()).toContain('Er is al een scenario "mediaan + Pact"');
    expect(names()).toEqual(['mediaan + Pact']);
  });

  test('tells which cells use a scenario before it is renamed or deleted', async () => {
    const opened = await withKeptScenario();
    excel.workbook.worksheets.getItem('Blad1').getRange('B3').formulas = [
      ['=PROGNOSE.BEZETTING("mediaan + Pact",2027)'],
    ];
    await opened.click('Hernoemen');
    await resting();
    expect(said()).toContain('Eén cel noemt dit scenario: Blad1!B3.');
    expect(said()).toContain('tot dan geven die formules #WAARDE!');
    expect(names()).toEqual(['mediaan + Pact']);
    await opened.click('Annuleren');
    await opened.click('Verwijderen');
    await resting();
    expect(said()).toContain('Formules met deze naam geven daarna #WAARDE!.');
    const [confirm] = [...opened.element.querySelectorAll<HTMLElement>('[role=group] button')];
    await act(async () => confirm.click());
    await opened.settle();
    await resting();
    expect(names()).toEqual([]);
    expect(opened.failures).toEqual([]);
  });
});

const kept = {
  name: 'mediaan + Pact',
  edition: 'kernprognose-2025',
  scenario: 'mediaan' as const,
  overrides: [parseOverride('inwilligingspercentage', 0.46)],
  modelVersion: MODEL_VERSION,
};

test('Vergelijken lists a scenario of the workbook in a row of its own', async () => {
  tab = await renderTab(CompareTab);
  const opened = tab;
  await act(async () => opened.service.named.replaceAll([kept]));
  const option = [...opened.element.querySelectorAll('option')].find(
    ({ textContent }) => textContent === 'mediaan + Pact',
  );
  expect(option?.parentElement?.getAttribute('label')).toBe('Scenario van deze werkmap');
  const [first] = opened.element.querySelectorAll('select');
  await act(async () => {
    first.value = option?.value ?? '';
    first.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await opened.settle();
  expect(said()).toContain('mediaan + Pact: 87.543');
});

describe('the list of scenarios of a part of the pane', () => {
  const OneYear = () => <OneYearForm>{null}</OneYearForm>;
  const SeveralYears = () => <MultiYearForm>{null}</MultiYearForm>;

  async function chooseKept(part: () => ReactElement): Promise<RenderedTab> {
    const opened = await renderTab(part);
    tab = opened;
    await act(async () => opened.service.named.replaceAll([kept]));
    return opened;
  }

  test.each([
    ['Begroting in één jaar', OneYear],
    ['Begroting in meerdere jaren', SeveralYears],
    ['Volgen', TrackTab],
    ['Verkennen', ExploreTab],
  ])('of %s offers those that the workbook keeps', async (_part, component) => {
    const opened = await chooseKept(component);
    await resting();
    await opened.type(/^Scenario$/, 'mediaan + Pact');
    await resting();
    const select = opened.element.querySelector<HTMLOptionElement>(
      'optgroup[label="Scenario van deze werkmap"] option',
    )?.parentElement?.parentElement as HTMLSelectElement;
    expect(select.value).toBe('mediaan + Pact');
    expect(opened.failures).toEqual([]);
  });

  test('of Regio divides what a kept scenario needs', async () => {
    const opened = await chooseKept(RegionsTab);
    await opened.type(/^Verdeel$/, 'forecast');
    await opened.type(/^Scenario$/, 'mediaan + Pact');
    const need = service.forecast({ scenario: 'mediaan', overrides: kept.overrides });
    const { value } = need.figure('capacityNeed', { position: 2027 * 12 });
    expect(opened.element.textContent).toContain(
      `Verdeeld worden ${Math.round(value).toLocaleString('nl-NL')} plekken.`,
    );
  });

  test('of Begroting reckons with the changed assumptions, and the formula has the name', async () => {
    const sheet = excel.workbook.worksheets.getItem('Blad1');
    sheet.getRange('B2:B4').values = [[31000], [70500], [75000]];
    const opened = await chooseKept(OneYear);
    for (const [address, field] of [
      ['B2', 'Prijs reguliere plek'],
      ['B3', 'Prijs noodopvangplek'],
      ['B4', 'Reguliere plekken'],
      ['D3', 'Waar komt de begroting?'],
    ]) {
      sheet.getRange(address).select();
      await opened.click(`Geselecteerde cellen gebruiken voor ${field}`);
    }
    const before = opened.element.textContent;
    await opened.type(/^Scenario$/, 'mediaan + Pact');
    const average = /Gemiddelde bezetting([\d.]+)/;
    expect(average.exec(opened.element.textContent ?? '')?.[1]).not.toBe(
      average.exec(before ?? '')?.[1],
    );
    await opened.click('In het werkblad zetten');
    expect(sheet.getRange('D3:E18').values?.flat()).toContain('mediaan + Pact');
  });

  test('goes back to mediaan when the scenario is deleted', async () => {
    const opened = await chooseKept(TrackTab);
    await opened.type(/^Scenario$/, 'mediaan + Pact');
    await act(async () => opened.service.named.replaceAll([]));
    await resting();
    const chosen = [...opened.element.querySelectorAll('select')].map(({ value }) => value);
    expect(chosen).toContain('mediaan');
    expect(opened.failures).toEqual([]);
  });
});

test('Controleblad takes a scenario of the workbook, and says when its edition has other figures', async () => {
  tab = await renderTab(AuditTab);
  const opened = tab;
  await act(async () => opened.service.named.replaceAll([{ ...kept, fingerprint: 'x-1' }]));
  await opened.type(/^Scenario van deze werkmap/, 'mediaan + Pact');
  expect(said()).toContain('mediaan + Pact: 1 gewijzigde aanname');
  expect(said()).toContain('heeft nu andere cijfers dan toen dit scenario werd bewaard');
});
