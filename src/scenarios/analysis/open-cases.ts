import { notAvailable } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import { roundToMicro } from '../../domain/number-format';
import { stockAt } from '../../engine/project';
import type { Forecast } from '../forecast/forecast';

/**
 * Open files of the IND, in the whole country: all, those of the regular procedure, or those handled
 * under the Migration Pact (12 June 2026). Without changed assumptions there are no Pact cases.
 */
export type Track = 'all' | 'regular' | 'pact';

/** Less than this is a residue of rounding, not an application. */
const NOTHING = 1e-6;

/**
 * Cases open at a moment.
 *
 * @throws ForecastError (#N/B) outside the projection.
 */
export function openCases(forecast: Forecast, track: Track, position: number): number {
  // Also checks that the moment lies within the projection.
  const all = forecast.stock('openApplications', position);
  if (track === 'all') return all;
  const pact = stockAt(forecast.projection.openPactApplications, position - forecast.start);
  return roundToMicro(track === 'pact' ? pact : Math.max(0, all - pact));
}

/**
 * Months until the IND has taken as many decisions as there were open cases at a moment: how long
 * the last one in the queue waits when the oldest go first. Past the end of the projection the pace
 * of its last twelve months goes on.
 *
 * Exact within the month: in the month in which the queue is worked off it goes at the pace that the
 * IND could have had, not at that of the few decisions left to take. So at a capacity of 1.000 a
 * month 9.500 cases take 9,5 months, and not ten because the tenth month had 500 decisions.
 *
 * @throws ForecastError (#N/B) when no decisions are taken.
 */
export function monthsToDecide(forecast: Forecast, track: Track, position: number): number {
  let left = openCases(forecast, track, position);
  if (left === 0) return 0;
  const { months } = forecast.projection;
  const begin = position - forecast.start;
  let waited = 0;
  for (let m = Math.floor(begin); m < months; m++) {
    const length = Math.min(1, m + 1 - begin);
    const decided = decisionsIn(forecast, track, m) * length;
    if (decided >= left - NOTHING) return roundToMicro(waited + left / paceIn(forecast, track, m));
    left -= decided;
    waited += length;
  }
  let lastYear = 0;
  for (let m = Math.max(0, months - 12); m < months; m++) {
    lastYear += decisionsIn(forecast, track, m);
  }
  const pace = lastYear / Math.min(12, months);
  if (!(pace > 0)) {
    throw notAvailable(
      dutch`De wachttijd is onbepaald: aan het eind van de looptijd beslist niemand.`,
    );
  }
  return roundToMicro(waited + left / pace);
}

function decisionsIn({ projection }: Forecast, track: Track, month: number): number {
  const pact = projection.pactDecisions[month];
  if (track === 'pact') return pact;
  return track === 'all' ? projection.decisions[month] : projection.decisions[month] - pact;
}

/** Decisions that a track could have had in a month with cases enough, given those of the other. */
function paceIn(forecast: Forecast, track: Track, month: number): number {
  const { decisionCapacity, prePactCapacityShare } = forecast.inputs.monthly;
  const capacity = decisionCapacity[month];
  const kept = capacity * prePactCapacityShare[month];
  const pact = decisionsIn(forecast, 'pact', month);
  const regular = decisionsIn(forecast, 'regular', month);
  const possible = {
    all: capacity,
    // What is kept for the old stock, or more when Pact cases leave it.
    regular: Math.max(kept, capacity - pact),
    // What the old stock does not take of its part.
    pact: capacity - Math.min(kept, regular),
  };
  // Rounding can put it a hair below what was decided.
  return Math.max(possible[track], decisionsIn(forecast, track, month));
}
