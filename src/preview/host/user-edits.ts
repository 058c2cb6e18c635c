import { ICommandService, ObjectMatrix, type ICellData, type Nullable } from '@univerjs/core';
import {
  CopySheetCommand,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  type ICopySheetCommandParams,
  type IInsertRowMutationParams,
  type ISetSelectionsOperationParams,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetRowHeightMutationParams,
} from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import {
  boundingArea,
  formatCells,
  MAX_COLUMNS,
  MAX_ROWS,
  singleCell,
  type Area,
} from '../workbook-model/addresses';
import type { ShiftDirection } from '../workbook-model/sheet-store';
import type { Workbook } from '../workbook-model/workbook';
import type { Worksheet } from '../workbook-model/worksheet';
import type { Grid } from './univer-grid';
import { areaOf } from './univer-range';
import { pointsOf, type UniverSheetStore } from './univer-sheet-store';

/** Whole rows and columns that the user inserts or deletes, and where the others go. */
const SHIFTS: ReadonlyMap<string, ShiftDirection> = new Map([
  [InsertRowMutation.id, 'Down'],
  [RemoveRowMutation.id, 'Up'],
  [InsertColMutation.id, 'Right'],
  [RemoveColMutation.id, 'Left'],
]);

export interface UserEditOptions {
  grid: Grid;
  workbook: Workbook;
  storeOf: (sheet: Worksheet) => UniverSheetStore;
  /** Takes a sheet that the user made with the plus sign into the model. */
  adopt: (sheet: FWorksheet) => void;
  /** Copies a sheet with its tables, charts and names, of which the grid knows nothing. */
  copy: (sheet: Worksheet) => void;
  /** Cells changed, by whomever. */
  changed: (hasFormulas: boolean) => void;
  /** The selection moved. */
  moved: () => void;
  refuse: () => void;
}

