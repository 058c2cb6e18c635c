import type { Edition } from '../../editions/edition';
import { withOverrides, type Override } from '../../scenarios/assumptions/overrides';
import { forecastService } from '../../scenarios/forecast/active-service';
import type { Forecast } from '../../scenarios/forecast/forecast';
import type { ForecastRequest } from '../../scenarios/forecast/forecast-service';
import { readAssumptions } from './assumptions-argument';
import { readEdition, readOptionalEdition } from './edition-argument';
import { readScenario, type AskedScenario } from './scenario-argument';

/** What to project; the edition and the changed assumptions are always told. */
export type FullRequest = Required<ForecastRequest>;

/**
 * Reads the three arguments that together say what to project. A scenario of the workbook brings its
 * assumptions, over which those of the formula go, and its edition, unless the formula names one.
 */
export function readRequest(
  scenario: unknown,
  edition?: unknown,
  assumptions?: unknown,
): FullRequest {
  return requestFor(readScenario(scenario), edition, readAssumptions(assumptions));
}

/** As {@link readRequest}, for arguments of which two were read already. */
export function requestFor(
  { scenario, named }: AskedScenario,
  edition: unknown,
  overrides: readonly Override[] = [],
): FullRequest {
  if (!named) return { scenario, edition: readEdition(edition).id, overrides };
  return {
    scenario,
    edition: editionFor({ scenario, named }, edition).id,
    overrides: withOverrides(named.overrides, overrides),
  };
}

/** The edition of a formula: the one it names, that of its scenario, or the active one. */
export function editionFor({ named }: AskedScenario, edition: unknown): Edition {
  const asked = readOptionalEdition(edition);
  if (asked) return asked;
  return named ? forecastService.catalog.find(named.edition) : forecastService.catalog.active;
}

/** The forecast that these arguments ask for. */
export function readForecast(
  scenario: unknown,
  edition?: unknown,
  assumptions?: unknown,
): Forecast {
  return forecastService.forecast(readRequest(scenario, edition, assumptions));
}
