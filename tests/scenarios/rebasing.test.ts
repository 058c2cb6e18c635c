import { monthIndex, monthPosition } from '../../src/domain/calendar';
import { checkEdition } from '../../src/editions/import/edition-checks';
import { readEditionJsonText } from '../../src/editions/import/read-edition-json';
import type { RealisedValue } from '../../src/realised/realised-value';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { rebaseBridge } from '../../src/scenarios/forecast/rebasing/rebase-bridge';
import {
  inflowOfYearBefore,
  inflowRecord,
} from '../../src/scenarios/forecast/rebasing/inflow-record';
import { occupancyTrend } from '../../src/scenarios/forecast/rebasing/occupancy-trend';
import { simulate } from '../../src/scenarios/analysis/uncertainty/simulate';
import {
  DEFAULT_UNCERTAINTY,
  HISTORY_UNCERTAINTY,
} from '../../src/scenarios/analysis/uncertainty/uncertainty-settings';
import { rebaseEdition, type Rebased } from '../../src/scenarios/forecast/rebasing/rebase-edition';

const BASE = 'kernprognose-2025';

function counted(measure: RealisedValue['measure'], when: string, value: number): RealisedValue {
  return {
    measure,
    when,
    value,
    unit: measure === 'grantRate' ? '%' : 'personen',
    status: 'gerealiseerd',
    source: 'COA',
    certainty: 'hoog',
    known: '2026-11-01',
    knownIsAssumed: false,
    remark: '',
    own: true,
  };
}

function rebasedDamped(...own: RealisedValue[]): { service: ForecastService; rebased: Rebased } {
  const service = new ForecastService();
  service.realised.replaceOwn(own);
  const rebased = rebaseEdition(service, BASE, 'damped');
  service.catalog.add(rebased.edition);
  return { service, rebased };
}

function rebasedWith(...own: RealisedValue[]): { service: ForecastService; rebased: Rebased } {
  const service = new ForecastService();
  service.realised.replaceOwn(own);
  const rebased = rebaseEdition(service, BASE);
  service.catalog.add(rebased.edition);
  return { service, rebased };
}

const OCCUPANCY = counted('occupancy', '2026-06-30', 79_000);
const HOLDERS = counted('statusHolders', '2026-06-30', 18_500);
const atCount = monthPosition({ year: 2026, month: 6, day: 30 });

