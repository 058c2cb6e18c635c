import { addSheet } from '../print-layout';
import { writeBlock } from '../write-block';
import type { DraftArea, DraftStyle, SheetDraft } from './sheet-draft';

interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly right?: boolean;
}

/** Contrast of every pair is at least 4.5 to 1. */
const LOOKS: Readonly<Record<DraftStyle, Look>> = {
  title: { bold: true, size: 16, color: '#154273' },
  heading: { fill: '#154273', color: '#FFFFFF', bold: true, wrap: true },
  group: { fill: '#DCE6F1', color: '#154273', bold: true },
  input: { fill: '#FFF9DB', color: '#1F3F9E' },
  note: { color: '#3B3B3B' },
  result: { bold: true },
  // Headings above numbers.
  right: { right: true },
};

/** Adds the empty sheet of a draft; its lowest frozen row is repeated on every printed page. */
export function addDraftSheet(
  context: Excel.RequestContext,
  { name, columnCount, frozenRows }: SheetDraft,
): Excel.Worksheet {
  return addSheet(context, name, {
    columns: columnCount,
    ...(frozenRows > 0 ? { headingRow: frozenRows - 1 } : {}),
  });
}

/** Writes a draft on an empty sheet: contents, formats, names, widths and frozen headings. */
export async function writeDraft(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  draft: SheetDraft,
): Promise<void> {
  await writeBlock(context, sheet, {
    row: 0,
    column: 0,
    formulas: draft.toFormulas(),
    numberFormat: draft.toNumberFormats(),
  });
  const at = ({ row, column, rows, columns }: DraftArea): Excel.Range =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  for (const { area, style } of draft.styles) applyLook(at(area), LOOKS[style]);
  for (const { name, area, comment } of draft.names) sheet.names.add(name, at(area), comment);
  for (const [column, width] of draft.columnWidths) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  }
  if (draft.frozenRows > 0) {
    sheet.freezePanes.freezeAt(
      sheet.getRangeByIndexes(0, 0, draft.frozenRows, Math.max(1, draft.frozenColumns)),
    );
  }
}

function applyLook(range: Excel.Range, { fill, color, bold, size, wrap, right }: Look): void {
  const { format } = range;
  if (fill) format.fill.color = fill;
  if (color) format.font.color = color;
  if (bold) format.font.bold = true;
  if (size) format.font.size = size;
  if (right) format.horizontalAlignment = 'Right';
  if (wrap) {
    format.wrapText = true;
    format.verticalAlignment = 'Top';
  }
}
