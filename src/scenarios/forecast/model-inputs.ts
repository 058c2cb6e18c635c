import type { MonthIndex } from '../../domain/calendar';
import { invalid, notAvailable } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import { measureDefinition, type Measure } from '../../domain/measures';
import type { ScenarioName } from '../../domain/scenario-name';
import { editionStart, numericValue, type Edition } from '../../editions/edition';
import { scenarioValues, singleValue } from '../../editions/value-in-force';
import { MonthlyInputs } from '../../engine/monthly-inputs';
import {
  monthlyDepartureFraction,
  type FamilyResponse,
  type ProjectionInputs,
} from '../../engine/projection-inputs';
import {
  applyOverrides,
  FLAT_PROFILE,
  holdRate,
  spreadFlow,
  type SeasonalProfile,
} from './monthly-series';
import { overrideName, type Override } from '../assumptions/overrides';
import {
  isEditionParameter,
  parameterDefinition,
  PARAMETERS,
  parametersEntering,
  type EditionParameter,
  type ParameterEntering,
  type ParameterId,
  type StockOf,
} from '../assumptions/parameters';

/** What calibration found, or what was assumed in its place. */
export interface CalibratedValues {
  readonly startInProcedure: number;
  readonly startWithoutStatus: number;
  /** A year's number in each month. */
  readonly extraOutflow: Float64Array;
}

/** The parameters that are an input of the engine, those that change one, and those of the start. */
const INPUTS = parametersEntering('arrivals', 'pace', 'share', 'rate');
const FACTORS = parametersEntering('factor', 'loss');
const ADDITIONS = parametersEntering('addition', 'withdrawal', 'backlog');
const START_STOCKS = parametersEntering('startStock');
const FAMILY_RESPONSE = parametersEntering('familyResponse');
const SEASON = parametersEntering('season');

/** A parameter whose value may change from month to month. */
type MonthlyParameter =
  (typeof INPUTS)[number] | (typeof FACTORS)[number] | ParameterEntering<'addition' | 'withdrawal'>;

/**
 * Turns an edition, a scenario and changed assumptions into what the engine runs on.
 *
 * @param calibrated the calibrated values of the edition; they stay what they are when an assumption
 * changes, so that a difference is the effect of that assumption alone.
 * @throws ForecastError when the edition lacks an input, or an override has no effect.
 */
export function modelInputs(
  edition: Edition,
  scenario: ScenarioName,
  overrides: readonly Override[],
  calibrated: CalibratedValues,
): ProjectionInputs {
  return new InputAssembly(edition, scenario, overrides, calibrated).inputs();
}

/** What follows from an edition alone, for a search or a sheet asks for many runs of one. */
const keptOf = new WeakMap<Edition, Map<string, unknown>>();

function kept<T>(edition: Edition, key: string, make: () => T): T {
  let inputs = keptOf.get(edition);
  if (!inputs) keptOf.set(edition, (inputs = new Map()));
  if (!inputs.has(key)) inputs.set(key, make());
  return inputs.get(key) as T;
}

/** Puts the inputs of one run together, parameter by parameter, as the table says they enter. */
class InputAssembly {
  private readonly first: MonthIndex;
  private readonly months: number;
  private readonly profile: SeasonalProfile;
  /** Whether the season is that of the edition. */
  private readonly hasOwnSeason: boolean;

  constructor(
    private readonly edition: Edition,
    private readonly scenario: ScenarioName,
    private readonly overrides: readonly Override[],
    private readonly calibrated: CalibratedValues,
  ) {
    this.first = editionStart(edition);
    this.months = edition.horizonMonths;
    checkWithinHorizon(overrides, this.first, this.months);
    this.hasOwnSeason = !overrides.some(({ parameter }) => isSeason(parameter));
    this.profile = this.hasOwnSeason
      ? kept(edition, 'season', () => seasonalProfile(edition, []))
      : seasonalProfile(edition, overrides);
  }

