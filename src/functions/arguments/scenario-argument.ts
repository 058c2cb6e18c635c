import { invalid } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import { parseScenarioName, SCENARIO_NAMES, type ScenarioName } from '../../domain/scenario-name';
import { shown, singleNonZero } from './single-value';

const POSSIBLE = dutch`Mogelijk: ${SCENARIO_NAMES.join(', ')}.`;

/** @throws ForecastError when left out or unknown. */
export function readScenario(raw: unknown): ScenarioName {
  const scenario = readOptionalScenario(raw);
  if (scenario === undefined) throw invalid(dutch`Geef een scenario op. ${POSSIBLE}`);
  return scenario;
}

/** @returns undefined when left out, or `alle`: the way an edition writes "without scenario". */
export function readOptionalScenario(raw: unknown): ScenarioName | undefined {
  const value = singleNonZero(raw, 'scenario');
  if (value === undefined || value === 'alle') return undefined;
  const scenario = typeof value === 'string' ? parseScenarioName(value) : undefined;
  if (scenario === undefined) throw invalid(dutch`Onbekend scenario ${shown(value)}. ${POSSIBLE}`);
  return scenario;
}
