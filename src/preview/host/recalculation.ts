import type { Grid } from './univer-grid';

const GATHER_MILLISECONDS = 30;
/** A calculation that follows a change starts within this time, and shows its results within it. */
const START_MILLISECONDS = 150;
const APPLY_MILLISECONDS = 200;
const PATIENCE_MILLISECONDS = 6000;
const POLL_MILLISECONDS = 10;

/**
 * Keeps Univer's calculations apart: one that starts while another runs makes Univer abort the
 * first and leave #VALUE! behind, so a request waits and several requests become one.
 */
export class Recalculation {
  #running = false;
  #again = false;
  #timer: number | undefined;
  #hasFormulas = false;
  #startExpectedUntil = 0;
  #resultsExpectedUntil = 0;

  constructor(private readonly grid: Grid) {
    const formula = grid.api.getFormula();
    formula.calculationStart(() => {
      this.#running = true;
      this.#startExpectedUntil = 0;
    });
    formula.calculationEnd(() => {
      this.#running = false;
      this.#resultsExpectedUntil = performance.now() + APPLY_MILLISECONDS;
      if (!this.#again) return;
      this.#again = false;
      this.request();
    });
    formula.calculationResultApplied(() => (this.#resultsExpectedUntil = 0));
  }

  get isBusy(): boolean {
    const now = performance.now();
    const expecting = now < this.#startExpectedUntil || now < this.#resultsExpectedUntil;
    return this.#running || this.#again || this.#timer !== undefined || expecting;
  }

  /** Cells changed; when there are formulas, Univer starts to calculate by itself shortly. */
  noteWrite(hasFormulas: boolean): void {
    this.#hasFormulas ||= hasFormulas;
    if (this.#hasFormulas) this.#startExpectedUntil = performance.now() + START_MILLISECONDS;
  }

  request(): void {
    if (this.#running) {
      this.#again = true;
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#timer = undefined;
      if (this.#running) this.#again = true;
      else this.grid.api.getFormula().executeCalculation();
    }, GATHER_MILLISECONDS);
  }

  /** Waits until the grid shows the results of what was written. */
  async settled(): Promise<void> {
    const deadline = performance.now() + PATIENCE_MILLISECONDS;
    while (this.isBusy && performance.now() < deadline) {
      await new Promise((done) => setTimeout(done, POLL_MILLISECONDS));
    }
  }
}
