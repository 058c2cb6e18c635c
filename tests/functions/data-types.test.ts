import { errorOf, outcomeOf } from './excel-double';
import * as exported from '../../src/functions';
import { SAMPLE_CALLS } from './sample-calls';

type CustomFunction = (...args: readonly unknown[]) => unknown;

const functions = Object.entries(exported).filter(([name]) =>
  /^(prognose|capaciteit)[A-Z]/.test(name),
) as [string, CustomFunction][];
const call = (name: string, ...args: unknown[]): unknown => {
  const found = functions.find(([one]) => one === name);
  if (!found) throw new Error(`No function ${name}`);
  return found[1](...args);
};

/** A value as Excel hands it over when its cell holds a data type. */
function asDataType(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asDataType);
  switch (typeof value) {
    case 'number':
      return {
        type: 'FormattedNumber',
        basicType: 'Double',
        basicValue: value,
        numberFormat: '#,##0',
      };
    case 'string':
      return value === ''
        ? { type: 'Empty', basicType: 'Empty', basicValue: '' }
        : { type: 'String', basicType: 'String', basicValue: value };
    default:
      return { type: 'Boolean', basicType: 'Boolean', basicValue: value };
  }
}

/** A number with properties, as our own functions and the data types of Microsoft give it. */
const number = (basicValue: number): unknown => ({
  type: 'Double',
  basicType: 'Double',
  basicValue,
  numberFormat: '#,##0',
  properties: { Status: { type: 'String', basicType: 'String', basicValue: 'gepubliceerd' } },
});

describe('an argument that is a data type', () => {
  test('has a sample call for every function', () => {
    expect(Object.keys(SAMPLE_CALLS).sort()).toEqual(functions.map(([name]) => name).sort());
  });

  test.each(functions)('counts as its basic value in every argument of %s', async (name, run) => {
    const args = SAMPLE_CALLS[name];
    const plain = await run(...args);
    for (const [i, arg] of args.entries()) {
      const given = [...args];
      given[i] = asDataType(arg);
      expect(await run(...given)).toEqual(plain);
    }
    expect(await run(...args.map(asDataType))).toEqual(plain);
  });

  test('that another function gave means what the plain value means, for every pair of functions', async () => {
    let values = 0;
    for (const [source, give] of functions) {
      const output = await give(...SAMPLE_CALLS[source]);
      for (const [target, run] of functions) {
        for (let i = 0; i < run.length; i++) {
          const args = [...SAMPLE_CALLS[target]];
          while (args.length <= i) args.push('');
          args[i] = output;
          const plain = await outcomeOf(run, args);
          args[i] = asDataType(output);
          const typed = await outcomeOf(run, args);
          expect([source, target, i, typed]).toEqual([source, target, i, plain]);
          if (typeof plain !== 'string' || !plain.startsWith('#')) values += 1;
        }
      }
    }
    // Outputs that no other function takes would prove nothing.
    expect(values).toBeGreaterThan(500);
  });

  test('of ours fits where a number is asked, alone and in a range', () => {
    expect(call('capaciteitDekking', number(90_000))).toEqual(call('capaciteitDekking', 90_000));
    expect(call('prognoseBezetting', 'mediaan', number(2026))).toBe(82_300);
    expect(call('capaciteitVerdeling', 9, [[number(1)], [2]])).toEqual([[3], [6]]);
    expect(
      call('prognoseBezetting', 'mediaan', 2027, '', '', [['nareizigers', number(30_000)]]),
    ).toBe(call('prognoseBezetting', 'mediaan', 2027, '', '', [['nareizigers', 30_000]]));
  });

  const entity = {
    type: 'Entity',
    text: 'Groningen',
    basicType: 'Error',
    basicValue: '#VALUE!',
    properties: {},
  };
  const ADVICE =
    'is een gegevenstype zonder eigen getal of tekst. Verwijs naar een veld ervan, zoals A1.Waarde.';

  test('without a value of its own is refused with advice', () => {
    const refused: [string, unknown[], string][] = [
      ['prognoseBezetting', [entity, 2026], 'Argument scenario'],
      ['prognoseBezetting', ['mediaan', [[entity]]], 'Argument peildatum'],
      ['capaciteitVerdeling', [9, [[1], [entity]]], 'Argument inwoners (cel 2)'],
      [
        'prognoseBezetting',
        ['mediaan', 2026, '', '', [['nareizigers', entity]]],
        'Argument aannames (rij 1)',
      ],
      ['prognoseBezetting', ['mediaan', 2026, '', '', entity], 'Argument aannames'],
      ['prognoseBezetting', ['mediaan', { type: 'WebImage', address: 'x' }], 'Argument peildatum'],
    ];
    for (const [name, args, which] of refused) {
      const { code, message } = errorOf(() => call(name, ...args));
      expect([code, message]).toEqual(['#VALUE!', `${which} ${ADVICE}`]);
    }
  });

  test('that is an error stays that error, alone and in a range', () => {
    const error = (basicValue: string): unknown => ({
      type: 'Error',
      basicType: 'Error',
      basicValue,
    });
    const given: [unknown[], string][] = [
      [['mediaan', error('#DIV/0!')], '#DIV/0!'],
      [['mediaan', [[error('#N/A')]]], '#N/A'],
      [['mediaan', 2026, '', '', [['nareizigers', error('#REF!')]]], '#REF!'],
    ];
    for (const [args, code] of given) {
      const found = errorOf(() => call('prognoseBezetting', ...args));
      expect([found.code, found.message]).toEqual([code, '']);
    }
    expect(errorOf(() => call('capaciteitVerdeling', 9, [[1], [error('#NUM!')]])).code).toBe(
      '#NUM!',
    );
  });
});
