import type { Measure } from '../../src/domain/measures';
import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import type { Edition, EditionValue } from '../../src/editions/edition';
import { EditionCatalog } from '../../src/editions/edition-catalog';
import { findEditionValue, type When } from '../../src/editions/edition-lookup';
import { impliedOccupancyRate, type Forecast } from '../../src/scenarios/forecast/forecast';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import {
  applyOverrides,
  FLAT_PROFILE,
  holdRate,
  spreadFlow,
} from '../../src/scenarios/forecast/monthly-series';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { publishedFigure } from '../../src/editions/published-figures';
import { seriesOf } from '../../src/scenarios/analysis/series';
import { kernprognoseWith, valueOf } from './edition-of';

const service = new ForecastService();
let mediaan: Forecast;
beforeEach(() => {
  mediaan = service.forecast({ scenario: 'mediaan' });
});
const YEAR_2026 = { first: 24312, months: 12 };
const YEAR_2027 = { first: 24324, months: 12 };
const forecastOf = (edition: Edition): Forecast => {
  const catalog = new EditionCatalog();
  catalog.add(edition);
  return new ForecastService(catalog).forecast({ scenario: 'mediaan', edition: edition.id });
};
const with_ = (...rows: readonly (readonly [string, number])[]) =>
  service.forecast({
    scenario: 'mediaan',
    overrides: rows.map(([name, value]) => parseOverride(name, value)),
  });

