import { monthIndex } from '../../src/domain/calendar';
import { findEditionValue, findHeldValue } from '../../src/editions/edition-lookup';
import { editionOf, valueOf } from './edition-of';

const year = (first: number) => ({ period: { first: monthIndex(first, 1), months: 12 } });

describe('the value of an edition for a moment', () => {
  test('without a period holds at any moment and in any year, a flow only for a year', () => {
    const edition = editionOf(valueOf('firstApplications', '', 1), valueOf('grantRate', '', 38));
    const half = { period: { first: monthIndex(2026, 1), months: 6 } };
    const of = (measure: 'firstApplications' | 'grantRate', when: Parameters<typeof find>[1]) =>
      find(measure, when)?.value;
    const find = (
      measure: 'firstApplications' | 'grantRate',
      when: Parameters<typeof findEditionValue>[3],
    ) => findEditionValue(edition, measure, 'mediaan', when);
    expect(of('firstApplications', year(2026))).toBe(1);
    expect(of('firstApplications', { position: 24_320 })).toBe(1);
    expect(of('firstApplications', half)).toBeUndefined();
    expect(of('grantRate', half)).toBe(38);
    expect(of('grantRate', { position: 24_320 })).toBe(38);
  });

  test('on a date is also that of the period that ends there', () => {
    const edition = editionOf(valueOf('occupancy', '2026-12-31', 82_300));
    const end = { position: monthIndex(2027, 1) };
    expect(findEditionValue(edition, 'occupancy', 'medio', end)?.value).toBe(82_300);
    expect(findEditionValue(edition, 'occupancy', 'medio', year(2026))?.value).toBe(82_300);
    expect(findEditionValue(edition, 'occupancy', 'medio', year(2027))).toBeUndefined();
  });

  test('for a period is not that of a moment, nor of another period with the same start', () => {
    const edition = editionOf(valueOf('occupancy', '2026', 5), valueOf('occupancy', 'ooit', 6));
    const moment = { position: monthIndex(2027, 1) };
    const half = { period: { first: monthIndex(2026, 1), months: 6 } };
    const later = { period: { first: monthIndex(2026, 7), months: 12 } };
    for (const when of [moment, half, later])
      expect(findEditionValue(edition, 'occupancy', 'mediaan', when)).toBeUndefined();
    expect(findEditionValue(edition, 'occupancy', 'mediaan', year(2026))?.value).toBe(5);
  });
});

describe('a value that is held for a later year', () => {
  const held = (when: Parameters<typeof findHeldValue>[3]) =>
    findHeldValue(
      editionOf(
        valueOf('resettled', '2027', 2),
        valueOf('resettled', '2029', 4, 'medio'),
        valueOf('resettled', '2026', 1, 'mediaan'),
        valueOf('resettled', '2028-I', 3),
        valueOf('resettled', '', 9),
        valueOf('familyMembers', '2028', 8),
      ),
      'resettled',
      'mediaan',
      when,
    )?.value;

  test('is the last yearly one before it, of the scenario or of all', () => {
    expect(held(year(2028))).toBe(2);
    expect(held(year(2031))).toBe(2);
  });

  test('is none when the last year is that year or later', () => {
    expect(held(year(2027))).toBeUndefined();
    expect(held(year(2026))).toBeUndefined();
  });

  test('is none for a moment, part of a year, or a year that does not start in January', () => {
    expect(held({ position: monthIndex(2029, 1) })).toBeUndefined();
    expect(held({ period: { first: monthIndex(2028, 1), months: 6 } })).toBeUndefined();
    expect(held({ period: { first: monthIndex(2028, 7), months: 12 } })).toBeUndefined();
  });

  test('is none in an edition without it', () => {
    expect(findHeldValue(editionOf(), 'resettled', 'mediaan', year(2028))).toBeUndefined();
    const undated = editionOf(valueOf('resettled', '', 9));
    expect(findHeldValue(undated, 'resettled', 'mediaan', year(2028))).toBeUndefined();
  });
});
