import { forecastService } from '../../scenarios/forecast/active-service';
import type { Forecast } from '../../scenarios/forecast/forecast';
import type { ForecastRequest } from '../../scenarios/forecast/forecast-service';
import { readAssumptions } from './assumptions-argument';
import { readEdition } from './edition-argument';
import { readScenario } from './scenario-argument';

/** Reads the three arguments that together say what to project. */
export function readRequest(
  scenario: unknown,
  edition?: unknown,
  assumptions?: unknown,
): ForecastRequest {
  return {
    scenario: readScenario(scenario),
    edition: readEdition(edition).id,
    overrides: readAssumptions(assumptions),
  };
}

/** The forecast that these arguments ask for. */
export function readForecast(
  scenario: unknown,
  edition?: unknown,
  assumptions?: unknown,
): Forecast {
  return forecastService.forecast(readRequest(scenario, edition, assumptions));
}