describe('a figure', () => {
  test.each([
    ['occupancy', { position: 24324 }, 82_300, 'gepubliceerd'],
    ['occupancy', { period: YEAR_2026 }, 82_300, 'gepubliceerd'],
    ['occupancy', { position: 24318 }, undefined, 'berekend'],
    ['firstApplications', { period: YEAR_2026 }, 25_000, 'gepubliceerd'],
    ['firstApplications', { position: 24324 }, 25_000, 'gepubliceerd'],
    ['firstApplications', { period: { first: 24312, months: 6 } }, 10_975, 'berekend'],
    ['familyMembers', { period: YEAR_2027 }, 22_800, 'aanname'],
    ['repeatApplications', { period: YEAR_2026 }, 1_440, 'aanname'],
    ['otherEntries', { period: YEAR_2026 }, 6_075, 'berekend'],
    ['openApplications', { position: 24312 }, 50_000, 'berekend'],
    ['grantRate', { period: YEAR_2026 }, 0.38, 'gepubliceerd'],
    ['grantRate', { position: 24330 }, 0.38, 'gepubliceerd'],
    ['capacityNeed', { position: 24324 }, 90_000, 'gepubliceerd'],
    ['capacityNeed', { position: 24336 }, undefined, 'berekend'],
    ['totalInflow', { period: YEAR_2027 }, 50_000, 'gepubliceerd'],
    ['decisions', { period: YEAR_2026 }, 26_500, 'berekend'],
    ['decisionCapacity', { period: YEAR_2026 }, 26_500, 'aanname'],
    ['housingPace', { period: YEAR_2027 }, 32_600, 'aanname'],
    // What the calibration makes of a start is not what the edition gives.
    ['startInProcedure', { position: 24312 }, 51_747.665534, 'berekend'],
    ['startStatusHolders', { position: 24312 }, 18_800, 'aanname'],
    ['startOpenApplications', { position: 24312 }, 50_000, 'aanname'],
    ['startWithoutStatus', { position: 24312 }, 7_220.604493, 'berekend'],
    ['departureRate', { position: 24330 }, 3, 'aanname'],
    ['procedureExitRate', { position: 24330 }, 0.04, 'aanname'],
    ['familyDelay', { position: 24330 }, 24, 'aanname'],
    ['familyReceptionShare', { period: YEAR_2026 }, 1, 'berekend'],
    ['realisedPlaces', { position: 24313 }, 77_660, 'gepubliceerd'],
    ['housedDirectly', { period: YEAR_2026 }, 0, 'berekend'],
    ['returned', { period: YEAR_2026 }, 0, 'berekend'],
  ] as const)('of %s at %j', (measure, when, value, status) => {
    const figure = mediaan.figure(measure, when);
    if (value !== undefined) expect(figure.value).toBeCloseTo(value, 5);
    expect(figure.status).toBe(status);
    expect(figure.unit).not.toBe('');
    expect(figure.source.document).not.toBe('');
  });

  test('of rejected and outflow are what is left and what left', () => {
    const of = (measure: Parameters<typeof mediaan.flow>[0]) => mediaan.flow(measure, YEAR_2026);
    expect(of('rejected')).toBeCloseTo(26_500 * 0.62, 5);
    expect(of('totalOutflow')).toBeCloseTo(
      of('housed') + of('extraOutflow') + of('departed') + of('returned'),
      5,
    );
    expect(of('housed')).toBeCloseTo(31_300, 6);
    expect(of('departedInProcedure')).toBeLessThan(of('departed'));
    const growth = mediaan.stock('occupancy', 24324) - mediaan.stock('occupancy', 24312);
    expect(of('totalInflow') + of('otherEntries') - of('totalOutflow')).toBeCloseTo(growth, 5);
    // 84.100 requires outflow beyond the pace in 2027.
    expect(mediaan.flow('extraOutflow', YEAR_2027)).toBeCloseTo(2_445.37, 2);
  });

  test('of stocks sums to the occupancy', () => {
    const [p, s, v] = (['inProcedure', 'statusHolders', 'withoutStatus'] as const).map((id) =>
      mediaan.stock(id, 24330.5),
    );
    expect(p + s + v).toBeCloseTo(mediaan.stock('occupancy', 24330.5), 5);
  });

  test('with changed assumptions is the model’s, and names them', () => {
    const figure = with_(['inwilligingspercentage 2027', 0.3]).figure('occupancy', {
      position: 24324,
    });
    expect(figure).toMatchObject({
      value: 82_300,
      status: 'berekend',
      source: { document: 'Kernprognose voor Excel', section: 'Model van deze invoegtoepassing' },
      reason: 'Model met gewijzigde aannames: inwilligingspercentage 2027.',
    });
    const both = with_(['inwilligingspercentage 2027', 0.3], ['hervestigers', 900]);
    expect(both.figure('occupancy', { position: 24324 }).reason).toBe(
      'Model met gewijzigde aannames: inwilligingspercentage 2027, hervestigers.',
    );
  });

  test('of a model that could not be calibrated wholly says what was assumed', () => {
    const { reason } = forecastOf(kernprognoseWith(['occupancy', 'departureRate'])).figure(
      'inProcedure',
      { position: 24330 },
    );
    expect(reason).toBe(
      'Maandmodel van editie Proef. De editie geeft geen bezetting: het begin volgt uit de startstanden. Niet in de editie, dus aangenomen: vertreksnelheid 3.',
    );
    expect(mediaan.figure('inProcedure', { position: 24330 }).reason).toBe(
      'Maandmodel, gekalibreerd op de gepubliceerde bezetting van editie Kernprognose 2025.',
    );
  });

  test('is called published only when it is the published number', () => {
    const edition = kernprognoseWith([], valueOf('totalInflow', '2026-II', 30_000, 'mediaan'));
    const half = { period: { first: 24318, months: 6 } };
    const figure = forecastOf(edition).figure('totalInflow', half);
    expect(figure.value).not.toBeCloseTo(30_000, 0);
    expect(figure.status).toBe('berekend');
    expect(figure.reason).toContain(
      'De editie geeft 30.000 (gepubliceerd); dat is niet dit getal.',
    );
    // A third published occupancy is met, and so is the number published.
    const third = kernprognoseWith([], valueOf('occupancy', '2028-12-31', 90_000, 'mediaan'));
    expect(forecastOf(third).figure('occupancy', { position: 24348 })).toMatchObject({
      value: 90_000,
      status: 'gepubliceerd',
    });
  });

  test('that is held names the year, and no more when the edition gives no reason', () => {
    const held = forecastOf(kernprognoseWith(['resettled'], valueOf('resettled', '2026', 700)));
    expect(held.figure('resettled', { period: YEAR_2027 }).reason).toBe(
      'Niet gegeven voor dit jaar; gelijk gehouden aan 2026.',
    );
  });

  test('that no document gives is refused as a published one', () => {
    const { edition } = mediaan;
    const published = (measure: Measure, when: When | undefined) =>
      publishedFigure(edition, measure, 'mediaan', when);
    expect(() => published('occupancy', { position: 24318 })).toThrow(
      '"COA-bezetting" is voor die periode niet gepubliceerd in editie "Kernprognose 2025". Wel gepubliceerd: 2026-12-31, 2027-12-31.',
    );
    expect(() => published('repeatApplications', { period: YEAR_2026 })).toThrow(
      '"herhaalde aanvragen" voor scenario mediaan is niet gepubliceerd',
    );
    expect(published('grantRate', undefined)).toMatchObject({ value: 0.38 });
    expect(mediaan.figure('stablePlaces', { position: 1 })).toMatchObject({
      status: 'gepubliceerd',
    });
  });

  test('outside the projection is refused', () => {
    const message = 'buiten editie "Kernprognose 2025", die loopt van 1-2026 tot en met 12-2030.';
    expect(() => mediaan.stock('occupancy', 24311.9)).toThrow(`De peildatum valt ${message}`);
    expect(() => mediaan.stock('occupancy', 24372.1)).toThrow(message);
    expect(() => mediaan.stock('occupancy', Number.NaN)).toThrow(message);
    expect(mediaan.stock('occupancy', 24372)).toBeGreaterThan(0);
    expect(() => mediaan.flow('housed', { first: 24300, months: 12 })).toThrow(
      `2025 valt ${message}`,
    );
    expect(() => mediaan.flow('housed', { first: 24366, months: 12 })).toThrow(message);
    expect(mediaan.flow('housed', { first: 24360, months: 12 })).toBeGreaterThan(0);
    expect(() => mediaan.flow('occupancy', YEAR_2026)).toThrow('"COA-bezetting" is geen stroom.');
  });
});

