import { laterErrorOf } from './excel-double';
import * as exported from '../../src/functions';
import badInput from './bad-input.json';

type CustomFunction = (...args: never[]) => unknown;

const functions = new Map<string, CustomFunction>(
  Object.entries(exported).map(([name, call]) => [name.toLowerCase(), call]),
);

/** The exported function of a name in Excel: CAPACITEIT.KOSTEN is capaciteitKosten. */
function functionNamed(name: string): CustomFunction {
  const found = functions.get(name.replace('.', '').toLowerCase());
  if (!found) throw new Error(`No function ${name}`);
  return found;
}

// The messages are in a file of their own so that a policy analyst can read them as users do.
test.each(badInput)(
  '$function with $wrong says which argument and what is possible',
  async ({ function: name, arguments: args, error, message }) => {
    const given = await laterErrorOf(() => functionNamed(name)(...(args as never[])));
    expect([given.code, given.message]).toEqual([error, message]);
  },
);
