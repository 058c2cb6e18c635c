import { invalid } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import type { OccupancyDistribution } from '../../scenarios/analysis/uncertainty/occupancy-distribution';
import { simulate } from '../../scenarios/analysis/uncertainty/simulate';
import {
  BANDS,
  type BandName,
  type UncertaintySettings,
} from '../../scenarios/analysis/uncertainty/uncertainty-settings';
import { forecastService } from '../../scenarios/forecast/active-service';
import { readAssumptions } from './assumptions-argument';
import { readEdition } from './edition-argument';
import { readOptionalNumber } from './number-argument';
import { singleNonZero } from './single-value';
import { readWord } from './word-argument';

/**
 * Fewer paths than the task pane draws: a cell must answer at once, and with Latin hypercube
 * sampling 2.000 paths give a quantile to within a few hundred persons.
 */
const DEFAULT_PATHS = 2000;
const PATHS = { min: 100, max: 5000, whole: true };
const SEED = { min: 0, max: 4294967295, whole: true };

/** The arguments that all functions about chances have. */
export interface SimulationArguments {
  readonly editie: unknown;
  readonly aannames: unknown;
  readonly paden: unknown;
  readonly zaad: unknown;
  readonly kans_minimum?: unknown;
  readonly kans_maximum?: unknown;
  readonly band: unknown;
}

const BAND_WORDS: readonly (readonly [string, BandName])[] = [
  ['historie', 'historie'],
  ['brief', 'brief'],
];

function readBand(raw: unknown): BandName {
  return readWord(raw, 'band', BAND_WORDS);
}

function isGiven(raw: unknown): boolean {
  return singleNonZero(raw, 'kans_minimum') !== undefined;
}

/** What is simulated is the mediaan scenario: the band around it spans the others. */
export function readDistribution(args: SimulationArguments): OccupancyDistribution {
  const band = readBand(args.band);
  const standard = BANDS[band];
  if (band === 'historie' && (isGiven(args.kans_minimum) || isGiven(args.kans_maximum))) {
    throw invalid(
      dutch`kans_minimum en kans_maximum horen bij de band van de brief; geef als band "brief" op, of laat ze weg.`,
    );
  }
  const settings: UncertaintySettings = {
    ...standard,
    pathCount: readOptionalNumber(args.paden, 'paden', PATHS) ?? DEFAULT_PATHS,
    seed: readOptionalNumber(args.zaad, 'zaad', SEED) ?? standard.seed,
    minimumProbability:
      readOptionalNumber(args.kans_minimum, 'kans_minimum', {
        min: 0.005,
        max: 0.25,
        share: true,
      }) ?? standard.minimumProbability,
    maximumProbability:
      readOptionalNumber(args.kans_maximum, 'kans_maximum', {
        min: 0.75,
        max: 0.995,
        share: true,
      }) ?? standard.maximumProbability,
  };
  const forecast = forecastService.forecast({
    scenario: 'mediaan',
    edition: readEdition(args.editie).id,
    overrides: readAssumptions(args.aannames),
  });
  return simulate(forecast, settings);
}
