import {
  monthOf,
  monthPosition,
  toDutchDate,
  toIsoDate,
  type CivilDate,
} from '../../../domain/calendar';
import { notAvailable } from '../../../domain/forecast-error';
import { dutch, quantity } from '../../../domain/message';
import { measureDefinition, type Measure } from '../../../domain/measures';
import { formatDutchNumber } from '../../../domain/number-format';
import { formatPeriod, parsePeriod } from '../../../domain/period';
import type { Provenance } from '../../../domain/provenance';
import { SCENARIO_NAMES, type ScenarioName } from '../../../domain/scenario-name';
import {
  editionStart,
  type Edition,
  type EditionScenario,
  type EditionValue,
} from '../../../editions/edition';
import { findRoot } from '../../../engine/root-finding';
import type { RealisedFigure } from '../../../realised/realised-look-up';
import { lastDayOfWhen, momentOf, shownWhen } from '../../../realised/realised-value';
import type { Forecast } from '../forecast';
import { ForecastService } from '../forecast-service';
import { editionValue, paceValues, REBASING_SOURCE } from './edition-parts';
import { dampingFrom, NO_DAMPING, type InflowDamping } from './inflow-damping';
import { IN_TOTAL, INFLOW, knownInflow, type InflowMeasure, type KnownMonth } from './known-inflow';
import { occupancyTrend, TREND_MONTHS } from './occupancy-trend';

/**
 * What goes on after the counts: the published inflow as it is, or damped by the inflow of the year
 * before and the occupancy halfway to its own trend.
 */
export const REBASE_METHODS = ['damped', 'published'] as const;
export type RebaseMethod = (typeof REBASE_METHODS)[number];

/**
 * What the pane proposes: over the rolling starts of docs/model.md it was nearer at twelve months than
 * the published inflow alone and than every simpler means.
 */
export const DEFAULT_REBASE_METHOD: RebaseMethod = 'damped';

/** An edition that starts from what was counted, and what it rests on. */
export interface Rebased {
  readonly edition: Edition;
  /** How many months from the edition's start something of the inflow or the stocks is known. */
  readonly knownMonths: number;
  /** The count of the occupancy that it passes through; undefined when there is none. */
  readonly occupancy: RealisedFigure | undefined;
  readonly statusHolders: RealisedFigure | undefined;
  /** The last day of what it rests on. */
  readonly lastKnown: CivilDate;
  /** The same with the published inflow as it is, for the bridge; the edition itself by that method. */
  readonly undamped: Edition;
  /** What the published inflow is multiplied by after the counts: 1 by the method `published`. */
  readonly inflowFactor: number;
  /** The change of the occupancy in the year before its count, a month, when it was taken along. */
  readonly trend: number | undefined;
}

/** What a re-based edition cannot keep: it stands in the letter for another outcome. */
const DROPPED: ReadonlySet<Measure> = new Set([
  'occupancy',
  'occupancyGrowth',
  'occupancyRevision',
  'capacityNeed',
  'capacityNeedRevision',
  'capacityShortage',
  'occupancyRate',
  'repeatAndResettled',
  'firstApplicationsBandwidth',
  'totalInflow',
  'startInProcedure',
  'startStatusHolders',
  'startWithoutStatus',
  'housingPace',
]);

/** A millionth of a person: finer than a forecast is told, so that the search ends. */
const NEAR_ENOUGH = 1e-6;

/** Beyond this a count does not fit the model: persons a year more or fewer than the edition says. */
const MOST_CHANGE_OF_PACE = 40_000;

/**
 * Re-bases an edition on what was counted since its start (bijstellen).
 *
 * The start is that of the edition, as its calibration found it. In months that were counted the
 * inflow, the decisions and the granted share are those that were; after them the published scenarios
 * go on at the pace they have in that month. What the count of the occupancy then still differs is
 * put in the outflow of the months before it, so that the forecast passes through the count: the
 * jump-off correction of Lee and Miller (2001). After the count it goes on in part, more the longer
 * it was seen: see {@link weightAfter}. What the published occupancies asked beyond the pace stays.
 *
 * By the method `damped` the inflow after the counts is the published one times a factor, see
 * {@link dampingFrom}, and the pace of the year after the count is such that the median comes out
 * halfway between the model and the trend of the occupancy, see {@link occupancyTrend}: the simple
 * average of two forecasts.
 *
 * @throws ForecastError (#N/B) when nothing was counted within the edition, or a count cannot be met.
 */