describe('the granted share of a period', () => {
  const changed = (...rows: readonly (readonly [string, number])[]) =>
    with_(['inwilligingspercentage vanaf 2027-07', 0.5], ...rows).grantRate(YEAR_2027);

  test('weighs each month by its decisions', () => {
    expect(changed()).toBeCloseTo(0.44, 6);
    expect(changed(['beslissingscapaciteit vanaf 2027-07', 3 * 26_500])).toBeCloseTo(0.47, 6);
  });

  test('is the mean of the months when nobody decides', () => {
    expect(changed(['beslissingscapaciteit', 0])).toBeCloseTo(0.44, 6);
  });
});

describe('the occupancy rate', () => {
  test('is what the published occupancy and need imply', () => {
    expect(mediaan.occupancyRate()).toBe(82_300 / 90_000);
    expect(impliedOccupancyRate(BUNDLED_EDITIONS[1])).toBe(81_000 / 88_000);
    expect(mediaan.capacityNeed(24324, 0.96)).toBeCloseTo(82_300 / 0.96, 6);
  });

  test('is the user’s when given, and the last of several', () => {
    expect(with_(['bezettingsgraad', 0.95]).occupancyRate()).toBe(0.95);
    expect(
      with_(['nareizigers', 1], ['bezettingsgraad', 0.95], ['hervestigers', 2]).occupancyRate(),
    ).toBe(0.95);
    expect(with_(['bezettingsgraad', 0.95]).capacityNeed(24324)).toBeCloseTo(86_631.578947, 5);
  });

  test('is asked for when the edition gives none', () => {
    const bare = forecastOf(kernprognoseWith(['capacityNeed', 'occupancyRate']));
    expect(() => bare.occupancyRate()).toThrow('Editie "Proef" geeft geen bezettingsgraad');
  });

  test('is the one that the edition states when nothing implies it', () => {
    const stated = valueOf('occupancyRate', '2027-01-01', 0.9);
    const rate = (...values: ReturnType<typeof valueOf>[]) =>
      forecastOf(
        kernprognoseWith(['capacityNeed', 'occupancyRate'], ...values, stated),
      ).occupancyRate();
    expect(rate()).toBe(0.9);
    // No date, no occupancy on that date, or a need of nothing: no pair to divide.
    expect(rate(valueOf('capacityNeed', '2027', 100_000))).toBe(0.9);
    expect(rate(valueOf('capacityNeed', '2027-06-01', 100_000))).toBe(0.9);
    expect(rate(valueOf('capacityNeed', '2027-01-01', 0))).toBe(0.9);
    expect(rate(valueOf('capacityNeed', '2027-01-01', 100_000))).toBe(0.823);
  });

  test('is a figure like any other', () => {
    expect(mediaan.figure('occupancyRate', { position: 24324 })).toMatchObject({
      value: 0.914444,
      unit: '%',
      status: 'afgeleid',
    });
  });
});

