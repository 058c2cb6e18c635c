import {
  MEASURE_IDS,
  measureDefinition,
  MEASURES,
  normaliseName,
  parseMeasure,
  PROJECTED_MEASURES,
} from '../../src/domain/measures';
import { invalid, notAvailable } from '../../src/domain/forecast-error';
import { dutch } from '../../src/domain/message';
import { nearestName } from '../../src/domain/nearest-name';
import { formatDutchNumber, roundToMicro } from '../../src/domain/number-format';
import { parseScenarioName, SCENARIO_NAMES } from '../../src/domain/scenario-name';

describe('measures', () => {
  test('are found by identifier, Dutch name and every alias, and no name means two', () => {
    const seen = new Map<string, string>();
    for (const id of MEASURE_IDS) {
      const definition: { name: string; aliases?: readonly string[] } = MEASURES[id];
      for (const name of [id, definition.name, ...(definition.aliases ?? [])]) {
        expect(parseMeasure(name)).toBe(id);
        const key = normaliseName(name);
        expect(seen.get(key) ?? id).toBe(id);
        seen.set(key, id);
      }
      expect(measureDefinition(id)).toBe(definition);
    }
  });

  test('are found however they are typed', () => {
    expect(parseMeasure('  COA   Bezetting ')).toBe('occupancy');
    expect(parseMeasure('terugkeer_Syrië')).toBe('returned');
    expect(parseMeasure('onzin')).toBeUndefined();
  });

  test('that the model projects are stocks and flows', () => {
    expect(PROJECTED_MEASURES).toContain('occupancy');
    expect(PROJECTED_MEASURES).toContain('decisions');
    expect(PROJECTED_MEASURES).not.toContain('grantRate');
    expect(PROJECTED_MEASURES).not.toContain('stablePlaces');
  });
});

describe('scenario names', () => {
  test.each([
    ['minimum', 'minimum'],
    [' MED. ', 'mediaan'],
    ['me diaan', 'mediaan'],
    ['Medio', 'medio'],
    ['min.', 'minimum'],
    ['max', 'maximum'],
    ['median', 'mediaan'],
    ['mediane', 'mediaan'],
    ['medi', undefined],
    ['', undefined],
    ['max..', undefined],
    ['m.ax', undefined],
  ])('"%s" is %s', (text, expected) => {
    expect(parseScenarioName(text)).toBe(expected);
  });

  test('stand in the order of the letter', () => {
    expect(SCENARIO_NAMES).toEqual(['minimum', 'mediaan', 'medio', 'maximum']);
  });
});

describe('the nearest name', () => {
  const KNOWN = ['huisvestingstempo', 'nareizigers', 'inwilligingspercentage'];

  test.each([
    ['huisvestingtempo', 'huisvestingstempo'],
    ['NAREIZIGER', 'nareizigers'],
    ['inwiligingspercentag', 'inwilligingspercentage'],
    ['vertrek', undefined],
    ['x'.repeat(61), undefined],
    ['', undefined],
  ])('to "%s" is %s', (typed, expected) => {
    expect(nearestName(typed, KNOWN)).toBe(expected);
  });

  test('may differ in a third of the letters, or in two of a short name', () => {
    expect(nearestName('abcdef', ['abxxef'])).toBe('abxxef');
    expect(nearestName('abcdef', ['abxxxf'])).toBeUndefined();
    expect(nearestName('abcdefghi', ['abxxxfghi'])).toBe('abxxxfghi');
    expect(nearestName('abcdefghi', ['abxxxxghi'])).toBeUndefined();
  });

  test('is not looked for when the text is no name', () => {
    expect(nearestName('x'.repeat(60), ['x'.repeat(59)])).toBe('x'.repeat(59));
    expect(nearestName('x'.repeat(61), ['x'.repeat(61)])).toBeUndefined();
  });

  test('is the first of equals, and nothing when nothing is known', () => {
    expect(nearestName('ab', ['ac', 'ad'])).toBe('ac');
    expect(nearestName('ab', [])).toBeUndefined();
    expect(nearestName('abc', ['xyz'])).toBeUndefined();
  });
});

describe('Dutch numbers', () => {
  test.each([
    [82300, 1, '82.300'],
    [91.44, 1, '91,4'],
    [-1234567.891, 2, '-1.234.567,89'],
    [0.5, 0, '1'],
    [-0.4, 0, '0'],
    [0.38, 4, '0,38'],
    [999, 0, '999'],
    [1000, 0, '1.000'],
    [100, 2, '100'],
  ])('%f with %i decimals is %s', (value, decimals, expected) => {
    expect(formatDutchNumber(value, decimals)).toBe(expected);
  });

  test('have one decimal unless more are asked for', () => {
    expect(formatDutchNumber(1.26)).toBe('1,3');
  });

  test('round to a millionth, and leave what has none', () => {
    expect(roundToMicro(82299.9999999996)).toBe(82300);
    expect(roundToMicro(-0.1234567)).toBe(-0.123457);
    expect(roundToMicro(1e10 + 0.1234567)).toBe(1e10 + 0.1234567);
    expect(roundToMicro(Infinity)).toBe(Infinity);
    expect(roundToMicro(Number.NaN)).toBeNaN();
  });
});

test('errors say whether the question or the answer is wrong', () => {
  expect(invalid(dutch`a`)).toMatchObject({ kind: 'invalid', message: 'a', name: 'ForecastError' });
  expect(notAvailable(dutch`b`)).toMatchObject({ kind: 'notAvailable', message: 'b' });
});
