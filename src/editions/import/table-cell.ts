import { toIsoDate } from '../../domain/calendar';

/** What a workbook's date cell is read as: a JavaScript `Date`, at midnight UTC. */
interface DateCell {
  getTime(): number;
  getUTCFullYear(): number;
  getUTCMonth(): number;
  getUTCDate(): number;
}

/** A cell of a CSV file (text) or of a workbook. */
export type TableCell = string | number | boolean | DateCell | null | undefined;

/** The cell as text; a date as YYYY-MM-DD, as editions write it. */
export function textOf(cell: TableCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') {
    return Number.isNaN(cell.getTime())
      ? ''
      : toIsoDate({
          year: cell.getUTCFullYear(),
          month: cell.getUTCMonth() + 1,
          day: cell.getUTCDate(),
        });
  }
  return String(cell).trim();
}
