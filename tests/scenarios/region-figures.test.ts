import { BUNDLED_REGION_LIST, type RegionList } from '../../src/editions/regions/region-list';
import { nextCycleStep, STATUTORY_CYCLE } from '../../src/editions/regions/statutory-cycle';
import { RegionAllocation } from '../../src/scenarios/regions/allocation';
import {
  regionChange,
  regionFigure,
  type RegionQuestion,
} from '../../src/scenarios/regions/region-figures';
import { REGION_PARTS } from '../../src/scenarios/regions/region-parts';

const regions = new RegionAllocation(BUNDLED_REGION_LIST);
const about = (name: string, changes: Partial<RegionQuestion> = {}): RegionQuestion => ({
  regions,
  region: regions.region(name),
  total: 88_000,
  minors: 5_600,
  method: 'verdeling',
  ...changes,
});

test('The Hague has a task of 2.306, 1.526 realised places and so a shortage of 780', () => {
  expect(regionFigure(about('Den Haag'), 'opgave').value).toBe(2_306);
  expect(regionFigure(about('Den Haag'), 'regulier').value).toBe(252);
  expect(regionFigure(about('Den Haag'), 'noodopvang').value).toBe(1_274);
  expect(regionFigure(about('Den Haag'), 'gerealiseerd').value).toBe(1_526);
  expect(regionFigure(about('Den Haag'), 'tekort').value).toBe(780);
});

test('a surplus is a negative shortage', () => {
  expect(regionFigure(about('Westerwolde'), 'tekort').value).toBe(124 - 2_279);
});

test('the task is published for the published total only', () => {
  expect(regionFigure(about('Utrecht'), 'opgave').status).toBe('gepubliceerd');
  expect(regionFigure(about('Utrecht', { total: 90_000 }), 'opgave').status).toBe('afgeleid');
  const byInhabitants = regionFigure(about('Utrecht', { method: 'inwoners' }), 'opgave');
  expect(byInhabitants.status).toBe('afgeleid');
  expect(byInhabitants.reason).toContain('SES-WOA');
});

test('every figure says that its source is secondary, but that of the inhabitants', () => {
  for (const part of REGION_PARTS) {
    const { source, reason } = regionFigure(about('Utrecht'), part);
    if (part === 'inwoners') expect(source.document).toBe('CBS');
    else {
      expect(source.document).toBe('NOS/Nieuwsuur, november 2025');
      if (part !== 'amv-plekken') expect(reason).toContain('secundaire bron');
    }
  }
});

test('the shares of all provinces sum to one', () => {
  const names = [...new Set(BUNDLED_REGION_LIST.municipalities.map(({ province }) => province))];
  const shares = names.map((name) => regionFigure(about(`provincie ${name}`), 'aandeel').value);
  expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
});

test('the places for minors are part of the task and sum to those of the country', () => {
  const parts = BUNDLED_REGION_LIST.municipalities.map(
    ({ name }) => regionFigure(about(name), 'amv-plekken').value,
  );
  expect(parts.reduce((a, b) => a + b, 0)).toBe(5_600);
  expect(() => regionFigure(about('Utrecht', { minors: undefined }), 'amv-plekken')).toThrow(
    'Geen enkele editie geeft amv-plekken',
  );
});

test('a list that does not count places has no shortage, and says so', () => {
  const list: RegionList = {
    ...BUNDLED_REGION_LIST,
    name: 'Eigen lijst',
    municipalities: BUNDLED_REGION_LIST.municipalities.map(
      ({ code, name, province, inhabitants, indicativePlaces }) => ({
        code,
        name,
        province,
        inhabitants,
        indicativePlaces,
      }),
    ),
  };
  const uncounted = new RegionAllocation(list);
  expect(() => regionFigure(about('Utrecht', { regions: uncounted }), 'tekort')).toThrow(
    'De verdeling "Eigen lijst" geeft geen gerealiseerde plekken voor Utrecht.',
  );
});

test('2.000 places more in the country are 52 more in The Hague', () => {
  const change = regionChange(regions, regions.region('Den Haag'), 88_000, 90_000, 'verdeling');
  expect(change).toEqual({ from: 2_306, to: 2_358, difference: 52 });
});

test('the cycle of the law runs from its first decisions to 1 February 2028', () => {
  expect(STATUTORY_CYCLE.map(({ until }) => until)).toEqual([
    { year: 2024, month: 12, day: 31 },
    { year: 2026, month: 2, day: 27 },
    { year: 2026, month: 4, day: 9 },
    { year: 2026, month: 11, day: 30 },
    { year: 2026, month: 12, day: 31 },
    { year: 2028, month: 2, day: 1 },
  ]);
});

test.each([
  [{ year: 2026, month: 11, day: 30 }, 'Verslag van de Provinciale Regietafel (PRT)'],
  [{ year: 2026, month: 12, day: 1 }, 'Verdeelbesluit per provincie'],
  [{ year: 2028, month: 2, day: 2 }, undefined],
])('after %j comes %s', (day, step) => {
  expect(nextCycleStep(day)?.step).toBe(step);
});
