import { useEffect, useState } from 'react';

/** A result, or why there is none; `settled` is false while a quick result stands. */
export interface LatestOutcome<T> {
  readonly value?: T;
  readonly error?: unknown;
  readonly settled: boolean;
}

/** How long the input must rest before the full calculation. */
const REST_MS = 220;

/**
 * Calculates for the latest input only: many slider moves within a frame give one quick run, and
 * one full run once they stop. The last good value stays on screen beside an error.
 *
 * @param compute must stay the same function while its meaning does (useCallback).
 */
export function useLatestOutcome<Input, Output>(
  input: Input,
  compute: (input: Input, quick: boolean) => Output,
): LatestOutcome<Output> {
  const [outcome, setOutcome] = useState<LatestOutcome<Output>>({ settled: false });
  useEffect(() => {
    const run = (quick: boolean): void => {
      try {
        setOutcome({ value: compute(input, quick), settled: !quick });
      } catch (error) {
        setOutcome((last) => ({
          ...(last.value === undefined ? {} : { value: last.value }),
          error,
          settled: true,
        }));
      }
    };
    const frame = requestAnimationFrame(() => run(true));
    const rest = setTimeout(() => run(false), REST_MS);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    };
  }, [input, compute]);
  return outcome;
}
