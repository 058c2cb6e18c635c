import type { MonthIndex } from '../../domain/calendar';
import { notAvailable } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import { formatDutchNumber, roundToMicro } from '../../domain/number-format';
import { formatPeriod, type Period } from '../../domain/period';
import { SCENARIO_NAMES, type ScenarioName } from '../../domain/scenario-name';
import type { Edition } from '../../editions/edition';
import type { RealisedCatalog } from '../../realised/realised-catalog';
import type { RealisedFigure } from '../../realised/realised-look-up';
import type { Forecast } from '../forecast/forecast';
import type { ForecastService } from '../forecast/forecast-service';

/** What a published forecast asks of the outflow from COA in a year, beside what was counted. */
export interface OutflowCheck {
  readonly scenario: ScenarioName;
  /** A calendar year, or the part of it that lies before the last published occupancy. */
  readonly period: Period;
  /** Total outflow in persons with which the published occupancies come out. */
  readonly required: number;
  /** The parts of `required`, which add up to it. */
  readonly housing: number;
  readonly departures: number;
  /** Beyond what the housing pace and the departure rates give; negative when it is less. */
  readonly extra: number;
  /** Undefined when no year was counted by then. */
  readonly realised: RealisedOutflow | undefined;
  /** Family members who come to COA in the period: whoever goes straight to a home does not. */
  readonly familyAtCoa: number;
  /**
   * Persons by which the start was raised so that the first published occupancy comes out. It is
   * asked once, so it stands with the first period; 0 in the others.
   */
  readonly raisedStart: number;
}

/** The outflow of the last counted year, for as many months as it is held against. */
export interface RealisedOutflow {
  readonly figure: RealisedFigure;
  readonly value: number;
  /** `required` minus `value`. */
  readonly difference: number;
}

/**
 * Holds the outflow that an edition requires against the last one that was counted.
 *
 * The requirement is the total outflow of the calibrated model: housed within the pace, departed,
 * and the extra outflow without which the published occupancies do not come out. It is asked for
 * every calendar year from the start up to the last published occupancy, for mediaan and for each
 * scenario with occupancies of its own. A part of a year is held against as many twelfths of the
 * counted year.
 *
 * @returns a check per scenario and year, in persons.
 * @throws ForecastError (#N/B) when the edition gives no occupancy after its start, or cannot be
 * calibrated.
 * @example outflowChecks(service, kernprognose2025)[1]
 * // 2027: required 54.275, of which 2.445 extra; 2024 counted 44.280, so 9.995 more
 */
export function outflowChecks(
  service: ForecastService,
  edition: Edition,
  realised: RealisedCatalog = service.realised,
): OutflowCheck[] {
  const calibration = service.calibration(edition);
  const mediaan = calibration.of('mediaan');
  const scenarios = SCENARIO_NAMES.filter(
    (scenario) => scenario === 'mediaan' || calibration.of(scenario) !== mediaan,
  );
  const checks = scenarios.flatMap((scenario) => {
    const forecast = service.forecast({ scenario, edition: edition.id });
    return forecastOutflowChecks(forecast, realised);
  });
  if (checks.length > 0) return checks;
  throw notAvailable(
    dutch`Editie "${edition.name}" geeft geen bezetting na haar begin: er is geen uitstroom die daaruit volgt.`,
  );
}

/**
 * The same of one forecast, with changed assumptions or without; for a scenario without occupancies
 * of its own up to the last one of mediaan. Empty when the edition gives no occupancy after its start.
 */
export function forecastOutflowChecks(
  forecast: Forecast,
  realised: RealisedCatalog,
): OutflowCheck[] {
  const { calibration, scenario, start } = forecast;
  const last = calibration.of(scenario).anchors.at(-1);
  return yearsBetween(start, start + Math.ceil(last?.month ?? 0)).map((period) =>
    checkOf(forecast, period, realised),
  );
}

/** The calendar years between two months; the first and the last may be a part. */
function yearsBetween(from: MonthIndex, end: MonthIndex): Period[] {
  const periods: Period[] = [];
  for (let first = from; first < end;) {
    const next = Math.min(end, (Math.floor(first / 12) + 1) * 12);
    periods.push({ first, months: next - first });
    first = next;
  }
  return periods;
}

