import { monthIndex, monthPosition, parseDate } from '../src/domain/calendar';
import { MonthlyInputs } from '../src/engine/monthly-inputs';
import { flowOver, project, stockAt, type Projection } from '../src/engine/project';
import { monthlyDepartureFraction, type ProjectionInputs } from '../src/engine/projection-inputs';
import history from './history.json';

/** The numbers of the model that no statistic gives as such. */
export interface Constants {
  /** v: the yearly rate at which people without a status and without an open file leave. */
  readonly departureRate: number;
  /** w: the part of the people in procedure that leaves in a year. */
  readonly procedureExitRate: number;
  /** Persons who enter COA otherwise, a year. */
  readonly otherStatusHolders: number;
  readonly otherWithoutStatus: number;
  /** Persons who leave COA for a home, a year. */
  readonly housingPace: number;
  /** People at COA for each open file at the start. */
  readonly startShare: number;
}

/** Where a run starts, and with whom. */
export interface PastStart {
  /** A day near the first of a month. */
  readonly date: string;
  readonly openApplications: number;
  readonly statusHolders: number;
}

export interface PastProjection {
  readonly start: PastStart;
  /** In months since year 0. */
  readonly first: number;
  readonly projection: Projection;
}

export interface Comparison {
  readonly what: string;
  readonly realised: number;
  readonly modelled: number;
  readonly certainty: string;
}

/** As the product uses them; docs/model.md says on which dates each rests. */
export const CONSTANTS: Constants = {
  departureRate: 3,
  procedureExitRate: 0.04,
  otherStatusHolders: 4_888,
  otherWithoutStatus: 1_187,
  housingPace: 30_210,
  startShare: 0.85,
};

export const START_2023: PastStart = {
  date: '2023-01-02',
  openApplications: openAt('2022-12-31'),
  statusHolders: 16_160,
};

/** The stock of files is not known for this day: nor are the status holders, to the person. */
export const START_2022: PastStart = {
  date: '2022-01-24',
  openApplications: 26_000,
  statusHolders: 12_250,
};

/** The last day of which inflow is known. */
const END = monthIndex(2026, 1);

function openAt(date: string): number {
  return history.openApplications.find((row) => row.date === date)?.value ?? Number.NaN;
}

/** The value of a year; 2024's where a year is missing. */
function yearly(rows: readonly { year: number; value: number }[], year: number): number {
  return (rows.find((row) => row.year === year) ?? rows[rows.length - 1]).value;
}

function quarterly(
  rows: readonly { year: number; quarters: readonly number[] }[],
  month: number,
): number {
  const row = rows.find(({ year }) => year === Math.floor(month / 12));
  return row ? row.quarters[Math.floor((month % 12) / 3)] / 3 : Number.NaN;
}

/** Files closed in a year: what was open, plus what came in, less what stayed open. */
export function closedIn(year: number, openBefore = openAt(`${year - 1}-12-31`)): number {
  const first = history.firstApplications.find((row) => row.year === year)?.quarters ?? [];
  const came = first.reduce((a, b) => a + b, 0) + yearly(history.repeatApplications, year);
  return openBefore + came - openAt(`${year}-12-31`);
}

/** The people at COA on the first day, by the split that the constants give. */
function startStocks(start: PastStart, { startShare }: Constants): ProjectionInputs['start'] {
  const occupancy = history.occupancy.find(({ date }) => date === start.date)?.value ?? Number.NaN;
  const inProcedure = startShare * start.openApplications;
  return {
    openApplications: start.openApplications,
    openPactApplications: 0,
    inProcedure,
    statusHolders: start.statusHolders,
    withoutStatus: Math.max(0, occupancy - inProcedure - start.statusHolders),
  };
}

