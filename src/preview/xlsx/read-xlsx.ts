import { Workbook as ExcelFile, type Cell, type Style, type Worksheet as FileSheet } from 'exceljs';
import { parseCells, singleCell } from '../workbook-model/addresses';
import type { BorderStyle, CellStyle } from '../workbook-model/cell-styles';
import { DAYS_UNTIL_1904, type CellEntry, type CellValue } from '../workbook-model/cell-values';
import { isDateFormat } from '../workbook-model/number-display';
import type { Workbook } from '../workbook-model/workbook';
import type { Worksheet } from '../workbook-model/worksheet';
import { readExtraParts } from './custom-parts';
import { fromFileFormula } from './file-formulas';
import { readPageSetup } from './page-setup';

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Replaces the contents of the workbook by those of an .xlsx file. */
export async function readXlsx(bytes: Uint8Array, workbook: Workbook): Promise<void> {
  const file = new ExcelFile();
  await file.xlsx.load(new Uint8Array(bytes).buffer);
  const extra = readExtraParts(bytes);
  workbook.date1904 = file.properties.date1904 ?? false;
  const old = [...workbook.worksheets.items];
  old.forEach((sheet, index) => (sheet.name = `~oud ${index + 1}`));
  for (const item of [...workbook.names.items]) item.delete();
  const sheets = file.worksheets.map((source) => ({
    source,
    sheet: workbook.worksheets.add(source.name),
  }));
  const active = sheets[file.views[0]?.activeTab ?? 0] ?? sheets[0];
  active?.sheet.activate();
  for (const sheet of old) sheet.delete();
  for (const { source, sheet } of sheets) readSheet(source, sheet);
  for (const { name, ranges } of file.definedNames.model) {
    const [address] = ranges;
    if (address && !name.startsWith('_xlnm')) workbook.names.add(name, `=${address}`);
  }
  sheets.forEach(({ source, sheet }, index) => {
    readPageSetup(
      source,
      sheet.pageLayout,
      extra.formulaNames.filter(({ sheetIndex }) => sheetIndex === index),
    );
    for (const row of extra.pageBreaks[index] ?? []) {
      sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
    }
  });
  for (const { name, formula, sheetIndex } of extra.formulaNames) {
    if (sheetIndex === undefined && !workbook.names.getItemOrNullObject(name))
      workbook.names.add(name, fromFileFormula(formula));
  }
  workbook.settings.replacePairs(extra.settings);
  for (const part of [...workbook.customXmlParts.items]) part.delete();
  for (const xml of extra.customXml) workbook.customXmlParts.add(xml);
}

function readSheet(source: FileSheet, sheet: Worksheet): void {
  const spilled = new Set<string>();
  source.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const area = singleCell(Number(cell.row) - 1, Number(cell.col) - 1);
      const style = modelStyle(cell.style);
      if (Object.keys(style).length > 0) sheet.setStyle(area, style);
      if (spilled.has(cell.address)) return;
      const entry = entryOf(cell, sheet.workbook.date1904, spilled);
      if (entry.value !== '' || entry.formula) sheet.store.write(area, [[entry]]);
    });
    // After the cells: large letters make their row higher.
    if (row.height) sheet.setRowHeight(row.number - 1, 1, row.height);
  });
  for (const [index, column] of (source.columns ?? []).entries()) {
    if (column.width) sheet.setColumnWidth(index, 1, ((column.width * 7 + 5) * 3) / 4);
  }
  const [view] = source.views;
  if (view?.state === 'frozen') {
    const { xSplit = 0, ySplit = 0 } = view;
    if (xSplit > 0 && ySplit > 0)
      sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, ySplit, xSplit));
    else if (ySplit > 0) sheet.freezePanes.freezeRows(ySplit);
    else if (xSplit > 0) sheet.freezePanes.freezeColumns(xSplit);
  }
  readTables(source, sheet);
  if (source.state !== 'visible')
    sheet.visibility = source.state === 'hidden' ? 'Hidden' : 'VeryHidden';
  const protection: unknown = Reflect.get(source, 'sheetProtection');
  if (typeof protection === 'object' && protection !== null && Reflect.get(protection, 'sheet'))
    sheet.protection.protect();
}