describe('a re-based edition', () => {
  it('is named after the last day it rests on, and is newer than what it is based on', () => {
    const { rebased } = rebasedWith();
    expect(rebased.edition).toMatchObject({
      name: 'Kernprognose 2025, bijgesteld per 30-6-2026',
      id: 'kernprognose-2025-bijgesteld-2026-06-30',
      published: '2026-06',
    });
    expect(rebased.knownMonths).toBe(6);
  });

  it('has the inflow that was counted, and after it the published scenarios month by month', () => {
    const { service, rebased } = rebasedWith();
    const first = { first: monthIndex(2026, 1), months: 3 };
    const second = { first: monthIndex(2026, 4), months: 3 };
    for (const scenario of ['minimum', 'mediaan', 'maximum'] as const) {
      const before = service.forecast({ scenario, edition: BASE });
      const after = service.forecast({ scenario, edition: rebased.edition.id });
      // Counted is the same whatever the scenario: a quarter by kind, and three months as a total.
      expect(after.flow('firstApplications', first)).toBeCloseTo(6_000, 4);
      expect(after.flow('familyMembers', first)).toBeCloseTo(4_560, 4);
      const kinds = ['firstApplications', 'repeatApplications', 'familyMembers'] as const;
      const total = kinds.reduce((sum, kind) => sum + after.flow(kind, second), 0);
      expect(total).toBeCloseTo(3_450 + 3_900 + 3_524, 4);
      for (const month of [6, 11, 12, 23]) {
        const period = { first: before.start + month, months: 1 };
        expect(after.flow('firstApplications', period)).toBeCloseTo(
          before.flow('firstApplications', period),
          5,
        );
      }
    }
  });

  it('passes through the count of the occupancy and of the status holders', () => {
    const { service, rebased } = rebasedWith(OCCUPANCY, HOLDERS);
    const forecast = service.forecast({ scenario: 'mediaan', edition: rebased.edition.id });
    expect(forecast.stock('occupancy', atCount)).toBeCloseTo(79_000, 3);
    expect(forecast.stock('statusHolders', atCount)).toBeCloseTo(18_500, 3);
  });

  it('calls nothing published that the letter does not say', () => {
    const { service, rebased } = rebasedWith(OCCUPANCY);
    const forecast = service.forecast({ scenario: 'mediaan', edition: rebased.edition.id });
    expect(forecast.figure('occupancy', { position: monthIndex(2027, 1) })).toMatchObject({
      status: 'berekend',
      reason: expect.stringContaining('De editie is bijgesteld op tellingen') as string,
    });
    const year = { period: { first: monthIndex(2026, 1), months: 12 } };
    expect(forecast.figure('totalInflow', year).status).toBe('berekend');
    expect(forecast.figure('firstApplications', year).status).not.toBe('gepubliceerd');
    const month = { period: { first: monthIndex(2026, 1), months: 1 } };
    expect(forecast.figure('firstApplications', month).status).toBe('afgeleid');
    const later = { period: { first: monthIndex(2027, 1), months: 12 } };
    expect(forecast.figure('firstApplications', later)).toMatchObject({
      status: 'gepubliceerd',
      value: 25_000,
    });
  });

  it('has no band where the inflow is known, and a narrower one after', () => {
    const { service, rebased } = rebasedWith();
    const width = (edition: string, position: number): number =>
      service.forecast({ scenario: 'maximum', edition }).stock('occupancy', position) -
      service.forecast({ scenario: 'minimum', edition }).stock('occupancy', position);
    expect(width(rebased.edition.id, monthIndex(2026, 7))).toBeCloseTo(0, 5);
    for (const position of [monthIndex(2027, 1), monthIndex(2028, 1)]) {
      expect(width(rebased.edition.id, position)).toBeLessThan(0.95 * width(BASE, position));
    }
  });

  it('has no width in the band of history either where it is counted, and a narrower one after', () => {
    const { service, rebased } = rebasedWith(OCCUPANCY);
    expect(rebased.edition.counted).toEqual({ inflow: 6, occupancy: 6 });
    for (const settings of [HISTORY_UNCERTAINTY, DEFAULT_UNCERTAINTY]) {
      const width = (edition: string, position: number): number => {
        const band = simulate(service.forecast({ scenario: 'mediaan', edition }), {
          ...settings,
          pathCount: 1000,
        });
        return band.quantile(position, 0.95) - band.quantile(position, 0.05);
      };
      for (const position of [monthIndex(2026, 1), monthIndex(2026, 4), monthIndex(2026, 7)]) {
        expect(width(rebased.edition.id, position)).toBe(0);
      }
      expect(width(rebased.edition.id, monthIndex(2026, 8))).toBeGreaterThan(100);
      expect(width(rebased.edition.id, monthIndex(2027, 1))).toBeLessThan(
        0.7 * width(BASE, monthIndex(2027, 1)),
      );
      expect(width(rebased.edition.id, monthIndex(2028, 1))).toBeLessThan(
        0.95 * width(BASE, monthIndex(2028, 1)),
      );
    }
  });

  it('keeps the width of its start where only the inflow was counted', () => {
    const { service, rebased } = rebasedWith();
    expect(rebased.edition.counted).toEqual({ inflow: 6, occupancy: 0 });
    const band = simulate(
      service.forecast({ scenario: 'mediaan', edition: rebased.edition.id }),
      HISTORY_UNCERTAINTY,
    );
    const start = monthIndex(2026, 1);
    expect(band.quantile(start, 0.95) - band.quantile(start, 0.05)).toBeGreaterThan(5_000);
  });

  it.each([
    { inflow: -1, occupancy: 0 },
    { inflow: 6.5, occupancy: 0 },
    { inflow: 0, occupancy: 900 },
  ])('is believed in what it counted only within its projection: %j', (counted) => {
    const { rebased } = rebasedWith();
    const stored = JSON.stringify({ ...rebased.edition, counted });
    const { raw } = readEditionJsonText(rebased.edition.name, stored);
    expect(raw && checkEdition(raw).edition?.counted).toBeUndefined();
  });

  it('is an edition like any other: it is stored, read back and checked', () => {
    const { rebased } = rebasedWith(OCCUPANCY, HOLDERS, counted('decisions', '2026-K2', 6_900));
    const stored = JSON.stringify(rebased.edition);
    const { raw, faults } = readEditionJsonText(rebased.edition.name, stored);
    expect(faults).toEqual([]);
    const checked = raw && checkEdition(raw);
    expect(checked?.faults).toEqual([]);
    expect(checked?.edition).toEqual(rebased.edition);
  });

  it('takes the decisions and the granted share that were counted', () => {
    const { service, rebased } = rebasedWith(
      counted('decisions', '2026-K1', 6_000),
      counted('grantRate', '2026-K1', 31),
    );
    const forecast = service.forecast({ scenario: 'mediaan', edition: rebased.edition.id });
    const quarter = { first: monthIndex(2026, 1), months: 3 };
    expect(forecast.flow('decisions', quarter)).toBeCloseTo(6_000, 4);
    expect(forecast.grantRate(quarter)).toBeCloseTo(0.31, 5);
  });

  it('is not made of a re-based edition', () => {
    const { service, rebased } = rebasedWith();
    expect(() => rebaseEdition(service, rebased.edition.id)).toThrow('is zelf al bijgesteld');
  });

  it('is refused for a count that no outflow explains', () => {
    expect(() => rebasedWith(counted('occupancy', '2026-02-28', 160_000))).toThrow(
      /De telling van 160\.000 voor "COA-bezetting" op 28-2-2026 is niet te rijmen met de instroom/,
    );
  });
});

