import { Session, type Profiler } from 'node:inspector';
import path from 'node:path';

/**
 * Counts what code does instead of how long it takes, which differs by machine: how often each block
 * of `src` runs, and how many signs the methods of texts and patterns go through for it. That the
 * time of one pattern grows with its text alone is tested with the patterns.
 *
 * @returns what it gave, and the number of steps.
 */
export async function countWork<T>(
  run: () => Promise<T> | T,
): Promise<{ readonly value: T; readonly steps: number }> {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const signs = countSigns();
  try {
    const value = await run();
    let blocks = 0;
    session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
      blocks = result
        .filter(isOurs)
        .flatMap(blocksOf)
        .reduce((sum, count) => sum + count, 0);
    });
    return { value, steps: blocks + signs.count };
  } finally {
    signs.restore();
    session.disconnect();
  }
}

const SOURCES = `${path.resolve('src')}${path.sep}`;
const isOurs = ({ url }: Profiler.ScriptCoverage): boolean =>
  url.replace(/^file:\/\//, '').startsWith(SOURCES);
const blocksOf = ({ functions }: Profiler.ScriptCoverage): readonly number[] =>
  functions.flatMap(({ ranges }) => ranges.map(({ count }) => count));

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** What a call goes through: as far as what it searches, or the whole text. */
function signsOf(name: string, text: string, args: readonly unknown[], result: unknown): number {
  if (name === 'indexOf') {
    const from = Number(args[1] ?? 0);
    return (Number(result) < 0 ? text.length : Number(result)) - from + 1;
  }
  return name === 'startsWith' || name === 'endsWith' ? String(args[0]).length : text.length;
}

const TEXT_METHODS = [
  'indexOf',
  'startsWith',
  'endsWith',
  'includes',
  'split',
  'replace',
  'replaceAll',
  'match',
  'trim',
  'toLowerCase',
  'normalize',
] as const;

function countSigns(): { readonly count: number; restore(): void } {
  const counted = { count: 0, restore: () => undone.forEach((undo) => undo()) };
  const undone: (() => void)[] = [];
  const watch = (
    owner: object,
    name: string,
    cost: (self: unknown, args: unknown[], result: unknown) => number,
  ): void => {
    const members = owner as Record<string, Method>;
    const original = members[name];
    members[name] = function (...args) {
      const result = original.apply(this, args);
      counted.count += cost(this, args, result);
      return result;
    };
    undone.push(() => {
      members[name] = original;
    });
  };
  for (const name of TEXT_METHODS) {
    watch(String.prototype, name, (self, args, result) =>
      signsOf(name, String(self), args, result),
    );
  }
  for (const name of ['exec', 'test']) {
    watch(RegExp.prototype, name, (_self, [text]) => String(text).length);
  }
  return counted;
}
