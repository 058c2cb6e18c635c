import { assumptionsOf } from '../../src/scenarios/analysis/assumption-list';
import { forecastOf, kernprognoseWith, valueOf } from './edition-of';
import type { ScenarioName } from '../../src/domain/scenario-name';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import {
  PARAMETER_IDS,
  parameterDefinition,
  type ParameterId,
} from '../../src/scenarios/assumptions/parameters';

const service = new ForecastService();
const rowOf = (id: ParameterId, scenario: ScenarioName = 'mediaan') => {
  const rows = assumptionsOf(service.forecast({ scenario }));
  return rows.find(({ definition }) => definition === parameterDefinition(id));
};

describe('the list of assumptions', () => {
  test('has every one of them once, in the order of the parameters', () => {
    const rows = assumptionsOf(service.forecast({ scenario: 'maximum' }));
    expect(rows.map(({ definition }) => definition)).toEqual(
      PARAMETER_IDS.map(parameterDefinition),
    );
  });

  test.each([
    ['firstApplications', 25_000, 'gepubliceerd', /^Kamerbrief Kernprognose 2025, /],
    ['familyMembers', 23_000, 'gepubliceerd', /^Kamerbrief Kernprognose 2025, /],
    ['repeatApplications', 1_440, 'aanname', / — /],
    ['housingPace', 31_300, 'aanname', / — /],
    ['departureRate', 3, 'aanname', / — /],
    ['familyDelay', 24, 'aanname', / — /],
    ['season1', 8.58, 'aanname', / — /],
    ['grantRate', 0.38, 'gepubliceerd', /^Kamerbrief Kernprognose 2025, .+ — Gemiddeld/],
    ['startOpenApplications', 50_000, 'aanname', / — /],
    ['startStatusHolders', 18_800, 'aanname', / — /],
    ['occupancyRate', 0.914444, 'afgeleid', /./],
  ] as const)('gives %s in the first year with where it stands', (id, value, status, source) => {
    expect(rowOf(id)).toMatchObject({ value, status });
    expect(rowOf(id)?.explanation).toMatch(source);
  });

  test('says no more than the section where the edition has no remark', () => {
    const row = rowOf('firstApplications', 'minimum');
    expect(row?.value).toBe(21_000);
    expect(row?.explanation).toMatch(/^Kamerbrief Kernprognose 2025, [^—]+$/);
    expect(row?.explanation).not.toMatch(/\s$/);
  });

  test.each([
    ['startInProcedure', 51_747.665534],
    ['startWithoutStatus', 7_220.604493],
    ['extraOutflow', 0],
  ] as const)('says that %s comes from the calibration', (id, value) => {
    expect(rowOf(id)).toMatchObject({
      status: 'berekend',
      explanation: 'Volgt uit de kalibratie op de gepubliceerde bezetting.',
    });
    expect(rowOf(id)?.value).toBeCloseTo(value, 5);
  });

  test('says what it assumes where the edition gives nothing', () => {
    const rows = assumptionsOf(forecastOf(kernprognoseWith(['departureRate']), 'mediaan'));
    expect(rows.find(({ definition }) => definition.name === 'vertreksnelheid')).toMatchObject({
      value: 3,
      status: 'aanname',
      explanation: 'Niet in de editie; aangenomen.',
    });
  });

  test.each([
    ['inflowFactor', 1],
    ['extraHousing', 0],
    ['familyStock', 27_000],
  ] as const)('says that %s does nothing until it is changed', (id, value) => {
    expect(rowOf(id)).toMatchObject({
      value,
      status: 'aanname',
      explanation: 'Zonder effect zolang u de waarde niet wijzigt.',
    });
  });

  test.each([
    'firstReceptionShare',
    'repeatReceptionShare',
    'resettledReceptionShare',
    'familyReceptionShare',
  ] as const)('gives %s as the edition sets it, and else as one', (id) => {
    const share = { ...valueOf(id, '', 95), unit: '%' };
    const rows = assumptionsOf(forecastOf(kernprognoseWith([], share), 'minimum'));
    expect(rows.find(({ definition }) => definition === parameterDefinition(id))).toMatchObject({
      value: 0.95,
      status: 'gepubliceerd',
      explanation: 'Een brief, Een paragraaf',
    });
    expect(rowOf(id)).toMatchObject({
      value: 1,
      status: 'aanname',
      explanation: 'Zonder effect zolang u de waarde niet wijzigt.',
    });
  });

  test('says where the value of the first year stands, in whatever order the edition gives them', () => {
    const [first, second] = ['2026', '2027'].map((period, i) => ({
      ...valueOf('housingPace', period, 30_000 + i),
      source: { document: 'Een brief', section: period },
    }));
    const edition = kernprognoseWith(['housingPace'], second, first);
    const row = assumptionsOf(forecastOf(edition, 'mediaan')).find(
      ({ definition }) => definition === parameterDefinition('housingPace'),
    );
    expect(row).toMatchObject({ value: 30_000, explanation: 'Een brief, 2026' });
  });
});
