import { monthIndex } from '../../src/domain/calendar';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { applyRefresh, previewRefresh } from '../../src/workbook/loads/apply-refresh';
import { loadRows, type LoadRequest } from '../../src/workbook/loads/load-request';
import { writeLoadSheet } from '../../src/workbook/loads/write-load-sheet';
import type { RefreshControl } from '../../src/workbook/loads/write-sheet-work';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

const control: RefreshControl = { signal: new AbortController().signal, progress: () => undefined };

describe('a sheet that was loaded in an English Excel', () => {
  let excel: TestExcel;
  const service = new ForecastService();
  const mpp = service.catalog.find('MPP 2025');
  const kernprognose = service.catalog.find('Kernprognose 2025');

  beforeEach(async () => {
    excel = createTestExcel({ sheetNames: ['Blad1'] });
    const request: LoadRequest = {
      edition: mpp.id,
      scenarios: ['minimum', 'mediaan', 'maximum'],
      measures: ['occupancy', 'capacityNeed'],
      from: monthIndex(2026, 1),
      until: monthIndex(2028, 1),
      step: 'jaar',
      overrides: [{ name: 'inwilligingspercentage 2027', value: 0.305 }],
      language: 'en',
    };
    const rows = loadRows(service, request);
    await writeLoadSheet({ request, rows, chartMeasure: 'occupancy', sheetName: 'Forecast' });
  });
  afterEach(() => excel.dispose());

  const sheet = () => excel.workbook.worksheets.getItem('Forecast');
  const texts = (): readonly string[] =>
    (sheet().getUsedRange().formulas ?? [])
      .flat()
      .filter((one): one is string => typeof one === 'string' && one !== '')
      .map((one) => one.replace(/^'/, ''));
  const preview = async (target = mpp) => (await previewRefresh(service, target)).sheets;

  it('has English words above the table, and Dutch names where formulas read them', () => {
    const all = texts();
    expect(all).toEqual(
      expect.arrayContaining([
        'Own scenario based on MPP 2025: Jan 2026 to Dec 2027, by year',
        'Scenarios: minimum, mediaan, maximum. Changed assumptions: inwilligingspercentage 2027: 30.5%.',
        'Key figures',
        'COA occupancy on 31-12-2026, mediaan',
        'Overview: COA occupancy, in persons',
        'Period',
        'band width',
        'Data, with status and source of each number',
        'Explanation',
        'COA-bezetting',
      ]),
    );
    for (const dutch of ['Kerncijfers', 'Peildatum', 'Maat', 'Waarde', 'Toelichting', 'Periode']) {
      expect(all).not.toContain(dutch);
    }
    expect(all.filter((text) => /Gegevens|Overzicht|Bron: |naam: |Geladen/.test(text))).toEqual([]);
    expect(sheet().charts.items[0].title.text).toBe(
      'COA occupancy, own scenario based on MPP 2025',
    );
  });

  it('is up to date, and keeps its language when another edition fills it', async () => {
    expect((await preview()).map(({ status }) => status)).toEqual(['actueel']);
    const sheets = await preview(kernprognose);
    expect(sheets.map(({ status }) => status)).toEqual(['verouderd']);
    const all = sheets.map((refresh) => ({ refresh, replaceOvertyped: false }));
    await applyRefresh(all, service, kernprognose, control);
    expect((await preview(kernprognose)).map(({ status }) => status)).toEqual(['actueel']);
    expect(texts()[0]).toBe(
      'Own scenario based on Kernprognose 2025: Jan 2026 to Dec 2027, by year',
    );
    expect(sheet().charts.items[0].title.text).toBe(
      'COA occupancy, own scenario based on Kernprognose 2025',
    );
  });

  it('says in English where a number that the user typed comes from', async () => {
    const value = sheet().tables.items[0].getDataBodyRange().getCell(1, 4);
    value.values = [[99_999]];
    const all = (await preview()).map((refresh) => ({ refresh, replaceOvertyped: false }));
    await applyRefresh(all, service, mpp, control);
    const row = sheet().tables.items[0].getDataBodyRange().values?.[1] ?? [];
    expect(row.slice(4, 9)).toEqual([
      99_999,
      'personen',
      'eigen waarde',
      'MPP 2025',
      'Typed in this workbook',
    ]);
    expect(row[9]).toMatch(/^MPP 2025 gives [\d,.]+ personen \(berekend\)\.$/);
  });
});
