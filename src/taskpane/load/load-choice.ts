import { monthIndex, monthOf } from '../../domain/calendar';
import { measureDefinition, type Measure } from '../../domain/measures';
import { formatPeriod, STEP_MONTHS } from '../../domain/period';
import { SCENARIO_NAMES, type ScenarioName } from '../../domain/scenario-name';
import type { Edition } from '../../editions/edition';
import { overrideName } from '../../scenarios/assumptions/overrides';
import type { LoadedScenario } from '../../scenarios/assumptions/saved-scenario';
import { LOADABLE_MEASURES, type LoadRequest } from '../../workbook/loads/load-request';

/** The steps that the pane offers. */
export const LOAD_STEPS = ['maand', 'kwartaal', 'jaar'] as const;
export type LoadStep = (typeof LOAD_STEPS)[number];

/** What the user has filled in. */
export interface LoadChoice {
  /** Undefined: the active edition, whichever that is. */
  readonly editionId: string | undefined;
  readonly scenarios: ReadonlySet<ScenarioName>;
  readonly measures: ReadonlySet<Measure>;
  readonly step: LoadStep;
  /** First month of the first and of the last period. */
  readonly first: number;
  readonly last: number;
  readonly chartMeasure: Measure;
  /** Changed assumptions out of a file; they hold for every scenario. */
  readonly saved: LoadedScenario | undefined;
  /** Undefined: the usual name, without an edition, for a refresh may change the edition. */
  readonly sheetName: string | undefined;
}

/** The two years that the letter gives, for the two quantities that planners ask for. */
export function firstChoice(edition: Edition): LoadChoice {
  const start = startOf(edition);
  return {
    editionId: undefined,
    scenarios: new Set(SCENARIO_NAMES),
    measures: new Set<Measure>(['occupancy', 'capacityNeed']),
    step: 'maand',
    first: start,
    last: Math.min(start + 23, endOf(edition) - 1),
    chartMeasure: 'occupancy',
    saved: undefined,
    sheetName: undefined,
  };
}

/** The first month of an edition. */
function startOf({ start }: Edition): number {
  return monthIndex(Number(start.slice(0, 4)), Number(start.slice(5, 7)));
}

/** The month after the last of an edition. */
function endOf(edition: Edition): number {
  return startOf(edition) + edition.horizonMonths;
}

/** A period that can be chosen as the first or the last. */
export interface PeriodOption {
  readonly month: number;
  readonly label: string;
}

/** The whole periods of an edition, by the chosen step. */
export function periodOptions(
  edition: Edition,
  step: LoadStep,
  monthNames: readonly string[],
): readonly PeriodOption[] {
  const months = STEP_MONTHS[step];
  const end = endOf(edition);
  const options: PeriodOption[] = [];
  const start = Math.ceil(startOf(edition) / months) * months;
  for (let month = start; month + months <= end; month += months) {
    const { year, month: number } = monthOf(month);
    const label =
      step === 'maand'
        ? `${monthNames[number - 1]} ${year}`
        : formatPeriod({ first: month, months });
    options.push({ month, label });
  }
  return options;
}

/** Brings the horizon to whole periods within the edition. */
export function fitHorizon(
  { first, last, step }: LoadChoice,
  options: readonly PeriodOption[],
): { readonly from: number; readonly until: number } {
  const months = STEP_MONTHS[step];
  const lowest = options[0]?.month ?? first;
  const highest = options[options.length - 1]?.month ?? last;
  const fit = (month: number): number =>
    Math.min(highest, Math.max(lowest, Math.floor(month / months) * months));
  return { from: fit(first), until: fit(last) + months };
}

/** The choice as a request, in the order in which the documents list scenarios and measures. */
export function requestOf(
  choice: LoadChoice,
  edition: Edition,
  horizon: { readonly from: number; readonly until: number },
): LoadRequest {
  return {
    edition: edition.id,
    scenarios: SCENARIO_NAMES.filter((name) => choice.scenarios.has(name)),
    measures: LOADABLE_MEASURES.filter((measure) => choice.measures.has(measure)),
    ...horizon,
    step: choice.step,
    overrides: (choice.saved?.overrides ?? []).map((override) => ({
      name: overrideName(override),
      value: override.value,
    })),
  };
}

/** The measure of the chart: the one chosen, as long as it is loaded. */
export function chartMeasureOf(choice: LoadChoice, request: LoadRequest): Measure {
  return choice.measures.has(choice.chartMeasure) ? choice.chartMeasure : request.measures[0];
}

export const STOCKS = LOADABLE_MEASURES.filter((id) => measureDefinition(id).kind === 'stock');
export const FLOWS = LOADABLE_MEASURES.filter((id) => measureDefinition(id).kind === 'flow');

/** A copy of the set with the member in or out. */
export function withMember<T>(set: ReadonlySet<T>, member: T, included: boolean): ReadonlySet<T> {
  const copy = new Set(set);
  if (included) copy.add(member);
  else copy.delete(member);
  return copy;
}