describe('a re-based edition that is damped', () => {
  it('stands beside the one with the published inflow', () => {
    const { rebased } = rebasedDamped();
    expect(rebased.edition).toMatchObject({
      name: 'Kernprognose 2025, bijgesteld per 30-6-2026, gedempt',
      id: 'kernprognose-2025-bijgesteld-2026-06-30-gedempt',
    });
    expect(rebased.undamped.id).toBe('kernprognose-2025-bijgesteld-2026-06-30');
    const { raw } = readEditionJsonText(rebased.edition.name, JSON.stringify(rebased.edition));
    expect(raw && checkEdition(raw).edition).toEqual(rebased.edition);
  });

  it('has an inflow halfway the published one and that of the twelve months before, in every scenario', () => {
    const { service, rebased } = rebasedDamped();
    const yearAfter = { first: monthIndex(2026, 7), months: 12 };
    const kinds = ['firstApplications', 'repeatApplications', 'familyMembers'] as const;
    const inflow = (scenario: 'minimum' | 'mediaan' | 'maximum', edition: string): number => {
      const forecast = service.forecast({ scenario, edition });
      return kinds.reduce((sum, kind) => sum + forecast.flow(kind, yearAfter), 0);
    };
    const published = inflow('mediaan', BASE);
    // July to December 2025 as counted month by month, and January to June 2026.
    const before =
      3_645 + 3_508 + 4_055 + 3_953 + 3_574 + 3_349 + 3_560 + 3_510 + 3_490 + 3_450 + 3_900 + 3_524;
    expect(inflow('mediaan', rebased.edition.id)).toBeCloseTo((published + before) / 2, 3);
    expect(rebased.inflowFactor).toBeCloseTo((published + before) / 2 / published, 9);
    for (const scenario of ['minimum', 'maximum'] as const) {
      expect(inflow(scenario, rebased.edition.id) / inflow(scenario, BASE)).toBeCloseTo(
        rebased.inflowFactor,
        6,
      );
    }
    // Years of which nothing was counted as well.
    const figure = (edition: string, year: number): { value: number; status: string } =>
      service.forecast({ scenario: 'mediaan', edition }).figure('firstApplications', {
        period: { first: monthIndex(year, 1), months: 12 },
      });
    expect(figure(rebased.edition.id, 2027)).toMatchObject({ status: 'berekend' });
    for (const year of [2027, 2028]) {
      expect(figure(rebased.edition.id, year).value).toBeCloseTo(
        figure(BASE, year).value * rebased.inflowFactor,
        4,
      );
    }
  });

  it('brings the occupancy a year after its count halfway between the model and the trend', () => {
    const before = counted('occupancy', '2025-06-30', 77_000);
    const { service, rebased } = rebasedDamped(before, OCCUPANCY);
    expect(rebased.trend).toBeCloseTo(2_000 / 12, 6);
    const plain = new ForecastService();
    plain.realised.replaceOwn([before, OCCUPANCY]);
    const model = rebaseEdition(plain, BASE);
    plain.catalog.add(model.edition);
    const stock = (from: ForecastService, edition: string, at: number): number =>
      from.forecast({ scenario: 'mediaan', edition }).stock('occupancy', at);
    expect(stock(service, rebased.edition.id, atCount)).toBeCloseTo(79_000, 3);
    const yearLater = stock(service, rebased.edition.id, atCount + 12);
    const undamped = stock(plain, model.edition.id, atCount + 12);
    // Between the two: the damped inflow has moved the model itself as well.
    const line = 81_000;
    expect(yearLater).toBeGreaterThan(Math.min(line, undamped - 4_000));
    expect(yearLater).toBeLessThan(Math.max(line, undamped));
    expect(Math.abs(yearLater - line)).toBeLessThan(Math.abs(undamped - line));
  });

  it('follows no trend without a count of a year before', () => {
    const { rebased } = rebasedDamped(counted('occupancy', '2027-06-30', 79_000));
    expect(rebased.trend).toBeUndefined();
  });
});

