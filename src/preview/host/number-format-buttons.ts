import type { Range } from '../workbook-model/range';

/** The number formats of the ribbon's buttons, in Excel's invariant notation. */
const NUMBER_FORMATS = {
  general: 'General',
  thousands: '#,##0',
  percent: '0%',
  date: 'd-m-yyyy',
} as const;

export type NumberFormatButton = keyof typeof NUMBER_FORMATS;

/** Gives the selected cells a format. */
export function formatNumbers(range: Range, button: NumberFormatButton): void {
  range.setStyle({ numberFormat: NUMBER_FORMATS[button] });
}

/**
 * Adds a decimal to the format of the selected cells, or takes one away.
 *
 * @example withDecimals('#,##0', 1) // '#,##0.0'
 * @example withDecimals('0.0%', -1) // '0%'
 */
function withDecimals(format: string, change: 1 | -1): string {
  const digits = /[#0](?:[#0,]*[#0])?(?:\.0+)?/.exec(format)?.[0];
  if (!digits) return change > 0 ? '0.0' : '0';
  const [whole = '0', decimals = ''] = digits.split('.');
  const wanted = Math.max(0, decimals.length + change);
  return format.replace(digits, wanted > 0 ? `${whole}.${'0'.repeat(wanted)}` : whole);
}

/** Changes the number of decimals of the selected cells, after the first of them. */
export function changeDecimals(range: Range, change: 1 | -1): void {
  const format = range.numberFormat?.[0]?.[0] ?? 'General';
  range.setStyle({ numberFormat: withDecimals(format === 'General' ? '0' : format, change) });
}
