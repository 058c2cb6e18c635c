import { readFileSync } from 'node:fs';
import { loadScenario, saveScenario } from '../../src/scenarios/assumptions/saved-scenario';
import { MODEL_VERSION } from '../../src/scenarios/forecast/model-version';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { applyRefresh, previewRefresh } from '../../src/workbook/loads/apply-refresh';
import { loadRows } from '../../src/workbook/loads/load-request';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';
import { oldLoad, writeOldSheet } from './old-sheet';

/** The files beside this one were written by the code of before the model changed. */
const oldScenario = readFileSync('tests/first-model/scenario.json', 'utf8');
const END_2027 = 2028 * 12;

describe('a scenario that was saved with the first model', () => {
  test('is read whole, with the model it is of', () => {
    const loaded = loadScenario(oldScenario);
    expect(loaded.modelVersion).toBe(1);
    expect(loaded.overrides.map(({ parameter, value }) => [parameter, value])).toEqual([
      ['grantRate', 0.3],
      ['departureRate', 2],
      ['startWithoutStatus', 9000],
    ]);
  });

  test('is calculated with the present model', () => {
    const { overrides, scenario, edition } = loadScenario(oldScenario);
    const forecast = new ForecastService().forecast({ scenario, edition, overrides });
    expect(forecast.stock('occupancy', END_2027)).toBeGreaterThan(70_000);
    expect(forecast.projection.withoutStatus[0]).toBe(9000);
  });

  test('is of the present model once it is saved again', () => {
    expect(loadScenario(saveScenario(loadScenario(oldScenario))).modelVersion).toBe(MODEL_VERSION);
  });
});

describe('a sheet that was loaded with the first model', () => {
  let excel: TestExcel;
  const service = new ForecastService();
  const edition = service.catalog.find('Kernprognose 2025');

  beforeEach(async () => {
    excel = createTestExcel({ sheetNames: ['Blad1'] });
    await writeOldSheet(excel, service);
  });
  afterEach(() => excel.dispose());

  const table = () => excel.workbook.worksheets.getItem('Prognose').tables.items[0];
  const cells = (column: string) =>
    table()
      .columns.getItem(column)
      .getDataBodyRange()
      .values?.map(([cell]) => cell as unknown);

  test('is found with every row, also of a group that had another name', async () => {
    const [sheet] = (await previewRefresh(service, edition)).sheets;
    expect(sheet.status).toBe('verouderd');
    expect(sheet.deletedRows).toEqual([]);
    expect(sheet.overtyped).toEqual([]);
    expect(sheet.changes.filter(({ column }) => column === 'value')).toHaveLength(8);
    expect(sheet.sheet.record.modelVersion).toBe(1);
  });

  test('is calculated anew by a refresh, and is of the present model after it', async () => {
    const { sheets } = await previewRefresh(service, edition);
    await applyRefresh(
      sheets.map((refresh) => ({ refresh, replaceOvertyped: false })),
      service,
      edition,
      { signal: new AbortController().signal, progress: () => undefined },
    );
    expect(cells('Waarde')).toEqual(loadRows(service, oldLoad().request).map(({ value }) => value));
    const [after] = (await previewRefresh(service, edition)).sheets;
    expect(after.status).toBe('actueel');
    expect(after.sheet.record.modelVersion).toBe(MODEL_VERSION);
  });
});
