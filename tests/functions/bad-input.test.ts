import { errorOf } from './excel-double';
import * as capacity from '../../src/functions/capacity';
import * as comparison from '../../src/functions/comparison';
import * as distribution from '../../src/functions/distribution';
import * as finance from '../../src/functions/finance';
import * as flows from '../../src/functions/flows';
import * as openCases from '../../src/functions/open-cases';
import * as provenance from '../../src/functions/provenance';
import * as series from '../../src/functions/series';
import * as uncertainty from '../../src/functions/uncertainty';
import * as whatIf from '../../src/functions/what-if';
import badInput from './bad-input.json';

type CustomFunction = (...args: never[]) => unknown;

const functions = new Map<string, CustomFunction>(
  Object.entries({
    ...capacity,
    ...comparison,
    ...distribution,
    ...finance,
    ...flows,
    ...openCases,
    ...provenance,
    ...series,
    ...uncertainty,
    ...whatIf,
  }).map(([name, call]) => [name.toLowerCase(), call]),
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
  ({ function: name, arguments: args, error, message }) => {
    const given = errorOf(() => functionNamed(name)(...(args as never[])));
    expect([given.code, given.message]).toEqual([error, message]);
  },
);
