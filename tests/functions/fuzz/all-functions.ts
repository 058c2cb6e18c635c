import type { RandomSource } from '../../../src/engine/random';
import * as functions from '../../../src/functions';
import { SAMPLE_CALLS } from '../sample-calls';
import { sensibleArgument } from './random-arguments';

export type Implementation = (...args: unknown[]) => unknown;

/** Every custom function with its name in the code, in the order of the names. */
export const ALL_FUNCTIONS: readonly (readonly [string, Implementation])[] = Object.entries(
  functions as Record<string, unknown>,
)
  .filter(([name]) => /^(prognose|capaciteit)[A-Z]/.test(name))
  .map(([name, run]) => [name, run as Implementation] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * Half of the time what belongs in parameters of these names, and else a call that gives a value
 * with at most one argument changed: so that calls of a function of twelve arguments get past them too.
 */
export function sensibleArguments(
  random: RandomSource,
  name: string,
  parameters: readonly string[],
): unknown[] {
  if (random.next() < 0.5) return parameters.map((one) => sensibleArgument(random, one));
  const args = [...SAMPLE_CALLS[name]];
  const changed = Math.floor(random.next() * (parameters.length + 1));
  if (changed === parameters.length) return args;
  while (args.length <= changed) args.push(undefined);
  args[changed] = sensibleArgument(random, parameters[changed]);
  return args;
}

/** The names as they stand in the code: they say what belongs there. */
export function parameterNames(run: Implementation): string[] {
  const [, list = ''] = /^[^(]*\(([^)]*)\)/.exec(String(run)) ?? [];
  return list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
