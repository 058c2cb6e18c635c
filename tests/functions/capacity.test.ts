import './excel-double';
import {
  capaciteitBehoefte,
  capaciteitBezettingsgraad,
  capaciteitGerealiseerd,
  capaciteitTekort,
} from '../../src/functions/capacity';
import { capaciteitNidos } from '../../src/functions/apportionment';
import { capaciteitAmv } from '../../src/functions/finance';

describe('CAPACITEIT.GEREALISEERD', () => {
  test.each(['', '1-2-2026', '2026-08-15', 2026, 2030])('at %p is the last count', (date) => {
    expect(capaciteitGerealiseerd(date)).toBe(77_660);
  });
});

describe('CAPACITEIT.BEZETTINGSGRAAD', () => {
  test('without places is the rate with which the edition counts', () => {
    expect(capaciteitBezettingsgraad('mediaan', 2026)).toBe(82_300 / 90_000);
    expect(capaciteitBezettingsgraad('maximum', 2027)).toBe(82_300 / 90_000);
    expect(capaciteitBezettingsgraad('mediaan', 2026, '', 'MPP 2025')).toBe(81_000 / 88_000);
  });

  test('with places is the part of them that is occupied', () => {
    expect(capaciteitBezettingsgraad('mediaan', 2026, 100_000)).toBe(0.823);
    expect(capaciteitBezettingsgraad('mediaan', 2027, 100_000)).toBe(0.841);
    expect(capaciteitBezettingsgraad('mediaan', 2026, 1)).toBe(82_300);
  });
});

test('a shortage is what is needed minus the places given, or else those realised', () => {
  expect(capaciteitTekort('mediaan', 2026, 100_000)).toBe(-10_000);
  expect(capaciteitTekort('mediaan', 2026, 0, 0.5)).toBe(164_600);
  expect(capaciteitTekort('mediaan', 2026)).toBe(capaciteitBehoefte('mediaan', 2026) - 77_660);
});

test('CAPACITEIT.NIDOS gives the only half year of the edition, asked or not', () => {
  expect(capaciteitNidos()).toBe(2620);
  expect(capaciteitNidos('2026-II')).toBe(2620);
});

describe('CAPACITEIT.AMV', () => {
  test('gives the number that an edition published', () => {
    expect(capaciteitAmv('', 'MPP 2025')).toBe(5600);
  });

  test('takes of other places the same share: 5.600 of 88.000', () => {
    expect(capaciteitAmv(44_000, 'MPP 2025')).toBe(2800);
    // Kernprognose 2025 gives no share of its own.
    expect(capaciteitAmv(88_000)).toBe(5600);
  });
});
