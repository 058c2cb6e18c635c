import { invalid } from '../../domain/forecast-error';
import { dutch, type Message } from '../../domain/message';
import { nearestName } from '../../domain/nearest-name';
import { parseScenarioName, SCENARIO_NAMES, type ScenarioName } from '../../domain/scenario-name';
import type { NamedScenario } from '../../scenarios/assumptions/named-scenarios';
import { forecastService } from '../../scenarios/forecast/active-service';
import { excerptOf, singleNonZero } from './single-value';

/** A scenario of an edition, or one that the workbook keeps under a name. */
export interface AskedScenario {
  readonly scenario: ScenarioName;
  readonly named?: NamedScenario;
}

/** @throws ForecastError when left out or unknown. */
export function readScenario(raw: unknown): AskedScenario {
  const scenario = readOptionalScenario(raw);
  if (scenario === undefined) throw invalid(dutch`Geef een scenario op. ${possible()}`);
  return scenario;
}

/** @returns undefined when left out, or `alle`: the way an edition writes "without scenario". */
export function readOptionalScenario(raw: unknown): AskedScenario | undefined {
  const value = singleNonZero(raw, 'scenario');
  if (value === undefined || value === 'alle') return undefined;
  if (typeof value === 'string') {
    const scenario = parseScenarioName(value);
    if (scenario) return { scenario };
    const named = forecastService.named.find(value);
    if (named) return { scenario: named.scenario, named };
  }
  const near = typeof value === 'string' ? nearestName(value, namesOfWorkbook()) : undefined;
  throw invalid(
    near === undefined
      ? dutch`Onbekend scenario ${excerptOf(value)}. ${possible()}`
      : dutch`Onbekend scenario ${excerptOf(value)}. Bedoelde u "${near}"? ${possible()}`,
  );
}

/**
 * For what only an edition has: what it published, or how two of them differ.
 *
 * @throws ForecastError for a scenario of the workbook.
 */
export function editionScenario({ scenario, named }: AskedScenario): ScenarioName {
  if (!named) return scenario;
  throw invalid(
    dutch`"${named.name}" is een scenario van deze werkmap; hier kan alleen een scenario van de editie: ${SCENARIO_NAMES.join(', ')}.`,
  );
}

function namesOfWorkbook(): string[] {
  return forecastService.named.list().map(({ name }) => name);
}

function possible(): Message {
  return dutch`Mogelijk: ${[...SCENARIO_NAMES, ...namesOfWorkbook()].join(', ')}.`;
}