/** Tells the workbook model what the user does in the grid, and holds back what Excel would. */
export function followUser(options: UserEditOptions): void {
  const { grid, workbook, storeOf, changed, moved } = options;
  const { api } = grid;
  const modelOf = (sheet: FWorksheet) =>
    workbook.worksheets.items.find((own) => storeOf(own).sheetId === sheet.getSheetId());
  const isOwn = (sheet: Worksheet | undefined) => !sheet || storeOf(sheet).writing;

  const followSelection = ({ subUnitId, selections }: ISetSelectionsOperationParams) => {
    const sheet = workbook.worksheets.items.find((own) => storeOf(own).sheetId === subUnitId);
    const [selection] = selections;
    if (!sheet || !selection) return;
    sheet.selection = areaOf(selection.range);
    if (!isOwn(sheet)) sheet.emitSelection();
    moved();
  };
  /** Cells that are dragged or pasted bring their number format along. */
  const adoptNumberFormats = (
    sheet: Worksheet,
    cells: NonNullable<ISetRangeValuesMutationParams['cellValue']>,
  ) => {
    const styles = grid.workbook.getWorkbook().getStyles();
    new ObjectMatrix<Nullable<ICellData>>(cells).forValue((row, column, cell) => {
      const style = typeof cell?.s === 'string' ? styles.get(cell.s) : cell?.s;
      const numberFormat = style?.n?.pattern;
      if (numberFormat) sheet.styles.set(singleCell(row, column), { numberFormat });
    });
  };
  /** A column or row that is dragged wider keeps that in the file. */
  const followSizes = (id: string, given: unknown) => {
    const { subUnitId, ranges, ...sizes } = given as ISetWorksheetColWidthMutationParams &
      ISetWorksheetRowHeightMutationParams;
    const sheet = workbook.worksheets.items.find((own) => storeOf(own).sheetId === subUnitId);
    if (!sheet || isOwn(sheet)) return;
    const isWidth = id === SetWorksheetColWidthMutation.id;
    const size = isWidth ? sizes.colWidth : sizes.rowHeight;
    for (const area of ranges.map(areaOf)) {
      const [first, count] = isWidth ? [area.column, area.columns] : [area.row, area.rows];
      for (let at = first; at < first + count; at++) {
        const pixels = typeof size === 'number' ? size : size[at];
        if (!pixels) continue;
        if (isWidth) sheet.noteColumnWidth(at, 1, pointsOf(pixels));
        else sheet.noteRowHeight(at, 1, pointsOf(pixels));
      }
    }
  };
  /** Tables, charts and names go along with rows and columns. */
  const followShift = (direction: ShiftDirection, given: unknown) => {
    const { subUnitId, range } = given as IInsertRowMutationParams;
    const sheet = workbook.worksheets.items.find((own) => storeOf(own).sheetId === subUnitId);
    if (!sheet || isOwn(sheet)) return;
    const area = areaOf(range);
    const isRows = direction === 'Down' || direction === 'Up';
    sheet.noteShift(
      isRows ? { ...area, column: 0, columns: MAX_COLUMNS } : { ...area, row: 0, rows: MAX_ROWS },
      direction,
    );
  };
  const edits = new Map<Worksheet, Area>();
  const reportEdits = () => {
    for (const [sheet, area] of edits)
      sheet.emitChanged(formatCells(area), 'RangeEdited', 'Unknown');
    edits.clear();
  };
  grid.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted((command, execution) => {
      if (command.id === SetSelectionsOperation.id) {
        followSelection(command.params as ISetSelectionsOperationParams);
      }
      if ([SetWorksheetColWidthMutation.id, SetWorksheetRowHeightMutation.id].includes(command.id))
        followSizes(command.id, command.params);
      const direction = SHIFTS.get(command.id);
      if (direction) followShift(direction, command.params);
      if (command.id !== SetRangeValuesMutation.id) return;
      const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
      const sheet = workbook.worksheets.items.find((own) => storeOf(own).sheetId === subUnitId);
      if (!sheet || !cellValue) return;
      const range = new ObjectMatrix(cellValue).getDataRange();
      const fromFormula = execution?.fromFormula === true || execution?.onlyLocal === true;
      if (range.endRow >= 0 && !fromFormula && !isOwn(sheet)) {
        // Univer carries out one edit in several steps; the add-in hears of it once.
        if (edits.size === 0) setTimeout(reportEdits, 0);
        adoptNumberFormats(sheet, cellValue);
        const entry = edits.get(sheet);
        edits.set(sheet, entry ? boundingArea(entry, areaOf(range)) : areaOf(range));
      }
      let hasFormulas = false;
      new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((_row, _column, cell) => {
        hasFormulas ||= Boolean(cell?.f);
      });
      changed(hasFormulas && !fromFormula);
    });
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    const sheet = modelOf(activeSheet);
    if (sheet && !isOwn(sheet)) workbook.worksheets.activate(sheet, true);
    moved();
  });
  api.addEvent(api.Event.SheetNameChanged, ({ worksheet, newName }) => {
    const sheet = modelOf(worksheet);
    if (sheet && !isOwn(sheet) && sheet.name !== newName) sheet.name = newName;
  });
  api.addEvent(api.Event.SheetCreated, ({ worksheet }) => options.adopt(worksheet));
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id !== CopySheetCommand.id) return;
    event.cancel = true;
    const { subUnitId } = (event.params ?? {}) as ICopySheetCommandParams;
    const source = grid.workbook.getSheetBySheetId(subUnitId ?? '');
    const sheet = modelOf(source ?? grid.workbook.getActiveSheet());
    // After the command that is called off, not within it.
    if (sheet) setTimeout(() => options.copy(sheet), 0);
  });
  api.addEvent(api.Event.SheetDeleted, ({ sheetId }) => {
    const sheet = workbook.worksheets.items.find((own) => storeOf(own).sheetId === sheetId);
    if (sheet && !isOwn(sheet)) sheet.delete();
  });
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const sheet = modelOf(event.worksheet);
    if (!sheet?.protection.protected || !sheet.styles.at(event.row, event.column).locked) return;
    event.cancel = true;
    options.refuse();
  });
}
