import fc from 'fast-check';
import { SCENARIO_NAMES, type ScenarioName } from '../../src/domain/scenario-name';
import type { Forecast } from '../../src/scenarios/forecast/forecast';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { bridge } from '../../src/scenarios/analysis/bridge';
import { requiredValue } from '../../src/scenarios/analysis/goal-seek';
import { prePactStockOutcomes } from '../../src/scenarios/analysis/pre-pact-stock';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import {
  DEFAULT_SWINGS,
  sensitivity,
  type SensitivityRow,
} from '../../src/scenarios/analysis/sensitivity';

const service = new ForecastService();
const END_2026 = 2027 * 12;
const END_2027 = 2028 * 12;
let mediaan: Forecast;
beforeEach(() => {
  mediaan = service.forecast({ scenario: 'mediaan' });
});

describe('the published occupancies', () => {
  test.each([
    ['Kernprognose 2025', END_2026, 82_300],
    ['Kernprognose 2025', END_2027, 84_100],
    ['MPP 2025', END_2026, 81_000],
    ['MPP 2025', END_2027, 87_200],
  ])('%s at %i is exactly %i', (edition, position, occupancy) => {
    expect(service.forecast({ scenario: 'mediaan', edition }).stock('occupancy', position)).toBe(
      occupancy,
    );
  });

  test('the total inflow of mediaan is what the letter says', () => {
    expect(mediaan.flow('totalInflow', { first: 2026 * 12, months: 12 })).toBe(50_200);
    expect(mediaan.flow('totalInflow', { first: 2027 * 12, months: 12 })).toBe(50_000);
  });

  test('the scenarios lie in the order in which the letter lists them', () => {
    for (const position of [END_2026, END_2027]) {
      const [low, middle, higher, high] = SCENARIO_NAMES.map((scenario) =>
        service.forecast({ scenario }).stock('occupancy', position),
      );
      expect(low).toBeLessThan(middle);
      expect(middle).toBeLessThan(higher);
      expect(higher).toBeLessThan(high);
    }
  });

  test('a lower granted share lowers the occupancy, as the letter explains', () => {
    const at = (rate: number): number =>
      service
        .forecast({
          scenario: 'mediaan',
          overrides: [parseOverride('inwilligingspercentage', rate)],
        })
        .stock('occupancy', END_2027);
    expect(Math.round(at(0.3))).toBe(80_657);
    expect(at(0.38)).toBe(84_100);
    expect(Math.round(at(0.46))).toBe(87_543);
  });
});

describe('the bridge between Kernprognose 2025 and MPP 2025', () => {
  const between = (position: number, scenario: ScenarioName) =>
    bridge(service, { position, scenario, edition: 'Kernprognose 2025', previous: 'MPP 2025' });

  test('explains +1.300 at the end of 2026 and -3.100 at the end of 2027', () => {
    expect(between(END_2026, 'mediaan').difference).toBe(1300);
    expect(between(END_2027, 'mediaan').difference).toBe(-3100);
  });

  test('has the signs that the letter gives: a higher start, less inflow, less granted', () => {
    const parts = between(END_2027, 'mediaan');
    expect(parts.startStock).toBeGreaterThan(0);
    expect(Math.round(parts.inflow)).toBe(-4300);
    expect(parts.grantRate).toBeLessThan(0);
  });

  test('has parts that sum exactly to the difference, wherever and for whichever scenario', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2026 * 12, max: 2031 * 12, noNaN: true }),
        fc.constantFrom(...SCENARIO_NAMES),
        (position, scenario) => {
          const { difference, startStock, inflow, grantRate, outflow, unexplained } = between(
            position,
            scenario as 'mediaan',
          );
          expect(startStock + inflow + grantRate + outflow + unexplained).toBe(difference);
        },
      ),
    );
  });

  test('changes its signs when the editions change places', () => {
    const there = between(END_2027, 'maximum');
    const back = bridge(service, {
      position: END_2027,
      scenario: 'maximum',
      edition: 'MPP 2025',
      previous: 'Kernprognose 2025',
    });
    for (const part of [
      'difference',
      'startStock',
      'inflow',
      'grantRate',
      'outflow',
      'unexplained',
    ] as const) {
      expect(back[part]).toBeCloseTo(-there[part], 5);
    }
  });

  test('is all start stock on the first day', () => {
    const parts = between(2026 * 12, 'mediaan');
    expect(parts.startStock).toBeCloseTo(parts.difference, 5);
    for (const part of ['inflow', 'grantRate', 'outflow', 'unexplained'] as const) {
      expect(parts[part]).toBeCloseTo(0, 5);
    }
  });

  test('refuses the same edition twice and a moment outside', () => {
    expect(() =>
      bridge(service, { position: END_2026, scenario: 'mediaan', previous: 'Kernprognose 2025' }),
    ).toThrow('er is twee keer "Kernprognose 2025" gegeven');
    expect(() => between(2040 * 12, 'mediaan')).toThrow('De peildatum valt buiten editie');
  });
});

