import { errorOf } from './excel-double';
import { measureDefinition } from '../../src/domain/measures';
import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import { prognoseInstroom } from '../../src/functions/flows';
import { prognoseBron } from '../../src/functions/provenance';
import { prognoseGepubliceerd } from '../../src/functions/published';
import facts from './letter-figures.json';

const numericFacts = facts.filter(({ value }) => typeof value === 'number');

/** Where a fact stands in our editions: its id was kept. */
function stored(id: string) {
  for (const edition of BUNDLED_EDITIONS) {
    const value = edition.values.find((one) => one.id === id);
    if (value) return { edition, value };
  }
  throw new Error(`${id} is in no edition`);
}

describe('PROGNOSE.GEPUBLICEERD', () => {
  test('knows all of the letter: 84 facts, of which the figures are numbers', () => {
    expect(facts).toHaveLength(84);
    expect(numericFacts.length).toBeGreaterThan(40);
  });

  test.each(numericFacts.map(({ id, value, unit }) => ({ id, figure: value as number, unit })))(
    'gives $id as $figure $unit',
    ({ id, figure, unit }) => {
      const { edition, value } = stored(id);
      const scenario = value.scenario === 'alle' ? '' : value.scenario;
      const { name } = measureDefinition(value.measure);
      expect(prognoseGepubliceerd(name, scenario, value.period, edition.name)).toBe(
        unit === '%' ? figure / 100 : figure,
      );
    },
  );

  test('gives no assumption of ours', () => {
    const error = errorOf(() => prognoseGepubliceerd('eerste aanvragen', 'medio', 2026));
    expect(error.code).toBe('#N/A');
    expect(error.message).toContain('niet gepubliceerd');
  });

  test('gives no result of the model, and says what there is', () => {
    const error = errorOf(() => prognoseGepubliceerd('bezetting', 'mediaan', 2029));
    expect(error.code).toBe('#N/A');
    expect(error.message).toContain('2026-12-31, 2027-12-31');
  });

  test('asks for the scenario and the period when there are several', () => {
    expect(errorOf(() => prognoseGepubliceerd('eerste aanvragen', '', 2026)).message).toContain(
      'mediaan, minimum, maximum',
    );
    expect(errorOf(() => prognoseGepubliceerd('bezetting', 'mediaan')).message).toContain(
      'Geef een periode of peildatum op',
    );
  });
});

/** Total inflow of MPP 2025 in its own publication (rijksoverheid.nl, 26-9-2025). */
const MPP_INFLOW = [
  { scenario: 'minimum', year: 2025, persons: 40_000 },
  { scenario: 'maximum', year: 2025, persons: 55_300 },
  { scenario: 'minimum', year: 2026, persons: 39_000 },
  { scenario: 'maximum', year: 2026, persons: 67_100 },
];

describe('figures of MPP 2025 that were published outside the letter', () => {
  test.each(MPP_INFLOW)('give $persons for $scenario in $year', ({ scenario, year, persons }) => {
    expect(prognoseGepubliceerd('instroom', scenario, year, 'MPP 2025')).toBe(persons);
  });

  test.each(MPP_INFLOW.filter(({ year }) => year === 2026))(
    'are what the model calculates with: $persons for $scenario',
    ({ scenario, year, persons }) => {
      expect(prognoseInstroom(scenario, year, '', 'MPP 2025')).toBe(persons);
      expect(prognoseBron('instroom', scenario, year, 'MPP 2025')).toMatch(/^gepubliceerd — /);
    },
  );
});

test('family members of 2027 follow from the total in both editions, by the same assumption', () => {
  for (const edition of ['Kernprognose 2025', 'MPP 2025']) {
    expect(prognoseBron('nareizigers', 'mediaan', 2027, edition)).toMatch(
      /^aanname — .*Totale instroom 5\d\.\d00 min 25\.000 eerste aanvragen min 2\.200/,
    );
  }
});
