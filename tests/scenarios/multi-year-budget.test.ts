import fc from 'fast-check';
import { monthIndex, toSerial } from '../../src/domain/calendar';
import { budgetDifference } from '../../src/scenarios/budget/budget-difference';
import { fillPlaces } from '../../src/scenarios/budget/fill-places';
import {
  multiYearBudget,
  type MultiYearRequest,
} from '../../src/scenarios/budget/multi-year-budget';
import { PLACE_KINDS } from '../../src/scenarios/budget/place-kinds';
import { placesInMonth } from '../../src/scenarios/budget/place-plan';
import { priceOf, type PriceTable } from '../../src/scenarios/budget/price-table';

const PRICES: PriceTable = {
  prices: [
    { kind: 'regulier', year: 2026, amount: 30_000 },
    { kind: 'noodopvang', year: 2026, amount: 70_000 },
    { kind: 'buiten COA', year: 2026, amount: 20_000 },
  ],
  index: 0.02,
};

const request = (changes: Partial<MultiYearRequest> = {}): MultiYearRequest => ({
  firstYear: 2026,
  lastYear: 2026,
  persons: () => 80_000,
  plan: [
    { kind: 'regulier', places: 41_000 },
    { kind: 'noodopvang', places: 30_000 },
    { kind: 'buiten COA', places: 7_000 },
  ],
  prices: PRICES,
  emptyPlaceCost: 0.5,
  shortageKind: 'noodopvang',
  ...changes,
});

describe('places in a month', () => {
  const plan = [
    {
      kind: 'regulier' as const,
      places: 300,
      lastDay: toSerial({ year: 2026, month: 1, day: 10 }),
    },
    {
      kind: 'regulier' as const,
      places: 31,
      firstDay: toSerial({ year: 2026, month: 1, day: 31 }),
    },
    { kind: 'noodopvang' as const, places: 50 },
  ];

  test('count for the days on which they are there', () => {
    expect(placesInMonth(plan, 'regulier', monthIndex(2026, 1))).toBeCloseTo(3000 / 31 + 1, 9);
    expect(placesInMonth(plan, 'regulier', monthIndex(2026, 2))).toBe(31);
    expect(placesInMonth(plan, 'noodopvang', monthIndex(2026, 2))).toBe(50);
    expect(placesInMonth(plan, 'buiten COA', monthIndex(2026, 2))).toBe(0);
  });

  test('that open and close in one month count for the days between', () => {
    const day = (d: number): number => toSerial({ year: 2026, month: 4, day: d });
    const short = [{ kind: 'regulier' as const, places: 30, firstDay: day(11), lastDay: day(20) }];
    expect(placesInMonth(short, 'regulier', monthIndex(2026, 4))).toBeCloseTo(10, 9);
    expect(placesInMonth(short, 'regulier', monthIndex(2026, 5))).toBe(0);
  });
});

describe('filling places', () => {
  const usable = { regulier: 50, noodopvang: 30, 'buiten COA': 10 };

  test('takes one kind after the other', () => {
    expect(fillPlaces(70, usable, PLACE_KINDS)).toEqual({
      occupied: { regulier: 50, noodopvang: 20, 'buiten COA': 0 },
      empty: { regulier: 0, noodopvang: 10, 'buiten COA': 10 },
      shortage: 0,
    });
  });

  test('in another order when the user says so, with the kinds not named last', () => {
    expect(fillPlaces(70, usable, ['buiten COA', 'noodopvang']).occupied).toEqual({
      regulier: 30,
      noodopvang: 30,
      'buiten COA': 10,
    });
  });

  test('or all kinds in proportion', () => {
    expect(fillPlaces(45, usable, 'naar rato').occupied).toEqual({
      regulier: 25,
      noodopvang: 15,
      'buiten COA': 5,
    });
  });

  test('nobody is lost and no place holds more than it can, whatever the rule', () => {
    const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        amount,
        fc.record({ regulier: amount, noodopvang: amount, 'buiten COA': amount }),
        fc.constantFrom(PLACE_KINDS, [] as const, 'naar rato' as const),
        (persons, places, rule) => {
          const { occupied, empty, shortage } = fillPlaces(persons, places, rule);
          const inPlaces = PLACE_KINDS.reduce((sum, kind) => sum + occupied[kind], 0);
          expect(inPlaces + shortage).toBeCloseTo(persons, 6);
          for (const kind of PLACE_KINDS) {
            expect(occupied[kind]).toBeGreaterThanOrEqual(0);
            expect(empty[kind]).toBeGreaterThanOrEqual(-1e-9);
          }
        },
      ),
    );
  });
});

describe('a price', () => {
  test('grows by the index after its last year', () => {
    expect(priceOf(PRICES, 'regulier', 2026)).toBe(30_000);
    expect(priceOf(PRICES, 'regulier', 2028)).toBeCloseTo(30_000 * 1.02 ** 2, 9);
  });

  test('is never guessed', () => {
    expect(() => priceOf(PRICES, 'regulier', 2025)).toThrow(
      'Er is geen prijs voor regulier in 2025 of eerder',
    );
    expect(() => priceOf({ prices: [], index: 0 }, 'noodopvang', 2026)).toThrow(
      'Een prijs wordt nooit geraden',
    );
  });
});

