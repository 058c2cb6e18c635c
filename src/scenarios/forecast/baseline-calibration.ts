import { monthPosition, parseDate, type CivilDate } from '../../domain/calendar';
import { notAvailable } from '../../domain/forecast-error';
import { formatDutchNumber } from '../../domain/number-format';
import { parsePeriod } from '../../domain/period';
import { editionStart, numericValue, type Edition } from '../../editions/edition';
import { singleValue } from '../../editions/value-in-force';
import { calibrate, type Anchor, type Calibration } from '../../engine/calibrate';
import { monthlyDepartureFraction } from '../../engine/projection-inputs';
import { modelInputs } from './model-inputs';

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

/**
 * @returns the published mediaan occupancies of an edition, in order of time and one per moment:
 * 31-12-2026 and 1-1-2027 are the same one.
 */
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
    .filter(({ month }) => month >= 0 && month <= edition.horizonMonths)
    .sort((a, b) => a.month - b.month)
    .filter(({ month }, i, all) => i === 0 || month !== all[i - 1].month);
}

function endOf(period: string): number {
  const date: CivilDate | undefined = parseDate(period);
  if (date) return monthPosition(date);
  const parsed = parsePeriod(period);
  return parsed ? parsed.first + parsed.months : Number.NaN;
}

/**
 * Calibrates the mediaan scenario of an edition on its first published occupancies: two determine
 * the starting stock awaiting departure and the departure rate. What the edition gives of these it
 * keeps. The other scenarios use the same rates with their own inflow.
 *
 * @throws ForecastError when the anchors cannot be met by any number of people.
 */
export function calibrateEdition(edition: Edition): EditionCalibration {
  const anchors = publishedAnchors(edition);
  const base = modelInputs(edition, 'mediaan', [], { startDeparting: 0, departureRate: 1 });
  const startDeparting = given(edition, 'startDeparting');
  const rate = given(edition, 'departureRate');
  const known = {
    ...(startDeparting === undefined ? {} : { startDeparting }),
    ...(rate === undefined ? {} : { rate }),
  };
  const result = calibrate({
    inputs: (departing, yearlyRate) => {
      base.monthly.departureFraction.fill(monthlyDepartureFraction(yearlyRate));
      return { ...base, start: { ...base.start, departing } };
    },
    anchors,
    rate: { ...RATE_BOUNDS, assumed: ASSUMED_DEPARTURE_RATE },
    assumedStartDeparting: ASSUMED_START_DEPARTING,
    known,
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
  return { ...result, anchors, remarks: remarks(result, anchors, known) };
}

/** What the edition itself gives. */
function given(edition: Edition, measure: 'startDeparting' | 'departureRate'): number | undefined {
  const value = singleValue(edition, measure);
  return value && numericValue(value);
}

/** Deviations below this are rounding of the publication, not worth a remark. */
const NOTABLE_RESIDUAL = 0.5;

function remarks(
  result: Calibration,
  anchors: readonly PublishedAnchor[],
  known: { readonly startDeparting?: number; readonly rate?: number },
): string[] {
  const rate = formatDutchNumber(result.rate, 3);
  const assumed = [
    ...(result.solvedStart || known.startDeparting !== undefined
      ? []
      : [`start wachtend op vertrek ${formatDutchNumber(result.startDeparting, 0)}`]),
    ...(result.solvedRate || known.rate !== undefined ? [] : [`vertreksnelheid ${rate} per jaar`]),
  ];
  const count =
    anchors.length === 0
      ? 'De editie geeft geen bezetting.'
      : anchors.length === 1
        ? `De editie geeft één bezetting (${anchors[0].date}).`
        : 'De bezetting bepaalt niet alles.';
  return [
    ...(assumed.length > 0 ? [`${count} Aangenomen: ${assumed.join(' en ')}.`] : []),
    ...(result.outcome === 'bound'
      ? [`De vertreksnelheid eindigt op de grens van ${rate} per jaar.`]
      : []),
    ...anchors.flatMap(({ date }, i) =>
      Math.abs(result.residuals[i]) > NOTABLE_RESIDUAL
        ? [
            `De bezetting op ${date} wijkt ${formatDutchNumber(result.residuals[i], 0)} personen af van de publicatie.`,
          ]
        : [],
    ),
  ];
}
