import { addSheet, breakPages } from '../print-layout';
import { writeBlock } from '../write-block';
import { applyStyle } from '../sheet-style';
import type { DraftArea, SheetDraft } from './sheet-draft';

/** Of a column in points, in a new workbook. */
const DEFAULT_WIDTH = 48;

/** Adds the empty sheet of a draft; its lowest frozen row is repeated on every printed page. */
export function addDraftSheet(context: Excel.RequestContext, draft: SheetDraft): Excel.Worksheet {
  const { frozenRows } = draft;
  return addSheet(context, draft.name, {
    widths: widthsOf(draft),
    ...(frozenRows > 0 ? { headingRow: frozenRows - 1 } : {}),
  });
}

function widthsOf({ columnCount, columnWidths }: SheetDraft): number[] {
  return Array.from({ length: columnCount }, (_, i) => columnWidths.get(i) ?? DEFAULT_WIDTH);
}

/** Writes a draft on an empty sheet: contents, formats, names, widths and frozen headings. */
export async function writeDraft(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  draft: SheetDraft,
): Promise<void> {
  const at = ({ row, column, rows, columns }: DraftArea): Excel.Range =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  // Before the contents: widths and styles make a program measure again all that stands there.
  for (const { column, columns, width } of equalWidths(draft.columnWidths)) {
    sheet.getRangeByIndexes(0, column, 1, columns).format.columnWidth = width;
  }
  for (const { area, style } of draft.styles) applyStyle(at(area), style);
  await writeBlock(context, sheet, {
    row: 0,
    column: 0,
    formulas: draft.toFormulas(),
    numberFormat: draft.toNumberFormats(),
  });
  for (const { name, area, comment } of draft.names) sheet.names.add(name, at(area), comment);
  if (draft.frozenRows > 0) {
    sheet.freezePanes.freezeAt(
      sheet.getRangeByIndexes(0, 0, draft.frozenRows, Math.max(1, draft.frozenColumns)),
    );
  }
  breakPages(sheet, draft.partStarts, draft.rowCount, widthsOf(draft));
}

interface EqualWidths {
  readonly column: number;
  readonly columns: number;
  readonly width: number;
}

/** Neighbouring columns of one width together: each request makes Excel lay out the sheet anew. */
function equalWidths(widths: ReadonlyMap<number, number>): EqualWidths[] {
  const runs: EqualWidths[] = [];
  for (const [column, width] of [...widths].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    const isNext = last?.column === column - (last?.columns ?? 0) && last.width === width;
    if (isNext) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ column, columns: 1, width });
  }
  return runs;
}