export function rebaseEdition(
  service: ForecastService,
  editionId: string,
  method: RebaseMethod = 'published',
): Rebased {
  const base = service.forecast({ scenario: 'mediaan', edition: editionId });
  const { edition, start } = base;
  if (isRebased(edition)) {
    throw notAvailable(
      dutch`"${edition.name}" is zelf al bijgesteld. Kies de editie waarop zij is gebaseerd.`,
    );
  }
  const realisedMonths = knownInflow(service.realised, start, edition.horizonMonths, (measure, m) =>
    publishedMonth(base, measure, m),
  );
  const occupancy = lastCount(service, 'occupancy', base);
  const holders = lastCount(service, 'statusHolders', base);
  const lastKnown = lastKnownDay(start, realisedMonths, [occupancy, holders]);
  if (!lastKnown) {
    throw notAvailable(
      dutch`Sinds het begin van editie "${edition.name}" is geen instroom of bezetting geteld. Vul eigen realisaties in via het tabblad Volgen.`,
    );
  }
  const corrected = correctedMonths(start, occupancy);
  const assembled = (part: Rest, damping: InflowDamping = NO_DAMPING): Edition =>
    assemble(service, base, { realisedMonths, lastKnown, rest: part, corrected, damping });
  const rest = occupancy ? solve(assembled, { occupancy, holders, start }) : NO_REST;
  const undamped = assembled(rest);
  const made = {
    knownMonths: Math.ceil(monthPosition(lastKnown) - start),
    occupancy,
    statusHolders: holders,
    lastKnown,
    undamped,
  };
  if (method === 'published') {
    return { ...made, edition: undamped, inflowFactor: 1, trend: undefined };
  }
  const damping = dampingFrom(service.realised, base, realisedMonths);
  const { trend, paceAfter } = towardsTrend(service, base, occupancy, (pace) =>
    assembled({ ...rest, paceAfter: pace }, damping),
  );
  return {
    ...made,
    edition: asDamped(assembled({ ...rest, paceAfter }, damping)),
    inflowFactor: damping.factor,
    trend,
  };
}

/** Named apart, so that it can stand beside the one with the published inflow. */
function asDamped(edition: Edition): Edition {
  return { ...edition, id: `${edition.id}-gedempt`, name: `${edition.name}, gedempt` };
}

/** The pace that brings the median halfway to the trend a year after the count; none without a trend. */
function towardsTrend(
  service: ForecastService,
  base: Forecast,
  occupancy: RealisedFigure | undefined,
  assembled: (paceAfter: number) => Edition,
): { readonly trend: number | undefined; readonly paceAfter: number } {
  const none = { trend: undefined, paceAfter: 0 };
  const at = occupancy && momentOf(occupancy.when);
  if (!occupancy || at === undefined || at + TREND_MONTHS > base.end) return none;
  const trend = occupancyTrend(service.realised, at);
  if (trend === undefined) return none;
  const yearLater = (paceAfter: number): number =>
    stockIn(assembled(paceAfter), 'occupancy', at + TREND_MONTHS);
  const line = occupancy.value + trend * TREND_MONTHS;
  const halfway = (yearLater(0) + line) / 2;
  const { x, isRoot } = findRoot(
    (pace) => near(yearLater(pace) - halfway),
    -MOST_CHANGE_OF_PACE,
    MOST_CHANGE_OF_PACE,
  );
  return isRoot ? { trend, paceAfter: x } : none;
}

/** The median of an edition that is in no catalog. */
function stockIn(edition: Edition, measure: 'occupancy' | 'statusHolders', at: number): number {
  const trial = new ForecastService();
  trial.catalog.add(edition);
  return trial.forecast({ scenario: 'mediaan', edition: edition.id }).stock(measure, at);
}

const near = (difference: number): number => (Math.abs(difference) < NEAR_ENOUGH ? 0 : difference);

/** @returns true for an edition that {@link rebaseEdition} made. */
export function isRebased({ id }: Edition): boolean {
  return id.includes(REBASED_MARK);
}

const REBASED_MARK = '-bijgesteld-';

/** What the counts of the stocks ask beyond the inflow, in the months before them. */
interface Rest {
  /** Persons a year, beside the pace of the edition. */
  readonly pace: number;
  /** In the place of the edition's, when the status holders were counted too. */
  readonly departureRate: number | undefined;
  /** Persons a year more in the twelve months after the count, towards the trend. */
  readonly paceAfter: number;
}

const NO_REST: Rest = { pace: 0, departureRate: undefined, paceAfter: 0 };

function publishedMonth({ inputs }: Forecast, measure: InflowMeasure, m: number): number {
  return inputs.monthly[measure][m];
}

