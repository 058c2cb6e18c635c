import { gridOf, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from './addresses';
import type { ShiftDirection } from './sheet-store';

/**
 * Where a cell goes when an area is inserted (down, right) or deleted (up, left); null when the
 * cell itself is deleted.
 */
export function shiftedCell(
  area: Area,
  direction: ShiftDirection,
  row: number,
  column: number,
): [row: number, column: number] | null {
  const inRows = row >= area.row && row < area.row + area.rows;
  const inColumns = column >= area.column && column < area.column + area.columns;
  if ((direction === 'Up' || direction === 'Left') && inRows && inColumns) return null;
  switch (direction) {
    case 'Down':
      return inColumns && row >= area.row ? [row + area.rows, column] : [row, column];
    case 'Up':
      return inColumns && row >= area.row ? [row - area.rows, column] : [row, column];
    case 'Right':
      return inRows && column >= area.column ? [row, column + area.columns] : [row, column];
    case 'Left':
      return inRows && column >= area.column ? [row, column - area.columns] : [row, column];
  }
}

/** Whether shifting an area would tear a table apart. */
export function wouldSplit(area: Area, direction: ShiftDirection, table: Area): boolean {
  if (direction === 'Down' || direction === 'Up') {
    const below = table.row + table.rows > area.row;
    const columns = intersection({ ...area, row: 0, rows: MAX_ROWS }, table);
    return below && columns !== null && columns.columns !== table.columns;
  }
  const beyond = table.column + table.columns > area.column;
  const rows = intersection({ ...area, column: 0, columns: MAX_COLUMNS }, table);
  return beyond && rows !== null && rows.rows !== table.rows;
}

/** A table keeps a row under its headings. */
export const FEWEST_TABLE_ROWS = 2;

/** Where a table, or another block of cells, is after a shift; null when nothing of it is left. */
export function shiftedArea(
  table: Area,
  area: Area,
  direction: ShiftDirection,
  fewestRows = 1,
): Area | null {
  const first = shiftedCell(area, direction, table.row, table.column);
  const last = shiftedCell(
    area,
    direction,
    table.row + table.rows - 1,
    table.column + table.columns - 1,
  );
  const kept = gridOf({ ...table, columns: 1 }, (row, column) =>
    shiftedCell(area, direction, row, column),
  )
    .flat()
    .filter((cell) => cell !== null);
  if (!first && !last && kept.length === 0) return null;
  if (direction === 'Down' || direction === 'Up') {
    const rows = kept.map(([row]) => row);
    const top = Math.min(...rows);
    return { ...table, row: top, rows: Math.max(fewestRows, Math.max(...rows) - top + 1) };
  }
  if (!first) return table;
  const right = last?.[1] ?? first[1] + table.columns - 1 - area.columns;
  return { ...table, column: first[1], columns: Math.max(1, right - first[1] + 1) };
}
