import { SCENARIO_NAMES } from '../../src/domain/scenario-name';
import { DATE_1904_OFFSET, monthIndex } from '../../src/domain/calendar';
import type { ForecastService as Service } from '../../src/scenarios/forecast/forecast-service';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import {
  LOADABLE_MEASURES,
  loadRows,
  type LoadRequest,
} from '../../src/workbook/loads/load-request';
import { LOAD_KEY_PREFIX, parseRecord } from '../../src/workbook/loads/load-record';
import { writeLoadSheet } from '../../src/workbook/loads/write-load-sheet';
import { runInExcel, WorkbookError } from '../../src/workbook/run-in-excel';
import { readParts } from '../../src/workbook/stored-parts';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

const FOUR = SCENARIO_NAMES;

function requestOf(change: Partial<LoadRequest> = {}): LoadRequest {
  return {
    edition: 'kernprognose-2025',
    scenarios: FOUR,
    measures: ['occupancy', 'firstApplications', 'capacityNeed'],
    from: monthIndex(2026, 1),
    until: monthIndex(2028, 1),
    step: 'maand',
    overrides: [],
    ...change,
  };
}

function load(service: Service, request: LoadRequest, sheetName = 'Prognose') {
  return writeLoadSheet({
    request,
    rows: loadRows(service, request),
    chartMeasure: request.measures[0],
    sheetName,
  });
}

