import { DATE_1904_OFFSET, monthIndex } from '../../src/domain/calendar';
import type { Edition } from '../../src/editions/edition';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { applyRefresh, previewRefresh } from '../../src/workbook/loads/apply-refresh';
import type { RefreshControl } from '../../src/workbook/loads/write-sheet-work';
import { forgetLoad } from '../../src/workbook/loads/mend-loads';
import { loadRows, type LoadRequest } from '../../src/workbook/loads/load-request';
import type { SheetRefresh } from '../../src/workbook/loads/plan-refresh';
import { writeLoadSheet } from '../../src/workbook/loads/write-load-sheet';
import { EditionCatalog } from '../../src/editions/edition-catalog';
import {
  REBASE_METHODS,
  rebaseEdition,
} from '../../src/scenarios/forecast/rebasing/rebase-edition';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

const control: RefreshControl = { signal: new AbortController().signal, progress: () => undefined };

describe('refreshing loaded sheets', () => {
  let excel: TestExcel;
  const service = new ForecastService();
  const edition = (name: string): Edition => service.catalog.find(name);
  const mpp = edition('MPP 2025');
  const kernprognose = edition('Kernprognose 2025');

  beforeEach(() => {
    excel = createTestExcel({ sheetNames: ['Blad1'] });
  });
  afterEach(() => excel.dispose());

  async function load(change: Partial<LoadRequest> = {}, sheetName = 'Prognose'): Promise<void> {
    const request: LoadRequest = {
      edition: mpp.id,
      scenarios: ['minimum', 'mediaan', 'maximum'],
      measures: ['occupancy', 'capacityNeed'],
      from: monthIndex(2026, 1),
      until: monthIndex(2027, 1),
      step: 'kwartaal',
      overrides: [],
      ...change,
    };
    await writeLoadSheet({
      request,
      rows: loadRows(service, request),
      chartMeasure: request.measures[0],
      sheetName,
    });
  }

  const tableOf = (sheetName = 'Prognose') =>
    excel.workbook.worksheets.getItem(sheetName).tables.items[0];
  const body = (sheetName?: string) => tableOf(sheetName).getDataBodyRange();
  const valueCell = (row: number, sheetName?: string) => body(sheetName).getCell(row, 4);
  const preview = async (target = kernprognose): Promise<readonly SheetRefresh[]> =>
    (await previewRefresh(service, target)).sheets;
  const everything = (sheets: readonly SheetRefresh[], replaceOvertyped = false) =>
    sheets.map((refresh) => ({ refresh, replaceOvertyped }));
  /** All that stands on the sheets, to compare before and after. */
  const contents = () =>
    excel.workbook.worksheets.items.map((sheet) => sheet.getUsedRange().formulas);

  it('calls a sheet up to date when nothing changed', async () => {
    await load();
    const [sheet] = await preview(mpp);
    expect(sheet.status).toBe('actueel');
    expect(sheet.changes).toEqual([]);
  });

  it('shows each cell that another edition changes, old and new', async () => {
    await load({ scenarios: ['mediaan'], measures: ['occupancy'], step: 'jaar' });
    const [sheet] = await preview();
    expect(sheet.status).toBe('verouderd');
    expect(sheet.changes.find(({ column }) => column === 'value')).toMatchObject({
      current: 81000,
      next: 82300,
      period: '2026',
      scenario: 'mediaan',
    });
  });

  it('writes the new edition, after which the sheet is up to date', async () => {
    await load();
    await applyRefresh(everything(await preview()), service, kernprognose, control);
    const [sheet] = await preview();
    expect(sheet.status).toBe('actueel');
    expect(body().values?.[0][7]).toBe('Kernprognose 2025');
    const a1 = excel.workbook.worksheets.getItem('Prognose').getRange('A1').values?.[0][0];
    expect(String(a1)).toMatch(/^Kernprognose 2025/);
  });

  it.each(REBASE_METHODS)('offers an edition re-based as %s like any other', async (method) => {
    const own = new ForecastService(new EditionCatalog());
    own.catalog.add(rebaseEdition(own, kernprognose.id, method).edition);
    const rebased = own.catalog.listImported()[0];
    await load({ edition: kernprognose.id, measures: ['occupancy', 'totalInflow'] });
    const { sheets } = await previewRefresh(own, own.catalog.find(rebased.name));
    expect(sheets.map(({ status }) => status)).toEqual(['verouderd']);
    // The first quarter was counted: 10.560, for every scenario.
    const { changes } = sheets[0];
    expect(
      changes.filter(({ column, period }) => column === 'value' && period === '2026-K1'),
    ).not.toEqual([]);
    await applyRefresh(everything(sheets), own, own.catalog.find(rebased.name), control);
    const after = await previewRefresh(own, own.catalog.find(rebased.name));
    expect(after.sheets.map(({ status }) => status)).toEqual(['actueel']);
    expect(body().values?.[0][7]).toBe(rebased.name);
    const called = new Set((body().values ?? []).map((row) => row[6] as string));
    expect(called).not.toContain('gepubliceerd');
    expect(called).toContain('berekend');
  });

  it('keeps the changed assumptions of a sheet', async () => {
    const overrides = [{ name: 'huisvestingstempo 2026', value: 30_000 }];
    const alone = { scenarios: ['mediaan'], measures: ['occupancy'], step: 'jaar' } as const;
    await load({ ...alone, overrides });
    await applyRefresh(everything(await preview()), service, kernprognose, control);
    // 1.300 fewer are housed than in the edition, which gives 82.300.
    expect(body().values?.[0][4]).toBeCloseTo(83_600, 6);
    expect(body().values?.[0][6]).toBe('berekend');
    const a2 = excel.workbook.worksheets.getItem('Prognose').getRange('A2').values?.[0][0];
    expect(a2).toContain('Gewijzigde aannames: huisvestingstempo 2026: 30.000.');
    expect((await preview())[0].status).toBe('actueel');
  });

  it('keeps a value that the user overtyped, and shows it', async () => {
    await load();
    valueCell(1).values = [[99999]];
    const sheets = await preview();
    expect(sheets[0].overtyped).toEqual([
      expect.objectContaining({ row: 1, column: 'value', current: 99999 }),
    ]);
    await applyRefresh(everything(sheets), service, kernprognose, control);
    expect(valueCell(1).values).toEqual([[99999]]);
    expect((await preview())[0].status).toBe('gewijzigd');
  });

  it('replaces an overtyped value when the user chooses so', async () => {
    await load();
    valueCell(1).values = [[99999]];
    await applyRefresh(everything(await preview(), true), service, kernprognose, control);
    expect(valueCell(1).values).not.toEqual([[99999]]);
    expect((await preview())[0].status).toBe('actueel');
  });

  it("keeps the user's columns, rows, formulas and formats", async () => {
    await load();
    const sheet = excel.workbook.worksheets.getItem('Prognose');
    const table = tableOf();
    table.columns.add(undefined, undefined, 'Eigen');
    const rows = body().values?.length ?? 0;
    body().getCell(0, 10).formulas = [['=E60*2']];
    body().getCell(0, 4).format.fill.color = '#FFFF00';
    const below = sheet.getCell(table.getRange().rowIndex + rows + 3, 0);
    below.values = [['Mijn notitie']];
    const formula = body().getCell(0, 10).formulas;
    await applyRefresh(everything(await preview()), service, kernprognose, control);
    expect(body().getCell(0, 10).formulas).toEqual(formula);
    expect(body().getCell(0, 4).format.fill.color).toBe('#FFFF00');
    expect(below.values).toEqual([['Mijn notitie']]);
  });

  it('finds the rows again after the user sorted the table', async () => {
    await load({ scenarios: ['mediaan'], measures: ['occupancy'] });
    const range = body();
    range.formulas = [...(range.formulas ?? [])].reverse();
    expect((await preview(mpp))[0].status).toBe('actueel');
    await applyRefresh(everything(await preview()), service, kernprognose, control);
    expect(body().values?.[0].slice(0, 5)).toEqual([
      '2026-K4',
      46387 - (excel.workbook.date1904 ? DATE_1904_OFFSET : 0),
      'COA-bezetting',
      'mediaan',
      82300,
    ]);
  });

  it('finds a table that the user renamed', async () => {
    await load();
    tableOf().name = 'MijnTabel';
    expect((await preview())[0].status).toBe('verouderd');
  });

  it('finds a table on a sheet that the user renamed', async () => {
    await load();
    excel.workbook.worksheets.getItem('Prognose').name = 'Mijn blad';
    const [sheet] = await preview();
    expect(sheet.status).toBe('verouderd');
    expect(sheet.sheet.table?.sheetName).toBe('Mijn blad');
  });

  it('says that a table is gone, and lets go of it', async () => {
    await load();
    excel.workbook.worksheets.getItem('Prognose').delete();
    const [sheet] = await preview();
    expect(sheet).toMatchObject({ status: 'onbruikbaar', sheet: { problem: 'tableGone' } });
    await forgetLoad(sheet.sheet.record);
    expect(await preview()).toEqual([]);
  });

  it('refuses everything when one of the sheets is protected', async () => {
    await load();
    await load({}, 'Tweede');
    const sheets = await preview();
    excel.workbook.worksheets.getItem('Tweede').protection.protect();
    const before = contents();
    const attempt = applyRefresh(everything(sheets), service, kernprognose, control);
    await expect(attempt).rejects.toThrow(/"Tweede" is beveiligd/);
    expect(contents()).toEqual(before);
  });

  it('refuses everything while a table is filtered, and refreshes it when the filter is cleared', async () => {
    await load();
    await load({}, 'Tweede');
    const sheets = await preview();
    const filterOf = (sheet: string) => {
      const [table] = excel.workbook.worksheets.getItem(sheet).tables.items;
      return table.columns.items[0].filter;
    };
    filterOf('Tweede').applyValuesFilter(['geen']);
    const before = contents();
    const attempt = applyRefresh(everything(sheets), service, kernprognose, control);
    await expect(attempt).rejects.toThrow(/Op "Tweede" verbergt een filter rijen van de tabel/);
    expect(contents()).toEqual(before);
    filterOf('Tweede').clear();
    await applyRefresh(everything(sheets), service, kernprognose, control);
    expect(contents()).not.toEqual(before);
  });

  it('refuses while another list beside the table hides rows, but not one below it', async () => {
    await load();
    const sheets = await preview();
    const sheet = excel.workbook.worksheets.getItem('Prognose');
    const criteria = { filterOn: 'Values', values: ['a'] };
    sheet.autoFilter.apply(sheet.getRange('P20:Q40'), 0, criteria);
    const cells = () => body().formulas;
    const before = cells();
    const attempt = applyRefresh(everything(sheets), service, kernprognose, control);
    await expect(attempt).rejects.toThrow(/Op "Prognose" verbergt een filter rijen van de tabel/);
    sheet.autoFilter.remove();
    const own = sheet.tables.add('P20:Q40', false);
    own.columns.items[0].filter.applyValuesFilter(['a']);
    await expect(applyRefresh(everything(sheets), service, kernprognose, control)).rejects.toThrow(
      /Op "Prognose" verbergt een filter/,
    );
    own.delete();
    expect(cells()).toEqual(before);
    sheet.autoFilter.apply(sheet.getRange('P900:Q950'), 0, criteria);
    await applyRefresh(everything(sheets), service, kernprognose, control);
    expect(cells()).not.toEqual(before);
  });

  it('refuses when a cell changed after the preview', async () => {
    await load();
    const sheets = await preview();
    valueCell(0).values = [[1]];
    const attempt = applyRefresh(everything(sheets), service, kernprognose, control);
    await expect(attempt).rejects.toThrow(/gewijzigd sinds het overzicht/);
    expect(valueCell(0).values).toEqual([[1]]);
  });

  it('puts every sheet back when Excel fails at any moment', async () => {
    await load();
    await load({}, 'Tweede');
    const sheets = await preview();
    const before = contents();
    const start = excel.syncCount();
    // Learn how many syncs a refresh takes, then let each of them fail in turn.
    await applyRefresh(everything(sheets), service, kernprognose, control);
    const syncs = excel.syncCount() - start;
    await applyRefresh(everything(await preview(mpp)), service, mpp, control);
    expect(contents()).toEqual(before);
    for (let i = 1; i < syncs; i++) {
      const shown = await preview();
      excel.faults.failAtSync = excel.syncCount() + i;
      await expect(
        applyRefresh(everything(shown), service, kernprognose, control),
      ).rejects.toThrow();
      excel.faults.failAtSync = 0;
      expect(contents()).toEqual(before);
      expect((await preview(mpp)).map(({ status }) => status)).toEqual(['actueel', 'actueel']);
    }
  });

  it('puts every sheet back when the user cancels half-way', async () => {
    await load();
    const shown = await preview();
    const before = contents();
    const controller = new AbortController();
    const attempt = applyRefresh(everything(shown), service, kernprognose, {
      signal: controller.signal,
      progress: () => controller.abort(),
    });
    await expect(attempt).rejects.toMatchObject({ name: 'AbortError' });
    expect(contents()).toEqual(before);
  });

  it('takes a number of syncs that does not grow with the rows', async () => {
    const syncsFor = async (step: LoadRequest['step']): Promise<number> => {
      for (let i = 0; i < 10; i++) await load({ step }, `Blad ${step} ${i}`);
      const before = excel.syncCount();
      const sheets = await preview();
      await applyRefresh(everything(sheets), service, kernprognose, control);
      const used = excel.syncCount() - before;
      for (const { sheet } of sheets) {
        await forgetLoad(sheet.record);
        excel.workbook.worksheets.getItem(sheet.table?.sheetName ?? '').delete();
      }
      return used;
    };
    const few = await syncsFor('jaar');
    const many = await syncsFor('maand');
    expect(many).toBe(few);
    expect(few).toBeLessThanOrEqual(20);
  });

  it('says when an edition does not reach the horizon of a sheet', async () => {
    await load({ until: monthIndex(2029, 1) });
    const short: Edition = { ...kernprognose, id: 'kort', name: 'Kort', horizonMonths: 24 };
    service.catalog.add(short);
    const [sheet] = await preview(short);
    service.catalog.remove('kort');
    expect(sheet).toMatchObject({ status: 'onbruikbaar' });
    expect(String(sheet.refusal)).toMatch(/buiten editie "Kort"/);
  });
});
