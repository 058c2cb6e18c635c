import { HyperFormula } from 'hyperformula';
import type { Measure } from '../../src/domain/measures';
import { BUNDLED_REGION_LIST } from '../../src/editions/regions/region-list';
import type { Bridge } from '../../src/scenarios/analysis/bridge';
import { deviationHistories } from '../../src/scenarios/analysis/deviation-history';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { RegionAllocation } from '../../src/scenarios/regions/allocation';
import { municipalityRows } from '../../src/scenarios/regions/region-overview';
import { compareYear } from '../../src/taskpane/compare/comparison';
import { writeAssumptionsTable } from '../../src/workbook/assumptions-table';
import { ASSUMPTIONS_TABLE_TEXTS } from '../../src/workbook/assumptions-table-texts';
import { planAuditSheets } from '../../src/workbook/audit-sheet/plan-audit-sheets';
import { AUDIT_SHEET_TEXTS } from '../../src/workbook/audit-sheet/audit-sheet-texts';
import { writeComparison } from '../../src/workbook/comparison-sheet';
import { BRIDGE_PART_TEXTS, COMPARISON_TEXTS } from '../../src/workbook/comparison-texts';
import { writeTrackSheet } from '../../src/workbook/realised/track-sheet';
import { TRACK_SHEET_TEXTS } from '../../src/workbook/realised/track-sheet-texts';
import { writeRegionSheet } from '../../src/workbook/regions/region-sheet';
import { REGION_SHEET_TEXTS } from '../../src/workbook/regions/region-sheet-texts';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';
import { negativeZeros } from './negative-zeros';

/**
 * A difference on any sheet that the add-in writes is the difference of what is shown beside it, and
 * never "-0": with a sign of its own for numbers below zero, a format shows that for -0,3.
 */

const service = new ForecastService();
let excel: TestExcel;
beforeEach(() => {
  excel = createTestExcel({ sheetNames: ['Blad1'] });
});
afterEach(() => excel.dispose());

/** A little more, so that what is subtracted from it leaves less than what is shown. */
const alittleMore = (value: number): number => (value < 2 ? value + 0.0003 : value + 0.3);

/** What the sheet shows when a spreadsheet calculates it; our functions give a number each. */
async function calculated(name: string, ours: (formula: string) => number = () => 0) {
  return runInExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange();
    range.load('formulas,numberFormat');
    await context.sync();
    const formulas = (range.formulas as (string | number)[][]).map((row) =>
      row.map((cell) =>
        /^=(PROGNOSE|CAPACITEIT)\./.test(String(cell)) ? ours(String(cell)) : cell,
      ),
    );
    const engine = HyperFormula.buildFromArray(formulas, {
      licenseKey: 'gpl-v3',
      smartRounding: false,
    });
    return { values: engine.getSheetValues(0), formats: range.numberFormat as string[][] };
  });
}

/** Cells with a sign for each side, of which there must be some or nothing was tried. */
const signedCells = (formats: readonly (readonly string[])[]): number =>
  formats.flat().filter((format) => format.startsWith('+')).length;

test('of a comparison whose sides differ less than is shown', async () => {
  const one = service.forecast({ scenario: 'mediaan' });
  const rows = compareYear(one, one, 2026).map((row) =>
    row.second ? { ...row, second: { ...row.second, value: alittleMore(row.second.value) } } : row,
  );
  const bridge: Bridge = {
    difference: -0.3,
    startStock: -0.2,
    inflow: 0.3,
    grantRate: -0.4,
    outflow: 0,
    unexplained: 0,
    notes: { startStock: '', inflow: '', grantRate: '', outflow: '', unexplained: '' },
  };
  const name = await runInExcel((context) =>
    writeComparison(
      context,
      { first: 'A', second: 'B', rows, bridges: [{ year: 2026, bridge }] },
      COMPARISON_TEXTS.nl,
      BRIDGE_PART_TEXTS.nl,
    ),
  );
  const { values, formats } = await calculated(name);
  expect(negativeZeros(values, formats)).toEqual([]);
  expect(signedCells(formats)).toBeGreaterThan(rows.length);
});

test('of a comparison, where the bridge adds up to the difference in the table', async () => {
  const [one, other] = ['Kernprognose 2025', 'MPP 2025'].map((edition) =>
    service.forecast({ scenario: 'maximum', edition }),
  );
  const rows = compareYear(one, other, 2026);
  const parts = [1_000.4, 2_000.4, -500.4, 300.3];
  const difference = (rows[0].first?.value ?? 0) - (rows[0].second?.value ?? 0);
  const [startStock, inflow, grantRate, outflow] = parts;
  const unexplained = difference - parts.reduce((sum, part) => sum + part, 0);
  const name = await runInExcel((context) =>
    writeComparison(
      context,
      {
        first: 'A',
        second: 'B',
        rows,
        bridges: [
          {
            year: 2026,
            bridge: {
              difference,
              startStock,
              inflow,
              grantRate,
              outflow,
              unexplained,
              notes: { startStock: '', inflow: '', grantRate: '', outflow: '', unexplained: '' },
            },
          },
        ],
      },
      COMPARISON_TEXTS.nl,
      BRIDGE_PART_TEXTS.nl,
    ),
  );
  const { values } = await calculated(name);
  const [sum, whole, check] = [10, 11, 12].map((row) => values[row][3]);
  const inTable = values.find(([label, , year]) => label === 'COA-bezetting' && year === 2026)?.[5];
  expect([sum, whole, check]).toEqual([inTable, inTable, 0]);
});

