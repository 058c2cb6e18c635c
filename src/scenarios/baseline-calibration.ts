import { monthPosition, parseDate, type CivilDate } from '../domain/calendar';
import { notAvailable } from '../domain/forecast-error';
import { formatDutchNumber } from '../domain/number-format';
import { parsePeriod } from '../domain/period';
import { numericValue, type Edition } from '../editions/edition';
import { calibrate, type Anchor, type Calibration } from '../engine/calibrate';
import { monthlyDepartureFraction } from '../engine/projection-inputs';
import { editionStart, modelInputs } from './model-inputs';

/**
 * The rate at which rejected people leave, a year, when no second published occupancy determines
 * it: what Kernprognose 2025 gives (docs/model.md).
 */
const ASSUMED_DEPARTURE_RATE = 1.307;
/** The starting stock awaiting departure when no published occupancy determines it. */
const ASSUMED_START_DEPARTING = 9_063;
const RATE_BOUNDS = { lower: 0.02, upper: 24 };

/** A published occupancy with the date by which users know it. */
export interface PublishedAnchor extends Anchor {
  readonly date: string;
}

/** The calibration of an edition's mediaan scenario, with what there is to say about it. */
export interface EditionCalibration extends Calibration {
  readonly anchors: readonly PublishedAnchor[];
  /** Dutch; empty when both unknowns followed from published numbers. */
  readonly remarks: readonly string[];
}

/** @returns the published mediaan occupancies of an edition, in order of time. */
export function publishedAnchors(edition: Edition): readonly PublishedAnchor[] {
  const start = editionStart(edition);
  return edition.values
    .filter(
      ({ measure, scenario }) =>
        measure === 'occupancy' && (scenario === 'mediaan' || scenario === 'alle'),
    )
    .map((value) => ({
      month: endOf(value.period) - start,
      occupancy: numericValue(value),
      date: value.period,
    }))
    .filter(({ month }) => month > 0 && month <= edition.horizonMonths && Number.isInteger(month))
    .sort((a, b) => a.month - b.month);
}

function endOf(period: string): number {
  const date: CivilDate | undefined = parseDate(period);
  if (date) return monthPosition(date);
  const parsed = parsePeriod(period);
  return parsed ? parsed.first + parsed.months : Number.NaN;
}

/**
 * Calibrates the mediaan scenario of an edition on its first two published year-end occupancies.
 * The other scenarios use the same rates with their own inflow.
 *
 * @throws ForecastError when the anchors cannot be met by any number of people.
 */
export function calibrateEdition(edition: Edition): EditionCalibration {
  const anchors = publishedAnchors(edition).slice(0, 2);
  const base = modelInputs(edition, 'mediaan', [], { startDeparting: 0, departureRate: 1 });
  const result = calibrate({
    inputs: (departing, rate) => ({
      ...base,
      start: { ...base.start, departing },
      monthly: {
        ...base.monthly,
        departureFraction: new Float64Array(base.months).fill(monthlyDepartureFraction(rate)),
      },
    }),
    anchors,
    rate: { ...RATE_BOUNDS, assumed: ASSUMED_DEPARTURE_RATE },
    assumedStartDeparting: numericStart(edition) ?? ASSUMED_START_DEPARTING,
  });
  if (result.outcome === 'infeasible') {
    throw notAvailable(
      `Editie "${edition.name}" kan niet worden berekend: de gepubliceerde bezetting (${anchors
        .map(({ date, occupancy }) => `${formatDutchNumber(occupancy)} op ${date}`)
        .join(
          ', ',
        )}) vraagt een startvoorraad van ${formatDutchNumber(result.startDeparting, 0)} wachtend op vertrek. Controleer instroom, inwilligingspercentage, huisvestingstempo en startstanden.`,
    );
  }
  return { ...result, anchors, remarks: remarks(result, anchors) };
}

function numericStart(edition: Edition): number | undefined {
  const value = edition.values.find(({ measure }) => measure === 'startDeparting');
  return value && numericValue(value);
}

function remarks(result: Calibration, anchors: readonly PublishedAnchor[]): string[] {
  const rate = formatDutchNumber(result.rate, 3);
  if (result.solved === 0) {
    return [
      `De editie geeft geen bezetting. Aangenomen: start wachtend op vertrek ${formatDutchNumber(result.startDeparting, 0)} en vertreksnelheid ${rate} per jaar.`,
    ];
  }
  if (result.solved === 1) {
    return [
      `De editie geeft één bezetting (${anchors[0].date}). Aangenomen: vertreksnelheid ${rate} per jaar.`,
    ];
  }
  if (result.outcome === 'bound') {
    return [
      `De vertreksnelheid eindigt op de grens van ${rate} per jaar; de bezetting op ${anchors[1].date} wijkt ${formatDutchNumber(result.residuals[1], 0)} personen af van de publicatie.`,
    ];
  }
  return [];
}