describe('sensitivity', () => {
  let rows: SensitivityRow[];
  beforeEach(() => {
    rows = sensitivity(service, { scenario: 'mediaan' }, END_2027);
  });

  test('has the strongest assumption first and shows each once', () => {
    expect(rows[0].parameter).toBe('housingPace');
    expect(new Set(rows.map(({ parameter }) => parameter)).size).toBe(DEFAULT_SWINGS.length);
    const reach = rows.map((row) => Math.max(Math.abs(row.effectLow), Math.abs(row.effectHigh)));
    expect(reach).toEqual([...reach].sort((a, b) => b - a));
  });

  test('moves an assumption by a tenth and counts the effect from the forecast', () => {
    const row = rows.find(({ parameter }) => parameter === 'housingPace');
    expect(row).toEqual({
      parameter: 'housingPace',
      name: 'huisvestingstempo',
      base: 32_600,
      low: 29_340,
      high: 35_860,
      occupancyLow: 90_490,
      occupancyHigh: 77_710,
      effectLow: 6_390,
      effectHigh: -6_390,
    });
  });

  test.each([
    ['grantRate', 'inwilligingspercentage', 0.418],
    ['decisionCapacity', 'beslissingscapaciteit', 29_150],
    ['resettled', 'hervestigers', 836],
  ])('gives for %s what changing the assumption gives', (parameter, name, value) => {
    const row = rows.find((one) => one.parameter === parameter);
    const changed = service.forecast({
      scenario: 'mediaan',
      overrides: [parseOverride(name, value)],
    });
    expect(row?.high).toBeCloseTo(value, 6);
    expect(row?.occupancyHigh).toBeCloseTo(changed.stock('occupancy', END_2027), 5);
  });

  test('scales the departure rate as a yearly rate and start stocks as persons', () => {
    const of = (parameter: string) => rows.find((one) => one.parameter === parameter);
    expect(of('departureRate')?.base).toBeCloseTo(3, 9);
    expect(of('departureRate')?.high).toBeCloseTo(3.3, 9);
    expect(of('startWithoutStatus')?.low).toBeCloseTo(7_220.604493 * 0.9, 4);
    expect(of('startOpenApplications')?.base).toBe(50_000);
    expect(of('startStatusHolders')?.effectHigh).toBeCloseTo(1880, 6);
  });

  test('keeps a share at most one and an amount at least zero', () => {
    const wide = sensitivity(service, { scenario: 'mediaan' }, END_2027, [
      { parameter: 'grantRate', relative: 5 },
    ]);
    expect(wide[0].low).toBe(0);
    expect(wide[0].high).toBe(1);
  });
});

describe('goal seek', () => {
  const seek = (parameter: Parameters<typeof requiredValue>[2]['parameter'], target: number) =>
    requiredValue(
      service,
      { scenario: 'mediaan' },
      { parameter, measure: 'occupancy', target, position: END_2027 },
    );

  test('finds the housing pace that keeps the occupancy at 80.000', () => {
    // 34.000 a year for two years, beside the outflow that 84.100 requires.
    expect(seek('housingPace', 80_000)).toBe(34_000);
  });

  test.each(['grantRate', 'decisionCapacity', 'departureRate', 'firstApplications'] as const)(
    'finds a %s with which the forecast meets the target',
    (parameter) => {
      const value = seek(parameter, 83_000);
      const { name } = { name: parameter };
      const met = service.forecast({
        scenario: 'mediaan',
        overrides: [parseOverride(name, value)],
      });
      expect(met.stock('occupancy', END_2027)).toBeCloseTo(83_000, 3);
    },
  );

  test('says what can be reached when the target cannot', () => {
    expect(() => seek('frozenShare', 82_000)).toThrow(
      'Geen waarde van "moratoriumaandeel" (van 0 tot 1) brengt "COA-bezetting" op 82.000. Bereikbaar is 84.100 tot 123.772,9.',
    );
  });

  test('says so when the assumption has no influence', () => {
    expect(() => seek('housingArrears', 82_000)).toThrow('deze aanname heeft daarop geen invloed');
  });

  test('replaces an earlier value of the same assumption and keeps the others', () => {
    const overrides = [
      parseOverride('huisvestingstempo', 20_000),
      parseOverride('inwilligingspercentage', 0.46),
    ];
    const value = requiredValue(
      service,
      { scenario: 'mediaan', overrides },
      { parameter: 'housingPace', measure: 'occupancy', target: 86_000, position: END_2027 },
    );
    const met = service.forecast({
      scenario: 'mediaan',
      overrides: [overrides[1], parseOverride('huisvestingstempo', value)],
    });
    expect(met.stock('occupancy', END_2027)).toBeCloseTo(86_000, 4);
  });

  test('takes a period and seeks flows too', () => {
    const value = requiredValue(
      service,
      { scenario: 'mediaan' },
      {
        parameter: 'firstApplications',
        timing: '2027',
        measure: 'totalInflow',
        target: 55_000,
        position: END_2027,
      },
    );
    expect(value).toBeCloseTo(30_000, 6);
  });

  test('does not push out what cells ask for again', () => {
    const fresh = new ForecastService();
    const kept = fresh.forecast({ scenario: 'mediaan' });
    requiredValue(
      fresh,
      { scenario: 'mediaan' },
      { parameter: 'housingPace', measure: 'occupancy', target: 80_000, position: END_2027 },
    );
    expect(fresh.forecast({ scenario: 'mediaan' })).toBe(kept);
  });
});

