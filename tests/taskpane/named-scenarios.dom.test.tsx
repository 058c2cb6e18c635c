import { ExploreTab } from '../../src/taskpane/explore/explore-tab';
import { AuditTab } from '../../src/taskpane/audit/audit-tab';
import { CompareTab } from '../../src/taskpane/compare/compare-tab';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { MODEL_VERSION } from '../../src/scenarios/forecast/model-version';
import { act } from 'react';
import { freshExcel, renderTab, resting, slide, type RenderedTab } from './editions-pane';
import type { TestExcel } from '../preview/excel-in-jest';

jest.setTimeout(60_000);

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

test('Controleblad takes a scenario of the workbook, and says when its edition has other figures', async () => {
  tab = await renderTab(AuditTab);
  const opened = tab;
  await act(async () => opened.service.named.replaceAll([{ ...kept, fingerprint: 'x-1' }]));
  await opened.type(/^Scenario van deze werkmap/, 'mediaan + Pact');
  expect(said()).toContain('mediaan + Pact: 1 gewijzigde aanname');
  expect(said()).toContain('heeft nu andere cijfers dan toen dit scenario werd bewaard');
});
