import { act } from 'react';
import type { RealisedValue } from '../../src/realised/realised-value';
import { checkRealisedRows } from '../../src/realised/import/check-realised-rows';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { TrackTab } from '../../src/taskpane/track/track-tab';
import { readOwnFigures, storeOwnFigures } from '../../src/workbook/realised/stored-realised';
import { restoreWorkbookState } from '../../src/workbook/restore-workbook-state';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { readPart, writePart } from '../../src/workbook/stored-parts';
import type { TestExcel } from '../preview/excel-in-jest';
import { freshExcel, renderTab, resting, type RenderedTab } from '../taskpane/editions-pane';

/** Own realised figures of which one set was changed by hand, beside sets that are whole. */

const TODAY = { year: 2026, month: 11, day: 27 };

let excel: TestExcel;
let tab: RenderedTab | undefined;
beforeEach(() => {
  excel = freshExcel({ sheetNames: ['Blad1'] });
  tab = undefined;
});
afterEach(() => {
  tab?.unmount();
  excel.dispose();
});

const counted = (value: number, changes: Partial<RealisedValue> = {}): RealisedValue => ({
  measure: 'occupancy',
  when: '2026-06-30',
  value,
  unit: 'personen',
  status: 'gerealiseerd',
  source: 'COA',
  certainty: 'hoog',
  known: '2026-07-01',
  knownIsAssumed: false,
  remark: '',
  own: true,
  ...changes,
});
const WHOLE = { origin: 'juni.csv', values: [counted(79_500)] };
const BENT = { origin: 'mei.csv', values: [counted(7, { when: '2026-05-31' })] };

const plant = (sets: readonly unknown[]): Promise<void> =>
  runInExcel((context) => writePart(context, 'realisaties', JSON.stringify({ version: 1, sets })));
const planted = async (): Promise<unknown> => {
  const text = await runInExcel((context) => readPart(context, 'realisaties'));
  return text === undefined ? undefined : (JSON.parse(text) as { sets: unknown }).sets;
};
const read = () => runInExcel((context) => readOwnFigures(context, TODAY));
const bars = (): readonly string[] =>
  [...(tab?.element.querySelectorAll('.fui-MessageBar') ?? [])]
    .map((bar) => bar.textContent ?? '')
    .filter((text) => text.includes('eigen realisaties'));

const DAMAGED_SETS: readonly (readonly [string, unknown])[] = [
  ['figures out of all scale', BENT],
  ['no values', { origin: 'mei.csv' }],
  ['values that are no figures', { origin: 'mei.csv', values: [{ measure: {}, when: [] }] }],
  ['a list', []],
  ['nothing', null],
  ['a number', 7],
];

it.each(DAMAGED_SETS)(
  'a set that is damaged (%s) is named, and the others count',
  async (_, set) => {
    await plant([set, WHOLE]);
    const service = new ForecastService();
    const { damaged } = await restoreWorkbookState(service);
    expect(damaged).toHaveLength(1);
    expect(damaged[0].reason).toContain('tellen niet mee');
    expect(service.realised.listOwn().map(({ value }) => value)).toEqual([79_500]);
  },
);

it.each(DAMAGED_SETS)('storing another set keeps one that is damaged (%s)', async (_, set) => {
  await plant([set, WHOLE]);
  const july = { origin: 'juli.csv', values: [counted(79_000, { when: '2026-07-31', known: '' })] };
  await runInExcel((context) => storeOwnFigures(context, july, TODAY));
  expect(await planted()).toEqual([set, WHOLE, july]);
});

it('reading the same file again takes the place of the damaged set of that file', async () => {
  await plant([BENT, WHOLE]);
  const good = { origin: 'mei.csv', values: [counted(78_000, { when: '2026-05-31' })] };
  const stored = await runInExcel((context) => storeOwnFigures(context, good, TODAY));
  expect(stored.damaged).toEqual([]);
  expect(await planted()).toEqual([WHOLE, good]);
});

