import { monthOf, monthPosition, parseDate } from '../../domain/calendar';
import { notAvailable } from '../../domain/forecast-error';
import { measureDefinition, type Measure } from '../../domain/measures';
import { roundToMicro } from '../../domain/number-format';
import { formatPeriod, type Period } from '../../domain/period';
import { MODEL_SOURCE, type Figure, type Provenance } from '../../domain/provenance';
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
import type { ProjectionInputs } from '../../engine/projection-inputs';
import type { EditionCalibration } from './baseline-calibration';
import { findEditionValue, yearValue, type When } from '../../editions/edition-lookup';
import { housingArrears } from './housing-arrears';
import { overrideName, type Override } from '../assumptions/overrides';
import { isEditionParameter, parametersEntering } from '../assumptions/parameters';
import { publishedFigure } from '../../editions/published-figures';

/** Yearly numbers that are held after an edition's last year. */
const HELD_FLOWS: ReadonlySet<string> = new Set(
  parametersEntering('arrivals', 'pace').filter(isEditionParameter),
);

/** Stocks that the projection holds as a series of its own. */
export type StockMeasure = 'occupancy' | 'inProcedure' | 'statusHolders' | 'departing';

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
      `Editie "${this.edition.name}" geeft geen bezettingsgraad; geef deze op als argument of aanname.`,
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
    if (definition.kind === 'reference') {
      return publishedFigure(this.edition, measure, this.scenario, when);
    }
    const value = this.valueOf(measure, when);
    return { value, unit: definition.unit, ...this.provenance(measure, when) };
  }

  /**
   * Status and source of a number. With changed assumptions, and wherever no document gives the
   * number, it is our model's.
   */
  provenance(measure: Measure, when: When): Provenance {
    if (this.overrides.length > 0) {
      return computed(
        `Model met gewijzigde aannames: ${this.overrides.map(overrideName).join(', ')}.`,
      );
    }
    // What a flow at a moment stands for is the year before it, and so is where that comes from.
    const isFlow = measureDefinition(measure).kind === 'flow';
    const asked = isFlow ? { period: periodOf(when) } : when;
    if (HELD_FLOWS.has(measure)) {
      const used = yearValue(this.edition, measure, this.scenario, asked);
      if (used?.held === true) return heldOn(used.value);
      if (used) return provenanceOf(used.value);
    }
    const given = findEditionValue(this.edition, measure, this.scenario, asked);
    if (given && this.isUsed(given, asked)) return provenanceOf(given);
    return computed(
      this.calibration.remarks.length > 0
        ? `Maandmodel van editie ${this.edition.name}. ${this.calibration.remarks.join(' ')}`
        : `Maandmodel, gekalibreerd op de gepubliceerde bezetting van editie ${this.edition.name}.`,
    );
  }

  /** Whether a value of the edition is what the model calculates with, or no input of it. */
  private isUsed(given: EditionValue, when: When): boolean {
    if (!HELD_FLOWS.has(given.measure) || !('period' in when)) return true;
    const values = withPeriods(scenarioValues(this.edition, given.measure, this.scenario));
    return valueThroughout(values, when.period)?.value === given;
  }

  private valueOf(measure: Measure, when: When): number {
    switch (measure) {
      case 'occupancy':
      case 'inProcedure':
      case 'statusHolders':
      case 'departing':
        return this.stock(measure, endOf(when));
      case 'housingArrears':
        return this.housingArrears(endOf(when));
      case 'capacityNeed':
        return this.capacityNeed(endOf(when));
      case 'occupancyRate':
        return roundToMicro(this.occupancyRate());
      case 'grantRate':
        return this.grantRate(periodOf(when));
      case 'startInProcedure':
        return roundToMicro(this.inputs.start.inProcedure);
      case 'startStatusHolders':
        return roundToMicro(this.inputs.start.statusHolders);
      case 'startDeparting':
        return roundToMicro(this.inputs.start.departing);
      case 'departureRate':
        return roundToMicro(this.departureRate(periodOf(when)));
      case 'firstReceptionShare':
      case 'repeatReceptionShare':
      case 'resettledReceptionShare':
      case 'familyReceptionShare': {
        const period = periodOf(when);
        this.checkPosition(period.first);
        return flowOver(this.inputs.monthly[measure], period.first - this.start, 1);
      }
      default:
        return this.flow(measure, periodOf(when));
    }
  }

  private departureRate(period: Period): number {
    this.checkPosition(period.first);
    const fraction = flowOver(this.inputs.monthly.departureFraction, period.first - this.start, 1);
    return -Math.log1p(-fraction) * 12;
  }

  private rawFlow(measure: Measure, from: number, count: number): number {
    const { monthly } = this.inputs;
    const sum = (...series: readonly Float64Array[]): number =>
      series.reduce((total, one) => total + flowOver(one, from, count), 0);
    const { projection } = this;
    switch (measure) {
      case 'firstApplications':
      case 'repeatApplications':
      case 'resettled':
      case 'familyMembers':
      case 'decisionCapacity':
      case 'housingPace':
        return sum(monthly[measure]);
      case 'totalInflow':
        return sum(
          monthly.firstApplications,
          monthly.repeatApplications,
          monthly.resettled,
          monthly.familyMembers,
        );
      case 'rejected':
        return sum(projection.decisions) - sum(projection.granted);
      case 'totalOutflow':
        return sum(projection.housed, projection.departed, projection.returned);
      case 'decisions':
      case 'granted':
      case 'housed':
      case 'housedDirectly':
      case 'departed':
      case 'returned':
        return sum(projection[measure]);
      default:
        throw notAvailable(`"${measureDefinition(measure).name}" is geen stroom.`);
    }
  }

  private checkPosition(position: number): void {
    if (!(position >= this.start && position <= this.end)) throw this.outside(undefined);
  }

  private outside(what: string | undefined): Error {
    const { year, month } = monthOf(this.start);
    const last = monthOf(this.end - 1);
    return notAvailable(
      `${what ? `${what} valt` : 'De peildatum valt'} buiten editie "${this.edition.name}", die loopt van ${month}-${year} tot en met ${last.month}-${last.year}.`,
    );
  }
}

/** The occupancy rate that an edition's own published occupancy and capacity need imply. */
export function impliedOccupancyRate(edition: Edition): number | undefined {
  for (const need of edition.values.filter(({ measure }) => measure === 'capacityNeed')) {
    const position = positionOf(need.period);
    if (position === undefined) continue;
    const occupancy = findEditionValue(edition, 'occupancy', 'mediaan', { position });
    if (occupancy && occupancy.value > 0 && need.value > 0)
      return numericValue(occupancy) / numericValue(need);
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

function computed(reason: string): Provenance {
  return {
    status: 'berekend',
    source: MODEL_SOURCE,
    reason,
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
