import type { MonthIndex } from '../../domain/calendar';
import { formatPeriod } from '../../domain/period';
import type { Provenance } from '../../domain/provenance';
import {
  scenarioValues,
  singleValue,
  valueInForce,
  withPeriods,
} from '../../editions/value-in-force';
import type { Override } from '../../scenarios/assumptions/overrides';
import {
  isCalibrated,
  isEditionParameter,
  parameterDefinition,
  PARAMETERS,
  parametersEntering,
  type ParameterId,
} from '../../scenarios/assumptions/parameters';
import { impliedOccupancyRate, type Forecast } from '../../scenarios/forecast/forecast';
import {
  isSeason,
  modelInputs,
  scalarOf,
  seasonalProfile,
} from '../../scenarios/forecast/model-inputs';
import {
  FIXED_PARAMETERS,
  PERIOD_PARAMETERS,
  SEASON_PARAMETERS,
  type PeriodParameter,
} from './audit-parameters';
import { changedProvenance, fixedProvenance, periodProvenance } from './audit-provenance';
import type { AuditProvenanceTexts } from './audit-sheet-texts';

/** A number with where it comes from. */
export interface AuditValue extends Provenance {
  readonly value: number;
}

export interface AuditInputs {
  /** The periods of the columns, in months since year 0: the calendar years, or shorter. */
  readonly periods: readonly {
    readonly label: string;
    readonly first: MonthIndex;
    readonly end: MonthIndex;
  }[];
  readonly perPeriod: ReadonlyMap<PeriodParameter, readonly AuditValue[]>;
  readonly fixed: ReadonlyMap<ParameterId, AuditValue>;
  /** Changes of parameters with a value per period; changes of the others stand in `fixed`. */
  readonly changes: readonly Override[];
}

/** The parameters that an edition or its calibration gives by month. */
const FROM_EDITION = parametersEntering('arrivals', 'pace', 'share', 'rate').filter(
  (id) => isEditionParameter(id) || isCalibrated(id),
);

/**
 * Takes a forecast's inputs apart into what an auditor can check one by one: the edition's values
 * before any change, and the changes.
 */
export function auditInputs(forecast: Forecast, texts: AuditProvenanceTexts): AuditInputs {
  const base = unchangedSeries(forecast);
  const sources = valuesInForce(forecast);
  const step =
    [12, 6, 3, 1].find(
      (months) =>
        constantWithin(base, forecast.start, months, isSame) &&
        constantWithin(sources, forecast.start, months, Object.is),
    ) ?? 1;
  const periods = periodsOf(forecast, step);
  const perPeriod = new Map<PeriodParameter, AuditValue[]>();
  for (const id of PERIOD_PARAMETERS) {
    const series = base.get(id);
    perPeriod.set(
      id,
      periods.map(({ first }) => ({
        value: series ? series[first - forecast.start] : (parameterDefinition(id).neutral ?? 0),
        ...periodProvenance(forecast, id, first, texts),
      })),
    );
  }
  const isFixed = ({ parameter }: Override): boolean =>
    parameterDefinition(parameter).kind === 'scalar';
  return {
    periods,
    perPeriod,
    fixed: fixedValues(forecast, texts),
    changes: forecast.overrides.filter((override) => !isFixed(override)),
  };
}

/** What an input is month by month, as an edition gives it: a year's number, a rate or a share. */
const AS_THE_EDITION_GIVES_IT: Readonly<
  Record<
    (typeof PARAMETERS)[(typeof FROM_EDITION)[number]]['enters']['as'],
    (values: Float64Array, shareOf: (m: number) => number) => Float64Array
  >
> = {
  arrivals: (values, shareOf) => yearly(values, shareOf).map(withoutNoise),
  pace: (values) => yearly(values, () => 1 / 12).map(withoutNoise),
  rate: (values) => values.map((fraction) => withoutNoise(-Math.log1p(-fraction) * 12)),
  share: (values) => values,
};

