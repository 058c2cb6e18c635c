import { explanationOf, type Provenance } from '../../domain/provenance';
import { formatDutchNumber, roundToMicro } from '../../domain/number-format';
import type { Measure } from '../../domain/measures';
import { scenarioValues, valueInForce, withPeriods } from '../../editions/value-in-force';
import type { Forecast } from '../forecast/forecast';
import { overrideName, type Override } from '../assumptions/overrides';
import {
  isCalibrated,
  isEditionParameter,
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

/** Every assumption that can be changed, with what it is when nobody changes it. */
export function assumptionsOf(forecast: Forecast): readonly AssumptionRow[] {
  const { edition, scenario } = forecast;
  const firstYear = { period: { first: forecast.start, months: 12 } };
  return PARAMETER_IDS.map((id) => {
    const definition = parameterDefinition(id);
    const changes = forecast.overrides.filter(({ parameter }) => parameter === id);
    if (changes.length > 0) return { definition, ...changed(forecast, id, changes) };
    const given = isEditionParameter(id) && scenarioValues(edition, id, scenario).length > 0;
    if (!given && definition.neutral !== undefined) {
      return {
        definition,
        value: definition.neutral,
        status: 'aanname' as const,
        explanation: 'Zonder effect zolang u de waarde niet wijzigt.',
      };
    }
    const { value } = forecast.figure(id as MeasuredParameter, firstYear);
    return { definition, value: roundToMicro(value), ...origin(forecast, id) };
  });
}

/** What a scenario of the workbook made of an assumption, with its value in the first year. */
function changed(
  forecast: Forecast,
  id: ParameterId,
  changes: readonly Override[],
): Omit<AssumptionRow, 'definition'> {
  const { neutral } = parameterDefinition(id);
  const whole = changes.find(({ timing }) => timing === '');
  const value =
    isEditionParameter(id) || neutral === undefined
      ? forecast.figure(id as MeasuredParameter, {
          period: { first: forecast.start, months: 12 },
        }).value
      : (whole?.value ?? neutral);
  const listed = changes.map((one) => `${overrideName(one)} ${formatDutchNumber(one.value, 4)}`);
  return {
    value: roundToMicro(value),
    status: 'aanname',
    explanation: `Gewijzigd: ${listed.join(', ')}.`,
  };
}

/** Every parameter without a value that changes nothing is a measure too. */
type MeasuredParameter = ParameterId & Measure;

function origin(
  { edition, scenario, start }: Forecast,
  id: ParameterId,
): Pick<AssumptionRow, 'status' | 'explanation'> {
  if (isCalibrated(id)) {
    return {
      status: 'berekend',
      explanation: 'Volgt uit de kalibratie op de gepubliceerde bezetting.',
    };
  }
  const values = isEditionParameter(id) ? scenarioValues(edition, id, scenario) : [];
  const given = valueInForce(withPeriods(values), start)?.value;
  if (!given) {
    return { status: 'aanname', explanation: 'Niet in de editie; aangenomen.' };
  }
  const { status, source, reason } = given;
  return {
    status,
    explanation: explanationOf({ source, reason }),
  };
}
