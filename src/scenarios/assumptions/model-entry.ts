import type { MonthlyInputName } from '../../engine/monthly-inputs';
import type { FamilyResponse, StartStocks } from '../../engine/projection-inputs';

/** What a difference between two forecasts is put down to (see `analysis/bridge.ts`). */
export const BRIDGE_PARTS = [
  'startStock',
  'inflow',
  'grantRate',
  'outflow',
  'unexplained',
] as const;
export type BridgePart = (typeof BRIDGE_PARTS)[number];

/** A starting stock that a parameter sets; no run of ours starts with Pact cases. */
type SettableStock = Exclude<keyof StartStocks, 'openPactApplications'>;

/**
 * How a parameter enters the model. `Id` is the identifier of another parameter.
 *
 * A parameter that *is* an input of the engine names the part of the bridge to which that input
 * belongs; one that changes another input belongs to the part of that input.
 */
export type ModelEntry<Id extends string = string> =
  /** People who arrive, a year's number: spread over its months by the season. */
  | InputEntry<'arrivals'>
  /** The pace of offices and builders, a year's number: the same each month. */
  | InputEntry<'pace'>
  /** A share held in each month. */
  | InputEntry<'share'>
  /** A yearly rate at which a stock empties; the engine takes the fraction that leaves in a month. */
  | InputEntry<'rate'>
  /** Multiplies an input in each month. */
  | { readonly as: 'factor'; readonly of: MonthlyInputName }
  /** The share of an input that is lost in each month: multiplies it by one minus the value. */
  | { readonly as: 'loss'; readonly of: MonthlyInputName }
  /** A year's number on top of an input, evenly over the months; without the share `less` of it. */
  | { readonly as: 'addition'; readonly to: MonthlyInputName; readonly less?: Id }
  /** As an addition, until the stock `from` is used up; each counts for `times`. */
  | {
      readonly as: 'withdrawal';
      readonly to: MonthlyInputName;
      readonly from: Id;
      readonly times: Id;
    }
  /** A number that is added to an input in equal parts, in the first `over` months. */
  | { readonly as: 'backlog'; readonly to: MonthlyInputName; readonly over: Id }
  /** A number that says how the parameter which names it works, and does nothing by itself. */
  | { readonly as: 'detail' }
  /** How family members follow what is granted more or less than in the edition. */
  | { readonly as: 'familyResponse'; readonly field: keyof FamilyResponse }
  /** Persons, or files, on the first day. */
  | { readonly as: 'startStock'; readonly stock: SettableStock; readonly part: BridgePart }
  /** Divides the occupancy into places needed; the population does not depend on it. */
  | { readonly as: 'occupancyRate' }
  /** The weight of a calendar month, 0 for January, in how arrivals are spread over a year. */
  | { readonly as: 'season'; readonly month: number };

interface InputEntry<As extends string> {
  readonly as: As;
  readonly input: MonthlyInputName;
  readonly part: BridgePart;
}

/**
 * - `yearlyFlow`: persons or cases a year, spread over the months;
 * - `monthly`: a share, factor or rate that holds in each month;
 * - `scalar`: one value for the whole run, without dates.
 */
export type ParameterKind = 'yearlyFlow' | 'monthly' | 'scalar';

export const KIND_OF_ENTRY = {
  arrivals: 'yearlyFlow',
  pace: 'yearlyFlow',
  addition: 'yearlyFlow',
  withdrawal: 'yearlyFlow',
  share: 'monthly',
  rate: 'monthly',
  factor: 'monthly',
  loss: 'monthly',
  backlog: 'scalar',
  detail: 'scalar',
  familyResponse: 'scalar',
  startStock: 'scalar',
  occupancyRate: 'scalar',
  season: 'scalar',
} as const satisfies Record<ModelEntry['as'], ParameterKind>;
