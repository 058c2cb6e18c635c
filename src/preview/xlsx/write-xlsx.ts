import {
  Workbook as ExcelFile,
  type Border,
  type CellValue as FileValue,
  type Style,
  type Worksheet as FileSheet,
} from 'exceljs';
import { formatCells, gridOf, singleCell } from '../workbook-model/addresses';
import type { CellStyle } from '../workbook-model/cell-styles';
import { isErrorValue, type CellValue } from '../workbook-model/cell-values';
import { absoluteAddress } from '../workbook-model/addresses';
import type { Workbook } from '../workbook-model/workbook';
import type { Worksheet } from '../workbook-model/worksheet';
import { addExtraParts } from './custom-parts';
import { toFileFormula } from './file-formulas';
import { printNamesOf, writePageSetup } from './page-setup';

/** The error values that a file may hold; others are states of a running Excel. */
const FILE_ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;

/**
 * Writes the workbook as an .xlsx file: values, formulas with their results, formats, widths and
 * heights, tables, names, frozen panes, protection, page layout, custom XML and settings. Charts are not written.
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const file = new ExcelFile();
  file.properties.date1904 = workbook.date1904;
  const activeTab = workbook.worksheets.getActiveWorksheet().position;
  file.views = [
    { x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  for (const sheet of workbook.worksheets.items) await writeSheet(file, sheet);
  const ranges = workbook.names.items.filter((item) => item.getRangeOrNullObject());
  for (const item of ranges) {
    const { worksheet, area } = item.getRange();
    file.definedNames.add(absoluteAddress(worksheet.name, area), item.name);
  }
  const buffer = await file.xlsx.writeBuffer();
  return addExtraParts(new Uint8Array(buffer), {
    customXml: workbook.customXmlParts.items.map((part) => part.getXml()),
    settings: workbook.settings.toPairs(),
    formulaNames: [
      ...workbook.names.items
        .filter((item) => !ranges.includes(item))
        .map(({ name, formula }) => ({ name, formula: toFileFormula(formula) })),
      ...workbook.worksheets.items.flatMap(printNamesOf),
    ],
  });
}

async function writeSheet(file: ExcelFile, sheet: Worksheet): Promise<void> {
  const { rows, columns } = sheet.freezePanes;
  const state =
    ({ Hidden: 'hidden', VeryHidden: 'veryHidden' } as const)[sheet.visibility as 'Hidden'] ??
    'visible';
  const target = file.addWorksheet(sheet.name, {
    state,
    views: [
      {
        showGridLines: sheet.showGridlines,
        ...(rows + columns > 0
          ? { state: 'frozen' as const, xSplit: columns, ySplit: rows }
          : { state: 'normal' as const }),
      },
    ],
    properties: sheet.tabColor ? { tabColor: { argb: argb(sheet.tabColor) } } : {},
  });
  for (const [column, points] of sheet.columnWidths) {
    target.getColumn(column + 1).width = Math.max(1, ((points * 4) / 3 - 5) / 7);
  }
  for (const [row, points] of heightsOf(sheet)) target.getRow(row + 1).height = points;
  writePageSetup(target, sheet.pageLayout);
  // A file counts the row above the break, from 1.
  for (const { rowIndex } of sheet.horizontalPageBreaks.items)
    target.getRow(rowIndex).addPageBreak();
  writeCells(target, sheet);
  for (const table of sheet.tables.items) {
    const body =
      table.area.rows > 1
        ? { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 }
        : null;
    target.addTable({
      name: table.name,
      ref: formatCells(singleCell(table.area.row, table.area.column)),
      headerRow: true,
      style: { theme: table.style as 'TableStyleMedium2', showRowStripes: table.showBandedRows },
      columns: table.headers.map((name) => ({ name, filterButton: table.showFilterButton })),
      rows: body ? gridOf(body, (row, column) => target.getCell(row + 1, column + 1).value) : [],
    });
  }
  for (const [row, column, style] of sheet.styles.formatted())
    applyStyle(target, row, column, style);
  if (sheet.protection.protected) await target.protect('', {});
}

/**
 * The rows that are higher than one line: by a height of their own, or by a text that takes several
 * lines, which not every program measures when it opens a file.
 */
