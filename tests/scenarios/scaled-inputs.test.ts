import { monthlyDepartureFraction } from '../../src/engine/projection-inputs';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import {
  inputLevel,
  SCALABLE_PARAMETERS,
  scaleInput,
  type ScalableParameter,
} from '../../src/scenarios/assumptions/scaled-inputs';

const service = new ForecastService();
const inputs = () =>
  service.forecast({
    scenario: 'mediaan',
    overrides: [parseOverride('inwilligingspercentage 2027', 0.5)],
  }).inputs;

test('scaling an assumption multiplies its level, and nothing else', () => {
  for (const parameter of SCALABLE_PARAMETERS) {
    const scaled = scaleInput(inputs(), parameter, 1.1);
    for (const other of SCALABLE_PARAMETERS) {
      const before = inputLevel(inputs(), other, 24);
      expect(inputLevel(scaled, other, 24) / before).toBeCloseTo(other === parameter ? 1.1 : 1, 9);
    }
  }
});

test('a granted share stays at most 1', () => {
  const rates = scaleInput(inputs(), 'grantRate', 2.5).monthly.grantRate;
  expect([rates[0], rates[12]]).toEqual([0.38 * 2.5, 1]);
});

test('a departure rate is scaled as a rate a year, not as a share a month', () => {
  const changed = service.forecast({
    scenario: 'mediaan',
    overrides: [parseOverride('vertreksnelheid', 1.2)],
  }).inputs;
  const scaled = scaleInput(changed, 'departureRate', 3).monthly.departureFraction;
  expect(scaled[7]).toBeCloseTo(monthlyDepartureFraction(3.6), 12);
});

describe('the level of an assumption', () => {
  const level = (parameter: ScalableParameter, month: number) =>
    inputLevel(inputs(), parameter, month);

  test.each([
    ['firstApplications', 12, 25_000],
    ['familyMembers', 12, 23_000],
    ['familyMembers', 24, 22_800],
    // The last half of 2026 and the first of 2027, by the season.
    ['familyMembers', 18, 22_912.2],
    // Within a month: the year up to the end of it.
    ['familyMembers', 17.2, 22_912.2],
    // Before a year has passed: the first twelve months.
    ['familyMembers', 3, 23_000],
    ['grantRate', 12, 0.38],
    ['grantRate', 18, 0.44],
    ['grantRate', 24, 0.5],
    // Past the end: the last year.
    ['grantRate', 80, 0.38],
    ['familyMembers', 80, 22_800],
    ['startOpenApplications', 12, 50_000],
    ['startStatusHolders', 12, 18_800],
    ['otherStatusHolders', 12, 4_888],
    ['housingPace', 12, 31_300],
    ['housingPace', 24, 32_600],
    ['departureRate', 24, 3],
    ['procedureExitRate', 24, 0.04],
  ] as const)('%s up to month %d is %d', (parameter, month, expected) => {
    expect(level(parameter, month)).toBeCloseTo(expected, 5);
  });
});
