import {
  lastDayOf,
  monthPosition,
  parseDate,
  toDutchDate,
  type CivilDate,
} from '../../domain/calendar';
import { notAvailable } from '../../domain/forecast-error';
import { dutch, quantity, type Message, type Quantity } from '../../domain/message';
import { formatDutchNumber } from '../../domain/number-format';
import { parsePeriod } from '../../domain/period';
import { SCENARIO_NAMES, type ScenarioName } from '../../domain/scenario-name';
import { editionStart, numericValue, type Edition } from '../../editions/edition';
import { calibrate, type Anchor, type Unknown } from '../../engine/calibrate';
import { scenarioValues } from '../../editions/value-in-force';
import { isEditionParameter, PARAMETER_IDS, parameterDefinition } from '../assumptions/parameters';
import { modelInputs, scalarOf, type CalibratedValues } from './model-inputs';

/** A published occupancy with the date by which users know it. */
export interface PublishedAnchor extends Anchor {
  readonly date: string;
}

/** Outflow beyond the pace that a published occupancy requires in the months before it. */
interface RequiredOutflow {
  /** In months since the start; `until` is the month after the last. */
  readonly from: number;
  readonly until: number;
  readonly personsAYear: number;
  readonly anchor: PublishedAnchor;
}

/** How a scenario of an edition meets its published occupancies. */
interface ScenarioCalibration {
  /** The published occupancies that this scenario meets; those of mediaan when it has none. */
  readonly anchors: readonly PublishedAnchor[];
  readonly required: readonly RequiredOutflow[];
  /** Projected minus published at each anchor, in persons. */
  readonly residuals: readonly number[];
  readonly values: CalibratedValues;
}

/**
 * What one published occupancy asks: of the start, persons above the start stocks; of the outflow,
 * persons a year beyond what pace and rates give. Below zero when it is less.
 */
export interface CalibrationFinding {
  readonly of: 'start' | 'outflow';
  readonly scenario: ScenarioName;
  /** The occupancy: at the start as it is required, otherwise as it was published. */
  readonly occupancy: number;
  readonly more: number;
  /** The day by which users know the published occupancy: 31-12-2026. */
  readonly date: string;
}

/** How an edition is made to meet its published occupancies, with what there is to say about it. */
export interface EditionCalibration {
  /** By how much the people without a status at the start were multiplied. */
  readonly startScale: number;
  /** Whether a published occupancy determined it. */
  readonly solvedStart: boolean;
  /** Occupancy on the first day, and what it is with the edition's own start stocks. */
  readonly startOccupancy: number;
  readonly expectedStart: number;
  readonly of: (scenario: ScenarioName) => ScenarioCalibration;
  /** What the published occupancies ask of the start and of the outflow. */
  readonly findings: readonly CalibrationFinding[];
  /** Dutch; empty when everything followed from published numbers. */
  readonly remarks: readonly string[];
}

/**
 * How far the start may be from the edition's own start stocks: a quarter. Between two published
 * year-ends the occupancy never changed by more than a quarter since 2022.
 */
const MOST_START_CHANGE = 0.25;
/**
 * The most that a published occupancy may ask beyond or below the pace, persons a year: twice what
 * the realised outflow changed in two years (about 39.000 in 2022, 44.280 in 2024).
 */
const MOST_EXTRA_OUTFLOW = 10_000;
/** How far is searched, so that the message can say what would be needed. */
const SEARCHED_SCALE = 20;
const SEARCHED_OUTFLOW = 60_000;

/**
 * @returns the published occupancies of a scenario, in order of time and one per moment:
 * 31-12-2026 and 1-1-2027 are the same one. A value without a scenario counts for mediaan.
 */
export function publishedAnchors(
  edition: Edition,
  scenario: ScenarioName = 'mediaan',
): readonly PublishedAnchor[] {
  const start = editionStart(edition);
  return edition.values
    .filter(
      (value) =>
        value.measure === 'occupancy' &&
        (value.scenario === scenario || (scenario === 'mediaan' && value.scenario === 'alle')),
    )
    .map((value) => ({
      month: endOf(value.period) - start,
      occupancy: numericValue(value),
      date: shownDay(value.period),
    }))
    .filter(({ month }) => month >= 0 && month <= edition.horizonMonths)
    .sort((a, b) => a.month - b.month)
    .filter(({ month }, i, all) => i === 0 || month !== all[i - 1].month);
}

