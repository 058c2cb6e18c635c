import { toIsoDate, type CivilDate } from '../../domain/calendar';

/** A number that its cell shows as a percentage: 100 for a 1 that is shown as 100%. */
export interface PercentCell {
  readonly percent: number;
}

/** A cell of a CSV file (text) or of a workbook. */
export type TableCell = string | number | boolean | CivilDate | PercentCell | null | undefined;

export function isPercent(cell: TableCell): cell is PercentCell {
  return typeof cell === 'object' && cell !== null && 'percent' in cell;
}

/** The cell as text; a date as YYYY-MM-DD, as editions write it. */
export function textOf(cell: TableCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell).trim();
  return isPercent(cell) ? `${cell.percent}%` : toIsoDate(cell);
}
