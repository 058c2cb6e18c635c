import type { Measure } from '../../src/domain/measures';
import { modelInputs } from '../../src/scenarios/forecast/model-inputs';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { kernprognoseWith } from './edition-of';

const CALIBRATED = {
  startInProcedure: 50_000,
  startWithoutStatus: 7_000,
  extraOutflow: new Float64Array(60),
};
const inputs = (
  without: readonly Measure[],
  ...rows: readonly (readonly [string, number])[]
): ReturnType<typeof modelInputs> =>
  modelInputs(
    kernprognoseWith(without),
    'mediaan',
    rows.map(([name, value]) => parseOverride(name, value)),
    CALIBRATED,
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
      const { monthly } = inputs([measure], [name, value]);
      const mean = sum(monthly[measure].subarray(0, 12)) / 12;
      expect(mean).toBeCloseTo(month, 9);
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
      openApplications: 50_000,
      openPactApplications: 0,
      inProcedure: 50_000,
      statusHolders: 0,
      withoutStatus: 7_000,
    });
  });

  test('among the files is as many as there are people in procedure', () => {
    expect(inputs(['startOpenApplications']).start.openApplications).toBe(47_300);
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
  // The weights of the edition, with 120 for December.
  const WITH_DECEMBER = 3 * (8.58 + 8.98 + 11.14) + 2 * 11.3 + 120;

  test('is that of the edition unless changed, with the year’s total as it was', () => {
    const { firstApplications } = inputs([]).monthly;
    expect(sum(firstApplications.subarray(0, 12))).toBeCloseTo(25_000, 9);
    expect(sum(firstApplications.subarray(0, 3)) / 25_000).toBeCloseTo(0.2145, 9);
    const none = Array.from({ length: 12 }, (_, i) => `season${i + 1}` as Measure);
    expect(inputs(none).monthly.firstApplications[0]).toBeCloseTo(25_000 / 12, 9);
  });

  test('moves people within a year but neither offices, builders nor rates', () => {
    const { monthly } = inputs([], ['seizoen december', 120]);
    const flat = inputs([]).monthly;
    expect(monthly.firstApplications[11]).toBeCloseTo((25_000 * 120) / WITH_DECEMBER, 6);
    expect(monthly.repeatApplications[0]).toBeCloseTo((1_440 * 8.58) / WITH_DECEMBER, 6);
    for (const even of ['housingPace', 'decisionCapacity', 'grantRate'] as const)
      expect([...monthly[even]]).toEqual([...flat[even]]);
  });

  test('spreads an assumption of a year as it spreads the edition’s', () => {
    const { monthly } = inputs([], ['seizoen december', 120], ['eerste aanvragen 2026', 46_000]);
    expect(monthly.firstApplications[11]).toBeCloseTo((46_000 * 120) / WITH_DECEMBER, 6);
    expect(sum(monthly.firstApplications.subarray(0, 12))).toBeCloseTo(46_000, 6);
    expect(monthly.firstApplications[23]).toBeCloseTo((25_000 * 120) / WITH_DECEMBER, 6);
  });
});

test('a departure rate of an assumption replaces that of the edition from its date', () => {
  const { departureFraction } = inputs([], ['vertreksnelheid vanaf 2027', 2]).monthly;
  expect(departureFraction[11]).toBeCloseTo(1 - Math.exp(-3 / 12), 12);
  expect(departureFraction[12]).toBeCloseTo(1 - Math.exp(-2 / 12), 12);
  expect(departureFraction[59]).toBeCloseTo(1 - Math.exp(-2 / 12), 12);
});

test('the last of several assumptions of one kind holds', () => {
  const twice = [parseOverride('start in procedure', 1), parseOverride('start in procedure', 2)];
  expect(modelInputs(kernprognoseWith([]), 'mediaan', twice, CALIBRATED).start.inProcedure).toBe(2);
});
