import { measureDefinition, type Measure } from '../../domain/measures';
import { isPercent, type TableCell } from './table-cell';
import { readWrittenNumber, type NumberNotation } from './written-number';

/** Units of which there are whole ones. */
const COUNTED = /^(?:personen|plekken|aanvragen|beslissingen|te huisvesten)/;

/**
 * The number in a cell: as a number, as it is written, or as a percentage is shown.
 *
 * @param unit the unit beside it; empty: that of the measure.
 * @returns undefined for anything else, `'ambiguous'` when thousands and decimals cannot be told
 * apart.
 */
export function readCellNumber(
  cell: TableCell,
  notation: NumberNotation,
  measure: Measure | undefined,
  unit: string,
): number | 'ambiguous' | undefined {
  const own = measure && measureDefinition(measure).unit;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (isPercent(cell)) {
    // In a cell that shows 100%, 1 stands for 100 with unit %, and for 1 with unit aandeel.
    return (unit === '' ? own : unit) === '%'
      ? cell.percent
      : Number((cell.percent / 100).toPrecision(15));
  }
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  // Of persons and places nobody gives thousandths: 22,800 of them are English thousands.
  const isCount = own !== undefined && COUNTED.test(own);
  if (isCount && /^[+-]?[1-9]\d{0,2},\d{3}$/.test(text)) return 'ambiguous';
  return readWrittenNumber(text, notation);
}
