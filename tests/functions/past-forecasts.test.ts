import { errorOf } from './excel-double';
import { prognoseTerugblik } from '../../src/functions/past-forecasts';
import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import { RealisedCatalog } from '../../src/realised/realised-catalog';
import type { RealisedValue } from '../../src/realised/realised-value';
import { pastForecastsOf } from '../../src/scenarios/analysis/past-editions';

const counted = (changes: Partial<RealisedValue>): RealisedValue => ({
  measure: 'occupancy',
  when: '2027-01-04',
  value: 80_000,
  unit: 'personen',
  status: 'gerealiseerd',
  source: 'eigen telling',
  certainty: 'hoog',
  known: '2027-01-10',
  knownIsAssumed: false,
  remark: '',
  own: true,
  ...changes,
});

describe('PROGNOSE.TERUGBLIK', () => {
  const [head, ...rows] = prognoseTerugblik();

  test('has a row for every earlier forecast, each with its source and certainty', () => {
    expect(rows.length).toBeGreaterThanOrEqual(33);
    for (const row of rows.slice(0, -1)) {
      expect(row).toHaveLength(head.length);
      expect(row[13]).not.toBe('');
      expect(['hoog', 'middel', 'laag']).toContain(row[14]);
    }
  });

  test('counts how often minimum and maximum held: for the inflow 3 of 10 times', () => {
    expect(prognoseTerugblik('totale instroom').at(-1)?.[0]).toBe(
      'Binnen minimum en maximum: 3 van 10',
    );
    expect(rows.at(-1)?.[0]).toBe('Binnen minimum en maximum: 4 van 11');
  });

  test('of MPP november 2015: 31.640 came where 58.000 was said, under the minimum', () => {
    const row = rows.find(([, name]) => name === 'MPP november 2015 (kabinet)');
    expect(row?.slice(4, 11)).toEqual([
      45_000,
      58_000,
      114_000,
      31_640,
      '2016',
      -0.454483,
      'onder het minimum',
    ]);
  });

  test('of one measure alone', () => {
    const names = new Set(
      prognoseTerugblik('bezetting')
        .slice(1, -1)
        .map(([measure]) => measure),
    );
    expect([...names]).toEqual(['COA-bezetting']);
  });

  test.each([
    ['achterstand taakstelling', '#N/A', 'Er zijn geen eerdere prognoses van'],
    ['totale instrom', '#VALUE!', 'Bedoelde u "totale instroom"?'],
  ])('%s is refused', (measure, code, message) => {
    const error = errorOf(() => prognoseTerugblik(measure));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });
});

describe('editions of the workbook', () => {
  test('are held against what was counted near the day they were for', () => {
    const realised = new RealisedCatalog([counted({})]);
    const past = pastForecastsOf(BUNDLED_EDITIONS, realised);
    expect(
      past.map(({ name, target, central, realised: was }) => [name, target, central, was?.value]),
    ).toEqual([
      ['Kernprognose 2025', '2026-12-31', 82_300, 80_000],
      ['MPP 2025', '2026-12-31', 81_000, 80_000],
    ]);
  });

  test('are left out where nothing was counted within half a month', () => {
    const realised = new RealisedCatalog([counted({ when: '2027-02-04' })]);
    expect(pastForecastsOf(BUNDLED_EDITIONS, realised)).toEqual([]);
  });

  test('take a flow over exactly their period, with the band that they published', () => {
    const realised = new RealisedCatalog([
      counted({ measure: 'firstApplications', when: '2026', value: 23_000 }),
    ]);
    const [first] = pastForecastsOf(BUNDLED_EDITIONS, realised);
    expect([first.minimum, first.central, first.maximum]).toEqual([21_000, 25_000, 32_000]);
  });
});
