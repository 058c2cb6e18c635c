import { invalid } from '../../domain/forecast-error';
import { askedAsPercentage, formatDutchNumber } from '../../domain/number-format';
import { shown, singleValue } from './single-value';

/** Bounds of a number, both allowed. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** A share: 0,38 or 38%. Who writes 38 is asked whether that was meant. */
  readonly share?: boolean;
}

/** More people, places or euros than there will ever be, and exact in every calculation. */
const LARGEST = 1e12;

/** @throws ForecastError when left out, no number, or out of bounds. */
export function readNumber(raw: unknown, name: string, bounds: Bounds = {}): number {
  const number = readOptionalNumber(raw, name, bounds);
  if (number === undefined) throw invalid(`Geef argument ${name} op: ${expected(bounds)}.`);
  return number;
}

/** As {@link readNumber}; undefined when left out. */
export function readOptionalNumber(
  raw: unknown,
  name: string,
  bounds: Bounds = {},
): number | undefined {
  const value = singleValue(raw, name);
  if (value === undefined) return undefined;
  const number =
    typeof value === 'number' ? value : typeof value === 'string' ? parseNumber(value) : undefined;
  if (number === undefined) {
    throw invalid(`${shown(value)} is geen getal voor argument ${name}: ${expected(bounds)}.`);
  }
  const { min = -LARGEST, max = LARGEST, whole = false } = bounds;
  if (!(number >= min && number <= max) || (whole && !Number.isInteger(number))) {
    // The bound of every number is named only when it is the one that was broken.
    const broken = Math.abs(number) > LARGEST ? { min, max, whole } : bounds;
    const question = bounds.share ? askedAsPercentage(number, max) : '';
    throw invalid(
      `Argument ${name} is ${shown(number)}, maar moet ${expected(broken)} zijn.${question}`,
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
  const digits = (isPercentage ? text.slice(0, -1) : text).replace(/[\s\u00a0\u202f]/g, '');
  const number = /^[-+]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(digits)
    ? Number(digits.replaceAll('.', '').replace(',', '.'))
    : /^[-+]?(\d+([.,]\d*)?|[.,]\d+)(e[-+]?\d{1,3})?$/i.test(digits)
      ? Number(digits.replace(',', '.'))
      : Number.NaN;
  if (!Number.isFinite(number)) return undefined;
  return isPercentage ? number / 100 : number;
}

function expected({ min, max, whole }: Bounds): string {
  const kind = whole ? 'een geheel getal' : 'een getal';
  if (min !== undefined && max !== undefined) {
    return `${kind} van ${formatDutchNumber(min, 4)} tot en met ${formatDutchNumber(max, 4)}`;
  }
  if (min !== undefined) return `${kind} vanaf ${formatDutchNumber(min, 4)}`;
  return kind;
}
