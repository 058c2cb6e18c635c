import {
  ICommandService,
  sequenceExecute,
  WrapStrategy,
  type ICellData,
  type IRange,
  type Nullable,
} from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { singleCell } from '../workbook-model/addresses';
import type { Grid } from './univer-grid';
import { rangeOf } from './univer-range';

/** Of which a row of the usual height has room. */
const USUAL_FONT_SIZE = 11;

/** The sheet whose rows are measured. */
export interface MeasuredSheet {
  readonly sheet: FWorksheet;
  readonly sheetId: string;
  quietly(action: () => void): void;
}

/**
 * Gives rows with wrapped text or large letters their height, once for all columns and looks that
 * changed in one go. Univer itself measures every row at every column, and none at a look.
 */
export class TallRows {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly store: MeasuredSheet,
  ) {}

  measureSoon(): void {
    this.#timer ??= setTimeout(() => this.measureNow());
  }

  /** Measures what waits for it. */
  measureNow(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const unitId = this.grid.workbook.getId();
    const subUnitId = this.store.sheetId;
    const isGone = this.grid.workbook.getSheetBySheetId(subUnitId) === null;
    const ranges = isGone ? [] : this.#tallCells();
    if (ranges.length === 0) return;
    const injector = this.grid.univer.__getInjector();
    const { redos } = injector
      .get(SheetInterceptorService)
      .generateMutationsOfAutoHeight({ unitId, subUnitId, ranges, autoHeightRanges: ranges });
    this.store.quietly(() => sequenceExecute(redos, injector.get(ICommandService)));
  }

  #tallCells(): IRange[] {
    const styles = this.grid.workbook.getWorkbook().getStyles();
    const isTall = (cell: Nullable<ICellData>): boolean => {
      const style = styles.getStyleByCell(cell);
      return style?.tb === WrapStrategy.WRAP || (style?.fs ?? 0) > USUAL_FONT_SIZE;
    };
    const rows = new Map<number, IRange>();
    this.store.sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!rows.has(row) && isTall(cell)) rows.set(row, rangeOf(singleCell(row, column)));
      });
    return [...rows.values()];
  }
}
