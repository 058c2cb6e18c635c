import type { MonthlyInputName } from '../../engine/monthly-inputs';
import type { ProjectionInputs } from '../../engine/projection-inputs';
import {
  parameterDefinition,
  PARAMETERS,
  parametersEntering,
  type ParameterEntering,
} from './parameters';

/** An assumption that stands as such in the inputs of the engine. */
export type ScalableParameter = ParameterEntering<
  'arrivals' | 'pace' | 'share' | 'rate' | 'startStock'
>;

/**
 * The assumptions that can be scaled: they stand as such in the inputs of the engine, and have no
 * value without effect, of which a part more or less says nothing.
 */
export const SCALABLE_PARAMETERS: readonly ScalableParameter[] = parametersEntering(
  'arrivals',
  'pace',
  'share',
  'rate',
  'startStock',
).filter((id) => parameterDefinition(id).neutral === undefined);

/**
 * Multiplies one assumption in every month. A share stays at most 1.
 *
 * @param factor 0 or more.
 */
export function scaleInput(
  inputs: ProjectionInputs,
  parameter: ScalableParameter,
  factor: number,
): ProjectionInputs {
  const { enters } = PARAMETERS[parameter];
  switch (enters.as) {
    case 'startStock': {
      const { stock } = enters;
      return { ...inputs, start: { ...inputs.start, [stock]: inputs.start[stock] * factor } };
    }
    case 'share':
      return withSeries(inputs, enters.input, (share) => Math.min(1, share * factor));
    case 'rate':
      // A yearly rate v leaves 1 - exp(-v/12) a month; v times the factor is a power of what stays.
      return withSeries(
        inputs,
        enters.input,
        (fraction) => -Math.expm1(factor * Math.log1p(-fraction)),
      );
    case 'arrivals':
    case 'pace':
      return withSeries(inputs, enters.input, (value) => value * factor);
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
  const { enters } = PARAMETERS[parameter];
  switch (enters.as) {
    case 'startStock':
      return start[enters.stock];
    case 'share':
      return sum(monthly[enters.input]) / year(monthly[enters.input]).length;
    case 'rate':
      return -sum(monthly[enters.input].map((fraction) => Math.log1p(-fraction)));
    case 'arrivals':
    case 'pace':
      return sum(monthly[enters.input]);
  }
}

function withSeries(
  inputs: ProjectionInputs,
  id: MonthlyInputName,
  change: (value: number) => number,
): ProjectionInputs {
  return { ...inputs, monthly: inputs.monthly.with({ [id]: inputs.monthly[id].map(change) }) };
}
