import {
  isInputMeasure,
  measureBounds,
  NEEDED_MEASURES,
  type Measure,
} from '../../src/domain/measures';

it.each<[Measure, number, number]>([
  ['occupancy', 0, 10_000_000],
  ['capacityShortage', -10_000_000, 10_000_000],
  ['grantRate', 0, 1],
  ['familyReceptionShare', 0, 1],
  ['occupancyRate', 0.01, 1.5],
  ['familyDelay', 1, 600],
])('%s lies between %d and %d', (measure, min, max) => {
  expect(measureBounds(measure)).toEqual({ min, max });
});

it.each([
  ['grantRate', true],
  ['firstApplications', true],
  ['occupancyRate', true],
  ['occupancy', false],
  ['toString', false],
  ['onbekend', false],
])('whether the model takes %s from an edition: %s', (id, isInput) => {
  expect(isInputMeasure(id)).toBe(isInput);
});

it('needs the flows and shares without which nothing can be projected', () => {
  expect(NEEDED_MEASURES).toContain('firstApplications');
  expect(NEEDED_MEASURES).toContain('housingPace');
  expect(NEEDED_MEASURES).not.toContain('departureRate');
  expect(NEEDED_MEASURES).not.toContain('occupancy');
});
