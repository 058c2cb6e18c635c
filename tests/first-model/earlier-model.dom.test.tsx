import { readFileSync } from 'node:fs';
import type { ReactElement } from 'react';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { AuditTab } from '../../src/taskpane/audit/audit-tab';
import { ExploreTab } from '../../src/taskpane/explore/explore-tab';
import { LoadTab } from '../../src/taskpane/load/load-tab';
import { RefreshTab } from '../../src/taskpane/refresh/refresh-tab';
import type { TestExcel } from '../preview/excel-in-jest';
import {
  chooseFile,
  freshExcel,
  renderTab,
  textFile,
  type RenderedTab,
} from '../taskpane/editions-pane';
import { writeOldSheet } from './old-sheet';

jest.setTimeout(60_000);

const RENEWED = 'Het model is vernieuwd sinds dit werd bewaard';
const oldScenario = () =>
  textFile('oud.json', readFileSync('tests/first-model/scenario.json', 'utf8'));

let excel: TestExcel;
let tab: RenderedTab | undefined;
beforeEach(() => {
  excel = freshExcel({ sheetNames: ['Blad1'] });
});
afterEach(() => {
  tab?.unmount();
  excel.dispose();
});

const said = (): string =>
  [tab?.element.textContent, ...(tab?.messages.map(({ text }) => text) ?? [])].join(' ');

test.each<[string, () => ReactElement]>([
  ['Laden', LoadTab],
  ['Verkennen', ExploreTab],
  ['Controleblad', AuditTab],
])('%s says of a scenario of the first model that the model was renewed', async (_, Tab) => {
  tab = await renderTab(Tab);
  expect(said()).not.toContain(RENEWED);
  await chooseFile(tab, oldScenario());
  expect(said()).toContain(RENEWED);
  expect(tab.failures).toEqual([]);
});

test('Verversen gives the renewed model as the reason why a loaded sheet changes', async () => {
  await writeOldSheet(excel, new ForecastService());
  tab = await renderTab(RefreshTab);
  expect(said()).toContain(RENEWED);
  expect(said()).toContain('8 waarden veranderen');
  await tab.click('1 blad verversen');
  expect(said()).not.toContain(RENEWED);
});

test('Verkennen says of a scenario of the second model only what changed since that one', async () => {
  const ofSecondModel = (timing: string): File =>
    textFile(
      'tweede.json',
      JSON.stringify({
        format: 'kernprognose-scenario',
        version: 2,
        model: 2,
        name: '',
        edition: 'kernprognose-2025',
        scenario: 'mediaan',
        assumptions: [{ parameter: 'frozenShare', timing, value: 0.1 }],
      }),
    );
  tab = await renderTab(ExploreTab);
  await chooseFile(tab, ofSecondModel('van 2026-04 tot 2026-10'));
  expect(said()).not.toContain('Sinds dit werd bewaard');
  await chooseFile(tab, ofSecondModel('van 2026-03-24 tot 2026-09-24'));
  expect(said()).toContain('Sinds dit werd bewaard telt een aanname met een dag erin');
  expect(said()).not.toContain(RENEWED);
});
