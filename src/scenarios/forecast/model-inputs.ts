import { monthIndex, type MonthIndex } from '../../domain/calendar';
import { invalid, notAvailable } from '../../domain/forecast-error';
import { measureDefinition, type Measure } from '../../domain/measures';
import type { ScenarioName } from '../../domain/scenario-name';
import type { Edition } from '../../editions/edition';
import { numericValue } from '../../editions/edition';
import { MonthlyInputs } from '../../engine/monthly-inputs';
import { monthlyDepartureFraction, type ProjectionInputs } from '../../engine/projection-inputs';
import {
  applyOverrides,
  editionSeries,
  FLAT_PROFILE,
  holdRate,
  spreadFlow,
  type SeasonalProfile,
} from './monthly-series';
import { overrideName, type Override } from '../assumptions/overrides';
import { parameterDefinition, type ParameterId } from '../assumptions/parameters';

/** What calibration found, or what was assumed in its place. */
export interface CalibratedRates {
  readonly startDeparting: number;
  readonly departureRate: number;
}

/** @returns the first month of an edition's projection. */
export function editionStart(edition: Edition): MonthIndex {
  const [year, month] = edition.start.split('-').map(Number);
  return monthIndex(year, month);
}

/** Yearly numbers that an edition puts into the model. */
export const EDITION_FLOWS = [
  'firstApplications',
  'repeatApplications',
  'resettled',
  'familyMembers',
  'decisionCapacity',
  'housingPace',
] as const;

const RECEPTION_SHARES = [
  'firstReceptionShare',
  'repeatReceptionShare',
  'resettledReceptionShare',
  'familyReceptionShare',
] as const;

/**
 * Turns an edition, a scenario and changed assumptions into what the engine runs on.
 *
 * @param rates the calibrated rates of the edition; they stay what they are when an assumption
 * changes, so that a difference is the effect of that assumption alone.
 * @throws ForecastError when the edition lacks an input, or an override has no effect.
 */
export function modelInputs(
  edition: Edition,
  scenario: ScenarioName,
  overrides: readonly Override[],
  rates: CalibratedRates,
): ProjectionInputs {
  const first = editionStart(edition);
  const months = edition.horizonMonths;
  checkWithinHorizon(overrides, first, months);
  const of = (id: ParameterId): readonly Override[] =>
    overrides.filter(({ parameter }) => parameter === id);
  const scalar = (id: ParameterId, fallback: number): number => of(id).at(-1)?.value ?? fallback;
  const profile = seasonalProfile(overrides);
  const inputs = MonthlyInputs.empty(months);
  const perMonth = (value: number, month: MonthIndex): number => value * profile[month % 12];
  const asIs = (value: number): number => value;
  const evenly = (value: number): number => value / 12;

  for (const id of EDITION_FLOWS) {
    // A season is one of people arriving; offices and builders work at the same pace all year.
    const arrivals = id !== 'decisionCapacity' && id !== 'housingPace';
    const values = editionSeries(edition, id, scenario);
    const series = spreadFlow(values, first, months, arrivals ? profile : FLAT_PROFILE);
    inputs[id].set(series ?? missing(edition, id, of(id)));
    applyOverrides(inputs[id], of(id), first, arrivals ? perMonth : evenly);
  }
  for (const id of RECEPTION_SHARES) {
    const series = holdRate(editionSeries(edition, id, scenario), first, months);
    if (series) inputs[id].set(series);
    applyOverrides(inputs[id], of(id), first, asIs);
  }
  const grantRate = holdRate(editionSeries(edition, 'grantRate', scenario), first, months);
  inputs.grantRate.set(grantRate ?? missing(edition, 'grantRate', of('grantRate')));
  applyOverrides(inputs.grantRate, of('grantRate'), first, asIs);
  for (const id of ['pactShare', 'legacyCapacityShare', 'frozenShare'] as const) {
    applyOverrides(inputs[id], of(id), first, asIs);
  }
  applyOverrides(inputs.extraReturns, of('extraReturns'), first, evenly);

  const departureRate = new Float64Array(months).fill(rates.departureRate);
  applyOverrides(departureRate, of('departureRate'), first, asIs);
  for (let m = 0; m < months; m++) {
    inputs.departureFraction[m] = monthlyDepartureFraction(departureRate[m]);
  }

  multiply(inputs.firstApplications, series(of('inflowFactor'), 1, asIs));
  multiply(inputs.firstApplications, series(of('borderFactor'), 1, asIs));
  multiply(inputs.familyMembers, series(of('familyFactor'), 1, asIs));
  multiply(
    inputs.decisionCapacity,
    series(of('pactCapacityLoss'), 0, asIs).map((loss) => 1 - loss),
  );
  addInto(inputs.housingPace, series(of('extraHousing'), 0, evenly));
  addInto(
    inputs.housingPace,
    madeUpArrears(months, scalar('housingArrears', 0), scalar('arrearsMonths', 12)),
  );
  addInto(
    inputs.familyMembers,
    extraFamily(
      series(of('extraFamilyDecisions'), 0, evenly),
      scalar('familyStock', neutral('familyStock')),
      scalar('familyGrantRate', neutral('familyGrantRate')),
    ),
  );

  return {
    months,
    start: {
      inProcedure: scalar('startInProcedure', startValue(edition, 'startInProcedure')),
      inPactProcedure: 0,
      statusHolders: scalar('startStatusHolders', startValue(edition, 'startStatusHolders')),
      departing: scalar('startDeparting', rates.startDeparting),
    },
    monthly: inputs,
  };

  function series(
    changes: readonly Override[],
    base: number,
    monthly: (value: number) => number,
  ): Float64Array {
    return applyOverrides(new Float64Array(months).fill(base), changes, first, monthly);
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
        `Aanname "${overrideName(override)}" valt buiten de periode die de editie berekent en heeft geen effect.`,
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
    `Editie "${edition.name}" geeft geen "${measureDefinition(measure).name}"; geef dit als aanname op.`,
  );
}

function startValue(edition: Edition, measure: Measure): number {
  const value = edition.values.find((candidate) => candidate.measure === measure);
  return value ? numericValue(value) : 0;
}

function neutral(id: ParameterId): number {
  return parameterDefinition(id).neutral ?? 0;
}

/** The year's totals over the months; flat unless a season is given. */
function seasonalProfile(overrides: readonly Override[]): SeasonalProfile {
  const given = overrides.filter(({ parameter }) => parameter.startsWith('season'));
  if (given.length === 0) return FLAT_PROFILE;
  const weights = new Array<number>(12).fill(1);
  for (const { parameter, value } of given) weights[Number(parameter.slice(6)) - 1] = value;
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) throw invalid('De twaalf seizoensgewichten zijn samen nul.');
  return weights.map((weight) => weight / sum);
}

function madeUpArrears(months: number, arrears: number, term: number): Float64Array {
  // A term that is no whole number of months ends within a month, which then takes its part.
  return Float64Array.from(
    { length: months },
    (_, m) => (arrears / term) * Math.max(0, Math.min(1, term - m)),
  );
}

function extraFamily(decisions: Float64Array, stock: number, grantRate: number): Float64Array {
  let left = stock;
  return decisions.map((wanted) => {
    const taken = Math.min(wanted, left);
    left -= taken;
    return taken * grantRate;
  });
}

function multiply(series: Float64Array, factors: Float64Array): void {
  for (let m = 0; m < series.length; m++) series[m] *= factors[m];
}

function addInto(series: Float64Array, added: Float64Array): void {
  for (let m = 0; m < series.length; m++) series[m] += added[m];
}