/** Runs the model over the past with the inflow, the closings and the grants that were. */
export function projectPast(start: PastStart, constants: Constants): PastProjection {
  const first = Math.round(positionOf(start.date));
  const months = END - first;
  const monthly = MonthlyInputs.empty(months);
  for (let m = 0; m < months; m++) {
    const month = first + m;
    const year = Math.floor(month / 12);
    const closed = closedIn(year, year === 2022 ? start.openApplications : undefined);
    monthly.firstApplications[m] = quarterly(history.firstApplications, month);
    monthly.familyMembers[m] = quarterly(history.familyMembers, month);
    monthly.repeatApplications[m] = yearly(history.repeatApplications, year) / 12;
    monthly.resettled[m] = yearly(history.resettled, year) / 12;
    monthly.decisionCapacity[m] = closed / 12;
    monthly.grantRate[m] = yearly(history.granted, year) / closed;
  }
  monthly.otherStatusHolders.fill(constants.otherStatusHolders / 12);
  monthly.otherWithoutStatus.fill(constants.otherWithoutStatus / 12);
  monthly.housingPace.fill(constants.housingPace / 12);
  monthly.departureFraction.fill(monthlyDepartureFraction(constants.departureRate));
  monthly.procedureExitFraction.fill(constants.procedureExitRate / 12);
  const projection = project({ months, start: startStocks(start, constants), monthly });
  return { start, first, projection };
}

function positionOf(date: string): number {
  const parsed = parseDate(date);
  if (!parsed) throw new Error(`history.json holds an impossible date: ${date}`);
  return monthPosition(parsed);
}

type Stock = 'occupancy' | 'statusHolders';

/** The realised figures after the start, and not after `until`, beside those of the model. */
export function compareStocks(
  { start, first, projection }: PastProjection,
  stock: Stock,
  { after = start.date, until = '9999' }: { readonly after?: string; readonly until?: string } = {},
): Comparison[] {
  return history[stock]
    .filter(({ date }) => date > after && date <= until)
    .map(({ date, value, certainty }) => ({
      what: date,
      realised: value,
      modelled: stockAt(projection[stock], positionOf(date) - first),
      certainty,
    }));
}

/** What left COA in 2024 beside what left it in the model. */
export function compareOutflow({ first, projection }: PastProjection): Comparison[] {
  const [outflow] = history.outflow;
  const in2024 = (series: Float64Array): number =>
    flowOver(series, monthIndex(2024, 1) - first, 12);
  const holders = in2024(projection.housed);
  const others = in2024(projection.departed);
  const { certainty } = outflow;
  return [
    { what: 'status holders', realised: outflow.statusHolders, modelled: holders, certainty },
    { what: 'others', realised: outflow.others, modelled: others, certainty },
    { what: 'total', realised: outflow.total, modelled: holders + others, certainty },
  ];
}

/** Modelled over realised, less one. */
export function relativeError({ realised, modelled }: Comparison): number {
  return modelled / realised - 1;
}

export function meanError(rows: readonly Comparison[]): number {
  return rows.reduce((sum, row) => sum + Math.abs(relativeError(row)), 0) / rows.length;
}

export function largestError(rows: readonly Comparison[]): number {
  return Math.max(...rows.map((row) => Math.abs(relativeError(row))));
}

/** What the year 2023 alone says of housing: entries otherwise are then part of it. */
export const ONLY_2023: Constants = {
  ...CONSTANTS,
  otherStatusHolders: 0,
  otherWithoutStatus: 0,
  housingPace: 16_160 + 14_485 + 10_125 + 760 - 15_368,
};

/** The constants with which the model is nearest to the occupancies up to a day. */
export function fitted(
  base: Constants,
  until: string,
  rates: { readonly v: readonly number[]; readonly w: readonly number[] },
): Constants {
  let best = base;
  let least = Infinity;
  for (const departureRate of rates.v) {
    for (const procedureExitRate of rates.w) {
      const constants = { ...base, departureRate, procedureExitRate };
      const error = meanError(
        compareStocks(projectPast(START_2023, constants), 'occupancy', { until }),
      );
      if (error < least) {
        least = error;
        best = constants;
      }
    }
  }
  return best;
}

/** Evenly spaced trial values. */
export function trials(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
}