function lastCount(
  service: ForecastService,
  measure: 'occupancy' | 'statusHolders',
  { start, end }: Forecast,
): RealisedFigure | undefined {
  // On the first day of the edition nothing can have been put right yet.
  return service.realised
    .stocks(measure)
    .filter(({ at }) => at > start + 0.5 && at <= end)
    .at(-1)?.figure;
}

function lastKnownDay(
  start: number,
  realisedMonths: readonly KnownMonth[],
  counts: readonly (RealisedFigure | undefined)[],
): CivilDate | undefined {
  const lastMonth = realisedMonths.reduce(
    (last, month, m) => (Object.keys(month).length > 0 ? m : last),
    -1,
  );
  const days = [
    ...(lastMonth < 0
      ? []
      : [lastDayOfWhen(formatPeriod({ first: start + lastMonth, months: 1 }))]),
    ...counts.map((count) => count && lastDayOfWhen(count.when)),
  ].flatMap((day) => (day ? [day] : []));
  return days.sort((a, b) => toIsoDate(a).localeCompare(toIsoDate(b))).at(-1);
}

/**
 * How much of what was found before the count goes on after it: a twelfth for each month in which it
 * was seen, and all of it after a year. Over the rolling starts of docs/model.md a pace found on a
 * year that goes on did better at six and at twelve months than one that does not.
 */
function weightAfter(monthsSeen: number): number {
  return Math.min(1, monthsSeen / 12);
}

/** How many months before the count take what it asks. */
function correctedMonths(start: number, occupancy: RealisedFigure | undefined): number {
  const at = occupancy && momentOf(occupancy.when);
  return at === undefined ? 0 : Math.ceil(at - start);
}

function solve(
  assembled: (rest: Rest) => Edition,
  counts: {
    readonly occupancy: RealisedFigure;
    readonly holders: RealisedFigure | undefined;
    readonly start: number;
  },
): Rest {
  const { occupancy, holders } = counts;
  const miss = (rest: Rest, { measure, when, value }: RealisedFigure): number =>
    near(
      stockIn(
        assembled(rest),
        measure === 'occupancy' ? 'occupancy' : 'statusHolders',
        momentOf(when) ?? counts.start,
      ) - value,
    );
  const [low, high] = [-MOST_CHANGE_OF_PACE, MOST_CHANGE_OF_PACE];
  const first = holders ?? occupancy;
  const pace = findRoot((value) => miss({ ...NO_REST, pace: value }, first), low, high);
  if (!pace.isRoot) throw cannotMeet(first, pace.residual);
  if (!holders) return { ...NO_REST, pace: pace.x };
  const rate = findRoot(
    (value) => miss({ ...NO_REST, pace: pace.x, departureRate: value }, occupancy),
    0.01,
    60,
  );
  if (!rate.isRoot) throw cannotMeet(occupancy, rate.residual);
  return { ...NO_REST, pace: pace.x, departureRate: rate.x };
}

function cannotMeet({ measure, when, value }: RealisedFigure, miss: number): Error {
  const { name } = measureDefinition(measure);
  return notAvailable(
    dutch`De telling van ${quantity(value, 0)} voor "${name}" op ${shownWhen(when)} is niet te rijmen met de instroom: het model komt ${quantity(Math.abs(miss), 0)} ${miss > 0 ? dutch`hoger` : dutch`lager`} uit. Controleer de telling.`,
  );
}

/** What an edition is put together from. */
interface Parts {
  readonly realisedMonths: readonly KnownMonth[];
  readonly lastKnown: CivilDate;
  readonly rest: Rest;
  /** How many months before the count take what it asks. */
  readonly corrected: number;
  readonly damping: InflowDamping;
}

function assemble(service: ForecastService, base: Forecast, parts: Parts): Edition {
  const { realisedMonths, lastKnown, rest, corrected, damping } = parts;
  const { edition } = base;
  const touched = touchedYears(base.start, realisedMonths);
  const kept = edition.values.filter(
    ({ measure, period }) =>
      !DROPPED.has(measure) && !(isInflow(measure) && touched.has(parsedYear(period))),
  );
  const iso = toIsoDate(lastKnown);
  const values = [
    ...kept
      .filter(({ measure }) => !(rest.departureRate !== undefined && measure === 'departureRate'))
      .map((value) => dampedValue(value, damping)),
    ...startValues(base),
    ...rateValue(base),
    ...inflowValues(service, base, parts, touched),
    ...outflowValues(service, base, rest, corrected),
    ...decisionValues(service, base),
  ];
  return {
    ...edition,
    id: `${edition.id}${REBASED_MARK}${iso}`,
    name: `${edition.name}, bijgesteld per ${toDutchDate(lastKnown)}`,
    published: iso.slice(0, 7),
    documents: withDocuments(edition, values),
    values,
    counted: { inflow: leadingMonths(realisedMonths), occupancy: corrected },
  };
}