describe('the stock from before the Migration Pact', () => {
  test('takes longer the less of the capacity is kept for it', () => {
    const outcomes = prePactStockOutcomes(mediaan, { shares: [0, 0.25, 0.5, 1] });
    expect(outcomes.map(({ months }) => months && Math.round(months * 10) / 10)).toEqual([
      undefined,
      90.6,
      45.3,
      22.6,
    ]);
    expect(outcomes[2].openAfterTwoYears).toBeCloseTo(23_500, 6);
    expect(outcomes[2].pactOpenAfterTwoYears).toBeCloseTo(26_380, 6);
    expect(outcomes[3].openAfterTwoYears).toBe(0);
  });

  test('takes longer still when capacity is lost, and takes a stock of one’s own', () => {
    const [outcome] = prePactStockOutcomes(mediaan, {
      shares: [0.5],
      stock: 26_500,
      capacityLoss: 0.5,
    });
    expect(outcome.months).toBeCloseTo(48, 6);
  });

  test('is worked off at the pace of the year after the Pact', () => {
    const slower = service.forecast({
      scenario: 'mediaan',
      overrides: [
        parseOverride('beslissingscapaciteit vanaf 2026-07', 12_000),
        parseOverride('beslissingscapaciteit vanaf 2027-07', 60_000),
      ],
    });
    const [outcome] = prePactStockOutcomes(slower, { shares: [1] });
    expect(outcome.months).toBeCloseTo(50, 6);
    expect(outcome.openAfterTwoYears).toBeCloseTo(26_000, 6);
  });

  test.each([0.4, 1, 1.5, 2.25])('of %d months of decisions takes that long', (months) => {
    const stock = (months * 26_500) / 12;
    const [outcome] = prePactStockOutcomes(mediaan, { shares: [1], stock });
    expect(outcome.months).toBeCloseTo(months, 6);
  });

  test('is empty at once when there is none, and unknown when the edition gives none', () => {
    expect(prePactStockOutcomes(mediaan, { shares: [1], stock: 0 })[0].months).toBe(0);
    const mpp = service.forecast({ scenario: 'mediaan', edition: 'MPP 2025' });
    expect(() => prePactStockOutcomes(mpp, { shares: [1] })).toThrow(
      'Editie "MPP 2025" geeft geen IND-voorraad',
    );
  });
});

describe('arrears on the housing target', () => {
  const arrears = (name?: string, value = 0): number[] =>
    [2026 * 12, END_2026, END_2027].map((position) =>
      service
        .forecast({ scenario: 'mediaan', overrides: name ? [parseOverride(name, value)] : [] })
        .housingArrears(position),
    );

  test('stay away as long as the target is met', () => {
    expect(arrears()).toEqual([0, 0, 0]);
  });

  test('grow with what is housed less, and are carried over', () => {
    expect(arrears('huisvestingstempo 2026', 28_000)).toEqual([0, 3_300, 3_300]);
  });

  test('are those of the last month too, and not of other assumptions', () => {
    const forecast = service.forecast({
      scenario: 'mediaan',
      overrides: [
        parseOverride('achterstand taakstelling', 500),
        parseOverride('huisvestingstempo 2030-12', 0),
        parseOverride('nareizigers', 9_000),
      ],
    });
    expect(forecast.housingArrears(2026 * 12)).toBe(500);
    expect(forecast.housingArrears(2031 * 12)).toBeCloseTo(500 + 32_600 / 12, 5);
    expect(arrears('nareizigers', 9_000)[0]).toBe(0);
  });

  test('do not grow when nobody is left to house', () => {
    const empty = service.forecast({
      scenario: 'mediaan',
      overrides: [
        parseOverride('inwilligingspercentage', 0),
        parseOverride('nareizigers', 0),
        parseOverride('hervestigers', 0),
      ],
    });
    expect(empty.stock('statusHolders', END_2026)).toBe(0);
    expect(empty.housingArrears(END_2027)).toBe(0);
  });

  test('shrink as they are made up', () => {
    const [start, end] = arrears('achterstand taakstelling', 11_000);
    // As long as nobody chooses to catch up they stay.
    expect([start, end]).toEqual([11_000, 11_000]);
    const made = service.forecast({
      scenario: 'mediaan',
      overrides: [
        parseOverride('achterstand taakstelling', 11_000),
        parseOverride('inhaaltermijn achterstand', 12),
      ],
    });
    expect(made.housingArrears(END_2026)).toBeCloseTo(0, 6);
  });

  test('are a measure like any other', () => {
    const figure = mediaan.figure('housingArrears', { position: END_2026 });
    expect(figure).toMatchObject({ value: 0, unit: 'personen', status: 'berekend' });
  });
});
