/** Rounds in which all candidates take turns. */
const ROUNDS = 40;
/** Long enough for the clock, short enough that a busy moment spoils one round only. */
const ROUND_MS = 15;

/**
 * Microseconds per call of each candidate. They take turns, so that a busy machine slows all of
 * them; the fastest round counts, since load can only add time.
 */
export function microsecondsPerCall(candidates: readonly ((i: number) => void)[]): number[] {
  const calls = candidates.map((call) => {
    let count = 1;
    while (timed(call, count) < ROUND_MS) count *= 2;
    return count;
  });
  const best = candidates.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    candidates.forEach((call, k) => {
      best[k] = Math.min(best[k], (timed(call, calls[k]) / calls[k]) * 1000);
    });
  }
  return best;
}

/** Milliseconds that a number of calls take. */
export function timed(call: (i: number) => void, calls: number): number {
  const start = performance.now();
  for (let i = 0; i < calls; i++) call(i);
  return performance.now() - start;
}