describe('the record of the published inflow', () => {
  it('weighs by the squared errors that were known on the day, and looks at nothing later', () => {
    const realised = new ForecastService().realised;
    const early = inflowRecord(realised, monthIndex(2023, 1));
    expect(early.forecasts).toBe(3);
    expect(early.publishedWeight).toBeCloseTo(
      early.yearBeforeError ** 2 / (early.yearBeforeError ** 2 + early.publishedError ** 2),
      9,
    );
    // A forecast for 2022 that was made in 2022 itself has no lead, so the end of 2022 adds nothing.
    expect(inflowRecord(realised, monthIndex(2022, 1))).toEqual(early);
    expect(inflowRecord(realised, monthIndex(2026, 1)).forecasts).toBe(8);
    expect(inflowRecord(realised, monthIndex(2015, 1)).publishedWeight).toBe(0.5);
  });

  it.each([
    ['the months themselves', monthIndex(2026, 1), 44_100],
    ['the last year that was over', monthIndex(2017, 5), 31_640],
  ])('takes the inflow of the year before from %s', (_name, at, inflow) => {
    expect(inflowOfYearBefore(new ForecastService().realised, at)).toBe(inflow);
  });
});

describe('the trend of the occupancy', () => {
  it('is the straight line through the count and what it was twelve months before', () => {
    const { realised } = new ForecastService();
    const [from, to] = [realised.findStock('occupancy', monthIndex(2024, 1)), 72_504];
    expect(occupancyTrend(realised, monthIndex(2025, 1))).toBeCloseTo(
      (to - (from?.value ?? 0)) / 12,
      6,
    );
  });

  it('is unknown when the counts around the year before lie too far apart', () => {
    const { realised } = new ForecastService();
    // The last count before that of 31-12-2012 is of 31-12-2001.
    expect(occupancyTrend(realised, monthIndex(2013, 1))).toBeUndefined();
    expect(occupancyTrend(realised, monthIndex(1990, 1))).toBeUndefined();
  });
});

describe('the bridge to a re-based edition', () => {
  it.each([monthIndex(2026, 4), monthIndex(2026, 7), monthIndex(2027, 1), monthIndex(2028, 1)])(
    'sums exactly at month %i',
    (position) => {
      const { service, rebased } = rebasedWith(OCCUPANCY, HOLDERS);
      const parts = rebaseBridge(service, {
        edition: BASE,
        rebased: rebased.edition.id,
        scenario: 'mediaan',
        knownMonths: rebased.knownMonths,
        position,
      });
      expect(parts.start + parts.inflow + parts.outflow + parts.rest).toBeCloseTo(
        parts.difference,
        6,
      );
      expect(parts.start).toBeCloseTo(0, 5);
      expect(parts.damping).toBe(0);
      // Up to what is known there is nothing left: whoever came or went is counted.
      if (position <= monthIndex(2026, 7)) expect(parts.rest).toBeCloseTo(0, 4);
    },
  );

  it.each([monthIndex(2026, 4), monthIndex(2027, 1), monthIndex(2028, 1)])(
    'sums exactly with the damping as a part of its own at month %i',
    (position) => {
      const { service, rebased } = rebasedDamped(OCCUPANCY, HOLDERS);
      const request = { edition: BASE, scenario: 'mediaan', position } as const;
      const parts = rebaseBridge(service, {
        ...request,
        rebased: rebased.edition.id,
        undamped: rebased.undamped,
        knownMonths: rebased.knownMonths,
      });
      expect(parts.start + parts.inflow + parts.outflow + parts.rest + parts.damping).toBeCloseTo(
        parts.difference,
        6,
      );
      service.catalog.add(rebased.undamped);
      const plain = rebaseBridge(service, {
        ...request,
        rebased: rebased.undamped.id,
        knownMonths: rebased.knownMonths,
      });
      expect({ ...parts, damping: 0, difference: plain.difference }).toEqual(plain);
      if (position <= monthIndex(2026, 7)) expect(parts.damping).toBeCloseTo(0, 4);
      else expect(Math.abs(parts.damping)).toBeGreaterThan(10);
    },
  );
});
