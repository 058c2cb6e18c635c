import type { CellValue } from '../workbook-model/cell-values';
import { displayText, isDateFormat } from '../workbook-model/number-display';
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

/** Excel has 30; a browser writes no more than these for certain. */
const MOST_DECIMALS = 20;
/** Texts, colours, room and exponents, which are passed over, or else the digits of a number. */
const PARTS = /"[^"]*"|\\.|\[[^[\]]*\]|[_*].|E[+-]0+|[#0?][#0?,]*(?:\.[#0?]+)?/gi;

/**
 * Adds a decimal to a format, or takes one away, for numbers of every sign. A format of dates or of
 * text has none.
 *
 * @example withDecimals('+#,##0;-#,##0', 1) // '+#,##0.0;-#,##0.0'
 * @example withDecimals('0.0%', -1) // '0%'
 */
function withDecimals(format: string, change: 1 | -1): string {
  if (isDateFormat(format)) return format;
  return format.replace(PARTS, (part) => {
    if (!/^[#0?]/.test(part)) return part;
    const [whole = '0', decimals = ''] = part.split('.');
    const count = Math.min(MOST_DECIMALS, Math.max(0, decimals.length + change));
    return count > 0 ? `${whole}.${decimals.slice(0, count).padEnd(count, '0')}` : whole;
  });
}

/** As many decimals as a number without a format shows. */
function shownFormat(value: CellValue | undefined): string {
  const display = typeof value === 'number' ? displayText(value) : '';
  // A number so small or large that it is shown with an exponent.
  if (display.includes('E')) return '0.00E+00';
  const count = display.split(',')[1]?.length ?? 0;
  return count > 0 ? `0.${'0'.repeat(count)}` : '0';
}

/** Changes the number of decimals of the selected cells, after the first of them. */
export function changeDecimals(range: Range, change: 1 | -1): void {
  const format = range.numberFormat?.[0]?.[0] ?? 'General';
  const isGeneral = format === 'General' || format === '';
  const start = isGeneral ? shownFormat(range.values?.[0]?.[0]) : format;
  range.setStyle({ numberFormat: withDecimals(start, change) });
}
