import { errorOf, outcomeOf } from './excel-double';
import * as exported from '../../src/functions';
import { choicesFor } from '../../src/functions/arguments/argument-choices';
import { readMeasure } from '../../src/functions/arguments/measure-argument';
import { SAMPLE_CALLS } from './sample-calls';

type CustomFunction = (...args: readonly unknown[]) => unknown;

/** The names of the arguments, as the code of a function has them. */
const argumentsOf = (run: CustomFunction): readonly string[] => {
  const code = String(run);
  const list = code.slice(code.indexOf('(') + 1, code.indexOf(')'));
  return list.split(',').map((name) => name.trim());
};

/** prognoseInstroom is PROGNOSE_INSTROOM in functions.json. */
const idOf = (name: string): string => name.replace(/^(prognose|capaciteit)/, '$1_').toUpperCase();

const offered = (Object.entries(exported) as [string, CustomFunction][])
  .filter(([name]) => name in SAMPLE_CALLS)
  .flatMap(([name, run]) =>
    argumentsOf(run).flatMap((argument, at) => {
      const list = choicesFor(idOf(name), argument);
      return list ? [{ name, run, argument, at, list }] : [];
    }),
  );

test('Excel offers words for six kinds of arguments of many functions', () => {
  const names = [...new Set(offered.map(({ argument }) => argument))].sort();
  expect(names).toEqual([
    'groep',
    'maat',
    'methode',
    'onderdeel',
    'scenario',
    'soort',
    'spoor',
    'stap',
  ]);
  expect(offered.length).toBeGreaterThan(40);
});

test.each(offered.filter(({ argument }) => argument !== 'maat'))(
  '$name takes every word that Excel offers for $argument',
  async ({ name, run, at, list }) => {
    for (const { value } of list.values) {
      const args = [...SAMPLE_CALLS[name]];
      args[at] = value;
      // A word that is taken may still ask what is not known, such as a count in that year.
      expect(String(await outcomeOf(run, args))).not.toMatch(/^#\S+ (?:.* is geen |Onbekende? )/);
    }
  },
);

test('every measure that Excel offers is one, in both languages, and no word is offered twice', () => {
  const list = choicesFor('PROGNOSE_BRON', 'maat');
  for (const { value } of list?.values ?? []) expect(readMeasure(value)).toBeDefined();
  for (const { list: one } of offered) {
    const words = one.values.map(({ value }) => value);
    expect(new Set(words).size).toBe(words.length);
    for (const { english, tooltip } of one.values) {
      expect([english, tooltip.nl, tooltip.en]).not.toContain('');
    }
  }
});

test('a word that is not offered is refused', () => {
  expect(errorOf(() => exported.prognoseInstroom('mediaan', 2026, 'vis')).message).toMatch(
    /^Onbekende soort "vis"/,
  );
});