describe('changed assumptions', () => {
  test('multiply, add and hold where they should', () => {
    const family = with_(['nareisfactor 2027', 0.5]);
    expect(family.flow('familyMembers', YEAR_2026)).toBeCloseTo(23_000, 6);
    expect(family.flow('familyMembers', YEAR_2027)).toBeCloseTo(11_400, 6);
    expect(with_(['flexwoningen 2027', 1_200]).flow('housingPace', YEAR_2027)).toBeCloseTo(
      33_800,
      6,
    );
    expect(
      with_(['capaciteitsverlies pact 2027', 0.1]).flow('decisionCapacity', YEAR_2027),
    ).toBeCloseTo(23_850, 6);
    expect(with_(['extra terugkeer 2027', 600]).flow('returned', YEAR_2027)).toBeCloseTo(600, 6);
    expect(with_(['vertreksnelheid', 2]).figure('departureRate', { period: YEAR_2027 }).value).toBe(
      2,
    );
    // The old name of the same group.
    expect(with_(['start wachtend op vertrek', 0]).stock('occupancy', 24312)).toBeCloseTo(
      51_747.665534 + 18_800,
      5,
    );
  });

  test('take the stock of family applications until it is used up', () => {
    const forecast = with_(
      ['extra nareisbesluiten', 6_000],
      ['nareisvoorraad', 9_000],
      ['inwilligingspercentage nareis', 0.5],
    );
    expect(forecast.flow('familyMembers', YEAR_2026)).toBeCloseTo(26_000, 6);
    expect(forecast.flow('familyMembers', YEAR_2027)).toBeCloseTo(24_300, 6);
  });

  test('make up arrears within the term, also one that ends within a month', () => {
    const forecast = with_(['achterstand taakstelling', 3_000], ['inhaaltermijn achterstand', 1.5]);
    const pace = (m: number) => forecast.flow('housingPace', { first: 24312 + m, months: 1 });
    expect(pace(0)).toBeCloseTo(2_500 + 2_000, 6);
    expect(pace(1)).toBeCloseTo(2_500 + 1_000, 6);
    expect(pace(2)).toBeCloseTo(2_500, 6);
    // Arrears alone move nobody: catching up is a choice.
    const alone = with_(['achterstand taakstelling', 3_000]);
    expect([...alone.projection.occupancy]).toEqual([...mediaan.projection.occupancy]);
    expect(alone.housingArrears(24312)).toBe(3_000);
  });

  test('weigh for their part of a month', () => {
    const forecast = with_(['inwilligingspercentage vanaf 2026-06-16', 0.68]);
    const june = forecast.inputs.monthly.grantRate[5];
    expect(june).toBeCloseTo(0.38 + 0.3 * (15 / 30), 10);
  });

  test('count whole days: each day of a month weighs the same, and two changes meet', () => {
    const december = (...changes: [string, number][]): number =>
      with_(...changes).inputs.monthly.grantRate[11];
    expect(december(['inwilligingspercentage vanaf 31-12-2026', 0.68])).toBeCloseTo(
      0.38 + 0.3 / 31,
      10,
    );
    expect(december(['inwilligingspercentage van 15-12-2026 t/m 15-12-2026', 0.68])).toBeCloseTo(
      0.38 + 0.3 / 31,
      10,
    );
    expect(december(['inwilligingspercentage van 2-12-2026 tot 31-12-2026', 0.68])).toBeCloseTo(
      0.38 + (0.3 * 29) / 31,
      10,
    );
    expect(december(['inwilligingspercentage van 2-12-2026 t/m 31-12-2026', 0.68])).toBeCloseTo(
      0.38 + (0.3 * 30) / 31,
      10,
    );
  });

  test('hold as long written with a last day as with the day after it', () => {
    const occupancy = (timing: string): number[] => [
      ...with_([`moratoriumaandeel ${timing}`, 0.5]).projection.occupancy,
    ];
    expect(occupancy('van 24-3-2026 t/m 24-9-2026')).toEqual(
      occupancy('van 24-3-2026 tot 25-9-2026'),
    );
    expect(occupancy('van 24-3-2026 t/m 24-9-2026')).not.toEqual(
      occupancy('van 24-3-2026 tot 24-9-2026'),
    );
    expect(occupancy('van 1-7-2026 t/m 30-9-2026')).toEqual(occupancy('van 2026-07 t/m 2026-09'));
  });

  test('give a season to people arriving, not to offices', () => {
    const forecast = with_(['seizoen juli', 120], ['seizoen januari', 0]);
    const july = { first: 24318, months: 1 };
    expect(forecast.flow('firstApplications', YEAR_2026)).toBeCloseTo(25_000, 6);
    expect(forecast.flow('firstApplications', july)).toBeCloseTo(
      (25_000 * 120) / (2 * 8.58 + 3 * 8.98 + 120 + 2 * 11.14 + 3 * 11.3),
      6,
    );
    expect(forecast.flow('familyMembers', { first: 24312, months: 1 })).toBe(0);
    expect(forecast.flow('decisionCapacity', july)).toBeCloseTo(26_500 / 12, 6);
    const MONTHS = [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ];
    expect(() => with_(...MONTHS.map((month) => [`seizoen ${month}`, 0] as const))).toThrow(
      'De twaalf seizoensgewichten zijn samen nul.',
    );
  });
});