it('figures of a day that has yet to come on this computer wait in the workbook until then', async () => {
  const later = { origin: 'dec.csv', values: [counted(80_000, { when: '2026-12-31', known: '' })] };
  await plant([later]);
  expect((await read()).damaged).toHaveLength(1);
  await runInExcel((context) => storeOwnFigures(context, WHOLE, TODAY));
  const january = { year: 2027, month: 1, day: 2 };
  const { sets } = await runInExcel((context) => readOwnFigures(context, january));
  expect(sets.map(({ origin }) => origin)).toEqual(['dec.csv', 'juni.csv']);
});

it('a status or a mark that was written into the workbook is not believed', async () => {
  const values = [counted(79_500, { status: 'gepubliceerd', own: false })];
  await plant([{ origin: 'juni.csv', values }]);
  const { sets } = await read();
  expect(sets[0].values).toEqual([counted(79_500)]);
});

it('Volgen names each damaged set and removes it; what is whole stays', async () => {
  await plant([BENT, WHOLE, null]);
  tab = await renderTab(TrackTab);
  await resting();
  expect(bars()).toEqual([
    expect.stringContaining('De eigen realisaties uit "mei.csv" in deze werkmap tellen niet mee'),
    expect.stringContaining('De eigen realisaties in deze werkmap tellen niet mee'),
  ]);
  expect(await tab.axe()).toEqual([]);
  const remove = async (): Promise<void> => {
    const button = [...(tab?.element.querySelectorAll('button') ?? [])].find(
      ({ textContent }) => textContent === 'Uit de werkmap verwijderen',
    );
    await act(async () => button?.click());
    await tab?.settle();
  };
  await remove();
  expect(await planted()).toEqual([WHOLE, null]);
  await remove();
  expect(await planted()).toEqual([WHOLE]);
  expect(bars()).toEqual([]);
  expect(tab.element.textContent).toContain('De andere zijn gebleven.');
});

it.each([
  ['is no JSON', 'geen json'],
  ['holds no list', '{"version":1,"sets":{}}'],
  [
    'holds more sets than anyone reads',
    JSON.stringify({ version: 1, sets: Array(501).fill(WHOLE) }),
  ],
])('a stored text that %s is named and can be removed', async (_, text) => {
  await runInExcel((context) => writePart(context, 'realisaties', text));
  tab = await renderTab(TrackTab);
  await resting();
  expect(bars()).toEqual([expect.stringContaining('zijn beschadigd')]);
  await tab.click('Uit de werkmap verwijderen');
  expect(bars()).toEqual([]);
  expect(excel.workbook.customXmlParts.items).toHaveLength(0);
});

it('more figures than a workbook may hold are not checked at the start, and not stored', async () => {
  const many = (origin: string) => ({ origin, values: Array(30_000).fill(null) as [] });
  await plant([many('a.csv'), WHOLE, many('b.csv')]);
  const { sets, damaged } = await read();
  expect(sets).toEqual([WHOLE]);
  expect(damaged.map(({ reason }) => reason.nl)).toEqual([
    expect.stringContaining('De opgeslagen tekst is beschadigd.'),
    expect.stringContaining('Een werkmap kan ten hoogste 50.000 eigen realisaties'),
  ]);
  const store = runInExcel((context) =>
    storeOwnFigures(context, { origin: 'c.csv', values: [counted(79_000)] }, TODAY),
  );
  await expect(store).rejects.toMatchObject({ code: 'TooMany' });
  expect(await planted()).toHaveLength(3);
});

it('twenty thousand rows of one source are checked before any time-out', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => ({
    row: i + 1,
    cells: {
      measure: 'totale instroom',
      when: `${1900 + (i % 126)}-${['I', 'II', 'K1', 'K2', '01', '02'][Math.floor(i / 126) % 6]}`,
      value: 3_000,
      source: 'IND',
    },
  }));
  const { faults } = checkRealisedRows(rows, { file: 'x.csv', today: TODAY, notation: 'dutch' });
  // The first half of each year holds two quarters of 3.000, and the first quarter two months.
  const wrong = rows.filter(({ cells }) => /-(?:I|K1)$/.test(cells.when));
  expect(faults).toHaveLength(wrong.length);
});