/** The day at which a period ends, as the Dutch write it. */
function shownDay(text: string): string {
  const date = parseDate(text);
  if (date) return toDutchDate(date);
  const period = parsePeriod(text);
  return period ? toDutchDate(lastDayOf(period.first + period.months - 1)) : text;
}

function endOf(period: string): number {
  const date: CivilDate | undefined = parseDate(period);
  if (date) return monthPosition(date);
  const parsed = parsePeriod(period);
  return parsed ? parsed.first + parsed.months : Number.NaN;
}

/**
 * Calibrates an edition on every published occupancy, with one unknown for each. The first of
 * mediaan determines the start: people without a status, in procedure or not, are multiplied by one
 * factor. Each later one determines the outflow a year, beyond the pace, since the one before. A
 * scenario with occupancies of its own has the same start and its own outflow; the others take that
 * of mediaan. After the last published occupancy its outflow goes on.
 *
 * @throws ForecastError when a published occupancy cannot be met, or only implausibly.
 */
export function calibrateEdition(edition: Edition): EditionCalibration {
  const expected = {
    inProcedure: scalarOf(edition, 'startInProcedure'),
    withoutStatus: scalarOf(edition, 'startWithoutStatus'),
  };
  const holders = scalarOf(edition, 'startStatusHolders');
  const expectedStart = expected.inProcedure + expected.withoutStatus + holders;
  const anchors = publishedAnchors(edition);
  const mediaan = calibrateScenario(edition, 'mediaan', anchors, expected, undefined);
  const { startScale } = mediaan;
  const own = new Map<ScenarioName, ScenarioCalibration>([['mediaan', mediaan]]);
  for (const scenario of SCENARIO_NAMES) {
    const published = scenario === 'mediaan' ? [] : publishedAnchors(edition, scenario);
    if (published.length === 0) continue;
    own.set(scenario, calibrateScenario(edition, scenario, published, expected, startScale));
  }
  const startOccupancy = expectedStart + (startScale - 1) * (expectedStart - holders);
  const solvedStart = anchors.length > 0;
  if (solvedStart && Math.abs(startOccupancy / expectedStart - 1) > MOST_START_CHANGE) {
    throw notAvailable(
      dutch`Editie "${edition.name}" kan niet worden berekend: ${anchorText(anchors[0])} vergt ${persons(startOccupancy)} personen aan het begin, ${compared(startOccupancy - expectedStart)} dan de startstanden van de editie samen (${persons(expectedStart)}). Ten hoogste een kwart verschil is aannemelijk. Controleer bezetting, instroom, huisvestingstempo en startstanden.`,
    );
  }
  for (const { required } of own.values()) for (const one of required) refuseBeyond(edition, one);
  return {
    startScale,
    solvedStart,
    startOccupancy,
    expectedStart,
    of: (scenario) => own.get(scenario) ?? mediaan,
    findings: [
      ...(solvedStart
        ? [
            {
              of: 'start' as const,
              scenario: 'mediaan' as const,
              occupancy: startOccupancy,
              more: startOccupancy - expectedStart,
              date: anchors[0].date,
            },
          ]
        : []),
      ...[...own].flatMap(([scenario, { required }]) =>
        required.map(({ personsAYear, anchor }) => ({
          of: 'outflow' as const,
          scenario,
          occupancy: anchor.occupancy,
          more: personsAYear,
          date: anchor.date,
        })),
      ),
    ],
    remarks: remarks(edition, solvedStart),
  };
}

interface SolvedScenario extends ScenarioCalibration {
  readonly startScale: number;
}