describe('the service', () => {
  test('projects as often as there are distinct questions', () => {
    const fresh = new ForecastService();
    for (let i = 0; i < 100; i++) {
      fresh.forecast({ scenario: 'mediaan' });
      fresh.forecast({ scenario: 'maximum', edition: 'mpp-2025' });
    }
    expect(fresh.projectionCount).toBe(2);
  });

  test('calibrates an edition once', () => {
    const fresh = new ForecastService();
    const [edition] = BUNDLED_EDITIONS;
    expect(fresh.calibration(edition)).toBe(fresh.calibration(edition));
  });

  test('forgets the oldest of very many, and everything when the editions change', () => {
    const fresh = new ForecastService(new EditionCatalog(), 3);
    const first = fresh.forecast({ scenario: 'mediaan' });
    const remembered = [1, 2]
      .map((resettled) => parseOverride('hervestigers', resettled))
      .map((override) => ({ scenario: 'mediaan', overrides: [override] }) as const);
    for (const request of remembered) fresh.forecast(request);
    expect(fresh.forecast({ scenario: 'mediaan' })).toBe(first);
    fresh.forecast({ scenario: 'maximum' });
    for (const request of remembered) fresh.forecast(request);
    expect(fresh.projectionCount).toBe(4);
    expect(fresh.forecast({ scenario: 'mediaan' })).not.toBe(first);
    const again = fresh.forecast({ scenario: 'mediaan' });
    fresh.catalog.activate('mpp-2025');
    expect(fresh.forecast({ scenario: 'mediaan' }).edition.id).toBe('mpp-2025');
    fresh.catalog.activate('kernprognose-2025');
    expect(fresh.forecast({ scenario: 'mediaan' })).not.toBe(again);
  });
});

