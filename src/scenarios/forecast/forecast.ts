import { monthOf, monthPosition, parseDate } from '../../domain/calendar';
import { notAvailable } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import { MEASURE_IDS, measureDefinition, type Measure } from '../../domain/measures';
import { formatDutchNumber, roundToMicro } from '../../domain/number-format';
import { formatPeriod, type Period } from '../../domain/period';
import { type Figure, type Provenance } from '../../domain/provenance';
import type { ScenarioName } from '../../domain/scenario-name';
import {
  editionStart,
  numericValue,
  type Edition,
  type EditionValue,
} from '../../editions/edition';
import {
  scenarioValues,
  singleValue,
  valueThroughout,
  withPeriods,
} from '../../editions/value-in-force';
import { flowOver, stockAt, type Projection } from '../../engine/project';
import type { MonthlyInputName } from '../../engine/monthly-inputs';
import type { ProjectionInputs } from '../../engine/projection-inputs';
import type { EditionCalibration } from './baseline-calibration';
import { findEditionValue, yearValue, type When } from '../../editions/edition-lookup';
import { modelSourceFor } from '../../editions/imported-edition';
import { housingArrears } from './housing-arrears';
import { isSeason, scalarOf, type SeasonParameter } from './model-inputs';
import {
  FLOW_PARTS,
  isModelMeasure,
  isSummed,
  type ModelMeasure,
  type SummedMeasure,
} from './measure-values';
import { overrideName, type Override } from '../assumptions/overrides';
import { isEditionParameter, parametersEntering } from '../assumptions/parameters';
import { publishedFigure } from '../../editions/published-figures';

/** Yearly numbers that are held after an edition's last year. */
const HELD_FLOWS: ReadonlySet<string> = new Set(
  parametersEntering('arrivals', 'pace').filter(isEditionParameter),
);

/** Stocks that the projection holds as a series of its own. */
export type StockMeasure = Extract<
  Measure,
  'occupancy' | 'inProcedure' | 'statusHolders' | 'withoutStatus' | 'openApplications'
>;

/**
 * One scenario of one edition, with changed assumptions or without, projected: what functions and
 * the task pane ask their numbers from. Immutable.
 */
export class Forecast {
  /** The first month of the projection, in months since year 0. */
  readonly start: number;
  private arrears: Float64Array | undefined;

  constructor(
    readonly edition: Edition,
    readonly scenario: ScenarioName,
    readonly overrides: readonly Override[],
    readonly calibration: EditionCalibration,
    readonly inputs: ProjectionInputs,
    readonly projection: Projection,
  ) {
    this.start = editionStart(edition);
  }

  /** Where the projection ends, in months since year 0. */
  get end(): number {
    return this.start + this.projection.months;
  }

  /**
   * A stock in persons at a moment, in months since year 0; linear between month ends.
   *
   * @throws ForecastError (#N/B) outside the projection.
   */
  stock(measure: StockMeasure, position: number): number {
    this.checkPosition(position);
    return roundToMicro(stockAt(this.projection[measure], position - this.start));
  }

  /**
   * A flow in persons or cases over a period of whole months.
   *
   * @throws ForecastError (#N/B) when the period is not wholly within the projection.
   */
  flow(measure: Measure, period: Period): number {
    if (period.first < this.start || period.first + period.months > this.end) {
      throw this.outside(formatPeriod(period));
    }
    return roundToMicro(this.rawFlow(measure, period.first - this.start, period.months));
  }

  /**
   * Persons whom municipalities have housed less than their target up to a moment, in months since
   * year 0.
   *
   * @throws ForecastError (#N/B) outside the projection.
   */
  housingArrears(position: number): number {
    this.checkPosition(position);
    this.arrears ??= housingArrears(this);
    return roundToMicro(stockAt(this.arrears, position - this.start));
  }

  /** The granted share of decisions over a period, weighted by the decisions of each month. */
  grantRate(period: Period): number {
    const decisions = this.flow('decisions', period);
    if (decisions > 0) return roundToMicro(this.flow('granted', period) / decisions);
    return roundToMicro(
      flowOver(this.inputs.monthly.grantRate, period.first - this.start, period.months) /
        period.months,
    );
  }

  /** Bezettingsgraad: from the assumptions, the edition, or the edition's own published pair. */
  occupancyRate(): number {
    const changed = this.overrides.filter(({ parameter }) => parameter === 'occupancyRate').at(-1);
    if (changed) return changed.value;
    const implied = impliedOccupancyRate(this.edition);
    if (implied !== undefined) return implied;
    const given = singleValue(this.edition, 'occupancyRate', this.scenario);
    if (given) return numericValue(given);
    throw notAvailable(
      dutch`Editie "${this.edition.name}" geeft geen bezettingsgraad; geef deze op als argument of aanname.`,
    );
  }

  /** Places needed at a moment: occupancy / occupancy rate. */
  capacityNeed(position: number, occupancyRate = this.occupancyRate()): number {
    return roundToMicro(this.stock('occupancy', position) / occupancyRate);
  }

