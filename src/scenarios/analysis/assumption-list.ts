import type { ScenarioName } from '../../domain/scenario-name';
import type { Provenance } from '../../domain/provenance';
import { roundToMicro } from '../../domain/number-format';
import type { Measure } from '../../domain/measures';
import { editionSeries } from '../forecast/monthly-series';
import type { Forecast } from '../forecast/forecast';
import {
  PARAMETER_IDS,
  parameterDefinition,
  type ParameterDefinition,
  type ParameterId,
} from '../assumptions/parameters';

/** An assumption with its value in the first year of an edition. */
export interface AssumptionRow {
  readonly definition: ParameterDefinition;
  readonly value: number;
  readonly status: Provenance['status'];
  readonly explanation: string;
}

const MEASURED: Partial<Record<ParameterId, Measure>> = {
  firstApplications: 'firstApplications',
  repeatApplications: 'repeatApplications',
  resettled: 'resettled',
  familyMembers: 'familyMembers',
  decisionCapacity: 'decisionCapacity',
  grantRate: 'grantRate',
  housingPace: 'housingPace',
  departureRate: 'departureRate',
  startInProcedure: 'startInProcedure',
  startStatusHolders: 'startStatusHolders',
  startDeparting: 'startDeparting',
  occupancyRate: 'occupancyRate',
};

/** Every assumption that can be changed, with what it is when nobody changes it. */
export function assumptionsOf(forecast: Forecast): readonly AssumptionRow[] {
  const firstYear = { period: { first: forecast.start, months: 12 } };
  return PARAMETER_IDS.map((id) => {
    const definition = parameterDefinition(id);
    const measure = MEASURED[id];
    if (!measure) {
      return {
        definition,
        value: definition.neutral ?? 0,
        status: 'aanname' as const,
        explanation: 'Zonder effect zolang u de waarde niet wijzigt.',
      };
    }
    const value = roundToMicro(forecast.figure(measure, firstYear).value);
    return { definition, value, ...origin(forecast, measure, forecast.scenario) };
  });
}

function origin(
  forecast: Forecast,
  measure: Measure,
  scenario: ScenarioName,
): Pick<AssumptionRow, 'status' | 'explanation'> {
  const [given] = editionSeries(forecast.edition, measure, scenario);
  if (!given) {
    return {
      status: 'berekend',
      explanation: 'Volgt uit de kalibratie op de gepubliceerde bezetting.',
    };
  }
  const { status, source, reason } = given;
  return {
    status,
    explanation: [`${source.document}, ${source.section}`, reason].filter(Boolean).join(' — '),
  };
}
