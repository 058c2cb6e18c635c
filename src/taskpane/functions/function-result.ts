import { parseDate, toIsoDate } from '../../domain/calendar';
import * as functions from '../../functions';
import { isBlank, typedNumber, type Argument } from './formula-text';

/** What a function would show in a cell. */
export type FunctionResult =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'table'; readonly rows: readonly (readonly unknown[])[] }
  | { readonly kind: 'error'; readonly message: string };

// The functions themselves, so that the pane shows what the cell will. They are in memory already:
// the pane shares its runtime with them.
const FUNCTIONS: Readonly<Record<string, unknown>> = functions;

/**
 * Calls a function as Excel would.
 *
 * @param id as in functions.json: PROGNOSE_BEZETTING is the function `prognoseBezetting`.
 * @returns undefined when an argument refers to cells: their contents are Excel's to read.
 */
export async function functionResult(
  id: string,
  args: readonly (Argument | undefined)[],
): Promise<FunctionResult | undefined> {
  const call = FUNCTIONS[exportName(id)];
  if (typeof call !== 'function' || args.some((argument) => argument?.kind === 'cells')) {
    return undefined;
  }
  try {
    const value = plainNumber(await call(...args.map(valueOf)));
    return Array.isArray(value)
      ? { kind: 'table', rows: value as unknown[][] }
      : { kind: 'value', value };
  } catch (error) {
    const { message } = error as { message?: unknown };
    return { kind: 'error', message: String(message ?? error) };
  }
}

/** A number with properties is shown as the number that it is. */
function plainNumber(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'basicValue' in value
    ? value.basicValue
    : value;
}

function exportName(id: string): string {
  return id.toLowerCase().replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

function valueOf(argument: Argument | undefined): string | number | null {
  if (!argument || argument.kind === 'cells' || isBlank(argument)) return null;
  const text = argument.text.trim();
  if (argument.kind === 'choice') return text;
  const number = typedNumber(text);
  if (number !== undefined) return number.endsWith('%') ? parseFloat(number) / 100 : Number(number);
  const date = parseDate(text);
  return date ? toIsoDate(date) : text;
}
