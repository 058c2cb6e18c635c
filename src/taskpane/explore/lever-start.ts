import type { Measure } from '../../domain/measures';
import type { Forecast } from '../../scenarios/forecast/forecast';
import type { LeverField } from '../../scenarios/assumptions/levers';
import { parseOverride } from '../../scenarios/assumptions/overrides';
import { parameterDefinition } from '../../scenarios/assumptions/parameters';
import { roundTo } from '../controls/number-entry';

/**
 * The value at which a field changes nothing in this edition and scenario. A lever's own default
 * holds for Kernprognose 2025; another edition starts elsewhere.
 */
export function startValue(field: LeverField, baseline: Forecast): number {
  const { neutral, kind, name } = parameterDefinition(field.parameter);
  if (neutral !== undefined) return field.defaultValue;
  if (field.parameter === 'departureRate') {
    const firstYear = { period: { first: baseline.start, months: 12 } };
    return roundTo(baseline.figure('departureRate', firstYear).value, 3);
  }
  const series = monthlySeries(field, baseline);
  if (!series) return field.defaultValue;
  const { from = baseline.start } = parseOverride(
    [name, field.timing].filter(Boolean).join(' '),
    field.defaultValue,
  );
  if (parameterDefinition(field.parameter).enters.as === 'arrivals') {
    // Arrivals have a season: what stays the same is the year's number.
    const first = Math.floor(Math.max(from, baseline.start) / 12) * 12;
    return roundTo(baseline.flow(field.parameter as Measure, { first, months: 12 }), 6);
  }
  const month = Math.max(0, Math.min(series.length - 1, Math.floor(from) - baseline.start));
  return roundTo(series[month] * (kind === 'yearlyFlow' ? 12 : 1), 6);
}

function monthlySeries(
  { parameter }: LeverField,
  { inputs: { monthly } }: Forecast,
): Float64Array | undefined {
  const series: unknown = monthly[parameter as keyof typeof monthly];
  return series instanceof Float64Array ? series : undefined;
}
