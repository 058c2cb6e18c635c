import { errorOf } from './excel-double';
import { measureDefinition } from '../../src/domain/measures';
import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
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
