import { monthIndex } from '../../src/domain/calendar';
import type { Edition } from '../../src/editions/edition';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { applyRefresh, previewRefresh } from '../../src/workbook/loads/apply-refresh';
import type { RefreshControl } from '../../src/workbook/loads/write-sheet-work';
import { reloadSheet } from '../../src/workbook/loads/mend-loads';
import { LOAD_COLUMN_IDS } from '../../src/workbook/loads/load-columns';
import { loadRows, type LoadRequest } from '../../src/workbook/loads/load-request';
import type { SheetRefresh } from '../../src/workbook/loads/plan-refresh';
import { writeLoadSheet } from '../../src/workbook/loads/write-load-sheet';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

/** What a user does to a loaded sheet, and that Verversen sees it and can put it back. */

const control: RefreshControl = { signal: new AbortController().signal, progress: () => undefined };
const service = new ForecastService();
const edition = (name: string): Edition => service.catalog.find(name);
const mpp = edition('MPP 2025');
const kernprognose = edition('Kernprognose 2025');

let excel: TestExcel;
beforeEach(async () => {
  excel = createTestExcel({ sheetNames: ['Blad1'] });
  await load();
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
  const rows = loadRows(service, request);
  await writeLoadSheet({ request, rows, chartMeasure: 'occupancy', sheetName });
}

const sheetOf = (name = 'Prognose') => excel.workbook.worksheets.getItem(name);
const tableOf = (name?: string) => sheetOf(name).tables.items[0];
const body = (name?: string) => tableOf(name).getDataBodyRange();
const columnOf = (id: (typeof LOAD_COLUMN_IDS)[number]): number => LOAD_COLUMN_IDS.indexOf(id);
const cellOf = (row: number, id: (typeof LOAD_COLUMN_IDS)[number]) =>
  body().getCell(row, columnOf(id));
const formulas = (name = 'Prognose') => sheetOf(name).getUsedRange().formulas ?? [];
const preview = async (target = mpp): Promise<readonly SheetRefresh[]> =>
  (await previewRefresh(service, target)).sheets;
const first = async (target = mpp): Promise<SheetRefresh> => (await preview(target))[0];
const apply = async (
  target: Edition,
  replaceOvertyped: boolean,
  sheets?: readonly SheetRefresh[],
): Promise<number> =>
  applyRefresh(
    (sheets ?? (await preview(target))).map((refresh) => ({ refresh, replaceOvertyped })),
    service,
    target,
    control,
  );

/** The row of the sheet, from 0, whose first cell is this text. */
const rowOf = (text: string, name?: string): number =>
  formulas(name).findIndex(([cell]) => String(cell) === text);
const cellAt = (row: number, column: number, name = 'Prognose') =>
  sheetOf(name).getCell(row, column);

/** Rows inserted in a sheet: Excel moves the cells, and the references of every formula with them. */
function insertRows(before: number, count: number): void {
  const sheet = sheetOf();
  sheet.getRange(`${before + 1}:${before + count}`).insert('Down');
  const used = sheet.getUsedRange();
  used.formulas = (used.formulas ?? []).map((cells) =>
    cells.map((cell) =>
      typeof cell === 'string' && cell.startsWith('=')
        ? cell.replace(/(\$?[A-Z]\$?)(\d+)/g, (_, column: string, row: string) =>
            Number(row) > before ? `${column}${Number(row) + count}` : `${column}${row}`,
          )
        : cell,
    ),
  );
}

/** "Verplaatsen of kopiëren": cells, the table, the chart, and the names of the sheet. */
function copySheet(to: string): void {
  sheetOf().copy().name = to;
}

describe('a formula of the overview that the user typed over', () => {
  it('is listed with what it should show, and the sheet is not up to date', async () => {
    const row = rowOf('2026-K3');
    cellAt(row, 4).values = [[80_000]];
    const sheet = await first();
    expect(sheet.status).toBe('gewijzigd');
    const loaded = sheet.rows.find(
      (one) =>
        one.period === '2026-K3' && one.scenario === 'mediaan' && one.measure === 'occupancy',
    );
    expect(sheet.top.overtyped).toEqual([
      expect.objectContaining({
        part: 'overview',
        row,
        column: 4,
        label: 'COA-bezetting, 2026-K3, mediaan',
        current: 80_000,
        next: loaded?.value,
      }),
    ]);
  });

  it('stays when the user keeps it, and is the same formula again when it is put back', async () => {
    const row = rowOf('2026-K3');
    const formula = cellAt(row, 4).formulas;
    cellAt(row, 4).values = [[80_000]];
    await apply(kernprognose, false);
    expect(cellAt(row, 4).formulas).toEqual([[80_000]]);
    expect((await first(kernprognose)).status).toBe('gewijzigd');
    await apply(kernprognose, true);
    expect(cellAt(row, 4).formulas).toEqual(formula);
    expect((await first(kernprognose)).status).toBe('actueel');
  });

  it.each([
    ['another formula', '=E34*1.1'],
    [
      'a formula on other cells',
      '=IFERROR(AVERAGEIFS($F$40:$F$63,$B$40:$B$63,$B34,$C$40:$C$63,$C34,$D$40:$D$63,E$33),NA())',
    ],
    ['nothing', ''],
  ])('is seen when it is %s', async (_, entry) => {
    const row = rowOf('2026-K2');
    cellAt(row, 4).formulas = [[entry]];
    expect((await first()).top.overtyped).toEqual([
      expect.objectContaining({ part: 'overview', row, column: 4 }),
    ]);
  });

  it('covers a key figure, a label that formulas refer to, and the band', async () => {
    const key = rowOf('COA-bezetting op 31-12-2026, mediaan');
    const row = rowOf('2026-K4');
    const header = rowOf('2026-K1') - 1;
    cellAt(key, 3).values = [[1]];
    cellAt(header, 4).values = [['mediaan!']];
    cellAt(row, 1).values = [[1]];
    cellAt(row, 6).values = [[2]];
    const sheet = await first();
    expect(
      sheet.top.overtyped.map(({ part, row: at, column, current }) => [part, at, column, current]),
    ).toEqual([
      ['keyFigure', key, 3, 1],
      ['overview', header, 4, 'mediaan!'],
      ['overview', row, 1, 1],
      ['overview', row, 6, 2],
    ]);
    await apply(mpp, true);
    expect((await first()).status).toBe('actueel');
  });
});

describe('a cell that says which row it is', () => {
  it.each([
    ['scenario', 'mediaan!'],
    ['measure', 'COA-bezeting'],
    ['date', 1],
    ['period', 'kwartaal 2'],
    ['unit', 'plekken?'],
  ] as const)('is listed when its %s is mistyped, and can be put back', async (id, entry) => {
    const row = 5;
    const before = formulas();
    cellOf(row, id).values = [[entry]];
    const sheet = await first();
    expect(sheet).toMatchObject({ status: 'gewijzigd', deletedRows: [], doubledRows: [] });
    expect(sheet.overtyped).toEqual([expect.objectContaining({ row, column: id, current: entry })]);
    await apply(mpp, true);
    expect(formulas()).toEqual(before);
    expect((await first()).status).toBe('actueel');
  });

  it('mistyped does not keep its number from being refreshed', async () => {
    cellOf(7, 'scenario').values = [['mediaan!']];
    await apply(kernprognose, false);
    expect(body().values?.[7].slice(3, 5)).toEqual(['mediaan!', 82_300]);
    expect((await first(kernprognose)).status).toBe('gewijzigd');
  });

  it('does not claim a row that the user added', async () => {
    tableOf().rows.add(undefined, [
      ['2026', 46_387, 'COA-bezetting', 'eigen', 70_000, 'personen', 'plan', 'ons', '', ''],
    ]);
    expect((await first()).status).toBe('actueel');
    await apply(kernprognose, true);
    expect(body().values?.at(-1)?.slice(3, 5)).toEqual(['eigen', 70_000]);
  });
});

describe('loaded rows that the user deleted', () => {
  it('are listed with their number, stay away when kept away, and come back where they were', async () => {
    const before = body().formulas ?? [];
    for (const row of [6, 7, 20])
      tableOf()
        .rows.getItemAt(row > 7 ? row - 2 : 6)
        .delete();
    const sheet = await first();
    expect(sheet.status).toBe('gewijzigd');
    expect(sheet.deletedRows.map(({ row }) => row.value)).toEqual(
      [6, 7, 20].map((row) => before[row][4]),
    );
    await apply(kernprognose, false);
    expect(body().values).toHaveLength(before.length - 3);
    await apply(mpp, false);
    await apply(mpp, true);
    expect(body().formulas).toEqual(before);
    expect((await first()).status).toBe('actueel');
  });

  it('come back also when the last were deleted, and the formulas cover them', async () => {
    const key = rowOf('COA-bezetting op 31-12-2026, mediaan');
    const formula = cellAt(key, 3).formulas;
    const before = body().formulas ?? [];
    tableOf().rows.deleteRowsAt(before.length - 2, 2);
    await apply(mpp, true);
    expect(body().formulas).toEqual(before);
    expect(cellAt(key, 3).formulas).toEqual(formula);
    expect((await first()).status).toBe('actueel');
  });

  it('are out again when Excel fails or the user cancels', async () => {
    tableOf().rows.deleteRowsAt(6, 2);
    cellAt(rowOf('2026-K3'), 4).values = [[80_000]];
    cellOf(3, 'value').values = [[12_345]];
    const before = formulas();
    const sheets = await preview(kernprognose);
    const start = excel.syncCount();
    await apply(kernprognose, true, sheets);
    const syncs = excel.syncCount() - start;
    excel.dispose();
    for (let i = 1; i < syncs; i++) {
      excel = createTestExcel({ sheetNames: ['Blad1'] });
      await load();
      tableOf().rows.deleteRowsAt(6, 2);
      cellAt(rowOf('2026-K3'), 4).values = [[80_000]];
      cellOf(3, 'value').values = [[12_345]];
      const shown = await preview(kernprognose);
      excel.faults.failAtSync = excel.syncCount() + i;
      await expect(apply(kernprognose, true, shown)).rejects.toThrow();
      excel.faults.failAtSync = 0;
      expect(formulas()).toEqual(before);
      if (i < syncs - 1) excel.dispose();
    }
  });
});

it('a row or a text that is missing is no 0 in the overview and the key figures', () => {
  for (const [row, column] of [
    [rowOf('COA-bezetting op 31-12-2026, mediaan'), 3],
    [rowOf('2026-K4'), 4],
  ]) {
    expect(String(cellAt(row, column).formulas?.[0][0])).toMatch(
      /^=IFERROR\(AVERAGEIFS\(.*\),NA\(\)\)$/,
    );
  }
});

it('a row that stands there twice is told', async () => {
  const copied = body().getRow(3).formulas;
  tableOf().rows.add(undefined, copied ?? []);
  expect(await first()).toMatchObject({ status: 'gewijzigd', doubledRows: [24] });
});

it('a column of ours that the user deleted is told', async () => {
  tableOf().columns.items[columnOf('status')].delete();
  expect(await first()).toMatchObject({ status: 'gewijzigd', missingColumns: ['Status'] });
});

describe('rows that the user inserted', () => {
  it('above the heading move it, and it says the new edition where it is now', async () => {
    insertRows(0, 1);
    expect((await first()).status).toBe('actueel');
    await apply(kernprognose, false);
    expect(sheetOf().getRange('A1').values).toEqual([['']]);
    expect(String(sheetOf().getRange('A2').values?.[0][0])).toMatch(/^Kernprognose 2025: /);
    expect((await first(kernprognose)).status).toBe('actueel');
  });

  it('between the parts and within the overview leave the sheet up to date', async () => {
    insertRows(rowOf('2026-K3'), 2);
    insertRows(4, 3);
    expect((await first()).status).toBe('actueel');
    cellAt(rowOf('2026-K4'), 4).values = [[1]];
    expect((await first()).top.overtyped).toHaveLength(1);
  });

  it('do not hide a heading that the user changed', async () => {
    insertRows(0, 2);
    sheetOf().getRange('A3').values = [['Onze prognose']];
    const sheet = await first();
    expect(sheet).toMatchObject({
      status: 'gewijzigd',
      top: { overtyped: [{ part: 'heading', row: 2, current: 'Onze prognose' }] },
    });
    await apply(kernprognose, false);
    expect(sheetOf().getRange('A3').values).toEqual([['Onze prognose']]);
    await apply(kernprognose, true);
    expect(String(sheetOf().getRange('A3').values?.[0][0])).toMatch(/^Kernprognose 2025: /);
  });
});

it('a line of the overview that the user deleted is told', async () => {
  const row = rowOf('2026-K2');
  sheetOf()
    .getRange(`${row + 1}:${row + 1}`)
    .delete('Up');
  expect((await first()).top.missing).toEqual(['Overzicht: COA-bezetting, in personen, 2026-K2']);
});

describe('a copied sheet', () => {
  it('takes the place of the original when that was deleted', async () => {
    copySheet('Kopie');
    sheetOf().delete();
    const sheets = await preview(kernprognose);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toMatchObject({
      status: 'verouderd',
      sheet: { table: { sheetName: 'Kopie' } },
    });
    await apply(kernprognose, false);
    expect((await first(kernprognose)).status).toBe('actueel');
    expect(String(formulas('Kopie')[0][0])).toMatch(/^Kernprognose 2025: /);
  });

  it('is followed beside the original, also when that one was refreshed before it', async () => {
    copySheet('Kopie');
    const [original, copy] = await preview(kernprognose);
    expect([original.status, copy.status]).toEqual(['verouderd', 'verouderd']);
    expect(copy.sheet.copyOf).toBe('Prognose_Prognose');
    await apply(kernprognose, false, [original]);
    const after = await preview(kernprognose);
    const statusOf = (sheetName: string) =>
      after.find(({ sheet }) => sheet.table?.sheetName === sheetName)?.status;
    expect([statusOf('Prognose'), statusOf('Kopie')]).toEqual(['actueel', 'verouderd']);
    expect(after.flatMap(({ overtyped }) => overtyped)).toEqual([]);
    await apply(
      kernprognose,
      false,
      after.filter(({ status }) => status === 'verouderd'),
    );
    expect((await preview(kernprognose)).map(({ status }) => status)).toEqual([
      'actueel',
      'actueel',
    ]);
    expect((await previewRefresh(service, kernprognose)).strays).toEqual([]);
  });

  it('of another workbook is told, since nothing is known of it', async () => {
    copySheet('Kopie');
    const { names, charts } = sheetOf('Kopie');
    for (const mark of [...names.items, ...charts.items]) mark.delete();
    expect((await previewRefresh(service, mpp)).strays).toEqual([
      expect.objectContaining({ sheetName: 'Kopie' }),
    ]);
  });
});

it('a deleted sheet is made again, and formulas find its key figures by their names', async () => {
  const name = excel.workbook.names.items.find(({ visible }) => visible)?.name ?? '';
  const target = () => excel.workbook.names.getItem(name).getRangeOrNullObject();
  sheetOf().delete();
  expect(target()).toBeNull();
  const sheet = await first(kernprognose);
  expect(sheet.sheet.problem).toBe('tableGone');
  await reloadSheet(sheet, 'Prognose', service);
  const sheets = await preview(kernprognose);
  expect(sheets).toHaveLength(1);
  expect(sheets[0].status).toBe('actueel');
  expect(target()?.worksheet.name).toBe('Prognose');
  expect(excel.workbook.names.items.filter(({ name: one }) => one.startsWith(name))).toHaveLength(
    1,
  );
});

describe('a number of the user under an official label', () => {
  it('says "eigen waarde" once the user keeps it, with what the edition gives', async () => {
    cellOf(7, 'value').values = [[99_999]];
    const sheet = await first();
    expect(sheet.status).toBe('gewijzigd');
    expect(sheet.ownMarks.map(({ column }) => column)).toEqual(['status', 'source', 'reason']);
    await apply(kernprognose, false);
    const row = body().values?.[7] ?? [];
    expect(row[columnOf('value')]).toBe(99_999);
    expect(row[columnOf('status')]).toBe('eigen waarde');
    expect(row[columnOf('source')]).toBe('Ingevoerd in deze werkmap');
    expect(row[columnOf('reason')]).toBe('Kernprognose 2025 geeft 82.300 personen (gepubliceerd).');
    const after = await first(kernprognose);
    expect(after).toMatchObject({ status: 'gewijzigd', changes: [], ownMarks: [] });
  });

  it('gets its official label back with the official number, by choice or by hand', async () => {
    const before = formulas();
    cellOf(7, 'value').values = [[99_999]];
    await apply(mpp, false);
    await apply(mpp, true);
    expect(formulas()).toEqual(before);
    cellOf(7, 'value').values = [[99_999]];
    await apply(mpp, false);
    cellOf(7, 'value').values = [[81_000]];
    expect((await first()).changes.map(({ column }) => column)).toEqual([
      'status',
      'source',
      'reason',
    ]);
    await apply(mpp, false);
    expect(formulas()).toEqual(before);
  });
});
