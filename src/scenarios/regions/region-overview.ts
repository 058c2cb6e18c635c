import type { RegionStatus } from './region-status';
import { statusInList } from './region-status';
import type { RegionAllocation } from './allocation';
import type { AllocationMethod } from './allocation-method';

/** What a total comes to in one municipality, or in several together. */
export interface RegionRow {
  readonly name: string;
  /** Empty for the country. */
  readonly province: string;
  readonly inhabitants: number;
  /** Places when the total is divided. */
  readonly task: number;
  /** Places when the total of the list itself is divided by its own shares. */
  readonly listed: number;
  readonly regular: number | undefined;
  readonly emergency: number | undefined;
  /** Regular and emergency places; undefined when the list does not count them. */
  readonly realised: number | undefined;
  /** Task minus realised; negative is a surplus. */
  readonly shortage: number | undefined;
  /** Places for unaccompanied minors, part of the task; undefined when no edition gives their share. */
  readonly minors: number | undefined;
}

/** What is divided. */
export interface OverviewQuestion {
  readonly regions: RegionAllocation;
  readonly total: number;
  readonly minors: number | undefined;
  readonly method: AllocationMethod;
}

/** Every municipality, in the order of the list. Sums over them are exact. */
export function municipalityRows(question: OverviewQuestion): readonly RegionRow[] {
  const { regions, total, minors, method } = question;
  const tasks = regions.places(total, method);
  const minorPlaces = minors === undefined ? undefined : regions.places(minors, method);
  return regions.list.municipalities.map((one, at) => {
    const { regularPlaces: regular, emergencyPlaces: emergency } = one;
    const realised =
      regular === undefined || emergency === undefined ? undefined : regular + emergency;
    return {
      name: one.name,
      province: one.province,
      inhabitants: one.inhabitants,
      task: tasks[at],
      listed: one.indicativePlaces,
      regular,
      emergency,
      realised,
      shortage: realised === undefined ? undefined : tasks[at] - realised,
      minors: minorPlaces?.[at],
    };
  });
}

/** Several municipalities as one: what one of them does not count, the sum does not either. */
export function summedRow(rows: readonly RegionRow[], name: string, province: string): RegionRow {
  const sum = (figure: (row: RegionRow) => number): number =>
    rows.reduce((total, row) => total + figure(row), 0);
  const sumOfAll = (figure: (row: RegionRow) => number | undefined): number | undefined =>
    rows.some((row) => figure(row) === undefined) ? undefined : sum((row) => figure(row) ?? 0);
  return {
    name,
    province,
    inhabitants: sum((row) => row.inhabitants),
    task: sum((row) => row.task),
    listed: sum((row) => row.listed),
    regular: sumOfAll((row) => row.regular),
    emergency: sumOfAll((row) => row.emergency),
    realised: sumOfAll((row) => row.realised),
    shortage: sumOfAll((row) => row.shortage),
    minors: sumOfAll((row) => row.minors),
  };
}

/** In what order municipalities are shown. */
export const REGION_ORDERS = ['shortage', 'shortageShare', 'task', 'inhabitants', 'name'] as const;
export type RegionOrder = (typeof REGION_ORDERS)[number];

/** @returns the rows in an order: numbers from high to low with what is unknown last, names from A. */
export function sortedRows(rows: readonly RegionRow[], order: RegionOrder): readonly RegionRow[] {
  const byName = (a: RegionRow, b: RegionRow): number => a.name.localeCompare(b.name, 'nl');
  if (order === 'name') return [...rows].sort(byName);
  const value = (row: RegionRow): number =>
    (order === 'shortageShare' ? shortageShare(row) : row[order]) ?? -Infinity;
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    return x === y ? byName(a, b) : y > x ? 1 : -1;
  });
}

/** The part of the task that is lacking; undefined when that is not known or there is no task. */
export function shortageShare({ task, shortage }: RegionRow): number | undefined {
  return shortage === undefined || task === 0 ? undefined : shortage / task;
}

/** The status of the tasks of all municipalities. */
export function taskStatus({ regions, total, method }: OverviewQuestion): RegionStatus {
  const isOwnTotal = method === 'verdeling' && Math.round(total) === regions.list.total;
  return isOwnTotal ? statusInList(regions.list, 'gepubliceerd') : 'afgeleid';
}
