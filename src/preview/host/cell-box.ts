import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../workbook-model/addresses';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where cells stand inside the grid at this moment, in pixels, with scrolling and frozen panes. */
export function boxOfCells(sheet: FWorksheet, area: Area): Box {
  const lastRow = Math.min(area.row + area.rows, sheet.getMaxRows()) - 1;
  const lastColumn = Math.min(area.column + area.columns, sheet.getMaxColumns()) - 1;
  const first = sheet.getRange(area.row, area.column).getCell();
  const last = sheet.getRange(lastRow, lastColumn).getCell();
  const { offsetX, offsetY } = scrolled(sheet);
  const x = first.startX - (area.column < sheet.getFrozenColumns() ? 0 : offsetX);
  const y = first.startY - (area.row < sheet.getFrozenRows() ? 0 : offsetY);
  return { x, y, width: last.endX - first.startX, height: last.endY - first.startY };
}

function scrolled(sheet: FWorksheet): { offsetX: number; offsetY: number } {
  const {
    sheetViewStartRow = 0,
    sheetViewStartColumn = 0,
    offsetX = 0,
    offsetY = 0,
  } = sheet.getScrollState();
  const start = sheet.getRange(0, 0).getCell();
  const row = Math.min(sheet.getFrozenRows() + sheetViewStartRow, sheet.getMaxRows() - 1);
  const column = Math.min(
    sheet.getFrozenColumns() + sheetViewStartColumn,
    sheet.getMaxColumns() - 1,
  );
  const top = sheet.getRange(row, column).getCell();
  const frozen = sheet.getRange(sheet.getFrozenRows(), sheet.getFrozenColumns()).getCell();
  return {
    offsetX: top.startX - (sheet.getFrozenColumns() > 0 ? frozen.startX : start.startX) + offsetX,
    offsetY: top.startY - (sheet.getFrozenRows() > 0 ? frozen.startY : start.startY) + offsetY,
  };
}