  /**
   * Any measure at a moment or over a period, with its provenance.
   *
   * A flow asked at a moment, or a stock over a period, is answered for the end of the period.
   */
  figure(measure: Measure, when: When): Figure {
    const definition = measureDefinition(measure);
    if (!isModelMeasure(measure)) {
      return publishedFigure(this.edition, measure, this.scenario, when);
    }
    const value = this.modelValue(measure, when);
    return { value, unit: definition.unit, ...this.provenanceOf(measure, when, value) };
  }

  /** As {@link figure}, without asking where the number comes from. */
  value(measure: Measure, when: When): number {
    return isModelMeasure(measure)
      ? this.modelValue(measure, when)
      : publishedFigure(this.edition, measure, this.scenario, when).value;
  }

  /**
   * Status and source of a number. With changed assumptions, and wherever no document gives this
   * very number, it is our model's.
   */
  provenance(measure: Measure, when: When): Provenance {
    const { status, source, reason } = this.figure(measure, when);
    return { status, source, reason };
  }

  private provenanceOf(measure: Measure, when: When, value: number): Provenance {
    const last = this.lastGiven(when);
    const further =
      last === undefined
        ? ''
        : ` Na ${last} geeft de editie geen instroom; die van ${last} loopt door.`;
    if (this.overrides.length > 0) {
      return this.computed(
        `Model met gewijzigde aannames: ${this.overrides.map(overrideName).join(', ')}.${further}`,
      );
    }
    // What a flow at a moment stands for is the year before it, and so is where that comes from.
    const isFlow = measureDefinition(measure).kind === 'flow';
    const asked = isFlow ? { period: periodOf(when) } : when;
    const used = HELD_FLOWS.has(measure)
      ? yearValue(this.edition, measure, this.scenario, asked)
      : undefined;
    const figure = used?.value ?? findEditionValue(this.edition, measure, this.scenario, asked);
    if (figure && isThisNumber(figure, value) && (used || this.isUsed(figure, asked))) {
      return used?.held === true ? heldOn(figure) : provenanceOf(figure);
    }
    const notTheSame =
      figure && !used
        ? ` De editie geeft ${formatDutchNumber(figure.value, 2)} (${figure.status}); dat is niet dit getal.`
        : '';
    return this.computed(
      this.calibration.remarks.length > 0
        ? `Maandmodel van editie ${this.edition.name}. ${this.calibration.remarks.join(' ')}${notTheSame}${further}`
        : `Maandmodel, gekalibreerd op de gepubliceerde bezetting van editie ${this.edition.name}.${notTheSame}${further}`,
    );
  }

  /**
   * The last year for which the edition gives the first applications, when what is asked lies beyond
   * it and so rests on that year going on; undefined up to then.
   */
  lastGiven(when: When): string | undefined {
    const given = withPeriods(scenarioValues(this.edition, 'firstApplications', this.scenario));
    const ends = given.map(({ period }) => (period ? period.first + period.months : Infinity));
    const end = Math.max(...ends);
    if (!Number.isFinite(end) || endOf(when) <= end) return undefined;
    return formatPeriod({ first: end - 12, months: 12 });
  }

  private computed(reason: string): Provenance {
    return { status: 'berekend', source: modelSourceFor(this.edition), reason };
  }

  /** Whether a value of the edition is what the model calculates with, or no input of it. */
  private isUsed(given: EditionValue, when: When): boolean {
    if (!HELD_FLOWS.has(given.measure) || !('period' in when)) return true;
    const values = withPeriods(scenarioValues(this.edition, given.measure, this.scenario));
    return valueThroughout(values, when.period)?.value === given;
  }

  private modelValue(measure: ModelMeasure, when: When): number {
    return isSummed(measure) ? this.flow(measure, periodOf(when)) : VALUE_OF[measure](this, when);
  }

  /** A monthly input in the first month of a period. */
  inputIn(input: MonthlyInputName, { first }: Period): number {
    this.checkPosition(first);
    return flowOver(this.inputs.monthly[input], first - this.start, 1);
  }

  private rawFlow(measure: Measure, from: number, count: number): number {
    if (!isSummed(measure)) {
      throw notAvailable(dutch`"${measureDefinition(measure).name}" is geen stroom.`);
    }
    const { plus, minus } = FLOW_PARTS[measure](this);
    const sum = plus.reduce((total, series) => total + flowOver(series, from, count), 0);
    return minus ? sum - flowOver(minus, from, count) : sum;
  }

  private checkPosition(position: number): void {
    if (!(position >= this.start && position <= this.end)) throw this.outside(undefined);
  }

  private outside(what: string | undefined): Error {
    const { year, month } = monthOf(this.start);
    const last = monthOf(this.end - 1);
    return notAvailable(
      dutch`${what ? dutch`${what} valt` : dutch`De peildatum valt`} buiten editie "${this.edition.name}", die loopt van ${month}-${year} tot en met ${last.month}-${last.year}.`,
    );
  }
}

/**
 * Whether a number is the one that the edition gives, to all digits that the product shows. What
 * was derived may be a rounding: the quotient of 82.300 and 90.000 is given as 91,4 %.
 */