describe('a budget of several years', () => {
  test('prices each kind, and who has no place as emergency reception', () => {
    const [year] = multiYearBudget(request());
    expect(year.persons).toBeCloseTo(80_000, 6);
    expect(year.kinds.regulier.cost).toBeCloseTo(41_000 * 30_000, 0);
    expect(year.kinds.noodopvang.cost).toBeCloseTo(30_000 * 70_000, 0);
    expect(year.kinds['buiten COA'].cost).toBeCloseTo(7_000 * 20_000, 0);
    expect(year.shortage).toBeCloseTo(2_000, 6);
    expect(year.shortageCost).toBeCloseTo(2_000 * 70_000, 0);
    expect(year.total).toBeCloseTo(3_610_000_000, 0);
  });

  test('charges empty places at the share that the user gives', () => {
    const [year] = multiYearBudget(request({ persons: () => 70_000 }));
    expect(year.kinds.noodopvang.empty).toBeCloseTo(1_000, 6);
    expect(year.kinds.noodopvang.emptyCost).toBeCloseTo(1_000 * 70_000 * 0.5, 0);
    expect(year.kinds['buiten COA'].emptyCost).toBeCloseTo(7_000 * 20_000 * 0.5, 0);
  });

  test('counts a shortage of a few months in those months, also when the year has room', () => {
    const july = monthIndex(2026, 7);
    const [year] = multiYearBudget(
      request({ persons: (month) => (month === july ? 90_000 : 60_000) }),
    );
    expect(year.shortage).toBeCloseTo((12_000 * 31) / 365, 6);
  });

  test('asks for a price only of a kind that has places', () => {
    const plan = [{ kind: 'regulier' as const, places: 90_000 }];
    const prices = { prices: PRICES.prices.slice(0, 1), index: 0 };
    expect(multiYearBudget(request({ plan, prices }))[0].total).toBeGreaterThan(0);
    expect(() => multiYearBudget(request({ plan, prices, persons: () => 91_000 }))).toThrow(
      'geen prijs voor noodopvang',
    );
  });

  test('gives each year its own price', () => {
    const years = multiYearBudget(request({ lastYear: 2028 }));
    expect(years.map(({ year }) => year)).toEqual([2026, 2027, 2028]);
    expect(years[2].total / years[0].total).toBeCloseTo(1.02 ** 2, 9);
  });
});

describe('the difference between two budgets', () => {
  const yearOf = (changes: Partial<MultiYearRequest>) => multiYearBudget(request(changes))[0];

  test('of more people in the same mix is volume alone', () => {
    const before = yearOf({ persons: () => 39_000, rule: 'naar rato', emptyPlaceCost: 0 });
    const after = yearOf({ persons: () => 58_500, rule: 'naar rato', emptyPlaceCost: 0 });
    const { volume, mix, price, difference } = budgetDifference(before, after);
    expect(volume).toBeCloseTo(before.total / 2, 0);
    expect(mix).toBeCloseTo(0, 3);
    expect(price).toBeCloseTo(0, 3);
    expect(difference).toBeCloseTo(after.total - before.total, 3);
  });

  test('of the same people elsewhere is mix alone, of other prices price alone', () => {
    const before = yearOf({ emptyPlaceCost: 0, persons: () => 70_000 });
    const moved = yearOf({
      emptyPlaceCost: 0,
      persons: () => 70_000,
      rule: ['buiten COA', 'regulier', 'noodopvang'],
    });
    const mixed = budgetDifference(before, moved);
    expect(mixed.mix).toBeCloseTo(7_000 * (20_000 - 70_000), 0);
    expect(mixed.volume).toBeCloseTo(0, 3);
    expect(mixed.price).toBeCloseTo(0, 3);
    const dearer = yearOf({
      emptyPlaceCost: 0,
      persons: () => 70_000,
      prices: { ...PRICES, prices: PRICES.prices.map((p) => ({ ...p, amount: p.amount * 1.1 })) },
    });
    const priced = budgetDifference(before, dearer);
    expect(priced.price).toBeCloseTo(before.total * 0.1, 0);
    expect(priced.mix).toBeCloseTo(0, 3);
  });

  test('always sums to the difference of the totals', () => {
    const persons = fc.integer({ min: 0, max: 120_000 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(persons, persons, share, share, (a, b, emptyA, emptyB) => {
        const before = yearOf({ persons: () => a, emptyPlaceCost: emptyA });
        const after = yearOf({ persons: () => b, emptyPlaceCost: emptyB, rule: 'naar rato' });
        const { volume, mix, price, emptyPlaces, difference } = budgetDifference(before, after);
        expect(volume + mix + price + emptyPlaces).toBe(difference);
        expect(Math.abs(difference - (after.total - before.total))).toBeLessThan(0.01);
      }),
    );
  });
});