/** The months from the start on of which the inflow was counted, without a gap. */
function leadingMonths(realisedMonths: readonly KnownMonth[]): number {
  const gap = realisedMonths.findIndex((month) => month.firstApplications === undefined);
  return gap < 0 ? realisedMonths.length : gap;
}

/** Every document that a value cites, those of the edition first. */
function withDocuments(
  { documents }: Edition,
  values: readonly EditionValue[],
): Edition['documents'] {
  const listed = new Set(documents.map(({ title }) => title));
  const cited = [...new Set(values.map(({ source }) => source.document))].filter(
    (title) => title !== '' && !listed.has(title),
  );
  return [...documents, ...cited.map((title) => ({ title, reference: '' }))];
}

const isInflow = (measure: Measure): measure is InflowMeasure =>
  (INFLOW as readonly Measure[]).includes(measure);

function touchedYears(start: number, realisedMonths: readonly KnownMonth[]): ReadonlySet<number> {
  const years = new Set<number>();
  realisedMonths.forEach((month, m) => {
    if (Object.keys(month).length > 0) years.add(monthOf(start + m).year);
  });
  return years;
}

function parsedYear(period: string): number {
  const parsed = parsePeriod(period);
  return parsed ? monthOf(parsed.first).year : Number.NaN;
}

const computed = (reason: string): Provenance => ({
  status: 'berekend',
  source: REBASING_SOURCE,
  reason,
});

function startValues({ edition, inputs }: Forecast): readonly EditionValue[] {
  const { year, month } = monthOf(editionStart(edition));
  const day = toIsoDate({ year, month, day: 1 });
  const reason = computed(`De start van editie ${edition.name}, zoals haar kalibratie die vindt.`);
  return [
    editionValue('startInProcedure', 'alle', day, inputs.start.inProcedure, reason),
    editionValue('startStatusHolders', 'alle', day, inputs.start.statusHolders, reason),
    editionValue('startWithoutStatus', 'alle', day, inputs.start.withoutStatus, reason),
  ];
}

/** The occupancy rate of the edition, which no longer follows from a published pair. */
function rateValue(base: Forecast): readonly EditionValue[] {
  try {
    const rate = base.occupancyRate() * 100;
    return [
      editionValue('occupancyRate', 'alle', '', rate, {
        status: 'afgeleid',
        source: { document: base.edition.name, section: 'bezetting en capaciteitsbehoefte' },
        reason: `De bezettingsgraad van editie ${base.edition.name}.`,
      }),
    ];
  } catch {
    // An edition without an occupancy rate has none after re-basing either.
    return [];
  }
}

/** Month by month in the years of which something is known: counted, or published by its season. */
function inflowValues(
  service: ForecastService,
  base: Forecast,
  { realisedMonths, damping }: Parts,
  touched: ReadonlySet<number>,
): readonly EditionValue[] {
  const { edition, start } = base;
  return INFLOW.flatMap((measure) =>
    scenariosOf(edition, measure).flatMap((scenario) => {
      const forecast = service.forecast({
        scenario: scenario === 'alle' ? 'mediaan' : scenario,
        edition: edition.id,
      });
      return realisedMonths.flatMap((month, m) => {
        const { year } = monthOf(start + m);
        if (!touched.has(year)) return [];
        const period = formatPeriod({ first: start + m, months: 1 });
        const counted = month[measure];
        if (counted) {
          return [
            editionValue(measure, scenario, period, counted.value, {
              status: counted.status,
              source: { document: counted.source, section: period },
              reason: `Zekerheid ${counted.certainty}.`,
            }),
          ];
        }
        const value = publishedMonth(forecast, measure, m);
        const published = editionValue(
          measure,
          scenario,
          period,
          value,
          goesOn(forecast, measure, year),
        );
        return [m < damping.fromMonth ? published : dampedValue(published, damping)];
      });
    }),
  );
}

/** A published inflow times the factor, with the reason; any other value as it is. */
function dampedValue(value: EditionValue, { factor, reason }: InflowDamping): EditionValue {
  if (factor === 1 || !(IN_TOTAL as readonly Measure[]).includes(value.measure)) return value;
  return { ...value, ...computed(reason), value: value.value * factor };
}

/** The scenarios for which an edition gives values of its own. */
function scenariosOf(edition: Edition, measure: Measure): readonly EditionScenario[] {
  const given = new Set(
    edition.values.filter((value) => value.measure === measure).map(({ scenario }) => scenario),
  );
  return given.size === 0 ? ['mediaan'] : [...given];
}

