import type { Measure } from '../../domain/measures';
import type { Forecast } from '../../scenarios/forecast/forecast';
import type { LeverField } from '../../scenarios/assumptions/levers';
import { parseOverride } from '../../scenarios/assumptions/overrides';
import { parameterDefinition } from '../../scenarios/assumptions/parameters';
import { inputLevel, type ScalableParameter } from '../../scenarios/assumptions/scaled-inputs';
import { roundTo } from '../controls/number-entry';

/**
 * The value at which a field changes nothing in this edition and scenario. A lever's own default
 * holds for Kernprognose 2025; another edition starts elsewhere.
 */
export function startValue(field: LeverField, baseline: Forecast): number {
  const { neutral, kind, name, enters } = parameterDefinition(field.parameter);
  if (neutral !== undefined) return field.defaultValue;
  if (enters.as === 'rate') {
    return roundTo(inputLevel(baseline.inputs, field.parameter as ScalableParameter, 12), 3);
  }
  if (!('input' in enters)) return field.defaultValue;
  const series = baseline.inputs.monthly[enters.input];
  const { from = baseline.start } = parseOverride(
    [name, field.timing].filter(Boolean).join(' '),
    field.defaultValue,
  );
  if (enters.as === 'arrivals') {
    // Arrivals have a season: what stays the same is the year's number.
    const first = Math.floor(Math.max(from, baseline.start) / 12) * 12;
    return roundTo(baseline.flow(field.parameter as Measure, { first, months: 12 }), 6);
  }
  const month = Math.max(0, Math.min(series.length - 1, Math.floor(from) - baseline.start));
  return roundTo(series[month] * (kind === 'yearlyFlow' ? 12 : 1), 6);
}
