import type { Area } from './addresses';
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
