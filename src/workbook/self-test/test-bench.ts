import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import type { PageFacts } from './page-facts';

/** What a check may use. */
export interface BenchSurroundings {
  readonly service: ForecastService;
  readonly page: PageFacts;
  readonly signal: AbortSignal;
}

/** How Excel shows a cell that still waits for its value. */
const WAITING = new Set<unknown>(['#BUSY!', '#GETTING_DATA']);
const POLL = 50;
/** From here a formula is taken to have no answer. */
const LONGEST_CALCULATION = 20_000;

/** A new, empty sheet to try something on. */
export class TestBench {
  constructor(
    readonly context: Excel.RequestContext,
    readonly sheet: Excel.Worksheet,
    readonly surroundings: BenchSurroundings,
  ) {}

  /** Enters formulas, the first in A1 and each of the others below it, and waits for their values. */
  async valuesOf(formulas: readonly string[]): Promise<readonly unknown[]> {
    const range = this.sheet.getRangeByIndexes(0, 0, formulas.length, 1);
    range.formulas = formulas.map((formula) => [formula]);
    const values = await this.calculated(range);
    return values.map(([value]) => value);
  }

  /** Enters one formula in A1 and waits for its value. */
  async valueOf(formula: string): Promise<unknown> {
    const [value] = await this.valuesOf([formula]);
    return value;
  }

  /**
   * The values of a range once all are there. Custom functions answer later than the request that
   * enters them.
   */
  async calculated(range: Excel.Range): Promise<readonly (readonly unknown[])[]> {
    const { context } = this;
    const { application } = context.workbook;
    application.load('calculationMode');
    const until = Date.now() + LONGEST_CALCULATION;
    for (;;) {
      this.surroundings.signal.throwIfAborted();
      range.load('values');
      // Asking again is the point: Excel does not tell when a custom function has answered.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      const waits = range.values.some((row) => row.some((value) => WAITING.has(value)));
      if (!waits || Date.now() > until) return range.values as unknown[][];
      // With manual calculation nothing happens by itself.
      if (application.calculationMode !== 'Automatic') this.sheet.calculate(true);
      await new Promise((resume) => setTimeout(resume, POLL));
    }
  }
}
