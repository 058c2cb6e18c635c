import { CellValueType, InterceptorEffectEnum, type ICellData } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { toDutchFormula, toEnglishFormula } from '../dutch-formulas/dutch-formulas';
import { singleCell } from '../workbook-model/addresses';
import { isErrorValue, readEntry } from '../workbook-model/cell-values';
import { DUTCH_ERRORS, displayText, editableText } from '../workbook-model/number-display';
import type { Workbook } from '../workbook-model/workbook';
import type { Grid } from './univer-grid';

/** After Univer's own number formats, whose English result is replaced here. */
const AFTER_NUMBER_FORMATS = 5;
const OUTERMOST = 1000;
/** More of a text no cell has room for; a grid that measures a longer one is slow. */
const LONGEST_SHOWN_TEXT = 1024;

/**
 * Makes the grid speak Dutch: it shows numbers, WAAR and ONWAAR and errors as a Dutch Excel does,
 * opens a formula for editing in Dutch, and takes what is typed as Dutch.
 */
export function installDutchCells(grid: Grid, workbook: Workbook): void {
  const interceptors = grid.univer.__getInjector().get(SheetInterceptorService);
  const formatOf = (subUnitId: string, row: number, column: number, cell: ICellData): string => {
    const name = grid.workbook.getSheetBySheetId(subUnitId)?.getSheetName() ?? '';
    const own = workbook.worksheets.getItemOrNullObject(name)?.styles.at(row, column).numberFormat;
    if (own !== undefined && own !== 'General') return own;
    // A date function gives its cell a format of its own, as in Excel.
    const style =
      typeof cell.s === 'string' ? grid.workbook.getWorkbook().getStyles().get(cell.s) : cell.s;
    return style?.n?.pattern ?? 'General';
  };

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_NUMBER_FORMATS,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const raw =
        location.rawData?.v !== undefined && location.rawData.v !== null ? location.rawData : cell;
      const value = raw?.v;
      if (!cell || value === undefined || value === null) return next(cell);
      if (raw?.t === CellValueType.BOOLEAN) {
        return next({ ...cell, v: Number(value) ? 'WAAR' : 'ONWAAR', t: CellValueType.STRING });
      }
      if (isErrorValue(value)) return next({ ...cell, v: DUTCH_ERRORS[value] ?? value });
      if (typeof value === 'string' && value.length > LONGEST_SHOWN_TEXT)
        return next({ ...cell, v: value.slice(0, LONGEST_SHOWN_TEXT) });
      if (typeof value !== 'number' || raw?.t === CellValueType.FORCE_STRING) return next(cell);
      const format = formatOf(location.subUnitId, location.row, location.col, raw ?? cell);
      return next({
        ...cell,
        v: displayText(value, format, workbook.date1904),
        t: CellValueType.NUMBER,
      });
    },
  });

  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: OUTERMOST,
    // Handlers run one after another as long as they call next. Univer's own would put the
    // English formula back, so this one answers without it.
    handler: (cell, location, next) => {
      const { row, col } = location;
      const formula = grid.workbook
        .getSheetBySheetId(location.subUnitId)
        ?.getRange(row, col)
        .getFormula();
      if (formula) return { ...cell, f: toDutchFormula(formula) };
      const stored = location.worksheet.getCellRaw(row, col);
      if (typeof stored?.v === 'string') return next({ ...cell, v: stored.v });
      if (typeof stored?.v !== 'number' || stored.t === CellValueType.BOOLEAN) return next(cell);
      const format = formatOf(location.subUnitId, row, col, stored);
      const text = editableText(stored.v, format, workbook.date1904);
      return { ...cell, v: text, t: CellValueType.STRING };
    },
  });

  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: OUTERMOST,
    handler: (cell, location, next) => {
      if (!cell) return next(cell);
      if (cell.f) return next({ ...cell, f: toEnglishFormula(cell.f), v: null });
      if (typeof cell.v !== 'string') return next(cell);
      const sheet = workbook.worksheets.getItemOrNullObject(location.worksheet.getName());
      const style = sheet?.styles.at(location.row, location.col);
      const entry = readEntry(cell.v, style?.numberFormat, workbook.date1904);
      if (entry.numberFormat && sheet && style?.numberFormat === 'General') {
        const { numberFormat } = entry;
        // In the grid too, which hands it on when the cell is dragged or copied.
        sheet.setStyle(singleCell(location.row, location.col), { numberFormat });
      }
      if (typeof entry.value === 'number')
        return { ...cell, v: entry.value, t: CellValueType.NUMBER };
      if (typeof entry.value === 'boolean')
        return { ...cell, v: entry.value ? 1 : 0, t: CellValueType.BOOLEAN };
      return next({ ...cell, v: entry.value });
    },
  });
}
