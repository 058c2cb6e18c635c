import { invalidArgument } from '../rich-api/rich-api-error';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A block of cells, counted from zero. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export const singleCell = (row: number, column: number): Area => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

/** @example columnLetters(27) // 'AB' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** @example splitSheetName("'Mijn blad'!A1") // { sheet: 'Mijn blad', cells: 'A1' } */
export function splitSheetName(address: string): { sheet?: string; cells: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return { cells: address };
  return { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), cells: match[3] ?? '' };
}

/** Reads `A1`, `A1:B2`, `A:C` and `1:3`, with or without dollars; null for anything else. */
export function parseCells(cells: string): Area | null {
  const text = cells.replaceAll('$', '').trim();
  const block = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(text);
  if (block) {
    const [, left = '', top = '', right = left, bottom = top] = block;
    return between(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) {
    const [, left = '', right = ''] = columns;
    return between(0, columnIndex(left), MAX_ROWS - 1, columnIndex(right));
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function between(row1: number, column1: number, row2: number, column2: number): Area {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const area = {
    row,
    column,
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return checked(area);
}

export function checked(area: Area): Area {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  if (!fits) throw invalidArgument('The range falls outside the worksheet.');
  return area;
}

export function formatCells(area: Area): string {
  if (area.rows === MAX_ROWS) {
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  }
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${area.row + area.rows}`;
  const first = columnLetters(area.column) + (area.row + 1);
  const last = columnLetters(area.column + area.columns - 1) + (area.row + area.rows);
  return first === last ? first : `${first}:${last}`;
}

export const quoteSheetName = (name: string): string =>
  /^[A-Za-zÀ-ÿ_][\wÀ-ÿ.]*$/.test(name) && parseCells(name) === null
    ? name
    : `'${name.replaceAll("'", "''")}'`;

export const formatAddress = (sheet: string, area: Area): string =>
  `${quoteSheetName(sheet)}!${formatCells(area)}`;

/** @example absoluteAddress('Blad 1', area) // "'Blad 1'!$A$2:$A$9" */
export function absoluteAddress(sheet: string, area: Area): string {
  const first = `$${columnLetters(area.column)}$${area.row + 1}`;
  const last = `$${columnLetters(area.column + area.columns - 1)}$${area.row + area.rows}`;
  return `${quoteSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function boundingArea(a: Area, b: Area): Area {
  return between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row + a.rows, b.row + b.rows) - 1,
    Math.max(a.column + a.columns, b.column + b.columns) - 1,
  );
}

export const cellKey = (row: number, column: number): string => `${row},${column}`;

export function* cellsOf(area: Area): Generator<[row: number, column: number]> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++)
      yield [row, column];
  }
}

/** A table of the area's shape, filled cell by cell. */
export const gridOf = <T>(area: Area, fill: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_row, i) =>
    Array.from({ length: area.columns }, (_cell, j) => fill(area.row + i, area.column + j)),
  );