/** The tables exceljs found; its types do not say what it keeps about them. */
interface FileTable {
  table: { name: string; tableRef: string; style?: { theme?: string; showRowStripes?: boolean } };
}

function readTables(source: FileSheet, sheet: Worksheet): void {
  for (const { table } of source.getTables() as unknown as FileTable[]) {
    if (!parseCells(table.tableRef)) continue;
    const made = sheet.tables.add(table.tableRef, true);
    made.name = table.name;
    if (table.style?.theme) made.style = table.style.theme;
    made.showBandedRows = table.style?.showRowStripes ?? true;
  }
}

function entryOf(cell: Cell, date1904: boolean, spilled: Set<string>): CellEntry {
  const { value } = cell;
  if (cell.formula) {
    const isArray =
      typeof value === 'object' && value !== null && Reflect.get(value, 'shareType') === 'array';
    const ref: unknown = isArray ? Reflect.get(value, 'ref') : undefined;
    if (typeof ref === 'string') markSpilled(cell, ref, spilled);
    return { value: 0, formula: fromFileFormula(cell.formula) };
  }
  return { value: plain(value, date1904) };
}

function markSpilled(cell: Cell, ref: string, spilled: Set<string>): void {
  const area = parseCells(ref);
  if (!area) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const { address } = cell.worksheet.getCell(row + 1, column + 1);
      if (address !== cell.address) spilled.add(address);
    }
  }
}

function plain(value: Cell['value'], date1904: boolean): CellValue {
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return (value.getTime() - EPOCH) / DAY - (date1904 ? DAYS_UNTIL_1904 : 0);
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('text' in value) return String(value.text);
  return '';
}

function modelStyle(style: Partial<Style>): Partial<CellStyle> {
  const { font, fill, alignment, border, numFmt, protection } = style;
  const result: Partial<CellStyle> = {};
  if (numFmt && numFmt !== 'General')
    result.numberFormat = isDateFormat(numFmt) ? numFmt.replace('mm-dd-yy', 'd-m-yyyy') : numFmt;
  if (font?.bold) result.bold = true;
  if (font?.italic) result.italic = true;
  if (font?.underline) result.underline = 'Single';
  if (font?.strike) result.strikethrough = true;
  if (font?.size && font.size !== 11) result.fontSize = font.size;
  if (font?.color?.argb && font.color.argb !== 'FF000000') result.fontColor = rgb(font.color.argb);
  if (fill?.type === 'pattern' && fill.pattern === 'solid' && fill.fgColor?.argb)
    result.fillColor = rgb(fill.fgColor.argb);
  const horizontal = alignment?.horizontal && capitals(alignment.horizontal);
  if (horizontal) result.horizontalAlignment = horizontal;
  if (alignment?.wrapText) result.wrapText = true;
  if (alignment?.indent) result.indentLevel = alignment.indent;
  if (protection?.locked === false) result.locked = false;
  const borders = readBorders(border);
  if (Object.keys(borders).length > 0) result.borders = borders;
  return result;
}

function readBorders(border: Style['border'] | undefined): Record<string, BorderStyle> {
  const borders: Record<string, BorderStyle> = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const line = border?.[side];
    if (!line?.style) continue;
    const weight =
      ({ hair: 'Hairline', medium: 'Medium', thick: 'Thick' } as const)[line.style as 'hair'] ??
      'Thin';
    borders[side] = { style: 'Continuous', color: rgb(line.color?.argb ?? 'FF000000'), weight };
  }
  return borders;
}

const rgb = (argb: string): string => `#${argb.slice(-6)}`;
const capitals = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());
