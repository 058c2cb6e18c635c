/** @returns the letters of a column that counts from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters((column - rest) / 26 - 1) + letter;
}

/** @returns a relative reference such as B7; row and column count from 0. */
export function relativeCell(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** @returns an absolute reference on a sheet, such as 'Controleblad'!$B$7. */
export function absoluteCell(sheet: string, row: number, column: number): string {
  return `${quotedSheet(sheet)}!$${columnLetters(column)}$${row + 1}`;
}

/** @returns a sheet's name as formulas write it; an apostrophe in it is doubled. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The place of a cell on its sheet; row and column count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a reference to a cell or a range begins.
 *
 * @example placeOf('AB3:AC9') // { row: 2, column: 27 }
 * @example placeOf('$B$7') // { row: 6, column: 1 }
 */
export function placeOf(reference: string): CellPlace {
  const match = /^([A-Z]{1,3})(\d+)/i.exec(reference.replaceAll('$', ''));
  const column = [...(match?.[1] ?? 'A').toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(match?.[2] ?? 1) - 1, column: column - 1 };
}
