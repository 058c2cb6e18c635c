import { invalid } from '../../domain/forecast-error';
import { dutch, quantity, type MessagePart } from '../../domain/message';
import { cellContents, type ArgumentName } from './cell-contents';
import { columnCount, rowCount } from './range-size';

/** One value that was given. */
export type Given = string | number | boolean;

const MAX_TEXT = 255;

/**
 * One value out of whatever Excel passes. An empty cell arrives as null, "" or undefined, depending
 * on the platform; all three mean that the argument was left out. A range of one cell counts as its
 * value, and so does a data type.
 *
 * @param name the argument's name, for messages.
 */
export function singleValue(raw: unknown, name: ArgumentName): Given | undefined {
  const value = unwrap(raw, name);
  switch (typeof value) {
    case 'string': {
      if (value.length > MAX_TEXT) {
        throw invalid(
          dutch`Argument ${name} is een tekst van ${value.length} tekens; dat is te lang.`,
        );
      }
      const text = value.trim();
      return text === '' ? undefined : text;
    }
    case 'number':
      if (!Number.isFinite(value)) throw invalid(dutch`Argument ${name} is geen getal.`);
      return value;
    case 'boolean':
      return value;
    case 'undefined':
      return undefined;
    default:
      if (value === null) return undefined;
      throw invalid(dutch`Argument ${name} is geen tekst en geen getal.`);
  }
}

/**
 * As {@link singleValue}, for an argument of which 0 is no value: a name, a date or a period. On the
 * desktop an empty cell arrives as 0, or as "0" where a text is asked, and here that can mean
 * nothing else.
 */
export function singleNonZero(raw: unknown, name: ArgumentName): Given | undefined {
  const value = singleValue(raw, name);
  return value === 0 || value === '0' ? undefined : value;
}

/** @returns true when the argument was left out. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function unwrap(raw: unknown, name: ArgumentName): unknown {
  if (!Array.isArray(raw)) return cellContents(raw, name);
  const rows = raw as readonly unknown[];
  const first = rows[0];
  const columns = Array.isArray(first) ? first.length : 1;
  if (rows.length === 1 && columns === 1) {
    const cell: unknown = Array.isArray(first) ? first[0] : first;
    if (!Array.isArray(cell)) return cellContents(cell, name);
  }
  throw invalid(
    dutch`Argument ${name} vraagt één waarde, maar kreeg een bereik van ${rowCount(rows.length)} en ${columnCount(columns)}.`,
  );
}

/** @returns what was given as a message shows it: "text" or 1.234. */
export function excerptOf(value: Given): MessagePart {
  if (typeof value === 'boolean') return value ? dutch`WAAR` : dutch`ONWAAR`;
  if (typeof value === 'number') return quantity(value, 4);
  return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
}