test('of the sheet of Volgen, where two percentages differ in percentage points', async () => {
  service.realised.replaceOwn([
    {
      measure: 'occupancy',
      when: '2026-06-30',
      value: 78_900,
      unit: 'personen',
      status: 'gerealiseerd',
      source: 'COA',
      certainty: 'hoog',
      known: '2026-07-31',
      knownIsAssumed: false,
      remark: '',
      own: true,
    },
  ]);
  const [history] = deviationHistories(service, ['occupancy'], { scenario: 'mediaan' });
  const of = (measure: Measure, forecast: number) => ({
    ...history,
    measure,
    total: { ...history.total, forecast, realised: forecast - (forecast < 2 ? 0.0003 : 0.3) },
  });
  const name = await runInExcel((context) =>
    writeTrackSheet(
      context,
      {
        edition: 'Kernprognose 2025',
        scenario: 'mediaan',
        histories: [of('occupancy', 80_000), of('grantRate', 0.38)],
        ranks: new Map(),
        measure: 'grantRate',
        rows: [
          { label: '2026-01', realised: 0.3797, forecast: 0.38, minimum: 0.3, maximum: 0.5 },
          { label: '2026-02', realised: 0.36, forecast: 0.38, minimum: 0.3, maximum: 0.5 },
        ],
      },
      TRACK_SHEET_TEXTS.nl,
    ),
  );
  const { values, formats } = await calculated(name);
  expect(negativeZeros(values, formats)).toEqual([]);
  expect(signedCells(formats)).toBeGreaterThanOrEqual(8);
  const at = values.findIndex(([label]) => label === '2026-02');
  expect([values[at][5], formats[at][5]]).toEqual([-2, '+0.0" pp";-0.0" pp";0.0" pp"']);
});

test('of a sheet with municipalities, when its cells are filled in with parts of a place', async () => {
  const regions = new RegionAllocation(BUNDLED_REGION_LIST);
  const rows = municipalityRows({ regions, total: 90_000, minors: 0, method: 'verdeling' })
    .filter(({ province }) => province === 'Zeeland')
    .map((row) => ({ ...row, listed: row.task + 0.3, regular: row.task, emergency: 0.3 }));
  const name = await runInExcel((context) =>
    writeRegionSheet(
      context,
      {
        province: 'Zeeland',
        total: 2_000,
        method: 'verdeling',
        status: 'afgeleid',
        source: '',
        totalSource: '',
        period: '2026-II',
        rows: rows.map((row) => ({ ...row, realised: row.task + 0.3 })),
      },
      REGION_SHEET_TEXTS.nl,
    ),
  );
  const { values, formats } = await calculated(name);
  expect(negativeZeros(values, formats)).toEqual([]);
  expect(signedCells(formats)).toBeGreaterThan(rows.length);
});

test('of an aannames table with an assumption that changes hardly anything', async () => {
  const forecast = service.forecast({
    scenario: 'mediaan',
    overrides: [parseOverride('inwilligingspercentage', 0.380001)],
  });
  const name = await runInExcel((context) =>
    writeAssumptionsTable(context, forecast, () => '', ASSUMPTIONS_TABLE_TEXTS.nl),
  );
  const { values, formats } = await calculated(name, (formula) =>
    formula.includes('$B$') ? 82_300 : 82_300.3,
  );
  expect(negativeZeros(values, formats)).toEqual([]);
  expect(signedCells(formats)).toBeGreaterThan(0);
});

test('of a Controleblad', () => {
  const names = { inputs: 'Controleblad', months: 'Maanden', check: 'Toets' };
  const plan = planAuditSheets(
    service.forecast({ scenario: 'mediaan' }),
    names,
    AUDIT_SHEET_TEXTS.nl,
  );
  const drafts = [
    [names.inputs, plan.inputs.draft],
    [names.months, plan.months.draft],
    [names.check, plan.months.checkDraft],
  ] as const;
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries(drafts.map(([name, draft]) => [name, draft.toFormulas()])),
    { licenseKey: 'gpl-v3', smartRounding: false },
  );
  for (const [name, draft] of drafts) {
    const values = engine.getSheetValues(engine.getSheetId(name) ?? 0);
    expect([name, ...negativeZeros(values, draft.toNumberFormats())]).toEqual([name]);
  }
});
