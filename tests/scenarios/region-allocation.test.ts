import fc from 'fast-check';
import {
  BUNDLED_REGION_LIST,
  MUNICIPALITY_COLUMNS,
  PROVINCES,
} from '../../src/editions/regions/region-list';
import { provinces as rows } from '../../src/editions/regions/municipalities.json';
import { RegionAllocation } from '../../src/scenarios/regions/allocation';
import { ALLOCATION_METHODS } from '../../src/scenarios/regions/allocation-method';

const regions = new RegionAllocation(BUNDLED_REGION_LIST);
const { municipalities } = BUNDLED_REGION_LIST;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe('the bundled allocation', () => {
  test('has 342 municipalities in 12 provinces and sums to 88.000', () => {
    expect(municipalities).toHaveLength(342);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(342);
    expect(new Set(municipalities.map(({ province }) => province))).toEqual(
      new Set(PROVINCES.map(({ name }) => name)),
    );
    expect(BUNDLED_REGION_LIST.total).toBe(88_000);
  });

  test('has a number in every column of every municipality', () => {
    for (const province of Object.values(rows)) {
      for (const row of Object.values(province)) {
        expect(row).toHaveLength(MUNICIPALITY_COLUMNS);
        expect(row.slice(1).every((figure) => Number.isInteger(figure))).toBe(true);
      }
    }
  });

  test('counts 74.236 places in November 2025: 47.293 regular and 26.943 emergency', () => {
    expect(sum(municipalities.map(({ regularPlaces }) => regularPlaces ?? 0))).toBe(47_293);
    expect(sum(municipalities.map(({ emergencyPlaces }) => emergencyPlaces ?? 0))).toBe(26_943);
  });
});

describe('dividing a total', () => {
  test('of 88.000 by the published shares gives each municipality what was published', () => {
    expect(regions.places(88_000, 'verdeling')).toEqual(
      municipalities.map(({ indicativePlaces }) => indicativePlaces),
    );
  });

  test.each([
    ['Groningen', 898],
    ['Enschede', 583],
    ['Heerlen', 290],
    ['Amsterdam', 4089],
  ])('%s has the published %d places, not those of its inhabitants', (name, places) => {
    expect(regions.part(regions.municipality(name), 88_000, 'verdeling')).toBe(places);
  });

  test('gives the provinces what their municipalities have, Zuid-Holland 18.175', () => {
    expect(regions.part(regions.province('Zuid-Holland'), 88_000, 'verdeling')).toBe(18_175);
  });

  test('sums exactly at each level, for any total and method', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.constantFrom(...ALLOCATION_METHODS),
        (total, method) => {
          const places = regions.places(total, method);
          expect(sum(places)).toBe(total);
          expect(
            sum(PROVINCES.map(({ name }) => regions.part(regions.province(name), total, method))),
          ).toBe(total);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('of a computed total counts whole places, a half upwards', () => {
    expect(sum(regions.places(90_187.5, 'verdeling'))).toBe(90_188);
    expect(sum(regions.places(90_187.4, 'verdeling'))).toBe(90_187);
  });

  test('by inhabitants gives Groningen a third more than the published shares', () => {
    const groningen = regions.municipality('Groningen');
    const byShare = regions.part(groningen, 88_000, 'verdeling');
    const byInhabitants = regions.part(groningen, 88_000, 'inwoners');
    expect(byInhabitants / byShare).toBeGreaterThan(1.3);
  });
});

describe('a name', () => {
  test.each([
    ['Groningen (gemeente)', 'Groningen'],
    ["'s-Gravenhage (gemeente)", "'s-Gravenhage"],
    ['den haag', "'s-Gravenhage"],
    [' Súdwest Fryslân', 'Súdwest-Fryslân'],
    ['Beek', 'Beek (L.)'],
  ])('%s is the municipality %s', (typed, official) => {
    expect(regions.municipality(typed).name).toBe(official);
  });

  test.each([
    ['Utrecht (PV)', 'Utrecht'],
    ['Friesland', 'Fryslân'],
    ['Groningen (provincie)', 'Groningen'],
  ])('%s is the province %s', (typed, official) => {
    expect(regions.province(typed).name).toBe(official);
  });

  test.each([
    ['Utrecht', 'gemeente', 1],
    ['Utrecht (PV)', 'provincie', 26],
    ['provincie Utrecht', 'provincie', 26],
    ['Zeeland', 'provincie', 13],
    ['Groningen (gemeente)', 'gemeente', 1],
  ])('%s alone is a %s of %d', (typed, kind, count) => {
    const region = regions.region(typed);
    expect(region.kind).toBe(kind);
    expect(region.positions).toHaveLength(count);
  });

  test.each([
    ['Bergen', 'Onbekende gemeente "Bergen". Bedoelde u "Bergen (L.)" of "Bergen (NH.)"?'],
    ['Nuenen', 'Onbekende gemeente "Nuenen". Bedoelde u "Nuenen, Gerwen en Nederwetten"?'],
    ['Amsterdm', 'Onbekende gemeente "Amsterdm". Bedoelde u "Amsterdam"?'],
    ['q'.repeat(70), `Onbekende gemeente "${'q'.repeat(60)}".`],
  ])('%s is unknown, and the nearest is named', (typed, message) => {
    expect(() => regions.municipality(typed)).toThrow(message);
  });

  test('that is neither municipality nor province is looked for in both', () => {
    expect(() => regions.region('Zeelant')).toThrow(
      'Onbekende gemeente of provincie "Zeelant". Bedoelde u "Zeeland"?',
    );
  });
});
