import type { Measure } from '../../../domain/measures';
import type { Certainty, Status } from '../../../domain/provenance';
import type { RealisedCatalog } from '../../../realised/realised-catalog';
import type { RealisedFigure } from '../../../realised/realised-look-up';

/** The flows that together are the asylum inflow. */
export const INFLOW = [
  'firstApplications',
  'repeatApplications',
  'resettled',
  'familyMembers',
] as const satisfies readonly Measure[];
export type InflowMeasure = (typeof INFLOW)[number];

/** The IND counts no resettled persons in its total. */
export const IN_TOTAL: readonly InflowMeasure[] = [
  'firstApplications',
  'repeatApplications',
  'familyMembers',
];

/** What came in a month, as far as it was counted. */
interface KnownFlow {
  readonly value: number;
  /** `gerealiseerd` as counted; `afgeleid` when it follows from a longer period or from the total. */
  readonly status: Status;
  readonly source: string;
  readonly certainty: Certainty;
}

/** What is known of one month; a flow that was not counted is left out. */
export type KnownMonth = Partial<Readonly<Record<InflowMeasure, KnownFlow>>>;

/**
 * The inflow that was counted in each month of an edition.
 *
 * A count over a longer period is spread evenly over its months. Of a month of which only the total
 * is known, what the counted flows leave of it is divided in the proportions of the forecast.
 *
 * @param forecast what the edition said of a flow in a month.
 */
export function knownInflow(
  realised: RealisedCatalog,
  start: number,
  months: number,
  forecast: (measure: InflowMeasure, month: number) => number,
): readonly KnownMonth[] {
  const direct = INFLOW.map((measure) => monthsOf(realised, measure, start, months));
  const totals = monthsOf(realised, 'totalInflow', start, months);
  return Array.from({ length: months }, (_, m) => {
    const flows: Partial<Record<InflowMeasure, KnownFlow>> = {};
    INFLOW.forEach((measure, i) => {
      const flow = direct[i][m];
      if (flow) flows[measure] = flow;
    });
    const total = totals[m];
    return total
      ? { ...flows, ...fromTotal(total, flows, (measure) => forecast(measure, m)) }
      : flows;
  });
}

function fromTotal(
  total: KnownFlow,
  month: KnownMonth,
  forecast: (measure: InflowMeasure) => number,
): KnownMonth {
  const open = IN_TOTAL.filter((measure) => month[measure] === undefined);
  const counted = IN_TOTAL.reduce((sum, measure) => sum + (month[measure]?.value ?? 0), 0);
  const left = total.value - counted;
  const expected = open.reduce((sum, measure) => sum + forecast(measure), 0);
  // Nothing left: the total holds only what was counted already, and says nothing of the rest.
  if (left <= 0 || expected <= 0) return {};
  return Object.fromEntries(
    open.map((measure) => [
      measure,
      { ...total, value: (left * forecast(measure)) / expected, status: 'afgeleid' },
    ]),
  );
}

/** A flow month by month, each month from the shortest period that was counted. */
function monthsOf(
  realised: RealisedCatalog,
  measure: Measure,
  start: number,
  months: number,
): readonly (KnownFlow | undefined)[] {
  const flows = new Array<KnownFlow | undefined>(months).fill(undefined);
  const longestFirst = [...realised.flows(measure)].sort(
    (a, b) => b.period.months - a.period.months,
  );
  for (const { period, figure } of longestFirst) {
    if (period.first < start || period.first + period.months > start + months) continue;
    for (let m = 0; m < period.months; m++) {
      flows[period.first - start + m] = monthly(figure, period.months);
    }
  }
  return flows;
}

function monthly(figure: RealisedFigure, months: number): KnownFlow {
  return {
    value: figure.value / months,
    status: months === 1 ? figure.status : 'afgeleid',
    source: figure.source.document,
    certainty: figure.certainty,
  };
}