/** The edition's inputs per month, yearly flows as a yearly pace. */
function unchangedSeries(forecast: Forecast): ReadonlyMap<PeriodParameter, Float64Array> {
  const { edition, scenario, overrides, start, calibration } = forecast;
  // What an edition lacks a user has supplied as a change; below that change it counts as zero.
  const zeros = FROM_EDITION.filter((id) => {
    const { neutral, assumed = neutral } = parameterDefinition(id);
    return (
      isEditionParameter(id) &&
      assumed === undefined &&
      scenarioValues(edition, id, scenario).length === 0
    );
  }).map((parameter): Override => ({ parameter, value: 0, timing: '' }));
  // The season is changed for the whole run, and so belongs to the base.
  const season = overrides.filter(({ parameter }) => isSeason(parameter));
  const { values } = calibration.of(scenario);
  const { monthly } = modelInputs(edition, scenario, [...zeros, ...season], values);
  const shares = seasonalProfile(edition, season);
  const series = new Map<PeriodParameter, Float64Array>();
  for (const id of FROM_EDITION) {
    const { as, input } = PARAMETERS[id].enters;
    series.set(
      id,
      AS_THE_EDITION_GIVES_IT[as](monthly[input], (m) => shares[(start + m) % 12]),
    );
  }
  return series;
}

/** A month's number as a year's; a month without a share of the year is as the one beside it. */
function yearly(values: Float64Array, shareOf: (m: number) => number): Float64Array {
  const first = values.findIndex((_, m) => shareOf(m) > 0);
  let last = first < 0 ? 0 : values[first] / shareOf(first);
  return values.map((value, m) => {
    const share = shareOf(m);
    if (share > 0) last = value / share;
    return last;
  });
}

/** What the model uses in each month: a column of the sheet has one source for each input. */
function valuesInForce(forecast: Forecast): ReadonlyMap<PeriodParameter, readonly unknown[]> {
  const { edition, scenario, start, projection } = forecast;
  return new Map(
    FROM_EDITION.filter((id) => isEditionParameter(id)).map((id) => {
      const values = withPeriods(scenarioValues(edition, id, scenario));
      const months = Array.from({ length: projection.months }, (_, m) => {
        const inForce = valueInForce(values, start + m);
        return inForce?.held === false ? inForce.value : undefined;
      });
      return [id, months];
    }),
  );
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9;

function constantWithin<T>(
  base: ReadonlyMap<PeriodParameter, ArrayLike<T>>,
  start: MonthIndex,
  step: number,
  same: (a: T, b: T) => boolean,
): boolean {
  for (const series of base.values()) {
    for (let m = 1; m < series.length; m++) {
      const sameBlock = Math.floor((start + m) / step) === Math.floor((start + m - 1) / step);
      if (sameBlock && !same(series[m], series[m - 1])) return false;
    }
  }
  return true;
}

function periodsOf(forecast: Forecast, step: number): AuditInputs['periods'] {
  const periods: { label: string; first: number; end: number }[] = [];
  let first = forecast.start;
  while (first < forecast.end) {
    const block = Math.floor(first / step) * step;
    const end = Math.min(block + step, forecast.end);
    periods.push({ label: formatPeriod({ first: block, months: step }), first, end });
    first = end;
  }
  return periods;
}

/** A twelfth times twelve is not always the whole; a billionth of a person is noise. */
function withoutNoise(value: number): number {
  return Math.abs(value) < 8e6 ? Math.round(value * 1e9) / 1e9 : value;
}

function fixedValues(
  forecast: Forecast,
  texts: AuditProvenanceTexts,
): ReadonlyMap<ParameterId, AuditValue> {
  const values = new Map<ParameterId, AuditValue>();
  for (const id of [...FIXED_PARAMETERS, ...SEASON_PARAMETERS]) {
    const changed = forecast.overrides.filter(({ parameter }) => parameter === id).at(-1);
    values.set(
      id,
      changed
        ? { value: changed.value, ...changedProvenance(texts) }
        : { value: fixedValue(forecast, id), ...fixedProvenance(forecast, id, texts) },
    );
  }
  return values;
}

function fixedValue(
  forecast: Forecast,
  id: (typeof FIXED_PARAMETERS | typeof SEASON_PARAMETERS)[number],
): number {
  const { enters } = PARAMETERS[id];
  switch (enters.as) {
    case 'startStock':
      return forecast.inputs.start[enters.stock];
    case 'occupancyRate':
      return hasOccupancyRate(forecast) ? forecast.occupancyRate() : 1;
    case 'backlog':
    case 'detail':
    case 'familyResponse':
    case 'season':
      return scalarOf(forecast.edition, id);
  }
}

function hasOccupancyRate({ edition, overrides }: Forecast): boolean {
  return (
    impliedOccupancyRate(edition) !== undefined ||
    overrides.some(({ parameter }) => parameter === 'occupancyRate') ||
    singleValue(edition, 'occupancyRate') !== undefined
  );
}
