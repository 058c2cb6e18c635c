import { invalid } from '../../domain/forecast-error';
import { dutch, quantity, type Message } from '../../domain/message';
import { askedAsPercentage } from '../../domain/percentage-question';
import type { ArgumentName } from './cell-contents';
import { excerptOf, singleValue } from './single-value';

/** Bounds of a number, both allowed. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** A share: 0,38 or 38%. Who writes 38 is asked whether that was meant. */
  readonly share?: boolean;
  /** A year, which is written without a full stop. */
  readonly year?: boolean;
}

/** More people, places or euros than there will ever be, and exact in every calculation. */
const LARGEST = 1e12;

/** The year of a price or of a budget. */
export const YEAR = { min: 1900, max: 2200, whole: true, year: true } as const;

/** @throws ForecastError when left out, no number, or out of bounds. */
export function readNumber(raw: unknown, name: ArgumentName, bounds: Bounds = {}): number {
  const number = readOptionalNumber(raw, name, bounds);
  if (number === undefined) throw invalid(dutch`Geef argument ${name} op: ${expected(bounds)}.`);
  return number;
}

/** As {@link readNumber}; undefined when left out. */
export function readOptionalNumber(
  raw: unknown,
  name: ArgumentName,
  bounds: Bounds = {},
): number | undefined {
  const value = singleValue(raw, name);
  if (value === undefined) return undefined;
  const number =
    typeof value === 'number' ? value : typeof value === 'string' ? parseNumber(value) : undefined;
  if (number === undefined) {
    throw invalid(
      dutch`${excerptOf(value)} is geen getal voor argument ${name}: ${expected(bounds)}.`,
    );
  }
  const { min = -LARGEST, max = LARGEST, whole = false } = bounds;
  if (!(number >= min && number <= max) || (whole && !Number.isInteger(number))) {
    // The bound of every number is named only when it is the one that was broken.
    const broken = Math.abs(number) > LARGEST ? { ...bounds, min, max } : bounds;
    const question = bounds.share ? askedAsPercentage(number, max) : '';
    const given = bounds.year && Number.isInteger(number) ? String(number) : excerptOf(number);
    throw invalid(
      dutch`Argument ${name} is ${given}, maar moet ${expected(broken)} zijn.${question}`,
    );
  }
  return number;
}

/**
 * A number as the Dutch write it: `0,38`, `38%`, `38 %` or `82.300`. A full stop that does not part
 * thousands is read as a decimal point.
 */
export function parseNumber(text: string): number | undefined {
  const isPercentage = text.endsWith('%');
  const digits = (isPercentage ? text.slice(0, -1) : text).replace(/[ \u00a0\u202f]/g, '');
  const number = /^[-+]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(digits)
    ? Number(digits.replaceAll('.', '').replace(',', '.'))
    : /^[-+]?(\d+([.,]\d*)?|[.,]\d+)(e[-+]?\d{1,3})?$/i.test(digits)
      ? Number(digits.replace(',', '.'))
      : Number.NaN;
  if (!Number.isFinite(number)) return undefined;
  return isPercentage ? number / 100 : number;
}

function expected({ min, max, whole, year }: Bounds): Message {
  if (year) return dutch`een jaar van ${String(min)} tot en met ${String(max)}`;
  const kind = whole ? dutch`een geheel getal` : dutch`een getal`;
  if (min !== undefined && max !== undefined) {
    return dutch`${kind} van ${quantity(min, 4)} tot en met ${quantity(max, 4)}`;
  }
  if (min !== undefined) return dutch`${kind} vanaf ${quantity(min, 4)}`;
  return kind;
}
