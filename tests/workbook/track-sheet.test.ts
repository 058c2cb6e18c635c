import { deviationHistories } from '../../src/scenarios/analysis/deviation-history';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { writeTrackSheet, type TrackSheet } from '../../src/workbook/realised/track-sheet';
import { TRACK_SHEET_TEXTS } from '../../src/workbook/realised/track-sheet-texts';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

let excel: TestExcel;
beforeEach(() => {
  excel = createTestExcel({ sheetNames: ['Blad1'] });
});
afterEach(() => excel.dispose());

const service = new ForecastService();
// Far below any forecast, so that what is signalled does not depend on the model.
service.realised.replaceOwn(
  ['01', '02', '03', '04', '05', '06'].map((month) => ({
    measure: 'totalInflow',
    when: `2026-${month}`,
    value: 100,
    unit: 'personen',
    status: 'gerealiseerd',
    source: 'IND',
    certainty: 'hoog',
    known: '2026-07-31',
    knownIsAssumed: false,
    remark: '',
    own: true,
  })),
);
const track = {
  edition: 'Kernprognose 2025',
  scenario: 'mediaan',
  histories: deviationHistories(service, ['totalInflow', 'firstApplications'], {
    scenario: 'mediaan',
  }),
  ranks: new Map([['totalInflow', 0.031]] as const),
  measure: 'totalInflow',
  rows: [
    {
      label: '2026-01',
      realised: 3560,
      status: 'gerealiseerd',
      certainty: 'laag',
      forecast: 4000,
      minimum: 3600,
      maximum: 4900,
    },
    { label: '2026-07', forecast: 4100, minimum: 3700, maximum: 5000 },
  ],
} as const satisfies TrackSheet;

const write = () => runInExcel((context) => writeTrackSheet(context, track, TRACK_SHEET_TEXTS.nl));

async function formulas(address: string): Promise<unknown[][]> {
  return runInExcel(async (context) => {
    const range = context.workbook.worksheets.getItem('Volgen').getRange(address);
    range.load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
}

it('puts the deviations on a new sheet, their differences as formulas', async () => {
  expect(await write()).toBe('Volgen');
  const rows = await formulas('A4:J6');
  expect(rows[0]).toEqual([
    'maat',
    'geteld tot en met',
    'gemeten',
    'prognose',
    'verschil',
    'verschil in %',
    'op rij aan één kant',
    'toeval',
    'percentiel (historie)',
    'bron',
  ]);
  const inflow = rows.find(([measure]) => measure === 'totale instroom');
  expect(inflow?.slice(1, 4)).toEqual(['2026-06', 600, expect.any(Number)]);
  expect(inflow?.[4]).toMatch(/^=ROUND\(C\d,0\)-ROUND\(D\d,0\)$/);
  expect(inflow?.slice(6, 10)).toEqual([6, 'geen toeval', 0.031, 'IND']);
  // A measure without a band has no place in it.
  expect(rows.find(([measure]) => measure === 'eerste aanvragen')?.[8]).toBe('');
  expect(excel.unknownMembers()).toEqual([]);
});

it('puts the series below its chart, and leaves a month without a count empty', async () => {
  await write();
  const rows = await formulas('A26:I27');
  expect(rows).toEqual([
    [
      '2026-01',
      3560,
      4000,
      3600,
      4900,
      '=ROUND(B26,0)-ROUND(C26,0)',
      '=IF(C26=0,0,ROUND((B26-C26)/C26,3))',
      'gerealiseerd',
      'laag',
    ],
    ['2026-07', '', 4100, 3700, 5000, '', '', '', ''],
  ]);
});

it('names the measure above its chart in the language of the sheet', async () => {
  await write();
  await runInExcel((context) => writeTrackSheet(context, track, TRACK_SHEET_TEXTS.en));
  const titles = ['Volgen', 'Tracking'].map(
    (sheet) => excel.workbook.worksheets.getItem(sheet).charts.items[0]?.title.text,
  );
  expect(titles).toEqual([
    'totale instroom: gemeten en prognose',
    'total inflow: realised and forecast',
  ]);
});

it('never writes over a sheet that is there', async () => {
  await write();
  expect(await write()).toBe('Volgen (2)');
});
