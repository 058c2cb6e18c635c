import { withoutEnding } from './text-ends';

/** @returns the number with a full stop between thousands and a decimal comma: 82.300 or 91,4. */
export function formatDutchNumber(value: number, maximumDecimals = 1): string {
  const rounded = value.toFixed(maximumDecimals);
  const [whole, decimals = ''] = rounded.replace('-', '').split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) {
    groups.unshift(whole.slice(Math.max(0, end - 3), end));
  }
  const kept = withoutEnding(decimals, '0');
  const sign = Number(rounded) < 0 ? '-' : '';
  return sign + groups.join('.') + (kept ? `,${kept}` : '');
}

/**
 * Rounds to a millionth. The solver meets an anchor to about 1e-9 persons; a cell must show the
 * published number itself, so that `=…=82300` is true.
 */
export function roundToMicro(value: number): number {
  const rounded = Math.round(value * 1e6) / 1e6;
  // Values beyond 2^53 / 1e6 have no millionths to round.
  return Number.isFinite(rounded) && Math.abs(value) < 9e9 ? rounded : value;
}
