import type { Measure } from '../../src/domain/measures';
import { modelInputs } from '../../src/scenarios/forecast/model-inputs';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { kernprognoseWith } from './edition-of';

const RATES = { startDeparting: 9_000, departureRate: 1.2 };
const inputs = (
  without: readonly Measure[],
  ...rows: readonly (readonly [string, number])[]
): ReturnType<typeof modelInputs> =>
  modelInputs(
    kernprognoseWith(without),
    'mediaan',
    rows.map(([name, value]) => parseOverride(name, value)),
    RATES,
  );
const sum = (series: Float64Array): number => series.reduce((a, b) => a + b, 0);

describe('an input that the edition lacks', () => {
  test.each([
    ['firstApplications', 'eerste aanvragen', 24_000, 2_000],
    ['housingPace', 'huisvestingstempo', 30_000, 2_500],
    ['grantRate', 'inwilligingspercentage', 0.4, 0.4],
  ] as const)(
    '%s may be given as an assumption for the whole run',
    (measure, name, value, month) => {
      const { monthly, months } = inputs([measure], [name, value]);
      expect([...monthly[measure]]).toEqual(new Array(months).fill(expect.closeTo(month, 9)));
    },
  );

  test.each([
    ['firstApplications', 'eerste aanvragen', 24_000],
    ['grantRate', 'inwilligingspercentage', 0.4],
  ] as const)('%s may not be given for a part of the run only', (measure, name, value) => {
    const message = `Editie "Proef" geeft geen "${name}"; geef dit als aanname op.`;
    for (const when of ['', ' 2027', ' vanaf 2027', ' tot 2027']) {
      const rows: [string, number][] = when === '' ? [] : [[`${name}${when}`, value]];
      expect(() => inputs([measure], ...rows)).toThrow(message);
    }
    // One that holds always makes good for others that do not.
    expect(() => inputs([measure], [name, value], [`${name} 2027`, value])).not.toThrow();
  });

  test('is not made good by another assumption', () => {
    expect(() => inputs(['grantRate'], ['huisvestingstempo', 1])).toThrow('geeft geen');
  });

  test('among the starting stocks is nobody', () => {
    expect(inputs(['startStatusHolders']).start).toEqual({
      inProcedure: 50_000,
      inPactProcedure: 0,
      statusHolders: 0,
      departing: 9_000,
    });
  });
});

describe('an assumption outside the run', () => {
  test.each(['2031', 'vanaf 2031', '2025', 'tot 2026', 't/m 2025-12'])('%s is refused', (when) => {
    expect(() => inputs([], [`nareizigers ${when}`, 1])).toThrow(
      /^Aanname "nareizigers .*" valt buiten de periode die de editie berekent en heeft geen effect\.$/,
    );
  });

  test.each(['2030-12', 'tot 2026-02', 'vanaf 2030-12', 't/m 2050', 'van 2020 tot 2026-02'])(
    '%s is within it, for one month at least',
    (when) => {
      const changed = inputs([], [`nareizigers ${when}`, 0]).monthly.familyMembers;
      expect(sum(changed)).toBeLessThan(sum(inputs([]).monthly.familyMembers));
    },
  );
});

describe('a season', () => {
  test('moves people within a year but neither offices, builders nor rates', () => {
    const { monthly } = inputs([], ['seizoen december', 12]);
    const flat = inputs([]).monthly;
    // Eleven months of weight 1 and one of 12.
    expect(monthly.firstApplications[11]).toBeCloseTo((25_000 * 12) / 23, 6);
    expect(monthly.repeatApplications[0]).toBeCloseTo(1_500 / 23, 6);
    for (const even of ['housingPace', 'decisionCapacity', 'grantRate'] as const)
      expect([...monthly[even]]).toEqual([...flat[even]]);
  });

  test('spreads an assumption of a year as it spreads the edition’s', () => {
    const { monthly } = inputs([], ['seizoen december', 12], ['eerste aanvragen 2026', 46_000]);
    expect(monthly.firstApplications[11]).toBeCloseTo(24_000, 6);
    expect(sum(monthly.firstApplications.subarray(0, 12))).toBeCloseTo(46_000, 6);
    expect(monthly.firstApplications[23]).toBeCloseTo((25_000 * 12) / 23, 6);
  });
});

test('a departure rate of an assumption replaces the calibrated one from its date', () => {
  const { departureFraction } = inputs([], ['vertreksnelheid vanaf 2027', 2]).monthly;
  expect(departureFraction[11]).toBeCloseTo(1 - Math.exp(-1.2 / 12), 12);
  expect(departureFraction[12]).toBeCloseTo(1 - Math.exp(-2 / 12), 12);
  expect(departureFraction[59]).toBeCloseTo(1 - Math.exp(-2 / 12), 12);
});

test('the last of several assumptions of one kind holds', () => {
  const twice = [parseOverride('start in procedure', 1), parseOverride('start in procedure', 2)];
  expect(modelInputs(kernprognoseWith([]), 'mediaan', twice, RATES).start.inProcedure).toBe(2);
});
