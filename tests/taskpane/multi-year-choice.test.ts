import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import {
  initialChoice,
  multiYearOutcome,
  readChoice,
  type MultiYearChoice,
} from '../../src/taskpane/budget/multi-year-choice';
import { firstComparableYear } from '../../src/workbook/budget-sheets/budget-request';

const service = new ForecastService();
const [edition] = BUNDLED_EDITIONS;

const read = (changed: Partial<MultiYearChoice>) =>
  readChoice(
    {
      ...initialChoice(edition, 2026, 'mpp-2025', 'nl'),
      index: '3%',
      emptyShare: '50%',
      ...changed,
    },
    BUNDLED_EDITIONS,
    service,
    'nl',
  );

it('compares with an edition that begins later from the first year that it has', () => {
  const { request, faults } = read({ firstYear: 2025, lastYear: 2028 });
  expect(faults).toEqual({});
  expect(request?.previous?.years.map(({ year }) => year)).toEqual([2026, 2027, 2028]);
  expect(request && firstComparableYear(request)).toBe(2026);
});

it('makes a budget without a comparison, and says so, when the other edition has none of its years', () => {
  const { request, faults } = read({ firstYear: 2024, lastYear: 2025 });
  expect(faults).toEqual({ previous: 'noYears' });
  expect(request?.firstYear).toBe(2024);
  expect(request?.previous).toBeUndefined();
});

it('says why there is no budget of years before the edition, where it would have failed', () => {
  const { request } = read({ firstYear: 2025, lastYear: 2026 });
  expect(request && multiYearOutcome(service, request)).toMatchObject({
    kind: 'fault',
    error: { message: expect.stringContaining('begint in 2026') as string },
  });
});
