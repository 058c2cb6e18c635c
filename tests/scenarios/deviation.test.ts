import { monthIndex, monthPosition } from '../../src/domain/calendar';
import { RealisedCatalog } from '../../src/realised/realised-catalog';
import type { RealisedValue } from '../../src/realised/realised-value';
import { deviation } from '../../src/scenarios/analysis/deviation';
import {
  deviationHistory,
  deviationHistories,
} from '../../src/scenarios/analysis/deviation-history';
import { historyRanks } from '../../src/scenarios/analysis/uncertainty/history-rank';
import { joinedSeries } from '../../src/scenarios/analysis/joined-series';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';

function counted(
  measure: RealisedValue['measure'],
  when: string,
  value: number,
  known = when,
): RealisedValue {
  return {
    measure,
    when,
    value,
    unit: 'personen',
    status: 'gerealiseerd',
    source: 'COA',
    certainty: 'hoog',
    known,
    knownIsAssumed: false,
    remark: '',
    own: true,
  };
}

function serviceWith(...values: RealisedValue[]): ForecastService {
  const service = new ForecastService();
  service.realised.replaceOwn(values);
  return service;
}

const at = (year: number, month: number, day: number): number =>
  monthPosition({ year, month, day });

describe('a deviation', () => {
  it('compares a stock on the day it was counted, not on the day asked', () => {
    const service = serviceWith(counted('occupancy', '2026-12-31', 80000));
    const found = deviation(service, {
      measure: 'occupancy',
      scenario: 'mediaan',
      when: { position: at(2027, 6, 30) },
    });
    expect(found).toMatchObject({ difference: -2300, fraction: -2300 / 82300 });
    expect(found.forecast).toMatchObject({ value: 82300, status: 'gepubliceerd' });
    expect(found.realised.status).toBe('gerealiseerd');
  });

  it.each([
    [20000, 'belowMinimum'],
    [23000, 'minimumToMedian'],
    [30000, 'medianToMaximum'],
    [33000, 'aboveMaximum'],
  ])('says where %i first applications lie in the band of 2026: %s', (value, place) => {
    const service = serviceWith(counted('firstApplications', '2026', value));
    const found = deviation(service, {
      measure: 'firstApplications',
      scenario: 'maximum',
      when: { period: { first: monthIndex(2026, 1), months: 12 } },
    });
    expect(found).toMatchObject({
      place,
      minimum: 21000,
      maximum: 32000,
      difference: value - 32000,
    });
  });

  it('is not made of a count from before the edition', () => {
    expect(() =>
      deviation(new ForecastService(), {
        measure: 'occupancy',
        scenario: 'mediaan',
        when: { position: at(2026, 12, 31) },
      }),
    ).toThrow(
      'De laatste realisatie van "COA-bezetting" is van 6-1-2025, voor het begin van editie "Kernprognose 2025" (1-1-2026).',
    );
  });
});

