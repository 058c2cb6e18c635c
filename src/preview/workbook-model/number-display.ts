import { DAYS_UNTIL_1904, dateOfSerial, isErrorValue, type CellValue } from './cell-values';

const MONTHS_NL = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const DAYS_NL = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

/** How Dutch Excel writes the error values. */
export const DUTCH_ERRORS: Readonly<Record<string, string>> = {
  '#N/A': '#N/B',
  '#VALUE!': '#WAARDE!',
  '#REF!': '#VERW!',
  '#NAME?': '#NAAM?',
  '#DIV/0!': '#DEEL/0!',
  '#NUM!': '#GETAL!',
  '#NULL!': '#LEEG!',
  '#SPILL!': '#OVERLOOP!',
  '#CALC!': '#BEREKENEN!',
  '#BUSY!': '#BEZIG!',
};

/**
 * The text a Dutch Excel shows for a value with a number format (the common formats).
 *
 * @param date1904 whether the workbook counts its dates from 1904.
 */
export function displayText(value: CellValue, numberFormat = 'General', date1904 = false): string {
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  if (typeof value === 'string')
    return isErrorValue(value) ? (DUTCH_ERRORS[value] ?? value) : value;
  if (numberFormat === 'General' || numberFormat === '@' || numberFormat === '')
    return generalNumber(value);
  // A spreadsheet has no negative zero; the arithmetic below this one has.
  const section = pickSection(numberFormat, value === 0 ? 0 : value);
  if (isDateFormat(section.format)) {
    return formatDate(section.value + (date1904 ? DAYS_UNTIL_1904 : 0), section.format);
  }
  return formatNumber(section.value, section.format);
}

export function isDateFormat(format: string): boolean {
  return /[dmyj]/i.test(format.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, ''));
}

function generalNumber(value: number): string {
  return String(Number(value.toPrecision(11)))
    .replace('.', ',')
    .replace('e', 'E');
}

function pickSection(numberFormat: string, value: number): { format: string; value: number } {
  const sections = numberFormat.split(';');
  if (sections.length > 1 && value < 0) return { format: sections[1] ?? '', value: -value };
  if (sections.length > 2 && value === 0) return { format: sections[2] ?? '', value };
  return { format: sections[0] ?? '', value };
}

function formatDate(serial: number, format: string): string {
  const date = dateOfSerial(serial);
  const pad = (number: number) => String(number).padStart(2, '0');
  const month = MONTHS_NL[date.getUTCMonth()] ?? '';
  const parts: Record<string, () => string> = {
    yyyy: () => String(date.getUTCFullYear()),
    yy: () => pad(date.getUTCFullYear() % 100),
    mmmm: () => month,
    mmm: () => month.slice(0, 3),
    mm: () => pad(date.getUTCMonth() + 1),
    m: () => String(date.getUTCMonth() + 1),
    dddd: () => DAYS_NL[date.getUTCDay()] ?? '',
    ddd: () => (DAYS_NL[date.getUTCDay()] ?? '').slice(0, 2),
    dd: () => pad(date.getUTCDate()),
    d: () => String(date.getUTCDate()),
    hh: () => pad(date.getUTCHours()),
    h: () => String(date.getUTCHours()),
    ss: () => pad(date.getUTCSeconds()),
  };
  return format
    .replace(/\[[^[\]]*\]/g, '')
    .replace(
      /"([^"]*)"|\\(.)|y{2,4}|m{1,4}|d{1,4}|h{1,2}|s{1,2}/gi,
      (token, quoted: string | undefined, escaped: string | undefined, offset: number) => {
        if (quoted !== undefined) return quoted;
        if (escaped !== undefined) return escaped;
        const isMinutes = /^m/i.test(token) && /h{1,2}:$/i.test(format.slice(0, offset));
        return isMinutes ? pad(date.getUTCMinutes()) : (parts[token.toLowerCase()]?.() ?? token);
      },
    );
}

const FORMAT_PARTS = /"[^"]*"|\\.|[#0?][#0?,]*(?:\.[#0?]+)?/g;

function formatNumber(value: number, format: string): string {
  // Digits between quotation marks are text.
  const digits = [...format.matchAll(FORMAT_PARTS)].find(([part]) => /^[#0?]/.test(part));
  const text = (part: string) =>
    part.replace(/\[[^[\]]*\]|_.|\*./g, '').replace(/"([^"]*)"|\\(.)/g, '$1$2');
  if (!digits) return text(format);
  const pattern = digits[0];
  const percent = format.includes('%');
  const decimals = pattern.includes('.') ? (pattern.split('.')[1] ?? '') : '';
  const optional = decimals.replace(/0/g, '').length;
  const number = numberStyle({
    minimumFractionDigits: decimals.length - optional,
    maximumFractionDigits: decimals.length,
    useGrouping: pattern.includes(','),
    minimumIntegerDigits: Math.max(1, (pattern.split('.')[0] ?? '').replace(/[^0]/g, '').length),
  }).format(percent ? value * 100 : value);
  return (
    text(format.slice(0, digits.index)) + number + text(format.slice(digits.index + pattern.length))
  );
}

const numberStyles = new Map<string, Intl.NumberFormat>();

/** Made once for each style: making one costs more than a hundred cells that are shown with it. */
function numberStyle(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const style = numberStyles.get(key) ?? new Intl.NumberFormat('nl-NL', options);
  numberStyles.set(key, style);
  return style;
}

/**
 * A number as one types it, which is how a cell opens and what the formula bar shows.
 *
 * @example editableText(46387, 'mmm-yy') // '31-12-2026'
 * @example editableText(0.385, '0%') // '38,5%'
 */
export function editableText(value: number, format: string, date1904 = false): string {
  if (isDateFormat(format)) return displayText(value, 'd-m-yyyy', date1904);
  // Without what floating point adds: 0.07 * 100 is 7.000000000000001.
  if (format.includes('%')) return `${displayText(Number((value * 100).toPrecision(15)))}%`;
  return displayText(value);
}
