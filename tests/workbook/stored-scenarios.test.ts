import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { saveScenario } from '../../src/scenarios/assumptions/saved-scenario';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { MODEL_VERSION } from '../../src/scenarios/forecast/model-version';
import { restoreWorkbookState } from '../../src/workbook/restore-workbook-state';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { findScenarioUse } from '../../src/workbook/scenario-use';
import { writePart } from '../../src/workbook/stored-parts';
import { deleteStoredScenario, storeScenario } from '../../src/workbook/stored-scenarios';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

let excel: TestExcel;
beforeEach(() => {
  excel = createTestExcel({ sheetNames: ['Blad1', 'Mijn blad'] });
});
afterEach(() => excel.dispose());

const scenario = (name: string, value = 0.3) => ({
  name,
  edition: 'kernprognose-2025',
  scenario: 'mediaan' as const,
  overrides: [parseOverride('inwilligingspercentage', value)],
  modelVersion: MODEL_VERSION,
  fingerprint: 'abc-1',
});
const store = (name: string, value?: number, replaces?: string): Promise<void> =>
  runInExcel((context) => storeScenario(context, scenario(name, value), replaces));

/** What a colleague who opens the workbook gets. */
async function reopened() {
  const service = new ForecastService();
  const { damaged } = await restoreWorkbookState(service);
  return { names: service.named.list().map(({ name }) => name), service, damaged };
}

test('a named scenario gives a colleague who opens the workbook the same', async () => {
  await store('mediaan + Pact');
  const { service, damaged } = await reopened();
  expect(damaged).toEqual([]);
  expect(service.named.find('MEDIAAN + pact')).toEqual(scenario('mediaan + Pact'));
});

test('a workbook without scenarios gets none', async () => {
  expect((await reopened()).names).toEqual([]);
});

test('two people who name one at once both keep theirs', async () => {
  await Promise.all([store('van Anna'), store('van Bert')]);
  expect((await reopened()).names).toEqual(['van Anna', 'van Bert']);
});

test('a renamed one keeps one name, a deleted one none', async () => {
  await store('oud');
  await store('ander');
  await store('nieuw', 0.3, 'oud');
  expect((await reopened()).names).toEqual(['ander', 'nieuw']);
  await runInExcel((context) => deleteStoredScenario(context, 'ander'));
  expect((await reopened()).names).toEqual(['nieuw']);
});

test('one whose name means a scenario of the edition is not used, and that is told', async () => {
  await runInExcel((context) =>
    writePart(context, 'scenario.slecht', saveScenario(scenario('Mediaan'))),
  );
  await runInExcel((context) => writePart(context, 'scenario.stuk', '{"format":5}'));
  await store('goed');
  const { names, damaged, service } = await reopened();
  expect(names).toEqual(['goed']);
  expect(damaged.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('is de naam van een scenario van de editie'),
    expect.stringContaining('Dit is geen bewaard scenario'),
  ]);
  expect(service.named.find('mediaan')).toBeUndefined();
});

test('the cells that name a scenario are found: in formulas and as the value of a cell', async () => {
  const [one, two] = [
    excel.workbook.worksheets.getItem('Blad1'),
    excel.workbook.worksheets.getItem('Mijn blad'),
  ];
  one.getRange('B3').formulas = [['=PROGNOSE.BEZETTING("Mediaan + pact",2027)']];
  one.getRange('B4').formulas = [['=PROGNOSE.BEZETTING("mediaan",2027)']];
  two.getRange('A1').values = [['mediaan + Pact']];
  two.getRange('A2').values = [['over mediaan + Pact']];
  const use = await runInExcel((context) => findScenarioUse(context, 'mediaan + Pact'));
  expect(use).toEqual({ cells: 2, addresses: ['Blad1!B3', 'Mijn blad!A1'] });
});
