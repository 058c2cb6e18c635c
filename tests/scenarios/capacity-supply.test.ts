import { monthIndex } from '../../src/domain/calendar';
import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import {
  coverage,
  lastRealisedPlaces,
  minorPlaces,
  periodValue,
  placesUnderContract,
  realisedPlaces,
} from '../../src/editions/capacity-supply';
import { editionOf, valueOf } from './edition-of';

const [kernprognose, mpp] = BUNDLED_EDITIONS;
const YEAR_2026 = { first: 2026 * 12, months: 12 };

describe('the places in use', () => {
  const counted = editionOf(
    valueOf('realisedPlaces', '2026-06-01', 78_500),
    valueOf('realisedPlaces', '2026-02-01', 77_660),
    valueOf('realisedPlaces', '', 70_000),
  );

  test('are the latest count, whatever the order in the edition', () => {
    expect(realisedPlaces(counted)).toBe(78_500);
    expect(realisedPlaces(kernprognose)).toBe(77_660);
  });

  test('at a moment are the latest count up to and including that moment', () => {
    expect(realisedPlaces(counted, monthIndex(2026, 6))).toBe(78_500);
    expect(realisedPlaces(counted, monthIndex(2026, 6) - 0.01)).toBe(77_660);
  });

  test('are shown in the pane as the functions give them, with the count they come from', () => {
    expect(lastRealisedPlaces(counted)).toMatchObject({ period: '2026-06-01', value: 78_500 });
    expect(lastRealisedPlaces(counted, monthIndex(2026, 5))?.value).toBe(77_660);
    expect(lastRealisedPlaces(mpp)).toBeUndefined();
  });

  test('before any dated count are the number without a date', () => {
    expect(realisedPlaces(counted, monthIndex(2026, 2) - 1)).toBe(70_000);
  });

  test('before the first count are not known, and it is said when that was', () => {
    expect(() => realisedPlaces(kernprognose, monthIndex(2026, 1))).toThrow(
      'Er is geen telling van gerealiseerde plekken op of voor die peildatum; de eerste is van 1-2-2026.',
    );
  });

  test('are asked for when the edition counts none', () => {
    expect(() => realisedPlaces(mpp)).toThrow(
      'Editie "MPP 2025" geeft geen gerealiseerde plekken; geef het aantal plekken zelf op.',
    );
  });
});

test('places are covered stably first, then for several years, then not', () => {
  expect(coverage(kernprognose, 90_000)).toEqual({
    stable: 41_000,
    multiYear: 42_000,
    uncovered: 7_000,
  });
  expect(coverage(kernprognose, 50_000)).toEqual({
    stable: 41_000,
    multiYear: 9_000,
    uncovered: 0,
  });
  expect(coverage(kernprognose, 40_000)).toEqual({ stable: 40_000, multiYear: 0, uncovered: 0 });
  // Fewer multi-year places than stable ones: those are among them, not beside them.
  const few = editionOf(valueOf('stablePlaces', '', 10), valueOf('multiYearPlaces', '', 4));
  expect(coverage(few, 12)).toEqual({ stable: 10, multiYear: 0, uncovered: 2 });
  expect(() => coverage(mpp, 1)).toThrow(
    'Editie "MPP 2025" geeft geen "stabiel gefinancierde plekken".',
  );
});

describe('places for unaccompanied minors', () => {
  test('are the edition’s own number', () => {
    expect(minorPlaces(mpp, undefined, [])).toBe(5_600);
    expect(() => minorPlaces(kernprognose, undefined, [mpp])).toThrow(
      'Editie "Kernprognose 2025" geeft geen "amv-plekken".',
    );
  });

  test('of other places are its share of its own need, else that of the first edition with one', () => {
    expect(minorPlaces(mpp, 44_000, [])).toBe(2_800);
    expect(minorPlaces(kernprognose, 90_000, [kernprognose, mpp])).toBeCloseTo(
      (90_000 * 5_600) / 88_000,
      9,
    );
    const own = editionOf(
      valueOf('capacityNeed', '2027-01-01', 100),
      valueOf('minorPlaces', '2027-01-01', 7),
    );
    expect(minorPlaces(own, 200, [mpp])).toBe(14);
  });

  test.each([
    ['no minors', editionOf(valueOf('capacityNeed', '2027-01-01', 100))],
    ['no need', editionOf(valueOf('minorPlaces', '2027-01-01', 7))],
    [
      'a need of nothing',
      editionOf(valueOf('capacityNeed', '2027', 0), valueOf('minorPlaces', '2027', 7)),
    ],
  ])('are not known as a share from an edition with %s', (_, edition) => {
    expect(() => minorPlaces(edition, 200, [])).toThrow(
      'Geen enkele editie geeft amv-plekken als deel van een capaciteitsbehoefte.',
    );
    expect(minorPlaces(edition, 88_000, [mpp])).toBe(5_600);
  });
});

describe('a number for a period', () => {
  const targets = editionOf(
    valueOf('housingTarget', '2026-I', 13_000),
    valueOf('housingTarget', '2026-II', 16_300),
    valueOf('nidosPlaces', '2026-II', 2_620),
  );

  test('is that of exactly the period', () => {
    expect(periodValue(targets, 'housingTarget', { first: 2026 * 12, months: 6 })).toBe(13_000);
    expect(periodValue(targets, 'housingTarget', { first: 2026 * 12 + 6, months: 6 })).toBe(16_300);
  });

  test('is the only one there is when no period is asked', () => {
    expect(periodValue(targets, 'nidosPlaces', undefined)).toBe(2_620);
  });

  test('names the periods there are when it is not that', () => {
    expect(() => periodValue(targets, 'housingTarget', YEAR_2026)).toThrow(
      '"taakstelling huisvesting" voor 2026 staat niet in editie "Proef". Wel: 2026-I, 2026-II.',
    );
    expect(() => periodValue(targets, 'housingTarget', undefined)).toThrow(
      '"taakstelling huisvesting" staat niet in editie "Proef". Wel: 2026-I, 2026-II.',
    );
    expect(() => periodValue(mpp, 'housingTarget', YEAR_2026)).toThrow(
      'Editie "MPP 2025" geeft geen "taakstelling huisvesting".',
    );
  });
});

test('a contract counts up to and including its last day, and without one for ever', () => {
  const contracts = [
    { places: 100, lastDay: 46_387 },
    { places: 20, lastDay: 46_388 },
    { places: 3, lastDay: undefined },
  ];
  expect(placesUnderContract(contracts, 46_387)).toBe(123);
  expect(placesUnderContract(contracts, 46_388)).toBe(23);
  expect(placesUnderContract(contracts, 99_999)).toBe(3);
});
