/** Rounds in which all candidates take turns. */
export const ROUNDS = 40;
/** Long enough for the clock, short enough that a busy moment spoils one round only. */
const ROUND_MS = 15;

/** Does what is measured a number of times. */
export type Repeat = (count: number) => void;

/** @returns a function that measures one round, in microseconds per call. */
export function createMeter(repeat: Repeat): () => number {
  let count = 1;
  return () => {
    let elapsed = timed(() => repeat(count));
    while (elapsed < ROUND_MS) {
      count *= 2;
      elapsed = timed(() => repeat(count));
    }
    return (elapsed / count) * 1000;
  };
}

/** Microseconds per call in the fastest of all rounds, since load can only add time. */
export function microsecondsPerCall(repeat: Repeat): number {
  const meter = createMeter(repeat);
  return Math.min(...Array.from({ length: ROUNDS }, meter));
}

/** Milliseconds that some work takes. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
