/** The same model in another technique. */
export interface Rival {
  readonly name: string;
  /** Projects all months, every stock and flow kept, with other first applications in the first year. */
  readonly run: (firstApplications: number) => void;
  /**
   * Many runs, each with another inflow. A loop of its own, so that the compiler knows what it
   * calls: else looking up the rival takes a fifth of the time of the fastest.
   */
  readonly repeat: (count: number) => void;
  /** Occupancy at each month boundary of the last run, to prove that it computed the same. */
  readonly occupancy: () => ArrayLike<number>;
}

/** First applications in the first year of the i-th of many runs. */
export function inflowOfRun(i: number): number {
  return 24_000 + (i % 16) * 100;
}
