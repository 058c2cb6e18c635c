import { invalid } from '../../domain/forecast-error';
import { dutch, type Message } from '../../domain/message';
import type { ArgumentName } from './cell-contents';
import { cellContents } from './cell-contents';
import { isBlank, singleValue, type Given } from './single-value';
import { readOptionalNumber, type Bounds } from './number-argument';
import { cellCount } from './range-size';

/** Cells in reading order, with the number of columns of the range. */
export interface CellRange<T> {
  readonly cells: readonly T[];
  readonly columns: number;
}

/** A whole column that is empty further down need not be read to the last row of a sheet. */
const MAX_CELLS = 20_000;

/** A range of cells; one value counts as a range of one cell. Undefined when left out. */
export function readRange(
  raw: unknown,
  name: ArgumentName,
): CellRange<Given | undefined> | undefined {
  const columns = isRows(raw) ? raw[0].length : 1;
  const given: unknown[] = isRows(raw) ? raw.flat() : Array.isArray(raw) ? raw : [raw];
  if (given.every(isBlank)) return undefined;
  if (given.length > MAX_CELLS) {
    throw invalid(
      dutch`Bereik ${name} heeft ${cellCount(given.length)}; mogelijk is ${MAX_CELLS}.`,
    );
  }
  const cells = given.map((cell, i) => cellContents(cell, cellName(name, i)));
  if (cells.every(isBlank)) return undefined;
  if (isRows(raw) && raw.some((row) => row.length !== columns)) {
    throw invalid(dutch`Bereik ${name} is geen rechthoek.`);
  }
  return { cells: cells.map((cell, i) => singleValue(cell, cellName(name, i))), columns };
}

/** A range of numbers, in which an empty cell counts as `blank`. */
export function readNumbers(
  raw: unknown,
  name: ArgumentName,
  bounds: Bounds,
  blank: number,
): CellRange<number> | undefined {
  const range = readRange(raw, name);
  return (
    range && {
      columns: range.columns,
      cells: range.cells.map(
        (cell, i) => readOptionalNumber(cell, cellName(name, i), bounds) ?? blank,
      ),
    }
  );
}

function cellName(name: ArgumentName, index: number): Message {
  return dutch`${name} (cel ${index + 1})`;
}

function isRows(raw: unknown): raw is unknown[][] {
  return Array.isArray(raw) && raw.length > 0 && raw.every(Array.isArray);
}

/** @returns a list laid out as rows of a number of columns. */
export function asRows<T>(cells: readonly T[], columns: number): T[][] {
  const rows: T[][] = [];
  for (let i = 0; i < cells.length; i += columns) rows.push(cells.slice(i, i + columns));
  return rows;
}