/** @param knownScale the factor on the start; left out: the first anchor determines it. */
function calibrateScenario(
  edition: Edition,
  scenario: ScenarioName,
  anchors: readonly PublishedAnchor[],
  expected: { readonly inProcedure: number; readonly withoutStatus: number },
  knownScale: number | undefined,
): SolvedScenario {
  const months = edition.horizonMonths;
  const solvesStart = knownScale === undefined && anchors.length > 0;
  const later = solvesStart ? anchors.slice(1) : anchors;
  const boundaries = (solvesStart ? anchors : [{ month: 0 }, ...anchors]).map(({ month }) =>
    Math.ceil(month),
  );
  const extraOutflow = new Float64Array(months);
  const fillOutflow = (values: readonly number[]): void => {
    values.forEach((value, i) =>
      extraOutflow.fill(value, boundaries[i], i === values.length - 1 ? months : boundaries[i + 1]),
    );
  };
  const valuesWith = (scale: number): CalibratedValues => ({
    startInProcedure: expected.inProcedure * scale,
    startWithoutStatus: expected.withoutStatus * scale,
    extraOutflow,
  });
  const base = modelInputs(edition, scenario, [], valuesWith(knownScale ?? 1));
  const { family: _, ...withoutResponse } = base;
  const start: Unknown[] = solvesStart
    ? [{ lower: 0, upper: SEARCHED_SCALE, assumed: 1, anchor: anchors[0] }]
    : [];
  const solution = calibrate({
    inputs: (values) => {
      const scale = solvesStart ? values[0] : (knownScale ?? 1);
      fillOutflow(solvesStart ? values.slice(1) : values);
      for (let m = 0; m < months; m++) base.monthly.extraOutflow[m] = extraOutflow[m] / 12;
      return {
        ...withoutResponse,
        start: {
          ...base.start,
          inProcedure: expected.inProcedure * scale,
          withoutStatus: expected.withoutStatus * scale,
        },
      };
    },
    unknowns: [
      ...start,
      ...later.map((anchor) => ({
        lower: -SEARCHED_OUTFLOW,
        upper: SEARCHED_OUTFLOW,
        assumed: 0,
        anchor,
      })),
    ],
  });
  solution.met.forEach((met, i) => {
    if (met) return;
    throw notAvailable(
      dutch`Editie "${edition.name}" kan niet worden berekend: ${anchorText(anchors[i])} (${scenario}) is met deze invoer met geen enkel aantal mensen te halen; het model komt ${persons(Math.abs(solution.residuals[i]))} ${solution.residuals[i] > 0 ? dutch`hoger` : dutch`lager`} uit. Controleer instroom, inwilligingspercentage, huisvestingstempo en startstanden.`,
    );
  });
  const startScale = solvesStart ? solution.values[0] : (knownScale ?? 1);
  const solved = solvesStart ? solution.values.slice(1) : solution.values;
  fillOutflow(solved);
  return {
    startScale,
    anchors,
    residuals: solution.residuals,
    required: later.map((anchor, i) => ({
      from: boundaries[i],
      until: boundaries[i + 1],
      personsAYear: solved[i],
      anchor,
    })),
    values: valuesWith(startScale),
  };
}

function refuseBeyond(edition: Edition, { personsAYear, anchor }: RequiredOutflow): void {
  if (Math.abs(personsAYear) <= MOST_EXTRA_OUTFLOW) return;
  throw notAvailable(
    dutch`Editie "${edition.name}" kan niet worden berekend: ${anchorText(anchor)} vergt ${compared(personsAYear)} uitstroom per jaar dan huisvestingstempo en vertreksnelheid geven. Ten hoogste ${persons(MOST_EXTRA_OUTFLOW)} verschil is aannemelijk. Controleer bezetting, instroom en huisvestingstempo.`,
  );
}

function anchorText({ occupancy, date }: PublishedAnchor): Message {
  return dutch`de gepubliceerde bezetting van ${persons(occupancy)} op ${date}`;
}

function persons(value: number): Quantity {
  return quantity(value, 0);
}

function compared(difference: number): Message {
  return dutch`${persons(Math.abs(difference))} ${difference < 0 ? dutch`minder` : dutch`meer`}`;
}

function remarks(edition: Edition, solvedStart: boolean): string[] {
  const assumed = PARAMETER_IDS.filter(
    (id) =>
      parameterDefinition(id).assumed !== undefined &&
      isEditionParameter(id) &&
      scenarioValues(edition, id, 'mediaan').length === 0,
  ).map((id) => {
    const { name, assumed: value = 0 } = parameterDefinition(id);
    return `${name} ${formatDutchNumber(value, 2)}`;
  });
  return [
    ...(solvedStart
      ? []
      : [
          edition.counted
            ? 'De editie is bijgesteld op tellingen: zij begint waar de prognose begint waarop zij is gebaseerd.'
            : 'De editie geeft geen bezetting: het begin volgt uit de startstanden.',
        ]),
    ...(assumed.length > 0 ? [`Niet in de editie, dus aangenomen: ${assumed.join(', ')}.`] : []),
  ];
}