function goesOn(forecast: Forecast, measure: InflowMeasure, year: number): Provenance {
  const { status, source } = forecast.provenance(measure, {
    period: { first: year * 12, months: 12 },
  });
  return {
    status: status === 'gepubliceerd' ? 'afgeleid' : status,
    source,
    reason: `Nog niet geteld: het aandeel van de maand in ${year} volgens editie ${forecast.edition.name}.`,
  };
}

function outflowValues(
  service: ForecastService,
  base: Forecast,
  rest: Rest,
  corrected: number,
): readonly EditionValue[] {
  const { edition, start } = base;
  const { calibration } = base;
  const ofMedian = calibration.of('mediaan');
  const own = SCENARIO_NAMES.filter(
    (name) => name !== 'mediaan' && calibration.of(name) !== ofMedian,
  );
  const paceOf = (scenario: ScenarioName): Float64Array => {
    const { inputs } = service.forecast({ scenario, edition: edition.id });
    const { housingPace, extraOutflow } = inputs.monthly;
    return Float64Array.from({ length: inputs.months }, (_, m) =>
      Math.max(
        0,
        (housingPace[m] + extraOutflow[m]) * 12 +
          rest.pace * (m < corrected ? 1 : weightAfter(corrected)) +
          (m >= corrected && m < corrected + TREND_MONTHS ? rest.paceAfter : 0),
      ),
    );
  };
  const provenance = computed(
    `Het huisvestingstempo van editie ${edition.name} met wat haar gepubliceerde bezetting meer of minder vergt${
      rest.pace === 0
        ? ''
        : `, en tot de telling ${formatDutchNumber(Math.abs(rest.pace), 0)} ${rest.pace > 0 ? 'meer' : 'minder'} per jaar om daarop uit te komen; daarna gaat ${formatDutchNumber(weightAfter(corrected) * 100, 0)}% daarvan door`
    }${
      rest.paceAfter === 0
        ? ''
        : `; in het jaar na de telling ${formatDutchNumber(Math.abs(rest.paceAfter), 0)} ${rest.paceAfter > 0 ? 'meer' : 'minder'}, zodat de bezetting dan halverwege haar eigen trend uitkomt`
    }.`,
  );
  return [
    ...paceValues(
      'housingPace',
      own.length > 0 ? 'mediaan' : 'alle',
      start,
      paceOf('mediaan'),
      provenance,
    ),
    ...own.flatMap((scenario) =>
      paceValues('housingPace', scenario, start, paceOf(scenario), provenance),
    ),
    ...departureValues(base, rest, corrected),
  ];
}

function departureValues(
  base: Forecast,
  { departureRate }: Rest,
  corrected: number,
): readonly EditionValue[] {
  if (departureRate === undefined) return [];
  const { start, inputs } = base;
  const own = -Math.log1p(-inputs.monthly.departureFraction[corrected - 1]) * 12;
  const after = own + (departureRate - own) * weightAfter(corrected);
  const provenance = computed(
    `Zo snel vertrokken de mensen zonder status tot de telling, opdat bezetting en statushouders beide uitkomen; daarna gaat ${formatDutchNumber(weightAfter(corrected) * 100, 0)}% van het verschil met ${formatDutchNumber(own, 1)} per jaar door.`,
  );
  return [
    editionValue('departureRate', 'alle', '', after, provenance),
    ...Array.from({ length: corrected }, (_, m) => ({
      ...editionValue(
        'departureRate',
        'alle',
        formatPeriod({ first: start + m, months: 1 }),
        departureRate,
        provenance,
      ),
      // A rate is what it is in any period: not the twelfth of a year's.
      unit: 'op jaarbasis',
    })),
  ];
}

/** Decisions and the granted share where both were counted. */
function decisionValues(service: ForecastService, base: Forecast): readonly EditionValue[] {
  const { start, end } = base;
  return service.realised
    .flows('decisions')
    .filter(({ period }) => period.first >= start && period.first + period.months <= end)
    .flatMap(({ period, figure }) => {
      const when = formatPeriod(period);
      const counted: Provenance = {
        status: figure.status,
        source: figure.source,
        reason: figure.reason,
      };
      const granted = service.realised.findFlow('granted', period);
      const share = service.realised.findFlow('grantRate', period);
      const rate =
        share?.value ?? (granted && figure.value > 0 ? granted.value / figure.value : undefined);
      return [
        editionValue('decisionCapacity', 'alle', when, figure.value, counted),
        ...(rate === undefined
          ? []
          : [editionValue('grantRate', 'alle', when, Math.min(1, rate) * 100, counted)]),
      ];
    });
}
