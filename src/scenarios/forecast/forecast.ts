import { monthOf, monthPosition, parseDate } from '../../domain/calendar';
import { notAvailable } from '../../domain/forecast-error';
import { measureDefinition, type Measure } from '../../domain/measures';
import { formatDutchNumber, roundToMicro } from '../../domain/number-format';
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
import { isSeason, scalarOf, type SeasonParameter } from './model-inputs';
import { overrideName, type Override } from '../assumptions/overrides';
import { isEditionParameter, parametersEntering } from '../assumptions/parameters';
import { publishedFigure } from '../../editions/published-figures';

/** Yearly numbers that are held after an edition's last year. */
const HELD_FLOWS: ReadonlySet<string> = new Set(
  parametersEntering('arrivals', 'pace').filter(isEditionParameter),
);

/** Stocks that the projection holds as a series of its own. */
export const STOCK_MEASURES = [
  'occupancy',
  'inProcedure',
  'statusHolders',
  'withoutStatus',
  'openApplications',
] as const satisfies readonly Measure[];
export type StockMeasure = (typeof STOCK_MEASURES)[number];

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
    return { value, unit: definition.unit, ...this.provenanceOf(measure, when, value) };
  }

  /**
   * Status and source of a number. With changed assumptions, and wherever no document gives this
   * very number, it is our model's.
   */
  provenance(measure: Measure, when: When): Provenance {
    return this.provenanceOf(measure, when, this.valueOf(measure, when));
  }

  private provenanceOf(measure: Measure, when: When, value: number): Provenance {
    if (this.overrides.length > 0) {
      return computed(
        `Model met gewijzigde aannames: ${this.overrides.map(overrideName).join(', ')}.`,
      );
    }
    // What a flow at a moment stands for is the year before it, and so is where that comes from.
    const isFlow = measureDefinition(measure).kind === 'flow';
    const asked = isFlow ? { period: periodOf(when) } : when;
    const used = HELD_FLOWS.has(measure)
      ? yearValue(this.edition, measure, this.scenario, asked)
      : undefined;
    const found = used?.value ?? findEditionValue(this.edition, measure, this.scenario, asked);
    if (found && isThisNumber(found, value) && (used || this.isUsed(found, asked))) {
      return used?.held === true ? heldOn(found) : provenanceOf(found);
    }
    const notTheSame =
      found && !used
        ? ` De editie geeft ${formatDutchNumber(found.value, 2)} (${found.status}); dat is niet dit getal.`
        : '';
    return computed(
      this.calibration.remarks.length > 0
        ? `Maandmodel van editie ${this.edition.name}. ${this.calibration.remarks.join(' ')}${notTheSame}`
        : `Maandmodel, gekalibreerd op de gepubliceerde bezetting van editie ${this.edition.name}.${notTheSame}`,
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
      case 'withoutStatus':
      case 'openApplications':
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
      case 'startWithoutStatus':
        return roundToMicro(this.inputs.start.withoutStatus);
      case 'startOpenApplications':
        return roundToMicro(this.inputs.start.openApplications);
      case 'departureRate':
        return roundToMicro(this.yearlyRate('departureFraction', periodOf(when)));
      case 'procedureExitRate':
        return roundToMicro(this.yearlyRate('procedureExitFraction', periodOf(when)));
      case 'familyPerGrant':
        return this.inputs.family?.perGrant ?? 0;
      case 'familyDelay':
        return this.inputs.family?.delay ?? 0;
      case 'firstReceptionShare':
      case 'repeatReceptionShare':
      case 'resettledReceptionShare':
      case 'familyReceptionShare': {
        const period = periodOf(when);
        this.checkPosition(period.first);
        return flowOver(this.inputs.monthly[measure], period.first - this.start, 1);
      }
      default:
        if (isSeason(measure)) return this.seasonWeight(measure);
        return this.flow(measure, periodOf(when));
    }
  }

  private seasonWeight(measure: SeasonParameter): number {
    const changed = this.overrides.filter(({ parameter }) => parameter === measure).at(-1);
    return changed?.value ?? scalarOf(this.edition, measure);
  }

  private yearlyRate(input: 'departureFraction' | 'procedureExitFraction', period: Period): number {
    this.checkPosition(period.first);
    const fraction = flowOver(this.inputs.monthly[input], period.first - this.start, 1);
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
      case 'otherStatusHolders':
      case 'otherWithoutStatus':
      case 'decisionCapacity':
      case 'housingPace':
        return sum(monthly[measure]);
      case 'otherEntries':
        return sum(monthly.otherStatusHolders, monthly.otherWithoutStatus);
      case 'totalInflow':
        return sum(
          monthly.firstApplications,
          monthly.repeatApplications,
          monthly.resettled,
          projection.familyMembers,
        );
      case 'rejected':
        return sum(projection.decisions) - sum(projection.granted);
      case 'totalOutflow':
        return sum(
          projection.housed,
          projection.extraOutflow,
          projection.departed,
          projection.returned,
        );
      case 'extraOutflow':
        // Below the pace it is what fewer are housed.
        return sum(projection.extraOutflow) + negativeSum(monthly.extraOutflow, from, count);
      case 'familyMembers':
      case 'decisions':
      case 'granted':
      case 'housed':
      case 'housedDirectly':
      case 'departed':
      case 'departedInProcedure':
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

function negativeSum(series: Float64Array, from: number, count: number): number {
  return flowOver(
    series.map((value) => Math.min(0, value)),
    from,
    count,
  );
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
