import type { Measure } from '../../../domain/measures';
import type { When } from '../../../editions/edition-lookup';
import { simulatePaths } from '../../../engine/monte-carlo';
import { Forecast } from '../../forecast/forecast';
import type { ForecastService } from '../../forecast/forecast-service';
import { disturbancesOf } from './disturbances';
import { HISTORY_UNCERTAINTY } from './uncertainty-settings';

/** Enough for a share to within a percent or so: a cell and the pane give the same. */
const PATHS = 2000;
/** Nearer to the lowest than this the highest path is the same: the measure has no band. */
const NO_WIDTH = 1e-6;

/** What was counted, to be placed in the band. */
export interface Placed {
  readonly measure: Measure;
  /** The moment of a stock, or the periods of a flow that together make the value. */
  readonly whens: readonly [When, ...When[]];
  readonly value: number;
}

/**
 * Where counts lie in the band `historie` around the mediaan scenario of an edition: the share of
 * the simulated paths that stay below. A path that gives the very number counts for a half.
 *
 * The band is that of whole years, as earlier forecasts of a year were wrong: a single month varies
 * more, so that the place of a month is an indication.
 *
 * @returns a share from 0 to 1 for each; undefined where nothing varies, as of what was counted when
 * the edition was re-based.
 * @throws ForecastError (#N/B) outside the projection.
 * @example historyRanks(service, undefined, [{ measure: 'occupancy', whens: [end2026], value: 82300 }])
 * // [0.5]: as many paths lie below mediaan as above it
 */
export function historyRanks(
  service: ForecastService,
  edition: string | undefined,
  placed: readonly Placed[],
): readonly (number | undefined)[] {
  const median = service.forecast({
    scenario: 'mediaan',
    ...(edition !== undefined && { edition }),
  });
  const { inputs, start, overrides, calibration } = median;
  // Nothing lies outside the whole projection that did not lie outside a shorter one.
  placed.forEach(({ measure, whens }) => whens.forEach((when) => median.value(measure, when)));
  const last = Math.max(0, ...placed.flatMap(({ whens }) => whens.map(endOf)));
  const months = Math.min(inputs.months, Math.max(1, Math.ceil(last - start)));
  const tallies = placed.map(() => ({ below: 0, lowest: Infinity, highest: -Infinity }));
  simulatePaths(
    inputs,
    disturbancesOf(median.edition, inputs.months, HISTORY_UNCERTAINTY),
    { ...HISTORY_UNCERTAINTY, pathCount: PATHS },
    months,
    (drawn, projection) => {
      const path = new Forecast(
        median.edition,
        'mediaan',
        overrides,
        calibration,
        drawn,
        projection,
      );
      placed.forEach(({ measure, whens, value }, i) => {
        const total = whens.reduce((sum, when) => sum + path.value(measure, when), 0);
        const tally = tallies[i];
        tally.below += total < value ? 1 : total === value ? 0.5 : 0;
        tally.lowest = Math.min(tally.lowest, total);
        tally.highest = Math.max(tally.highest, total);
      });
    },
  );
  return tallies.map(({ below, lowest, highest }) =>
    highest - lowest < NO_WIDTH ? undefined : below / PATHS,
  );
}

function endOf(when: When): number {
  return 'position' in when ? when.position : when.period.first + when.period.months;
}
