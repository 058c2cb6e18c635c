import { roundToMicro } from '../../../domain/number-format';
import type { ScenarioName } from '../../../domain/scenario-name';
import type { Projection } from '../../../engine/project';
import type { Edition } from '../../../editions/edition';
import type { Forecast } from '../forecast';
import { ForecastService } from '../forecast-service';

/** Why the occupancy of a re-based edition differs; the parts sum to the difference. */
export interface RebaseBridge {
  /** Other stocks at the start. */
  readonly start: number;
  /** Who entered COA in the months that are known, more or fewer than the edition said. */
  readonly inflow: number;
  /** Who left in those months: more who left makes it negative. */
  readonly outflow: number;
  /** What follows from it afterwards, with the published inflow as it is. */
  readonly rest: number;
  /** What damping the inflow and following the trend add to it; 0 without. */
  readonly damping: number;
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
    /** The re-based edition before damping; left out when it is not damped. */
    readonly undamped?: Edition;
    readonly scenario: ScenarioName;
    readonly knownMonths: number;
    readonly position: number;
  },
): RebaseBridge {
  const { scenario, position } = request;
  const before = service.forecast({ scenario, edition: request.edition });
  const after = service.forecast({ scenario, edition: request.rebased });
  const plain = request.undamped ? alone(request.undamped, scenario) : after;
  const until = Math.floor(Math.min(request.knownMonths, position - before.start));
  const change = (of: (projection: Projection) => number): number =>
    roundToMicro(of(plain.projection) - of(before.projection));
  const start = change(({ occupancy }) => occupancy[0]);
  const inflow = change((projection) => entered(projection, until));
  const outflow = -change((projection) => left(projection, until));
  const moved = (forecast: Forecast): number =>
    roundToMicro(forecast.stock('occupancy', position) - before.stock('occupancy', position));
  const difference = moved(after);
  return {
    start,
    inflow,
    outflow,
    rest: roundToMicro(moved(plain) - start - inflow - outflow),
    damping: roundToMicro(difference - moved(plain)),
    difference,
  };
}

function alone(edition: Edition, scenario: ScenarioName): Forecast {
  const service = new ForecastService();
  service.catalog.add(edition);
  return service.forecast({ scenario, edition: edition.id });
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
