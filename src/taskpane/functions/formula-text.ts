import { parseDate } from '../../domain/calendar';

/** What the user gave for an argument. */
export type Argument =
  /** A cell or range by its address, such as Blad1!A1. */
  | { readonly kind: 'cells'; readonly address: string }
  /** A text from a list: always a text. */
  | { readonly kind: 'choice'; readonly text: string }
  /** Typed: a number, a date, or else a text. */
  | { readonly kind: 'typed'; readonly text: string };

/** A formula as Excel stores it and as a Dutch Excel shows it. */
export interface FormulaText {
  /** With commas and decimal points: what is written through the API. */
  readonly invariant: string;
  /** With semicolons and decimal commas. */
  readonly dutch: string;
}

/** @returns true when the argument says nothing, so that the function uses its own default. */
export function isBlank(argument: Argument | undefined): boolean {
  if (!argument) return true;
  return argument.kind === 'cells' ? argument.address === '' : argument.text.trim() === '';
}

/**
 * The formula that calls a function. Blank arguments at the end are left out; one in the middle
 * keeps its place empty.
 *
 * @example formulaText('PROGNOSE.BEZETTING', [choice('mediaan'), typed('31-12-2026')]).dutch
 * // =PROGNOSE.BEZETTING("mediaan";DATUM(2026;12;31))
 */
export function formulaText(name: string, args: readonly (Argument | undefined)[]): FormulaText {
  const last = args.reduce((end, argument, i) => (isBlank(argument) ? end : i), -1);
  const texts = args.slice(0, last + 1).map(argumentText);
  return {
    invariant: `=${name}(${texts.map(({ invariant }) => invariant).join(',')})`,
    dutch: `=${name}(${texts.map(({ dutch }) => dutch).join(';')})`,
  };
}

function argumentText(argument: Argument | undefined): FormulaText {
  if (!argument || isBlank(argument)) return same('');
  if (argument.kind === 'cells') return same(argument.address);
  const text = argument.text.trim();
  if (argument.kind === 'choice') return same(quoted(text));
  const number = typedNumber(text);
  if (number !== undefined) return { invariant: number, dutch: number.replace('.', ',') };
  const date = parseDate(text);
  if (date) {
    const parts = [date.year, date.month, date.day];
    return { invariant: `DATE(${parts.join(',')})`, dutch: `DATUM(${parts.join(';')})` };
  }
  return same(quoted(text));
}

const same = (text: string): FormulaText => ({ invariant: text, dutch: text });
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The digits of a number typed as 82300, 82.300 or 91,4 (also 91,4%). */
export function typedNumber(text: string): string | undefined {
  const percent = /^(.*\d)\s*%$/.exec(text);
  const body = percent?.[1] ?? text;
  const plain = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(body) ? body.replaceAll('.', '') : body;
  if (!/^-?\d+(?:[.,]\d+)?$/.test(plain)) return undefined;
  const digits = plain.replace(',', '.');
  return percent ? `${digits}%` : digits;
}

/** Dutch names of the built-in functions that our formulas use. */
const DUTCH_NAMES: Readonly<Record<string, string>> = {
  AVERAGE: 'GEMIDDELDE',
  DATE: 'DATUM',
  ROUND: 'AFRONDEN',
  SUM: 'SOM',
};

/**
 * A formula in Excel's own notation as a Dutch Excel shows it, for formulas without decimal
 * numbers. Text between quotes stays as it is.
 */
export function toDutchFormula(invariant: string): string {
  return invariant
    .split(/("(?:[^"]|"")*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replaceAll(',', ';').replace(/\b[A-Z]+(?=\()/g, (name) => DUTCH_NAMES[name] ?? name),
    )
    .join('');
}
