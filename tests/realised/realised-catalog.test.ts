import { monthIndex, monthPosition } from '../../src/domain/calendar';
import { yearPeriod } from '../../src/domain/period';
import { BUNDLED_REALISED } from '../../src/realised/bundled-realised';
import { RealisedCatalog } from '../../src/realised/realised-catalog';
import {
  canBeRealised,
  isCountedAtMoment,
  lastDayOfWhen,
  momentOf,
  periodOfValue,
  type RealisedValue,
} from '../../src/realised/realised-value';

const at = (year: number, month: number, day: number): number =>
  monthPosition({ year, month, day });

function own(overrides: Partial<RealisedValue>): RealisedValue {
  return {
    measure: 'occupancy',
    when: '2026-06-30',
    value: 80000,
    unit: 'personen',
    status: 'gerealiseerd',
    source: 'COA, maandrapport',
    certainty: 'hoog',
    known: '2026-07-05',
    knownIsAssumed: false,
    remark: '',
    own: true,
    ...overrides,
  };
}

describe('the bundled realised values', () => {
  it('each have a measure that can be measured, a moment or period that fits it, a source and a day', () => {
    expect(BUNDLED_REALISED.length).toBeGreaterThan(280);
    for (const value of BUNDLED_REALISED) {
      expect(canBeRealised(value.measure)).toBe(true);
      const moment = isCountedAtMoment(value.measure)
        ? momentOf(value.when)
        : periodOfValue(value.when);
      expect([value.when, moment]).not.toContain(undefined);
      expect(value.source).not.toBe('');
      expect(['hoog', 'middel', 'laag']).toContain(value.certainty);
      expect(value.known).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(value.value).toBeGreaterThan(0);
    }
  });

  it('were none of them known before the day or the period they are of had begun', () => {
    for (const { when, known, status } of BUNDLED_REALISED) {
      // A target is set beforehand.
      if (status === 'gepubliceerd') continue;
      const last = lastDayOfWhen(when);
      expect(Number(known.slice(0, 4))).toBeGreaterThanOrEqual(last?.year ?? Infinity);
    }
  });

  it('split the occupancy of COA in parts that add up to it, but for the five of 2 January 2023', () => {
    const catalog = new RealisedCatalog();
    const parts = ['occupancyRegular', 'occupancyEmergency', 'occupancyOutside'] as const;
    for (const [day, difference] of [
      [at(2023, 1, 2), 5],
      [at(2023, 9, 25), 0],
      [at(2024, 1, 1), 0],
      [at(2025, 1, 6), 0],
    ] as const) {
      const sum = parts.reduce((total, part) => total + catalog.stock(part, day).value, 0);
      expect(sum - catalog.stock('occupancy', day).value).toBe(difference);
    }
  });
});

describe('a realised stock', () => {
  const catalog = new RealisedCatalog();

  it('is the last count on or before the day', () => {
    const figure = catalog.stock('occupancy', at(2024, 6, 30));
    expect(figure).toMatchObject({ value: 64405, when: '2024-01-01', certainty: 'hoog' });
  });

  it('is what was known on a day, when that is asked', () => {
    // The annual report of COA told of 1 January 2022 in November 2023; until then nothing later than 2021 was known.
    const day = at(2022, 1, 1);
    expect(catalog.stock('occupancy', day).value).toBe(36000);
    const then = catalog.stock('occupancy', day, { year: 2022, month: 1, day: 10 });
    expect(then).toMatchObject({ value: 29000, when: '2021-09' });
  });

  it('names the nearest days when there is none', () => {
    expect(() => catalog.stock('statusHolders', at(2010, 1, 1))).toThrow(
      'Van "statushouders" is geen realisatie bekend op of voor die peildatum. Het dichtst daarbij: 2018-03.',
    );
    expect(() =>
      catalog.stock('occupancy', at(1990, 1, 1), { year: 1990, month: 1, day: 1 }),
    ).toThrow('Van "COA-bezetting" is geen realisatie bekend.');
  });

  it('says how certain it is, since when it was known and what else was counted', () => {
    const { reason, rivals } = catalog.stock('openApplications', at(2023, 12, 31));
    expect(reason).toBe(
      'zekerheid hoog; stand per 30-4-2024; ook 50000 aanvragen (nieuws.nl 2024-02-02)',
    );
    expect(rivals).toHaveLength(1);
  });
});

describe('a realised flow', () => {
  const catalog = new RealisedCatalog();

  it('is the count of the period itself where there is one', () => {
    expect(catalog.flow('totalInflow', yearPeriod(2024))).toMatchObject({
      value: 45640,
      status: 'gerealiseerd',
    });
  });

  it('is the sum of counts that fill the period, derived and as certain as the least of them', () => {
    const quarter = catalog.flow('totalInflow', { first: monthIndex(2026, 1), months: 3 });
    expect(quarter).toMatchObject({ value: 10560, status: 'afgeleid', certainty: 'laag' });
    expect(quarter.reason).toBe('Som van 2026-01, 2026-02, 2026-03; zekerheid laag.');
  });

  it('is not made up from a period that is known in part', () => {
    expect(() => catalog.flow('totalInflow', yearPeriod(2026))).toThrow(
      'Van "totale instroom" is geen realisatie bekend over 2026. Het dichtst daarbij: 2026-06.',
    );
  });

  it('of a share is never a sum of shares', () => {
    const rates = new RealisedCatalog([
      own({ measure: 'grantRate', when: '2026-01', value: 30, unit: '%' }),
      own({ measure: 'grantRate', when: '2026-02', value: 40, unit: '%' }),
    ]);
    expect(rates.findFlow('grantRate', { first: monthIndex(2026, 1), months: 2 })).toBeUndefined();
    expect(rates.flow('grantRate', { first: monthIndex(2026, 1), months: 1 }).value).toBe(0.3);
  });
});

describe('of two sources for one day', () => {
  it.each([
    ['what the users entered counts before what is bundled', { own: false, certainty: 'hoog' }],
    ['the more certain counts', { certainty: 'middel' }],
    ['the one known later counts', { known: '2026-07-01' }],
  ] as const)('%s, and the other is kept', (_, other) => {
    for (const order of [0, 1]) {
      const values = [own({}), own({ value: 79000, ...other })];
      if (order) values.reverse();
      const figure = new RealisedCatalog(values).stock('occupancy', at(2026, 12, 31));
      expect(figure.value).toBe(80000);
      expect(figure.rivals.map(({ value }) => value)).toEqual([79000]);
    }
  });
});

describe('the catalogue', () => {
  it('tells its listeners when the own figures are replaced, and takes them all or none', () => {
    const catalog = new RealisedCatalog();
    let notices = 0;
    const stop = catalog.onChange(() => notices++);
    catalog.replaceOwn([own({})]);
    expect(catalog.stock('occupancy', at(2026, 12, 31)).value).toBe(80000);
    catalog.replaceOwn([]);
    expect(catalog.stock('occupancy', at(2026, 12, 31)).value).toBe(72610);
    stop();
    catalog.replaceOwn([own({})]);
    expect(notices).toBe(2);
    expect(catalog.listOwn()).toHaveLength(1);
  });
});
