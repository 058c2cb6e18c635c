import { monthIndex, monthPosition } from '../../src/domain/calendar';
import { checkEdition } from '../../src/editions/import/edition-checks';
import { readEditionJsonText } from '../../src/editions/import/read-edition-json';
import type { RealisedValue } from '../../src/realised/realised-value';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { rebaseBridge } from '../../src/scenarios/forecast/rebasing/rebase-bridge';
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
    expect(forecast.figure('occupancy', { position: monthIndex(2027, 1) }).status).toBe('berekend');
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
      // Up to what is known there is nothing left: whoever came or went is counted.
      if (position <= monthIndex(2026, 7)) expect(parts.rest).toBeCloseTo(0, 4);
    },
  );
});
