import type { CellValue } from './cell-values';
import { Range } from './range';

/** The cells of one series. */
export interface SeriesSource {
  readonly values: Range;
  readonly categories: Range | null;
  readonly nameCell: Range | null;
}

/**
 * The series that Excel would make of a block of cells: the first row holds names when it has text,
 * the first column categories when it has text below an empty corner.
 */
export function seriesOf(
  source: Range,
  seriesBy: string,
): { plotBy: 'Columns' | 'Rows'; lines: SeriesSource[] } {
  const { area, worksheet } = source;
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && area.rows >= area.columns);
  const values = source.values ?? [];
  const cell = (i: number, j: number): CellValue =>
    (byColumns ? values[i]?.[j] : values[j]?.[i]) ?? '';
  const length = byColumns ? area.rows : area.columns;
  const width = byColumns ? area.columns : area.rows;
  const hasNames = Array.from({ length: width }, (_v, j) => cell(0, j)).some(
    (v) => typeof v === 'string' && v !== '',
  );
  const first = hasNames ? 1 : 0;
  const hasCategories =
    width > 1 &&
    (cell(0, 0) === '' ||
      Array.from({ length: length - first }, (_v, i) => cell(first + i, 0)).some(
        (v) => typeof v === 'string',
      ));
  const line = (j: number): Range => {
    const along = { row: area.row + first, column: area.column + j };
    const across = { row: area.row + j, column: area.column + first };
    return new Range(
      worksheet,
      byColumns
        ? { ...along, rows: length - first, columns: 1 }
        : { ...across, rows: 1, columns: length - first },
    );
  };
  const lines: SeriesSource[] = [];
  for (let j = hasCategories ? 1 : 0; j < width; j++) {
    lines.push({
      values: line(j),
      categories: hasCategories ? line(0) : null,
      nameCell: hasNames ? source.getCell(byColumns ? 0 : j, byColumns ? j : 0) : null,
    });
  }
  return { plotBy: byColumns ? 'Columns' : 'Rows', lines };
}
