import { measureDefinition, type Measure } from './measures';
import type { Period } from './period';

/** A moment (in months since year 0) or a period. */
export type When = { readonly position: number } | { readonly period: Period };

/** What is asked of a measure for a period: a stock at its end, anything else over all of it. */
export function whenOver(measure: Measure, period: Period): When {
  return measureDefinition(measure).kind === 'stock'
    ? { position: period.first + period.months }
    : { period };
}