function heightsOf({ rowHeights, store }: Worksheet): ReadonlyMap<number, number> {
  const heights = new Map(rowHeights);
  const { row: first, rows } = store.contentArea() ?? { row: 0, rows: 0 };
  for (let row = first; row < first + rows; row++) {
    const grown = store.view.grownRowHeight(row);
    if (grown !== undefined && !heights.has(row)) heights.set(row, grown);
  }
  return heights;
}

function writeCells(target: FileSheet, sheet: Worksheet): void {
  const area = sheet.store.contentArea();
  if (!area) return;
  const values = sheet.store.values(area);
  const formulas = sheet.store.formulas(area);
  values.forEach((cells, i) =>
    cells.forEach((value, j) => {
      const row = area.row + i;
      const column = area.column + j;
      const formula = formulas[i]?.[j];
      if (value === '' && !formula) return;
      const cell = target.getCell(row + 1, column + 1);
      cell.value = formula ? formulaValue(sheet, row, column, formula, value) : plainValue(value);
    }),
  );
}

function formulaValue(
  sheet: Worksheet,
  row: number,
  column: number,
  formula: string,
  value: CellValue,
): FileValue {
  const spill = sheet.store.spillArea(row, column);
  const result = isErrorValue(value) ? { error: fileError(value) } : value;
  const base = { formula: toFileFormula(formula), result, date1904: sheet.workbook.date1904 };
  return spill ? ({ ...base, shareType: 'array', ref: formatCells(spill) } as FileValue) : base;
}

const plainValue = (value: CellValue): FileValue =>
  isErrorValue(value) ? { error: fileError(value) } : value;

const fileError = (error: string): (typeof FILE_ERRORS)[number] =>
  FILE_ERRORS.find((one) => one === error) ?? (error === '#BUSY!' ? '#N/A' : '#VALUE!');

function applyStyle(target: FileSheet, row: number, column: number, style: CellStyle): void {
  const cell = target.getCell(row + 1, column + 1);
  cell.style = fileStyle(style);
  const link =
    style.hyperlink?.address ??
    (style.hyperlink?.documentReference && `#${style.hyperlink.documentReference}`);
  if (link && typeof cell.value === 'string') cell.value = { text: cell.value, hyperlink: link };
}

function fileStyle(style: CellStyle): Partial<Style> {
  const border = (side: string): Partial<Border> | undefined => {
    const line = style.borders[side];
    if (!line || line.style === 'None') return undefined;
    const weight =
      ({ Hairline: 'hair', Medium: 'medium', Thick: 'thick' } as const)[line.weight as 'Medium'] ??
      'thin';
    return { style: weight, color: { argb: argb(line.color) } };
  };
  const sides = Object.entries({
    top: border('top'),
    bottom: border('bottom'),
    left: border('left'),
    right: border('right'),
  });
  const horizontal = ({ Left: 'left', Center: 'center', Right: 'right' } as const)[
    style.horizontalAlignment as 'Left'
  ];
  const vertical = ({ Top: 'top', Center: 'middle', Bottom: 'bottom' } as const)[
    style.verticalAlignment as 'Top'
  ];
  return {
    numFmt: style.numberFormat,
    font: {
      name: style.fontName,
      size: style.fontSize,
      bold: style.bold,
      italic: style.italic,
      underline: style.underline !== 'None',
      strike: style.strikethrough,
      color: { argb: argb(style.fontColor) },
    },
    ...(style.fillColor
      ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(style.fillColor) } } }
      : {}),
    border: Object.fromEntries(sides.filter(([, side]) => side !== undefined)),
    alignment: {
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      wrapText: style.wrapText,
      indent: style.indentLevel,
    },
    protection: { locked: style.locked, hidden: style.formulaHidden },
  };
}

const argb = (color: string): string =>
  `FF${color.replace('#', '').toUpperCase().padStart(6, '0')}`;
