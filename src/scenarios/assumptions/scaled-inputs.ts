import type { MonthlyInputName } from '../../engine/monthly-inputs';
import type { ProjectionInputs } from '../../engine/projection-inputs';
import type { ParameterId } from './parameters';

/** The assumptions that stand as such in the inputs of the engine, and so can be scaled there. */
export const SCALABLE_PARAMETERS = [
  'firstApplications',
  'repeatApplications',
  'resettled',
  'familyMembers',
  'decisionCapacity',
  'grantRate',
  'housingPace',
  'departureRate',
  'startInProcedure',
  'startStatusHolders',
  'startDeparting',
] as const satisfies readonly ParameterId[];

export type ScalableParameter = (typeof SCALABLE_PARAMETERS)[number];

const START_STOCK = {
  startInProcedure: 'inProcedure',
  startStatusHolders: 'statusHolders',
  startDeparting: 'departing',
} as const;

/**
 * Multiplies one assumption in every month. A granted share stays at most 1.
 *
 * @param factor 0 or more.
 */
export function scaleInput(
  inputs: ProjectionInputs,
  parameter: ScalableParameter,
  factor: number,
): ProjectionInputs {
  switch (parameter) {
    case 'startInProcedure':
    case 'startStatusHolders':
    case 'startDeparting': {
      const stock = START_STOCK[parameter];
      return { ...inputs, start: { ...inputs.start, [stock]: inputs.start[stock] * factor } };
    }
    case 'grantRate':
      return withSeries(inputs, 'grantRate', (rate) => Math.min(1, rate * factor));
    case 'departureRate':
      // A yearly rate v leaves 1 - exp(-v/12) a month; v times the factor is a power of what stays.
      return withSeries(
        inputs,
        'departureFraction',
        (fraction) => -Math.expm1(factor * Math.log1p(-fraction)),
      );
    default:
      return withSeries(inputs, parameter, (value) => value * factor);
  }
}

/**
 * The value of an assumption as users know it: a year's total, or the rate or share, in the twelve
 * months before a month (or the first twelve).
 *
 * @param month months since the start of the run.
 */
export function inputLevel(
  inputs: ProjectionInputs,
  parameter: ScalableParameter,
  month: number,
): number {
  const until = Math.min(inputs.months, Math.max(12, Math.ceil(month)));
  const year = (series: Float64Array): Float64Array =>
    series.subarray(Math.max(0, until - 12), until);
  const sum = (series: Float64Array): number => year(series).reduce((a, b) => a + b, 0);
  const { monthly, start } = inputs;
  switch (parameter) {
    case 'startInProcedure':
    case 'startStatusHolders':
    case 'startDeparting':
      return start[START_STOCK[parameter]];
    case 'grantRate':
      return sum(monthly.grantRate) / year(monthly.grantRate).length;
    case 'departureRate':
      return -sum(monthly.departureFraction.map((fraction) => Math.log1p(-fraction)));
    default:
      return sum(monthly[parameter]);
  }
}

function withSeries(
  inputs: ProjectionInputs,
  id: MonthlyInputName,
  change: (value: number) => number,
): ProjectionInputs {
  return { ...inputs, monthly: inputs.monthly.with({ [id]: inputs.monthly[id].map(change) }) };
}
