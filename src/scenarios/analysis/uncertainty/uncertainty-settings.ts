import { invalid } from '../../../domain/forecast-error';
import { dutch, quantity, type Message } from '../../../domain/message';
import type { Bounds } from '../../../domain/measures';
import { scorecard } from '../../../realised/past-forecasts';

/** How a simulation varies the inputs. Every number but `pathCount` and `seed` is an aanname. */
export interface UncertaintySettings {
  /** Number of simulated paths, 1 to 100.000. */
  readonly pathCount: number;
  readonly seed: number;
  readonly latinHypercube: boolean;
  /** The quantile of first applications that the edition's minimum stands for, below 0.5. */
  readonly minimumProbability: number;
  /** The quantile that its maximum stands for, above 0.5. */
  readonly maximumProbability: number;
  /** Correlation of first applications between successive years, 0 to 1. */
  readonly yearCorrelation: number;
  /** Standard deviation of the granted share, as a fraction: 0.04 is four percentage points. */
  readonly grantRateSpread: number;
  /** Standard deviation of the housing pace, as a share of it. */
  readonly housingPaceSpread: number;
  /** Standard deviation of the family members, as a share of them. */
  readonly familySpread: number;
  /**
   * Standard deviation of a year's whole inflow, as a share of it, as earlier forecasts missed it;
   * 0: first applications vary between the edition's minimum and maximum instead.
   */
  readonly inflowError: number;
  /** Standard deviation of the people at COA at the start, as a share of them. */
  readonly startSpread: number;
  /** Standard deviation of what the IND can close, as a share of it. */
  readonly capacitySpread: number;
  /** Standard deviation of the rates at which people without a status leave, as a share of them. */
  readonly departureSpread: number;
  /** Standard deviation of the error of the model itself, in persons a year. */
  readonly modelError: number;
}

/** The band of the letter: first applications between the edition's minimum and maximum. */
export const DEFAULT_UNCERTAINTY: UncertaintySettings = {
  pathCount: 10_000,
  seed: 2026,
  latinHypercube: true,
  minimumProbability: 0.05,
  maximumProbability: 0.95,
  yearCorrelation: 0.7,
  grantRateSpread: 0.04,
  housingPaceSpread: 0.05,
  familySpread: 0.1,
  inflowError: 0,
  startSpread: 0,
  capacitySpread: 0,
  departureSpread: 0,
  modelError: 0,
};

/** How far the central values of earlier forecasts of the whole inflow were from what came. */
export function pastInflowError(): number {
  const errors = scorecard('totalInflow').flatMap(({ centralError }) => centralError ?? []);
  return Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);
}

/** The band of history: as wide as earlier forecasts were wrong. */
export const HISTORY_UNCERTAINTY: UncertaintySettings = {
  ...DEFAULT_UNCERTAINTY,
  grantRateSpread: 0.08,
  housingPaceSpread: 0.1,
  inflowError: Math.round(pastInflowError() * 100) / 100,
  startSpread: 0.03,
  capacitySpread: 0.1,
  departureSpread: 0.1,
  modelError: 1_200,
};

/** The two bands, by the names that users know them by. */
export const BANDS = {
  historie: HISTORY_UNCERTAINTY,
  brief: DEFAULT_UNCERTAINTY,
} as const satisfies Record<string, UncertaintySettings>;
export type BandName = keyof typeof BANDS;

/** The name and bounds of each setting that has them: a setting without does not compile. */
const BOUNDS: Readonly<
  Record<
    Exclude<keyof UncertaintySettings, 'seed' | 'latinHypercube'>,
    { readonly name: Message } & Bounds
  >
> = {
  pathCount: { name: dutch`Het aantal simulaties`, min: 1, max: 100_000 },
  minimumProbability: { name: dutch`De kans bij het minimum`, min: 0.0001, max: 0.4999 },
  maximumProbability: { name: dutch`De kans bij het maximum`, min: 0.5001, max: 0.9999 },
  yearCorrelation: { name: dutch`De samenhang tussen jaren`, min: 0, max: 1 },
  grantRateSpread: { name: dutch`De spreiding van het inwilligingspercentage`, min: 0, max: 1 },
  housingPaceSpread: { name: dutch`De spreiding van het huisvestingstempo`, min: 0, max: 10 },
  familySpread: { name: dutch`De spreiding van de nareizigers`, min: 0, max: 10 },
  inflowError: { name: dutch`De spreiding van de instroom`, min: 0, max: 10 },
  startSpread: { name: dutch`De spreiding van de startbezetting`, min: 0, max: 1 },
  capacitySpread: { name: dutch`De spreiding van de beslissingscapaciteit`, min: 0, max: 10 },
  departureSpread: { name: dutch`De spreiding van de vertreksnelheid`, min: 0, max: 10 },
  modelError: { name: dutch`De fout van het model`, min: 0, max: 100_000 },
};

/** @throws ForecastError when a setting is impossible. */
export function checkSettings(settings: UncertaintySettings): void {
  for (const id of Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]) {
    const { name, min, max } = BOUNDS[id];
    const value = settings[id];
    if (value >= min && value <= max) continue;
    throw invalid(
      dutch`${name} is ${quantity(value, 4)}, maar moet tussen ${quantity(min, 4)} en ${quantity(max, 4)} liggen.`,
    );
  }
  if (!Number.isInteger(settings.pathCount)) {
    throw invalid(dutch`Het aantal simulaties moet een geheel getal zijn.`);
  }
}

/** One text for the same settings. */
export function settingsKey(settings: UncertaintySettings): string {
  const keys = Object.keys(DEFAULT_UNCERTAINTY) as (keyof UncertaintySettings)[];
  return keys.map((key) => String(settings[key])).join(' ');
}
