import { toDutchDate, type CivilDate } from '../domain/calendar';
import { dutch, type Message } from '../domain/message';
import { formatPeriod, type Period } from '../domain/period';
import type { Measure } from '../domain/measures';
import { BUNDLED_REALISED } from './bundled-realised';
import {
  flowOverPeriod,
  knownBy,
  noneRealised,
  realisedFlows,
  realisedStocks,
  stockOnOrBefore,
  type RealisedFigure,
} from './realised-look-up';
import type { RealisedValue } from './realised-value';

/** What was measured, as far as a workbook knows: the bundled values and its users' own. */
export class RealisedCatalog {
  private own: readonly RealisedValue[] = [];
  private all: readonly RealisedValue[] | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly bundled: readonly RealisedValue[] = BUNDLED_REALISED) {}

  /** Every value, those that do not count as well. */
  values(knownOn?: CivilDate): readonly RealisedValue[] {
    this.all ??= [...this.bundled, ...this.own];
    return knownBy(this.all, knownOn);
  }

  /** What the users of the workbook entered: what the workbook has to store. */
  listOwn(): readonly RealisedValue[] {
    return this.own;
  }

  /** Takes these values in the place of the ones the users had entered before. */
  replaceOwn(values: readonly RealisedValue[]): void {
    this.own = values;
    this.all = undefined;
    for (const listener of this.listeners) listener();
  }

  /**
   * The last count of a stock on or before a moment, as it was known on a day.
   *
   * @throws ForecastError (#N/B) naming the nearest days when there is none.
   */
  stock(measure: Measure, position: number, knownOn?: CivilDate): RealisedFigure {
    const values = this.values(knownOn);
    const value = stockOnOrBefore(values, measure, position);
    if (value) return value;
    throw noneRealised(
      values,
      measure,
      position,
      dutch`op of voor die peildatum${knownText(knownOn)}`,
    );
  }

  /**
   * The flow over a period, as it was known on a day.
   *
   * @throws ForecastError (#N/B) naming the nearest periods when it is not wholly known.
   */
  flow(measure: Measure, period: Period, knownOn?: CivilDate): RealisedFigure {
    const values = this.values(knownOn);
    const value = flowOverPeriod(values, measure, period);
    if (value) return value;
    throw noneRealised(
      values,
      measure,
      period.first + period.months,
      dutch`over ${formatPeriod(period)}${knownText(knownOn)}`,
    );
  }

  /**
   * The last period of a flow that ended on or before a moment; of those that end together the
   * shortest.
   *
   * @throws ForecastError (#N/B) naming the nearest periods when there is none.
   */
  lastFlow(measure: Measure, position: number, knownOn?: CivilDate): RealisedFigure {
    const values = this.values(knownOn);
    const ended = realisedFlows(values, measure).filter(
      ({ period }) => period.first + period.months <= position,
    );
    const end = Math.max(...ended.map(({ period }) => period.first + period.months));
    const last = ended.find(({ period }) => period.first + period.months === end);
    if (last) return last.figure;
    throw noneRealised(values, measure, position, dutch`voor die peildatum${knownText(knownOn)}`);
  }

  /** As {@link stock}; undefined when there is none. */
  findStock(measure: Measure, position: number, knownOn?: CivilDate): RealisedFigure | undefined {
    return stockOnOrBefore(this.values(knownOn), measure, position);
  }

  /** As {@link flow}; undefined when it is not wholly known. */
  findFlow(measure: Measure, period: Period, knownOn?: CivilDate): RealisedFigure | undefined {
    return flowOverPeriod(this.values(knownOn), measure, period);
  }

  /** All counts of a stock, each moment once, oldest first. */
  stocks(
    measure: Measure,
    knownOn?: CivilDate,
  ): readonly { readonly at: number; readonly figure: RealisedFigure }[] {
    return realisedStocks(this.values(knownOn), measure);
  }

  /** All counted periods of a flow, each once, by their end. */
  flows(
    measure: Measure,
    knownOn?: CivilDate,
  ): readonly { readonly period: Period; readonly figure: RealisedFigure }[] {
    return realisedFlows(this.values(knownOn), measure);
  }

  /** @returns a function that stops the notices. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

function knownText(day: CivilDate | undefined): Message | '' {
  return day ? dutch` met de stand per ${toDutchDate(day)}` : '';
}
