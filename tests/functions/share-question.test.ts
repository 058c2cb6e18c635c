import { laterErrorOf } from './excel-double';
import * as functions from '../../src/functions';
import { SAMPLE_CALLS } from './sample-calls';

/** The arguments that are a share, each with a percentage that somebody may type without its sign. */
const SHARES: Readonly<Record<string, number>> = {
  bezettingsgraad: 91,
  index: 3,
  kans: 95,
  kans_maximum: 90,
  kans_minimum: 20,
  leegstand: 50,
  uitslag: 10,
};

type CustomFunction = (...args: unknown[]) => unknown;

const parametersOf = (definition: CustomFunction): string[] => {
  const text = definition.toString();
  const list = text.slice(text.indexOf('(') + 1, text.indexOf(')'));
  return list.split(',').map((name) => name.trim());
};

const cases = Object.entries(SAMPLE_CALLS).flatMap(([name, call]) => {
  const definition = (functions as unknown as Record<string, CustomFunction>)[name];
  const parameters = parametersOf(definition);
  return parameters.flatMap((parameter, at) => {
    const percentage = SHARES[parameter];
    if (percentage === undefined) return [];
    const args = parameters.map((other, i) => {
      if (i === at) return percentage;
      // Chances of minimum and maximum belong to the band of the letter.
      return other === 'band' && parameter.startsWith('kans_') ? 'brief' : (call[i] ?? '');
    });
    return [[`${name} ${parameter}`, definition, args, percentage] as const];
  });
});

test('shares are asked by at least eight functions', () => {
  expect(new Set(cases.map(([name]) => name.split(' ')[0])).size).toBeGreaterThanOrEqual(8);
});

test.each(cases)(
  '%s without its sign is asked as a percentage',
  async (_, definition, args, percentage) => {
    const { code, message } = await laterErrorOf(() => definition(...args));
    expect(code).toBe('#VALUE!');
    expect(message).toContain(`Bedoelde u ${percentage}%?`);
  },
);
