import { roundToMicro } from '../../../domain/number-format';
import type { ScenarioName } from '../../../domain/scenario-name';
import type { Projection } from '../../../engine/project';
import type { ForecastService } from '../forecast-service';

/** Why the occupancy of a re-based edition differs; the parts sum to the difference. */
export interface RebaseBridge {
  /** Other stocks at the start. */
  readonly start: number;
  /** Who entered COA in the months that are known, more or fewer than the edition said. */
  readonly inflow: number;
  /** Who left in those months: more who left makes it negative. */
  readonly outflow: number;
  /** What follows from it afterwards. */
  readonly rest: number;
  readonly difference: number;
}

/**
 * Takes the difference between a re-based edition and the one it is based on apart.
 *
 * @param knownMonths months from the start of which something is known.
 * @param position where, in months since year 0.
 */
export function rebaseBridge(
  service: ForecastService,
  request: {
    readonly edition: string;
    readonly rebased: string;
    readonly scenario: ScenarioName;
    readonly knownMonths: number;
    readonly position: number;
  },
): RebaseBridge {
  const { scenario, position } = request;
  const before = service.forecast({ scenario, edition: request.edition });
  const after = service.forecast({ scenario, edition: request.rebased });
  const until = Math.floor(Math.min(request.knownMonths, position - before.start));
  const difference = roundToMicro(
    after.stock('occupancy', position) - before.stock('occupancy', position),
  );
  const start = roundToMicro(after.projection.occupancy[0] - before.projection.occupancy[0]);
  const inflow = roundToMicro(entered(after.projection, until) - entered(before.projection, until));
  const outflow = roundToMicro(left(before.projection, until) - left(after.projection, until));
  return {
    start,
    inflow,
    outflow,
    rest: roundToMicro(difference - start - inflow - outflow),
    difference,
  };
}

function entered({ entered: series }: Projection, until: number): number {
  return series.subarray(0, until).reduce((sum, value) => sum + value, 0);
}

function left(projection: Projection, until: number): number {
  const { housed, extraOutflow, departed, returned } = projection;
  return [housed, extraOutflow, departed, returned].reduce(
    (sum, series) => sum + series.subarray(0, until).reduce((total, value) => total + value, 0),
    0,
  );
}
