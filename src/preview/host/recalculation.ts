import { ICommandService } from '@univerjs/core';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { Caller } from '../custom-functions/univer-function';
import { singleCell } from '../workbook-model/addresses';
import type { Grid } from './univer-grid';
import { rangeOf } from './univer-range';

const GATHER_MILLISECONDS = 30;
/**
 * Univer starts to calculate 100 ms after a change. Waiting with a timer of our own that ends later,
 * not by the clock, stays right when the page is busy: timers end in order.
 */
const START_MILLISECONDS = 140;
const APPLY_MILLISECONDS = 250;
const PATIENCE_MILLISECONDS = 8000;
const POLL_MILLISECONDS = 10;

/** After these a cell may stand elsewhere than where it asked. */
const MOVES_CELLS: ReadonlySet<string> = new Set(
  [
    InsertColMutation,
    InsertRowMutation,
    MoveColsMutation,
    MoveRangeMutation,
    MoveRowsMutation,
    RemoveColMutation,
    RemoveRowMutation,
  ].map(({ id }) => id),
);

/** A short time in which something is expected; it ends when that comes, or when it is over. */
class Expectation {
  #timer: number | undefined;

  get isOpen(): boolean {
    return this.#timer !== undefined;
  }
  open(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.#timer = undefined), milliseconds);
  }
  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/**
 * Keeps Univer's calculations apart: one that starts while another runs makes Univer abort the
 * first and leave #VALUE! behind, so a request waits and several requests become one.
 */
export class Recalculation {
  #running = false;
  #again = false;
  #timer: number | undefined;
  #hasFormulas = false;
  /** What the next calculation is for. */
  #cells: Caller[] = [];
  #all = false;
  #cellsMoved = false;
  readonly #commands: ICommandService;
  readonly #start = new Expectation();
  readonly #results = new Expectation();

  constructor(private readonly grid: Grid) {
    const formula = grid.api.getFormula();
    this.#commands = grid.univer.__getInjector().get(ICommandService);
    this.#commands.onCommandExecuted(({ id }) => {
      if (MOVES_CELLS.has(id)) this.#cellsMoved = true;
    });
    formula.calculationStart(() => {
      this.#running = true;
      this.#start.close();
    });
    formula.calculationEnd(() => {
      this.#running = false;
      this.#results.open(APPLY_MILLISECONDS);
      if (!this.#again) return;
      this.#again = false;
      this.#schedule();
    });
    grid.univer
      .__getInjector()
      .get(FormulaCalculationSessionService)
      .resultApplied$.subscribe(() => this.#results.close());
  }

  get isBusy(): boolean {
    return (
      this.#running ||
      this.#again ||
      this.#timer !== undefined ||
      this.#start.isOpen ||
      this.#results.isOpen
    );
  }

  /** Cells changed; when there are formulas, Univer starts to calculate by itself shortly. */
  noteWrite(hasFormulas: boolean): void {
    this.#hasFormulas ||= hasFormulas;
    if (this.#hasFormulas) this.#start.open(START_MILLISECONDS);
  }

  /** Calculates all formulas. */
  request(): void {
    this.#all = true;
    this.#schedule();
  }

  /**
   * Calculates these cells and what rests on them: with a few thousand formulas all of them take
   * seconds, and answers come in several times.
   */
  requestCells(cells: readonly Caller[]): void {
    this.#cells.push(...cells);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#running) {
      this.#again = true;
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#timer = undefined;
      if (this.#running) this.#again = true;
      else {
        this.#start.open(START_MILLISECONDS);
        this.#calculate();
      }
    }, GATHER_MILLISECONDS);
  }

  #calculate(): void {
    const isFull = this.#all || this.#cellsMoved;
    const cells = this.#cells;
    this.#all = false;
    this.#cellsMoved = false;
    this.#cells = [];
    if (isFull) {
      this.grid.api.getFormula().executeCalculation();
      return;
    }
    const unitId = this.grid.workbook.getId();
    this.#commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      {
        dirtyRanges: cells.map(({ sheetId, row, column }) => ({
          unitId,
          sheetId,
          range: rangeOf(singleCell(row, column)),
        })),
      },
      { onlyLocal: true },
    );
  }

  /** Waits until the grid shows the results of what was written. */
  async settled(): Promise<void> {
    const deadline = performance.now() + PATIENCE_MILLISECONDS;
    while (this.isBusy && performance.now() < deadline) {
      await new Promise((done) => setTimeout(done, POLL_MILLISECONDS));
    }
  }
}
