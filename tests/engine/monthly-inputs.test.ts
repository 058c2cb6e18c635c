import { MONTHLY_INPUTS, MonthlyInputs } from '../../src/engine/monthly-inputs';
import { project } from '../../src/engine/project';

/** Series that all differ: the k-th holds k, k + 0,1, k + 0,2... */
const distinct = (months: number): MonthlyInputs =>
  MonthlyInputs.from(months, (id) =>
    Float64Array.from({ length: months }, (_, m) => MONTHLY_INPUTS.indexOf(id) + m / 10),
  );

test('the names are views of one block, in the order of the list', () => {
  const inputs = distinct(2);
  expect([...inputs.values]).toEqual(MONTHLY_INPUTS.flatMap((_, k) => [k, k + 0.1]));
  inputs.housingPace[1] = 99;
  expect(inputs.values[MONTHLY_INPUTS.indexOf('housingPace') * 2 + 1]).toBe(99);
});

test('empty inputs let nobody in, and receive all who come', () => {
  const inputs = MonthlyInputs.empty(1);
  const ones = MONTHLY_INPUTS.filter((id) => inputs[id][0] === 1);
  expect(ones).toEqual([
    'firstReceptionShare',
    'repeatReceptionShare',
    'resettledReceptionShare',
    'familyReceptionShare',
  ]);
  expect(MONTHLY_INPUTS.filter((id) => inputs[id][0] === 0)).toHaveLength(17);
});

test('other series are put into a copy', () => {
  const inputs = distinct(2);
  const changed = inputs.with({ grantRate: Float64Array.of(0.4, 0.5, 0.6) });
  expect([...changed.grantRate]).toEqual([0.4, 0.5]);
  expect([...changed.housingPace]).toEqual([...inputs.housingPace]);
  changed.housingPace[0] = -1;
  expect([...inputs.values]).toEqual([...distinct(2).values]);
});

test('the first months can be left out', () => {
  const later = distinct(3).after(2);
  expect(later.months).toBe(1);
  expect([...later.values]).toEqual(MONTHLY_INPUTS.map((_, k) => k + 2 / 10));
});

test('a series that is too short is refused', () => {
  expect(() => distinct(2).with({ resettled: Float64Array.of(1) })).toThrow(
    new RangeError('resettled has fewer than 2 months'),
  );
});

test('a projection may be shorter than its inputs but not longer', () => {
  const start = {
    openApplications: 0,
    openPactApplications: 0,
    inProcedure: 0,
    statusHolders: 0,
    withoutStatus: 0,
  };
  const monthly = MonthlyInputs.empty(3);
  monthly.firstApplications.set([1, 10, 100]);
  expect([...project({ months: 2, start, monthly }).occupancy]).toEqual([0, 1, 11]);
  expect(() => project({ months: 4, start, monthly })).toThrow(
    new RangeError('No inputs for 4 months'),
  );
});