describe('a run of deviations', () => {
  const months = (...values: number[]) =>
    values.map((value, i) => counted('firstApplications', `2026-0${i + 1}`, value));

  it('of six on one side is no longer chance', () => {
    const service = serviceWith(...months(100, 100, 100, 100, 100, 100));
    const history = deviationHistory(service, {
      measure: 'firstApplications',
      scenario: 'mediaan',
    });
    expect(history).toMatchObject({ streak: 6, side: 'below', isSignal: true });
    expect(history?.total.realised).toBe(600);
  });

  it('that is broken once starts again', () => {
    const service = serviceWith(...months(100, 100, 9000, 100, 100, 100));
    const history = deviationHistory(service, {
      measure: 'firstApplications',
      scenario: 'mediaan',
    });
    expect(history).toMatchObject({ streak: 3, side: 'below', isSignal: false });
  });

  it('counts each month once, by its own count where there is one', () => {
    const service = new ForecastService();
    service.realised.replaceOwn([
      counted('repeatApplications', '2026-K1', 300),
      counted('repeatApplications', '2026-02', 90),
      counted('repeatApplications', '2026-K2', 310),
    ]);
    const history = deviationHistory(service, {
      measure: 'repeatApplications',
      scenario: 'mediaan',
    });
    expect(history?.deviations.map(({ realised }) => realised.when)).toEqual([
      '2026-02',
      '2026-K2',
    ]);
    expect(history?.total.realised).toBe(400);
  });

  it('of a stock looks at what changed: one wrong count stays in all later ones', () => {
    const service = new ForecastService();
    const ends = ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31'];
    const forecast = service.forecast({ scenario: 'mediaan' });
    const values = ends.map((end, i) =>
      counted(
        'occupancy',
        `2026-${end}`,
        Math.round(forecast.stock('occupancy', monthIndex(2026, i + 2))) + 1000 + (i % 2) * 10,
      ),
    );
    service.realised.replaceOwn(values);
    const history = deviationHistory(service, { measure: 'occupancy', scenario: 'mediaan' });
    expect(history?.deviations).toHaveLength(7);
    expect(history?.deviations.every(({ difference }) => difference > 900)).toBe(true);
    expect(history?.isSignal).toBe(false);
    expect(history?.total.realised).toBe(values[6].value);
  });

  it('is sorted with the largest first, and leaves out what was not counted', () => {
    const service = serviceWith(
      counted('firstApplications', '2026', 24000),
      counted('resettled', '2026', 1400),
    );
    const histories = deviationHistories(
      service,
      ['firstApplications', 'resettled', 'housed', 'decisions'],
      { scenario: 'mediaan' },
    );
    expect(histories.map(({ measure }) => measure)).toEqual(['resettled', 'firstApplications']);
  });

  it.each([
    ['occupancy', '2026-06-30', 78_000],
    ['statusHolders', '2026-06-30', 20_000],
    ['decisions', '2026-K2', 6_000],
    ['granted', '2026-K2', 2_000],
    ['housed', '2026-I', 14_000],
    ['departed', '2026-I', 9_000],
    ['housingArrears', '2026-06-30', 12_000],
  ] as const)('follows %s, counted on or over %s', (measure, when, value) => {
    const service = serviceWith(counted(measure, when, value));
    const history = deviationHistory(service, { measure, scenario: 'mediaan' });
    const [whole] = history?.total.whens ?? [];
    if (!history || !whole) throw new Error('nothing was compared');
    const forecast = service.forecast({ scenario: 'mediaan' }).value(measure, whole);
    expect(history.total).toMatchObject({ realised: value, forecast });
    expect(history.total.difference).toBeCloseTo(value - forecast, 5);
    const [rank] = historyRanks(service, undefined, [{ measure, whens: [whole], value }]);
    expect(rank).toBeGreaterThanOrEqual(0);
    expect(rank).toBeLessThanOrEqual(1);
  });

  it('holds the bundled inflow of the first half of 2026, month by month', () => {
    const history = deviationHistory(new ForecastService(), {
      measure: 'totalInflow',
      scenario: 'mediaan',
    });
    expect(history?.deviations).toHaveLength(6);
    expect(history?.deviations.map(({ realised }) => realised.certainty)).toEqual(
      new Array(6).fill('laag'),
    );
    expect(history?.total.realised).toBe(21434);
  });
});

describe('a series in which realised and forecast join', () => {
  it('holds counts on the day they were made and then the forecast, with nothing in between', () => {
    const service = new ForecastService();
    const forecast = service.forecast({ scenario: 'mediaan' });
    const points = joinedSeries(
      forecast,
      service.realised,
      'occupancy',
      monthIndex(2023, 1),
      monthIndex(2028, 1),
      'jaar',
    );
    expect(points.map(({ figure, isRealised }) => [figure.value, isRealised])).toEqual([
      [64405, true],
      [72504, true],
      [72610, true],
      [82300, false],
      [84100, false],
    ]);
  });

  it('takes the count of a flow where the whole step was counted', () => {
    const service = new ForecastService();
    const points = joinedSeries(
      service.forecast({ scenario: 'mediaan' }),
      service.realised,
      'totalInflow',
      monthIndex(2025, 1),
      monthIndex(2027, 1),
      'halfjaar',
    );
    expect(points.map(({ isRealised }) => isRealised)).toEqual([true, true, true, false]);
    expect(points[0].figure.status).toBe('afgeleid');
  });

  it('without any figure is told', () => {
    const empty = new RealisedCatalog([]);
    const service = new ForecastService();
    expect(() =>
      joinedSeries(
        service.forecast({ scenario: 'mediaan' }),
        empty,
        'occupancy',
        monthIndex(2010, 1),
        monthIndex(2012, 1),
        'jaar',
      ),
    ).toThrow('Van "COA-bezetting" is in die tijd niets gemeten');
  });
});
