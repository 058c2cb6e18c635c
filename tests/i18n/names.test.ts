import { MEASURE_IDS, measureDefinition } from '../../src/domain/measures';
import { STATUSES } from '../../src/domain/provenance';
import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import { measureName, unitName } from '../../src/i18n/measure-names';
import { overrideText, parameterName } from '../../src/i18n/parameter-names';
import { statusName } from '../../src/i18n/status-names';
import { overrideName, parseOverride } from '../../src/scenarios/assumptions/overrides';
import { PARAMETER_IDS, parameterDefinition } from '../../src/scenarios/assumptions/parameters';

/** The names that an English pane shows in Dutch, though they are not the same in English. */
const notTranslated = (names: readonly (readonly [dutch: string, english: string])[]) =>
  names
    .filter(([dutch, english]) => english === '' || english === dutch)
    .map(([dutch]) => dutch)
    .filter((dutch) => !['in procedure', 'start in procedure', 'factor', '%'].includes(dutch));

test('every measure, assumption and status has an English name of its own', () => {
  expect(
    notTranslated([
      ...MEASURE_IDS.map((id) => [measureDefinition(id).name, measureName(id, 'en')] as const),
      ...PARAMETER_IDS.map(
        (id) => [parameterDefinition(id).name, parameterName(id, 'en')] as const,
      ),
      ...STATUSES.map((status) => [status, statusName(status, 'en')] as const),
    ]),
  ).toEqual([]);
  const names = PARAMETER_IDS.map((id) => parameterName(id, 'en'));
  expect(new Set(names).size).toBe(names.length);
});

test('every unit that the pane can show has an English name', () => {
  const units = [
    ...MEASURE_IDS.map((id) => measureDefinition(id).unit),
    ...PARAMETER_IDS.map((id) => parameterDefinition(id).unit),
  ];
  expect(notTranslated(units.map((unit) => [unit, unitName(unit, 'en')] as const))).toEqual([]);
  expect(unitName('fietsen', 'en')).toBe('fietsen');
});

test('a Dutch pane uses the names by which the functions know them', () => {
  expect(measureName('occupancy', 'nl')).toBe('COA-bezetting');
  expect(unitName('plekken', 'nl')).toBe('plekken');
  expect(statusName('aanname', 'nl')).toBe('aanname');
  expect(parameterName('season3', 'nl')).toBe('seizoen maart');
});

test.each([
  ['inwilligingspercentage', 'granted share'],
  ['inwilligingspercentage 2027', 'granted share 2027'],
  ['nareizigers vanaf 2026-06-12', 'family members joining from 2026-06-12'],
  ['pactaandeel tot 2027', 'share under the Pact until 2027'],
  ['nareisfactor t/m 2027', 'family reunification factor up to and including 2027'],
  ['seizoen maart', 'season March'],
  [
    'moratoriumaandeel van 2026-03-24 tot 2026-09-24',
    'share under a moratorium from 2026-03-24 until 2026-09-24',
  ],
])('an English pane shows the assumption "%s" as "%s"', (dutch, english) => {
  const override = parseOverride(dutch, 1);
  expect(overrideText(override, 'en')).toBe(english);
  expect(overrideText(override, 'nl')).toBe(overrideName(override));
});

test('what a bundled edition gives is named in English too', () => {
  for (const { values } of BUNDLED_EDITIONS)
    for (const { measure } of values) expect(measureName(measure, 'en')).toMatch(/^[\w ,-]+$/);
});
