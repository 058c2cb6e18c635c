import { monthIndex } from '../../src/domain/calendar';
import { findEditionValue, yearValue, type When } from '../../src/editions/edition-lookup';
import type { Measure } from '../../src/domain/measures';
import type { ScenarioName } from '../../src/domain/scenario-name';
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

describe('what an input in a year comes from', () => {
  const edition = editionOf(
    valueOf('resettled', '2027', 2),
    valueOf('resettled', '2029', 4, 'medio'),
    valueOf('resettled', '2026', 1, 'mediaan'),
    valueOf('resettled', '2028-I', 3),
    valueOf('familyMembers', '2028', 8),
  );
  const of = (when: When, scenario: ScenarioName = 'minimum', measure: Measure = 'resettled') => {
    const found = yearValue(edition, measure, scenario, when);
    return found && [found.value.value, found.held ? 'held' : 'given'];
  };

  test('is the value of that year, or else the last one before it', () => {
    expect(of(year(2027))).toEqual([2, 'given']);
    expect(of(year(2031))).toEqual([3, 'held']);
    expect(of(year(2028), 'mediaan', 'familyMembers')).toEqual([8, 'given']);
    expect(of(year(2029), 'mediaan', 'familyMembers')).toEqual([8, 'held']);
  });

  test('is of the scenario’s own values where it has some, as in the model', () => {
    expect(of(year(2027), 'mediaan')).toEqual([1, 'held']);
    expect(of(year(2031), 'mediaan')).toEqual([1, 'held']);
    expect(of(year(2030), 'medio')).toEqual([4, 'held']);
  });

  test('is nothing in a year with several values, or before the first', () => {
    expect(of(year(2028))).toBeUndefined();
    expect(of(year(2026))).toBeUndefined();
    expect(of(year(2028), 'medio')).toBeUndefined();
  });

  test('is nothing that the scenario borrows from mediaan', () => {
    const borrowed = editionOf(valueOf('resettled', '2026', 1, 'mediaan'));
    expect(yearValue(borrowed, 'resettled', 'minimum', year(2027))).toBeUndefined();
  });

  test('is nothing for a moment, part of a year, or a year that does not start in January', () => {
    expect(of({ position: monthIndex(2029, 1) })).toBeUndefined();
    expect(of({ period: { first: monthIndex(2030, 1), months: 6 } })).toBeUndefined();
    expect(of({ period: { first: monthIndex(2030, 7), months: 12 } })).toBeUndefined();
  });

  test('is nothing in an edition without it', () => {
    expect(yearValue(editionOf(), 'resettled', 'mediaan', year(2028))).toBeUndefined();
  });
});
