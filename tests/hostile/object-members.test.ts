import { ExcelError } from '../functions/excel-double';
import { parseMeasure } from '../../src/domain/measures';
import { parseScenarioName } from '../../src/domain/scenario-name';
import { indexNames, positionOf } from '../../src/editions/regions/region-names';
import { headingField } from '../../src/editions/import/read-edition-table';
import * as functions from '../../src/functions';
import { unitName } from '../../src/i18n/measure-names';
import { columnOfHeading } from '../../src/realised/import/realised-columns';
import { measuresBehind } from '../../src/taskpane/editions/key-figures';
import { officeErrorMessage } from '../../src/workbook/office-error-messages';
import { SAMPLE_CALLS } from '../functions/sample-calls';

/** Names that every object knows, where the product looks up a name that someone typed. */
const MEMBERS = [
  'constructor',
  '__proto__',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
];

it.each(MEMBERS)('%s is no scenario, measure, heading, unit or place', (name) => {
  expect(parseScenarioName(name)).toBeUndefined();
  expect(parseMeasure(name)).toBeUndefined();
  expect(headingField(name)).toBeUndefined();
  expect(columnOfHeading(name)).toBeUndefined();
  expect(unitName(name, 'en')).toBe(name);
  expect(positionOf(indexNames(['Den Haag']), name)).toBeUndefined();
  expect(measuresBehind([`PROGNOSE.${name}`])).toEqual(['occupancy']);
  expect(officeErrorMessage(name, '').nl).toContain(name);
});

type Implementation = (...args: readonly unknown[]) => unknown;
const implementations = functions as unknown as Readonly<Record<string, Implementation>>;

/** Each call with one of its texts replaced by the name. */
function callsWith(member: string): readonly (readonly [string, readonly unknown[]])[] {
  return Object.entries(SAMPLE_CALLS).flatMap(([name, args]) =>
    args.flatMap((given, at) =>
      typeof given === 'string' && given !== ''
        ? [[name, args.map((one, i) => (i === at ? member : one))] as const]
        : [],
    ),
  );
}

it.each(MEMBERS)('every function says of %s that it does not know it', async (member) => {
  const calls = callsWith(member);
  expect(calls.length).toBeGreaterThan(30);
  for (const [name, args] of calls) {
    let outcome: unknown;
    try {
      outcome = await implementations[name](...args);
    } catch (error) {
      outcome = error;
    }
    expect([name, outcome]).toEqual([name, expect.any(ExcelError)]);
    expect([name, (outcome as ExcelError).message]).toEqual([
      name,
      expect.stringContaining(member),
    ]);
  }
});

it.each(MEMBERS)('an assumption of the name %s is refused by its name', (member) => {
  const call = (): unknown =>
    implementations.prognoseBezetting('mediaan', 2026, '', '', [[member, 1]]);
  expect(call).toThrow(ExcelError);
  expect(call).toThrow(member);
});
