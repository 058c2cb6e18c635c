/** @returns the number with a full stop between thousands and a decimal comma: 82.300 or 91,4. */
export function formatDutchNumber(value: number, maximumDecimals = 1): string {
  const rounded = Math.abs(value).toFixed(maximumDecimals);
  const [whole = '0', decimals = ''] = rounded.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  const kept = decimals.replace(/0+$/, '');
  const sign = value < 0 && Number(rounded) !== 0 ? '-' : '';
  return sign + grouped + (kept ? `,${kept}` : '');
}

/**
 * What to ask who gives 38 where a share is meant.
 *
 * @returns a sentence with a space before it, or nothing when that cannot be meant.
 */
export function askedAsPercentage(value: number, max: number): string {
  return value >= 2 && value / 100 <= max ? ` Bedoelde u ${formatDutchNumber(value, 4)}%?` : '';
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