test('a series has whole periods, stocks at their end and flows over them', () => {
  const years = seriesOf(mediaan, 'occupancy', 24312, 24336, 'jaar');
  expect(years.map(({ label, lastDay, figure }) => [label, lastDay, figure.value])).toEqual([
    ['2026', 46387, 82_300],
    ['2027', 46752, 84_100],
  ]);
  const halves = seriesOf(mediaan, 'firstApplications', 24312, 24329, 'halfjaar');
  expect(halves.map(({ label, figure }) => [label, Math.round(figure.value)])).toEqual([
    ['2026-I', 10_975],
    ['2026-II', 14_025],
  ]);
});

describe('the values of an edition', () => {
  const value = (period: string, amount: number, scenario: EditionValue['scenario'] = 'alle') =>
    valueOf('firstApplications', period, amount, scenario);
  const spread = (...values: EditionValue[]) =>
    [...(spreadFlow(values, 24312, 30, FLAT_PROFILE) ?? [])].map(
      (x) => Math.round(x * 1000) / 1000,
    );

  test('spread over their period, the shortest first, and hold on after the last', () => {
    const months = spread(value('2026', 1200), value('2026-II', 900), value('2026-09', 7));
    expect(months.slice(0, 6)).toEqual(Array(6).fill(100));
    expect(months.slice(6, 10)).toEqual([150, 150, 7, 150]);
    expect(months[20]).toBe(100);
    expect(months[29]).toBe(100);
  });

  test('hold on before the first too, and always without a period', () => {
    expect(spread(value('2027', 1200))[0]).toBe(100);
    expect(spread(value('', 2400), value('2027', 1200))).toEqual([
      ...(Array(12).fill(200) as number[]),
      ...(Array(12).fill(100) as number[]),
      ...(Array(6).fill(200) as number[]),
    ]);
    expect(spreadFlow([], 24312, 12, FLAT_PROFILE)).toBeUndefined();
    expect([...(holdRate([value('', 38)], 24312, 2) ?? [])]).toEqual([38, 38]);
  });

  test('cannot be spread over months that all have weight zero', () => {
    const profile = FLAT_PROFILE.map((weight, m) => (m < 6 ? weight * 2 : 0));
    expect(() => spreadFlow([value('2026-II', 900)], 24312, 12, profile)).toThrow(
      'De seizoensgewichten zijn nul in heel 2026-II',
    );
  });

  test('are found for a scenario before those for all, and a flow of no period for years only', () => {
    const edition: Edition = {
      ...BUNDLED_EDITIONS[0],
      values: [value('', 1), value('2026', 2), value('2026', 3, 'medio')],
    };
    const found = (scenario: 'medio' | 'mediaan', first: number, months: number) =>
      findEditionValue(edition, 'firstApplications', scenario, { period: { first, months } })
        ?.value;
    expect(found('medio', 24312, 12)).toBe(3);
    expect(found('mediaan', 24312, 12)).toBe(2);
    expect(found('mediaan', 24324, 12)).toBe(1);
    expect(found('mediaan', 24324, 6)).toBeUndefined();
    expect(findEditionValue(edition, 'firstApplications', 'mediaan', undefined)?.value).toBe(2);
  });

  test('are replaced by overrides in order, each for its part', () => {
    const series = applyOverrides(
      new Float64Array(3).fill(10),
      [parseOverride('nareizigers vanaf 2026-02', 5), parseOverride('nareizigers 2026-03', 7)],
      24312,
      (x) => x,
    );
    expect([...series]).toEqual([10, 5, 7]);
  });
});