function isThisNumber(given: EditionValue, value: number): boolean {
  const exact = numericValue(given);
  const decimals = (String(given.value).split('.')[1] ?? '').length;
  const rounding = given.status === 'afgeleid' ? (exact / given.value) * 0.5 * 10 ** -decimals : 0;
  return Math.abs(exact - value) <= Math.max(rounding, 2e-6, 2e-9 * Math.abs(exact));
}

/** The weight of each calendar month, as it was changed or as the edition gives it. */
const SEASON_WEIGHTS = Object.fromEntries(
  MEASURE_IDS.filter(isSeason).map((id) => [
    id,
    ({ overrides, edition }: Forecast) =>
      overrides.filter(({ parameter }) => parameter === id).at(-1)?.value ?? scalarOf(edition, id),
  ]),
) as unknown as Readonly<Record<SeasonParameter, (forecast: Forecast) => number>>;

/** What each measure that is no sum of flows is: one that is forgotten does not compile. */
const VALUE_OF: Readonly<
  Record<Exclude<ModelMeasure, SummedMeasure>, (forecast: Forecast, when: When) => number>
> = {
  occupancy: (forecast, when) => forecast.stock('occupancy', endOf(when)),
  inProcedure: (forecast, when) => forecast.stock('inProcedure', endOf(when)),
  statusHolders: (forecast, when) => forecast.stock('statusHolders', endOf(when)),
  withoutStatus: (forecast, when) => forecast.stock('withoutStatus', endOf(when)),
  openApplications: (forecast, when) => forecast.stock('openApplications', endOf(when)),
  housingArrears: (forecast, when) => forecast.housingArrears(endOf(when)),
  capacityNeed: (forecast, when) => forecast.capacityNeed(endOf(when)),
  occupancyRate: (forecast) => roundToMicro(forecast.occupancyRate()),
  grantRate: (forecast, when) => forecast.grantRate(periodOf(when)),
  startInProcedure: ({ inputs }) => roundToMicro(inputs.start.inProcedure),
  startStatusHolders: ({ inputs }) => roundToMicro(inputs.start.statusHolders),
  startWithoutStatus: ({ inputs }) => roundToMicro(inputs.start.withoutStatus),
  startOpenApplications: ({ inputs }) => roundToMicro(inputs.start.openApplications),
  departureRate: (forecast, when) => yearlyRate(forecast, 'departureFraction', when),
  procedureExitRate: (forecast, when) => yearlyRate(forecast, 'procedureExitFraction', when),
  familyPerGrant: ({ inputs }) => inputs.family?.perGrant ?? 0,
  familyDelay: ({ inputs }) => inputs.family?.delay ?? 0,
  firstReceptionShare: (forecast, when) => forecast.inputIn('firstReceptionShare', periodOf(when)),
  repeatReceptionShare: (forecast, when) =>
    forecast.inputIn('repeatReceptionShare', periodOf(when)),
  resettledReceptionShare: (forecast, when) =>
    forecast.inputIn('resettledReceptionShare', periodOf(when)),
  familyReceptionShare: (forecast, when) =>
    forecast.inputIn('familyReceptionShare', periodOf(when)),
  ...SEASON_WEIGHTS,
};

function yearlyRate(forecast: Forecast, input: MonthlyInputName, when: When): number {
  return roundToMicro(-Math.log1p(-forecast.inputIn(input, periodOf(when))) * 12);
}

/** The occupancy rate that an edition's own published occupancy and capacity need imply. */
export function impliedOccupancyRate(edition: Edition): number | undefined {
  return publishedPair(edition)?.occupancyRate;
}

/** The published capacity need to which the edition gives an occupancy at the same moment. */
export function publishedPair(
  edition: Edition,
): { readonly need: EditionValue; readonly occupancyRate: number } | undefined {
  for (const need of edition.values.filter(({ measure }) => measure === 'capacityNeed')) {
    const position = positionOf(need.period);
    if (position === undefined) continue;
    const occupancy = findEditionValue(edition, 'occupancy', 'mediaan', { position });
    if (occupancy && occupancy.value > 0 && need.value > 0) {
      return { need, occupancyRate: numericValue(occupancy) / numericValue(need) };
    }
  }
  return undefined;
}

function positionOf(text: string): number | undefined {
  const date = parseDate(text);
  return date && monthPosition(date);
}

function provenanceOf({ status, source, reason }: EditionValue): Provenance {
  return { status, source, reason };
}

function heldOn({ period, source, reason }: EditionValue): Provenance {
  return {
    status: 'aanname',
    source,
    reason: `Niet gegeven voor dit jaar; gelijk gehouden aan ${period}. ${reason}`.trim(),
  };
}

function endOf(when: When): number {
  return 'position' in when ? when.position : when.period.first + when.period.months;
}

/** The calendar year before a moment: what a yearly flow "at" 31 December means. */
function periodOf(when: When): Period {
  if ('period' in when) return when.period;
  return { first: Math.ceil(when.position) - 12, months: 12 };
}
