import unitCostRows from './unit-costs.json';

/** A published cost per resident per year. Shown as reference only: no price is built in. */
export interface UnitCost {
  readonly year: number;
  readonly kind: string;
  readonly amount: number;
  readonly source: string;
}

export const UNIT_COSTS: readonly UnitCost[] = unitCostRows;