  inputs(): ProjectionInputs {
    const monthly = MonthlyInputs.empty(this.months);
    for (const id of INPUTS) {
      const { as, input } = PARAMETERS[id].enters;
      const series = this.series(id);
      monthly[input].set(as === 'rate' ? series.map(monthlyDepartureFraction) : series);
    }
    for (const id of FACTORS) {
      const { as, of } = PARAMETERS[id].enters;
      const series = this.series(id);
      multiply(monthly[of], as === 'loss' ? series.map((lost) => 1 - lost) : series);
    }
    for (const id of ADDITIONS) addInto(monthly[PARAMETERS[id].enters.to], this.addition(id));
    return {
      months: this.months,
      start: this.startStocks(),
      monthly,
      family: this.familyResponse(),
    };
  }

  private startStocks(): ProjectionInputs['start'] {
    const stocks = Object.fromEntries(
      START_STOCKS.map((id) => [PARAMETERS[id].enters.stock, this.scalar(id)]),
    ) as Record<StockOf<ParameterId>, number>;
    return { ...stocks, openPactApplications: 0 };
  }

  private familyResponse(): FamilyResponse {
    return Object.fromEntries(
      FAMILY_RESPONSE.map((id) => [PARAMETERS[id].enters.field, this.scalar(id)]),
    ) as unknown as FamilyResponse;
  }

  private changesOf(id: ParameterId): readonly Override[] {
    return this.overrides.filter(({ parameter }) => parameter === id);
  }

  /** A parameter with one value for the whole run. */
  private scalar(id: ParameterId): number {
    const changed = this.changesOf(id).at(-1);
    if (changed) return changed.value;
    if (id === 'startInProcedure' || id === 'startWithoutStatus') return this.calibrated[id];
    return scalarOf(this.edition, id);
  }

  /** A parameter month by month, changes included. */
  private series(id: MonthlyParameter): Float64Array {
    const changes = this.changesOf(id);
    const unchanged = this.unchanged(id);
    if (changes.length === 0) return unchanged;
    return applyOverrides(unchanged.slice(), changes, this.first, (value, month) =>
      this.inMonth(id, value, month),
    );
  }

  /** What a value of a parameter is in one month. */
  private inMonth(id: MonthlyParameter, value: number, month: MonthIndex): number {
    switch (PARAMETERS[id].enters.as) {
      case 'arrivals':
        return value * this.profile[month % 12];
      // A season is one of people arriving; offices and builders work at the same pace all year.
      case 'pace':
      case 'addition':
      case 'withdrawal':
        return value / 12;
      case 'share':
      case 'rate':
      case 'factor':
      case 'loss':
        return value;
    }
  }

  /** Not to be written to: it is kept for the next run. */
  private unchanged(id: MonthlyParameter): Float64Array {
    if (id === 'extraOutflow') return this.calibrated.extraOutflow.map((persons) => persons / 12);
    const series = this.hasOwnSeason
      ? kept(this.edition, `${this.scenario} ${id}`, () => this.givenOrAssumed(id))
      : this.givenOrAssumed(id);
    return series ?? missing(this.edition, id as EditionParameter, this.changesOf(id));
  }

  private givenOrAssumed(id: MonthlyParameter): Float64Array | undefined {
    const values = isEditionParameter(id) ? this.given(id) : undefined;
    if (values) return values;
    const { neutral, assumed = neutral } = parameterDefinition(id);
    if (assumed === undefined) return undefined;
    const series = new Float64Array(this.months);
    for (let m = 0; m < series.length; m++) series[m] = this.inMonth(id, assumed, this.first + m);
    return series;
  }

  /** What the edition gives, in each month. */
  private given(id: EditionParameter): Float64Array | undefined {
    const { edition, scenario, first, months } = this;
    const values = scenarioValues(edition, id, scenario);
    const { as } = parameterDefinition(id).enters;
    if (as === 'share' || as === 'rate') return holdRate(values, first, months);
    return spreadFlow(values, first, months, as === 'arrivals' ? this.profile : FLAT_PROFILE);
  }