function checkOf(forecast: Forecast, period: Period, catalog: RealisedCatalog): OutflowCheck {
  const { calibration, scenario, start } = forecast;
  const required = forecast.flow('totalOutflow', period);
  const extra = forecast.flow('extraOutflow', period);
  const departures = forecast.flow('departed', period) + forecast.flow('returned', period);
  return {
    scenario,
    period,
    required,
    // Not the flow of that name: below the pace, `extra` is what fewer are housed.
    housing: roundToMicro(required - departures - extra),
    departures: roundToMicro(departures),
    extra,
    realised: realisedOutflow(catalog, period, required),
    familyAtCoa: roundToMicro(
      forecast.flow('familyMembers', period) - forecast.flow('housedDirectly', period),
    ),
    raisedStart:
      calibration.solvedStart && period.first === start
        ? roundToMicro(calibration.startOccupancy - calibration.expectedStart)
        : 0,
  };
}

/** The last whole year that was counted by the end of a period: that year itself when it is known. */
function realisedOutflow(
  catalog: RealisedCatalog,
  { first, months }: Period,
  required: number,
): RealisedOutflow | undefined {
  const last = catalog
    .flows('totalOutflow')
    .filter(({ period }) => period.months === 12 && period.first + 12 <= first + months)
    .at(-1);
  if (!last) return undefined;
  const value = (last.figure.value * months) / 12;
  return { figure: last.figure, value, difference: roundToMicro(required - value) };
}

/** Whether behaviour and pace give the outflow, to the person. */
export type OutflowVerdict = 'follows' | 'needsMore' | 'needsLess';

/** @returns what an edition asks beyond behaviour and pace: less than half a person is nothing. */
export function outflowVerdict({ extra }: Pick<OutflowCheck, 'extra'>): OutflowVerdict {
  if (Math.abs(extra) < 0.5) return 'follows';
  return extra > 0 ? 'needsMore' : 'needsLess';
}

/** What the verdict is called in cells. */
export const OUTFLOW_VERDICTS: Readonly<Record<OutflowVerdict, string>> = {
  follows: 'volgt uit tempo en gedrag',
  needsMore: 'vergt meer dan tempo en gedrag',
  needsLess: 'vergt minder dan tempo en gedrag',
};

/**
 * Dutch; what could explain the outflow that an edition requires. These are possibilities and no
 * findings: no source says which of them the forecast counts on.
 */
export function outflowExplanation(check: OutflowCheck): string {
  const { extra, familyAtCoa, raisedStart } = check;
  const verdict = outflowVerdict(check);
  const sentences: string[] = [];
  if (verdict === 'needsMore') {
    const family =
      extra <= familyAtCoa
        ? `${persons(extra)} van de ${persons(familyAtCoa)} nareizigers (${formatDutchNumber((extra / familyAtCoa) * 100, 0)} %) die rechtstreeks naar een woning gaan`
        : `nareizigers die rechtstreeks naar een woning gaan (alle ${persons(familyAtCoa)} zijn niet genoeg)`;
    sentences.push(
      `Mogelijke verklaring van ${persons(extra)} extra: ${family}, meer huisvesting dan het tempo, of meer vertrek zonder status.`,
    );
  } else if (verdict === 'needsLess') {
    sentences.push(
      `Mogelijke verklaring van ${persons(-extra)} minder: gemeenten die minder huisvesten dan het tempo, of minder vertrek zonder status.`,
    );
  }
  if (Math.abs(raisedStart) >= 0.5) {
    const moved = persons(Math.abs(raisedStart));
    sentences.push(
      raisedStart > 0
        ? `De startbezetting is ${moved} hoger gesteld dan de startstanden samen; vanaf die startstanden was tot de eerste gepubliceerde bezetting ${moved} minder uitstroom genoeg.`
        : `De startbezetting is ${moved} lager gesteld dan de startstanden samen; vanaf die startstanden was tot de eerste gepubliceerde bezetting ${moved} meer uitstroom nodig.`,
    );
  }
  return sentences.join(' ');
}

function persons(value: number): string {
  return formatDutchNumber(value, 0);
}

/** The counted year, and for how many months when it is held against less than a year. */
export function realisedYear({ figure }: RealisedOutflow, { months }: Period): string {
  return months === 12 ? figure.when : `${figure.when}, naar rato van ${months} maanden`;
}

/** The year of a check as a number where it is a whole one, for a cell that sorts and charts. */
export function shownPeriod(period: Period): number | string {
  return period.months === 12 ? Math.floor(period.first / 12) : formatPeriod(period);
}
