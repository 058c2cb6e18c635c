import { fromSerial } from '../../domain/calendar';
import type { Language } from '../../i18n/language';
import { measureName } from '../../i18n/measure-names';
import { relativeCell } from '../../workbook/cell-reference';
import type { TopChange } from '../../workbook/loads/compare-top';
import { columnHeader, columnIndex } from '../../workbook/loads/load-columns';
import { keyOfRow, rowKey } from '../../workbook/loads/load-request';
import { languageOfSheet } from '../../workbook/loads/load-sheet-texts';
import type { CellChange, SheetRefresh } from '../../workbook/loads/plan-refresh';
import { cellContent } from '../../workbook/loads/sheet-cell-content';
import type { RefreshTexts } from './refresh-texts';

/** A change as it stands in a list of them. */
export interface ListedChange {
  /** The cell that a click goes to, such as E41. */
  readonly address: string;
  readonly name: string;
  readonly detail: string;
  readonly before: string | number;
  readonly after: string | number;
  /** Of two numbers. */
  readonly difference: number | undefined;
}

/** Cells that a refresh changes, the numbers first. */
export function listedRenewals(
  refresh: SheetRefresh,
  language: Language,
  texts: RefreshTexts,
): readonly ListedChange[] {
  const { changes, top } = refresh;
  return [
    ...numbersFirst(changes).map((change) => ofCell(refresh, change, language)),
    ...top.renewed.map((change) => ofTop(change, texts)),
  ];
}

/** All that the user changed on the sheet, with what it should be. */
export function listedOwnChanges(
  refresh: SheetRefresh,
  language: Language,
  texts: RefreshTexts,
): readonly ListedChange[] {
  const { overtyped, ownMarks, deletedRows, doubledRows, missingColumns, top } = refresh;
  const table = refresh.sheet.table;
  const rowAt = (row: number): string =>
    relativeCell((table?.top ?? 0) + 1 + row, table?.left ?? 0);
  const first = relativeCell(table?.top ?? 0, table?.left ?? 0);
  const line = (
    address: string,
    name: string,
    detail: string,
    before: string,
    after: string | number,
  ): ListedChange => ({ address, name, detail, before, after, difference: undefined });
  return [
    ...numbersFirst(overtyped).map((change) => ofCell(refresh, change, language)),
    ...top.overtyped.map((change) => ofTop(change, texts)),
    ...deletedRows.map(({ row, before }) =>
      line(
        rowAt(Math.max(0, before - 1)),
        measureName(row.measure, language),
        `${row.period}, ${row.scenario}`,
        texts.deleted,
        row.value,
      ),
    ),
    ...doubledRows.map((row) => {
      const { name, detail } = rowName(refresh, row, language);
      return line(rowAt(row), name, `${detail}: ${texts.doubled}`, texts.doubledNow, '–');
    }),
    ...missingColumns.map((name) => line(first, name, texts.column, texts.deleted, '–')),
    ...top.missing.map((name) => line('A1', name, texts.line, texts.deleted, '–')),
    ...ownMarks.map((change) => ofCell(refresh, change, language)),
  ];
}

/** What a row of the table's body is, by the cells that say so. */
function rowName(
  { sheet: { record, table }, rows }: SheetRefresh,
  row: number,
  language: Language,
): Pick<ListedChange, 'name' | 'detail'> {
  const cell = (column: 'date' | 'measure' | 'scenario'): string | number =>
    cellContent(table?.rows[row]?.[table.columns.get(column) ?? -1]);
  const key = rowKey(
    Number(cell('date')) + record.dateOffset,
    String(cell('measure')),
    String(cell('scenario')),
  );
  const loaded = rows.find((one) => keyOfRow(one) === key);
  return loaded
    ? {
        name: measureName(loaded.measure, language),
        detail: `${loaded.period}, ${loaded.scenario}`,
      }
    : { name: String(cell('measure')), detail: String(cell('scenario')) };
}

function ofCell(
  { sheet: { record, table } }: SheetRefresh,
  { row, column, period, measure, scenario, current, next }: CellChange,
  language: Language,
): ListedChange {
  const at = (table?.left ?? 0) + (table?.columns.get(column) ?? columnIndex(column));
  return {
    address: relativeCell((table?.top ?? 0) + 1 + row, at),
    name: measureName(measure, language),
    detail: `${period}, ${scenario}${column === 'value' ? '' : `: ${columnHeader(column, languageOfSheet(record.request))}`}`,
    ...(column === 'date'
      ? {
          before: dateText(current, record.dateOffset),
          after: dateText(next, record.dateOffset),
          difference: undefined,
        }
      : { before: current, after: next, difference: differenceOf(current, next) }),
  };
}

/** A date as the sheet shows it; anything else that was typed there as it is. */
function dateText(content: string | number, dateOffset: number): string | number {
  const date = typeof content === 'number' ? fromSerial(content + dateOffset) : undefined;
  return date ? `${date.day}-${date.month}-${date.year}` : content;
}

function ofTop(
  { part, row, column, label, current, next }: TopChange,
  texts: RefreshTexts,
): ListedChange {
  return {
    address: relativeCell(row, column),
    name: texts.parts[part],
    detail: label,
    before: current,
    after: next,
    difference: differenceOf(current, next),
  };
}

function differenceOf(before: string | number, after: string | number): number | undefined {
  return typeof before === 'number' && typeof after === 'number' ? after - before : undefined;
}

function numbersFirst(changes: readonly CellChange[]): readonly CellChange[] {
  return [...changes].sort((a, b) => Number(a.column !== 'value') - Number(b.column !== 'value'));
}