  /** What a parameter adds to another input, month by month. */
  private addition(id: (typeof ADDITIONS)[number]): Float64Array {
    const { enters } = parameterDefinition(id);
    if (enters.as === 'backlog') {
      return inEqualParts(this.months, this.scalar(id), this.scalar(enters.over));
    }
    const added = this.series(id as Exclude<typeof id, ParameterEntering<'backlog'>>);
    if (enters.as === 'addition' && enters.less !== undefined) {
      const kept = 1 - this.scalar(enters.less);
      return added.map((value) => value * kept);
    }
    if (enters.as !== 'withdrawal') return added;
    return untilUsedUp(added, this.scalar(enters.from), this.scalar(enters.times));
  }
}

function checkWithinHorizon(
  overrides: readonly Override[],
  first: MonthIndex,
  months: number,
): void {
  for (const override of overrides) {
    const { from = -Infinity, until = Infinity } = override;
    if (from >= first + months || until <= first) {
      throw invalid(
        dutch`Aanname "${overrideName(override)}" valt buiten de periode die de editie berekent en heeft geen effect.`,
      );
    }
  }
}

function missing(edition: Edition, measure: Measure, overrides: readonly Override[]): Float64Array {
  // A user may supply what an edition lacks, if it holds for the whole run.
  if (overrides.some(({ from, until }) => from === undefined && until === undefined)) {
    return new Float64Array(edition.horizonMonths);
  }
  throw notAvailable(
    dutch`Editie "${edition.name}" geeft geen "${measureDefinition(measure).name}"; geef dit als aanname op.`,
  );
}

export type SeasonParameter = ParameterEntering<'season'>;

/** @returns whether this is the weight of a calendar month. */
export function isSeason(id: string): id is SeasonParameter {
  return (SEASON as readonly string[]).includes(id);
}

/** What an edition gives for a parameter with one value, or what stands for it. */
export function scalarOf(edition: Edition, id: ParameterId): number {
  const value = isEditionParameter(id) ? singleValue(edition, id) : undefined;
  if (value) return numericValue(value);
  // An edition of before the files were told apart gives the people in procedure only.
  if (id === 'startOpenApplications') return scalarOf(edition, 'startInProcedure');
  const { neutral = 0, assumed = neutral } = parameterDefinition(id);
  return assumed;
}

/** The year's totals over the months, by the season of the edition or a changed one. */
export function seasonalProfile(edition: Edition, overrides: readonly Override[]): SeasonalProfile {
  const weights = SEASON.map((id) => scalarOf(edition, id));
  for (const { parameter, value } of overrides) {
    if (isSeason(parameter)) weights[PARAMETERS[parameter].enters.month] = value;
  }
  if (weights.every((weight) => weight === weights[0] && weight > 0)) return FLAT_PROFILE;
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) throw invalid(dutch`De twaalf seizoensgewichten zijn samen nul.`);
  return weights.map((weight) => weight / sum);
}

function inEqualParts(months: number, total: number, term: number): Float64Array {
  // A term that is no whole number of months ends within a month, which then takes its part.
  return Float64Array.from({ length: months }, (_, m) =>
    term > 0 ? (total / term) * Math.max(0, Math.min(1, term - m)) : 0,
  );
}

/** What is taken from a stock until there is nothing left of it, times what each counts for. */
function untilUsedUp(series: Float64Array, stock: number, times: number): Float64Array {
  let left = stock;
  return series.map((wanted) => {
    const taken = Math.min(wanted, left);
    left -= taken;
    return taken * times;
  });
}

function multiply(series: Float64Array, factors: Float64Array): void {
  for (let m = 0; m < series.length; m++) series[m] *= factors[m];
}

function addInto(series: Float64Array, added: Float64Array): void {
  for (let m = 0; m < series.length; m++) series[m] += added[m];
}
