import type { MonthIndex } from '../../domain/calendar';

/** Quantiles of the simulated paths, month end by month end. */
export interface FanBands {
  readonly p5: ArrayLike<number>;
  readonly p25: ArrayLike<number>;
  readonly p50: ArrayLike<number>;
  readonly p75: ArrayLike<number>;
  readonly p95: ArrayLike<number>;
}

/** A level that does not change with time, such as the realised places. */
export interface FanLevel {
  readonly kind: 'realised' | 'multiYear';
  readonly label: string;
  readonly value: number;
}

/** What a fan chart shows; every series starts at `start` and has a value per month boundary. */
export interface FanChartData {
  readonly start: MonthIndex;
  readonly months: number;
  readonly scenario: { readonly label: string; readonly values: ArrayLike<number> };
  readonly baseline?: { readonly label: string; readonly values: ArrayLike<number> };
  readonly need?: { readonly label: string; readonly values: ArrayLike<number> };
  readonly bands?: FanBands;
  readonly levels: readonly FanLevel[];
}

/** @returns the first `months + 1` values of a series. */
export function withinHorizon(values: ArrayLike<number>, months: number): number[] {
  return Array.from({ length: Math.min(months + 1, values.length) }, (_, i) => values[i]);
}
