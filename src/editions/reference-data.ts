import inhabitantsByProvince from './municipalities-2025.json';
import provinceRows from './provinces.json';
import unitCostRows from './unit-costs.json';

/** A municipality with its population on 1 January 2025 (CBS). */
export interface Municipality {
  readonly name: string;
  readonly province: string;
  readonly inhabitants: number;
}

/** A province with its task under the first cycle of the Spreidingswet (96.000 places). */
export interface Province {
  readonly code: string;
  readonly name: string;
  readonly municipalities: number;
  readonly inhabitants: number;
  readonly firstCycleTask: number;
  readonly firstCycleSource: string;
  /** The indicative task of the second cycle (88.000 places), where it was published. */
  readonly secondCycleTask: number | null;
}

/** A published cost per resident per year. Shown as reference only: no price is built in. */
export interface UnitCost {
  readonly year: number;
  readonly kind: string;
  readonly amount: number;
  readonly source: string;
}

export const MUNICIPALITIES: readonly Municipality[] = Object.entries(
  inhabitantsByProvince as Readonly<Record<string, Readonly<Record<string, number>>>>,
).flatMap(([province, municipalities]) =>
  Object.entries(municipalities).map(([name, inhabitants]) => ({ name, province, inhabitants })),
);

export const PROVINCES: readonly Province[] = provinceRows;

export const UNIT_COSTS: readonly UnitCost[] = unitCostRows;
