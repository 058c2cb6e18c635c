import type { FWorksheet } from '@univerjs/sheets/facade';
import type { SheetStore } from '../workbook-model/sheet-store';
import { Workbook } from '../workbook-model/workbook';
import type { WorkbookView } from '../workbook-model/workbook-view';
import type { AreaSheet } from '../workbook-model/sheet-area';
import { followMeasuring } from './row-measuring';
import { GRID_COLUMNS, GRID_ROWS, type Grid } from './univer-grid';
import { UniverSheetStore, type ShownValue } from './univer-sheet-store';

export interface UniverWorkbook {
  workbook: Workbook;
  storeOf: (sheet: AreaSheet) => UniverSheetStore;
  adopt: (sheet: FWorksheet) => void;
}

export interface UniverWorkbookOptions {
  grid: Grid;
  /** What a formula shows, given its value. */
  display: ShownValue;
  written: (hasFormulas: boolean) => void;
  recalculate: () => void;
  chartsChanged: () => void;
  tablesChanged: () => void;
}

/** The workbook model on top of the grid, in which each sheet keeps its contents in Univer. */
export function createUniverWorkbook(options: UniverWorkbookOptions): UniverWorkbook {
  const { grid } = options;
  const cancelMeasuring = followMeasuring(grid);
  const stores = new Map<string, UniverSheetStore>();
  let existing: FWorksheet | undefined = grid.workbook.getActiveSheet();
  let creating = false;

  const createStore = (id: string, name: string): SheetStore => {
    creating = true;
    const sheet = existing ?? grid.workbook.create(name, GRID_ROWS, GRID_COLUMNS);
    creating = false;
    const store = new UniverSheetStore(grid, sheet, options.written, options.display, () =>
      cancelMeasuring(sheet.getSheetId()),
    );
    stores.set(id, store);
    return store;
  };
  const view: WorkbookView = {
    showName: (name, formula) => {
      if (grid.workbook.getDefinedName(name)) grid.workbook.deleteDefinedName(name);
      grid.workbook.insertDefinedName(name, formula.replace(/^=/, ''));
    },
    removeName: (name) => void grid.workbook.deleteDefinedName(name),
    chartsChanged: options.chartsChanged,
    tablesChanged: options.tablesChanged,
    recalculate: options.recalculate,
  };
  const workbook = new Workbook({ createStore, view, sheetNames: [existing.getSheetName()] });
  existing = undefined;

  return {
    workbook,
    storeOf(sheet) {
      const store = stores.get(sheet.id);
      if (!store) throw new Error(`Sheet ${sheet.name} is not in the grid.`);
      return store;
    },
    adopt(sheet) {
      const hasStore = [...stores.values()].some((store) => store.sheetId === sheet.getSheetId());
      if (creating || hasStore) return;
      existing = sheet;
      workbook.worksheets.add(sheet.getSheetName());
      existing = undefined;
    },
  };
}
