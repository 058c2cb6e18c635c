import type { Provenance } from '../../domain/provenance';
import { roundToMicro } from '../../domain/number-format';
import type { Measure } from '../../domain/measures';
import { scenarioValues, valueInForce, withPeriods } from '../../editions/value-in-force';
import type { Forecast } from '../forecast/forecast';
import {
  isEditionParameter,
  PARAMETER_IDS,
  parameterDefinition,
  type ParameterDefinition,
  type EditionParameter,
} from '../assumptions/parameters';

/** An assumption with its value in the first year of an edition. */
export interface AssumptionRow {
  readonly definition: ParameterDefinition;
  readonly value: number;
  readonly status: Provenance['status'];
  readonly explanation: string;
}

/** Every assumption that can be changed, with what it is when nobody changes it. */
export function assumptionsOf(forecast: Forecast): readonly AssumptionRow[] {
  const { edition, scenario } = forecast;
  const firstYear = { period: { first: forecast.start, months: 12 } };
  return PARAMETER_IDS.map((id) => {
    const definition = parameterDefinition(id);
    const given = isEditionParameter(id) && scenarioValues(edition, id, scenario).length > 0;
    if (!given && definition.neutral !== undefined) {
      return {
        definition,
        value: definition.neutral,
        status: 'aanname' as const,
        explanation: 'Zonder effect zolang u de waarde niet wijzigt.',
      };
    }
    const value = roundToMicro(forecast.figure(id as EditionParameter, firstYear).value);
    return { definition, value, ...origin(forecast, id as EditionParameter) };
  });
}

function origin(
  { edition, scenario, start }: Forecast,
  measure: Measure,
): Pick<AssumptionRow, 'status' | 'explanation'> {
  const values = withPeriods(scenarioValues(edition, measure, scenario));
  const given = valueInForce(values, start)?.value;
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
