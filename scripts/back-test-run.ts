import { monthPosition, parseDate } from '../src/domain/calendar';
import history from '../src/editions/history.json';
import { MonthlyInputs } from '../src/engine/monthly-inputs';
import { project, stockAt, flowOver, type Projection } from '../src/engine/project';
import { monthlyDepartureFraction } from '../src/engine/projection-inputs';

const FIRST_YEAR = 2023;
const YEARS = 3;
const MONTHS = YEARS * 12;
const START = FIRST_YEAR * 12;

/** What the data do not give, and what a variant assumes in its place. */
export interface Variant {
  readonly name: string;
  /** Granted share in each of the three years. */
  readonly grantRate: readonly [number, number, number];
  /** Persons housed a year. */
  readonly housingPace: readonly [number, number, number];
}

export interface Comparison {
  readonly what: string;
  readonly realised: number;
  readonly modelled: number;
}

export const START_STATUS_HOLDERS = 15_250;
const RESETTLED = 700;

const housed2024 = history.outflow[0].statusHolders;
const target = (year: number): number =>
  history.housingTarget
    .filter(({ period }) => period.startsWith(String(year)))
    .reduce((sum, { value }) => sum + value, 0);

export const VARIANTS: readonly Variant[] = [
  {
    name: 'A: granted share of the Kernprognose (38 %), housing targets as pace',
    grantRate: [0.38, 0.38, 0.38],
    housingPace: [target(2023), housed2024, target(2025)],
  },
  {
    name: 'B: granted share 38 %, housing as realised in 2024 in each year',
    grantRate: [0.38, 0.38, 0.38],
    housingPace: [housed2024, housed2024, housed2024],
  },
  {
    name: 'C: granted share 60 % before the break in trend of 2025, 33 % in 2025; housing as in B',
    grantRate: [0.6, 0.6, 0.33],
    housingPace: [housed2024, housed2024, housed2024],
  },
];

const yearly = (rows: readonly { year: number; value: number }[], year: number): number =>
  rows.find((row) => row.year === year)?.value ?? rows[0].value;

/** Runs the model over 2023-2025 with what is known, and the departure rate of the calibration. */
export function runPast(variant: Variant, departureRate: number): Projection {
  const monthly = MonthlyInputs.empty(MONTHS);
  const openAt = (date: string): number =>
    history.openApplications.find((row) => row.date === date)?.value ?? 0;
  const applications = (year: number): number =>
    yearly(history.firstApplications, year) + yearly(history.repeatApplications, year);
  // Decisions follow from the open applications at the ends of the periods for which these are known.
  const decisions2023 = openAt('2022-12-31') + applications(2023) - openAt('2023-12-31');
  const decisionsLater =
    (openAt('2023-12-31') + applications(2024) + applications(2025) - openAt('2026-01-01')) / 2;
  for (let m = 0; m < MONTHS; m++) {
    const y = Math.floor(m / 12);
    const year = FIRST_YEAR + y;
    monthly.firstApplications[m] = yearly(history.firstApplications, year) / 12;
    monthly.repeatApplications[m] = yearly(history.repeatApplications, year) / 12;
    monthly.resettled[m] = RESETTLED / 12;
    monthly.familyMembers[m] = yearly(history.familyMembers, year) / 12;
    monthly.decisionCapacity[m] = (y === 0 ? decisions2023 : decisionsLater) / 12;
    monthly.grantRate[m] = variant.grantRate[y];
    monthly.housingPace[m] = variant.housingPace[y] / 12;
    monthly.departureFraction[m] = monthlyDepartureFraction(departureRate);
  }
  const inProcedure = openAt('2022-12-31');
  return project({
    months: MONTHS,
    start: {
      inProcedure,
      inPactProcedure: 0,
      statusHolders: START_STATUS_HOLDERS,
      departing: Math.max(0, history.occupancy[0].value - inProcedure - START_STATUS_HOLDERS),
    },
    monthly,
  });
}

/** The realised figures beside those of the model. */
export function compare(run: Projection): Comparison[] {
  const position = (date: string): number => {
    const parsed = parseDate(date);
    if (!parsed) throw new Error(`history.json holds an impossible date: ${date}`);
    return monthPosition(parsed) - START;
  };
  const stocks = (
    what: string,
    rows: readonly { date: string; value: number }[],
    series: Float64Array,
  ): Comparison[] =>
    rows
      .filter(({ date }) => position(date) > 0 && position(date) <= MONTHS)
      .map(({ date, value }) => ({
        what: `${what}, ${date}`,
        realised: value,
        modelled: stockAt(series, position(date)),
      }));
  const [outflow] = history.outflow;
  const in2024 = (series: Float64Array): number => flowOver(series, 12, 12);
  return [
    ...stocks('COA occupancy', history.occupancy, run.occupancy),
    ...stocks('Status holders in COA', history.statusHolders, run.statusHolders),
    {
      what: 'Outflow 2024, status holders',
      realised: outflow.statusHolders,
      modelled: in2024(run.housed),
    },
    { what: 'Outflow 2024, others', realised: outflow.others, modelled: in2024(run.departed) },
    {
      what: 'Outflow 2024, total',
      realised: outflow.total,
      modelled: in2024(run.housed) + in2024(run.departed),
    },
  ];
}

/** Occupancy at the end of 2025, to hold against the calibrated start of Kernprognose 2025. */
export function occupancyAtEnd(run: Projection): number {
  return run.occupancy[MONTHS];
}