describe('loading a forecast on a new sheet', () => {
  let excel: TestExcel;
  const service = new ForecastService();
  beforeEach(() => {
    excel = createTestExcel({ sheetNames: ['Blad1'] });
  });
  afterEach(() => excel.dispose());

  const sheetOf = (name: string) => excel.workbook.worksheets.getItem(name);
  const records = async () => {
    const { texts } = await runInExcel((context) => readParts(context, LOAD_KEY_PREFIX));
    return [...texts.values()].map(parseRecord);
  };

  it('writes 4 scenarios x 24 months x 12 measures in at most 4 syncs', async () => {
    const request = requestOf({ measures: LOADABLE_MEASURES.slice(0, 12) });
    const written = await load(service, request);
    expect(written.rows).toBe(4 * 24 * 12);
    expect(excel.syncCount()).toBeLessThanOrEqual(4);
    expect(excel.unknownMembers().filter((member) => !/functions/i.test(member))).toEqual([]);
  });

  it('names under the chart the edition that the table holds', async () => {
    await load(
      service,
      requestOf({ scenarios: ['mediaan'], measures: ['occupancy'], step: 'jaar' }),
    );
    const sheet = sheetOf('Prognose');
    const [table] = sheet.tables.items;
    const first = table.area.row + 2;
    const lines = sheet.getRange('A1:A60').formulas ?? [];
    const row = lines.findIndex(([cell]) => /^="Bron/.test(String(cell)));
    const line = sheet.getRangeByIndexes(row, 0, 1, 1);
    expect(lines[row + 1]).toEqual(['Overzicht: COA-bezetting, in personen']);
    expect(line.formulas).toEqual([
      [
        `="Bron: "&INDEX($H$${first}:$H$${first + 1},1)&", Kernprognose voor Excel; status en bron van elk getal staan in de tabel"`,
      ],
    ]);
    expect(sheet.getRange(`H${first}`).values).toEqual([['Kernprognose 2025']]);
  });

  it('writes numbers with their unit, status and source in an Excel table', async () => {
    await load(
      service,
      requestOf({ scenarios: ['mediaan'], measures: ['occupancy'], step: 'jaar' }),
    );
    const [table] = sheetOf('Prognose').tables.items;
    expect(table.headers).toEqual([
      'Periode',
      'Peildatum',
      'Maat',
      'Scenario',
      'Waarde',
      'Eenheid',
      'Status',
      'Editie',
      'Bron',
      'Toelichting',
    ]);
    const [first, second] = table.getDataBodyRange().values ?? [];
    expect(first.slice(0, 8)).toEqual([
      '2026',
      46387 - (excel.workbook.date1904 ? DATE_1904_OFFSET : 0),
      'COA-bezetting',
      'mediaan',
      82300,
      'personen',
      'gepubliceerd',
      'Kernprognose 2025',
    ]);
    expect(String(first[8])).not.toBe('');
    expect(second[4]).toBe(84100);
    expect(table.getDataBodyRange().numberFormat?.[0]?.slice(0, 5)).toEqual([
      '@',
      'dd-mm-yyyy',
      '@',
      '@',
      '#,##0',
    ]);
  });

  it('draws a native chart with the series given: four lines and the band', async () => {
    await load(service, requestOf());
    const [chart] = sheetOf('Prognose').charts.items;
    expect(chart.chartType).toBe('Line');
    expect(chart.series.items.map(({ name }) => name)).toEqual([' ', 'minimum–maximum', ...FOUR]);
  });

  it('names the key figures', async () => {
    const { names } = await load(service, requestOf());
    expect(names).toContain('COA_bezetting_mediaan_2026_12');
    expect(names.every((name) => excel.workbook.names.getItemOrNullObject(name))).toBe(true);
  });

  it('never writes over an existing sheet, table or name', async () => {
    await load(service, requestOf());
    const second = await load(service, requestOf());
    expect(second.sheetName).toBe('Prognose (2)');
    expect(excel.workbook.worksheets.items.map(({ name }) => name)).toEqual([
      'Blad1',
      'Prognose',
      'Prognose (2)',
    ]);
  });

  it('remembers what was asked and written', async () => {
    const request = requestOf({ overrides: [{ name: 'inwilligingspercentage 2027', value: 0.3 }] });
    await load(service, request);
    const [record] = await records();
    expect(record?.request).toEqual(request);
    const rows = loadRows(service, request);
    expect(record?.written.size).toBe(rows.length);
    expect([...(record?.written.values() ?? [])][0].value).toBe(rows[0].value);
  });

  it('says in the table that changed assumptions were used', async () => {
    const overrides = [{ name: 'inwilligingspercentage', value: 0.3 }];
    const [row] = loadRows(service, requestOf({ overrides }));
    expect(row.status).toBe('berekend');
    expect(row.reason).toContain('inwilligingspercentage');
  });

  it('says above the table which assumptions were changed, and into what', async () => {
    await load(
      service,
      requestOf({
        overrides: [
          { name: 'inwilligingspercentage vanaf 2027', value: 0.305 },
          { name: 'huisvestingstempo', value: 30_000 },
        ],
      }),
    );
    expect(sheetOf('Prognose').getRange('A2').values).toEqual([
      [
        "Scenario's: minimum, mediaan, medio, maximum. Gewijzigde aannames: inwilligingspercentage vanaf 2027: 30,5%; huisvestingstempo: 30.000.",
      ],
    ]);
  });

  it('leaves the workbook as it was when Excel fails half-way', async () => {
    excel.faults.failAtSync = 3;
    await expect(load(service, requestOf())).rejects.toThrow(WorkbookError);
    expect(excel.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Blad1']);
    expect(excel.workbook.names.items).toEqual([]);
    expect(await records()).toEqual([]);
  });

  it('says what to do when the request is refused for its size', async () => {
    excel.faults.maxRequestBytes = 20_000;
    const attempt = load(service, requestOf());
    await expect(attempt).rejects.toThrow(/meer dan Excel in één keer aanneemt/);
    expect(excel.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Blad1']);
  });

  it('stops at Cancel before anything is written', async () => {
    const request = requestOf();
    const attempt = writeLoadSheet(
      { request, rows: loadRows(service, request), chartMeasure: 'occupancy', sheetName: 'X' },
      AbortSignal.abort(),
    );
    await expect(attempt).rejects.toMatchObject({ name: 'AbortError' });
    expect(excel.workbook.worksheets.items).toHaveLength(1);
  });

  it('refuses an empty load', async () => {
    const request = requestOf({ until: monthIndex(2026, 1) });
    await expect(load(service, request)).rejects.toThrow(/0 rijen/);
  });
});
