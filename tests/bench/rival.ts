/** What every rival in the benchmark projects: the letter's mediaan over 2026 and 2027. */
export interface BenchCase {
  readonly months: 24;
  readonly firstApplications: readonly [number, number];
  readonly repeatApplications: number;
  readonly resettled: number;
  readonly familyMembers: readonly [number, number];
  readonly decisionCapacity: number;
  readonly grantRate: number;
  readonly housingPace: number;
  readonly departureFraction: number;
  readonly inProcedure: number;
  readonly statusHolders: number;
  readonly departing: number;
}

/** The same model in another technique. */
export interface Rival {
  readonly name: string;
  /** Projects all months, every stock and flow kept, with other first applications in the first year. */
  readonly run: (firstApplications: number) => void;
  /** Occupancy at the end of the last run, to prove that it computed the same. */
  readonly lastOccupancy: () => number;
}
