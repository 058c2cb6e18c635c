import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { RandomSource } from '../../../src/engine/random';
import { SAMPLE_CALLS } from '../sample-calls';
import { sensibleArgument } from './random-arguments';

export type Implementation = (...args: unknown[]) => unknown;

/** Every custom function with its name in the code, in the order of the files. */
export async function loadFunctions(): Promise<readonly (readonly [string, Implementation])[]> {
  const folder = path.resolve('src/functions');
  const functions: [string, Implementation][] = [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .sort();
  for (const file of files) {
    const module = (await import(path.join(folder, file))) as Record<string, unknown>;
    for (const [name, run] of Object.entries(module)) {
      if (typeof run === 'function' && /^(prognose|capaciteit)[A-Z]/.test(name)) {
        functions.push([name, run as Implementation]);
      }
    }
  }
  return functions;
}

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
