import { monthOf, type MonthIndex } from '../../domain/calendar';
import type { Measure } from '../../domain/measures';
import { formatPeriod, parsePeriod } from '../../domain/period';
import type { Provenance } from '../../domain/provenance';
import type { EditionValue } from '../../editions/edition';
import { impliedOccupancyRate, type Forecast } from '../../scenarios/forecast/forecast';
import { modelInputs } from '../../scenarios/forecast/model-inputs';
import { editionSeries } from '../../scenarios/forecast/monthly-series';
import type { Override } from '../../scenarios/assumptions/overrides';
import {
  PARAMETERS,
  parameterDefinition,
  type ParameterId,
} from '../../scenarios/assumptions/parameters';
import type { AuditProvenanceTexts } from './audit-sheet-texts';

/** Parameters with a value per period, in the order in which the sheet lists them. */
export const PERIOD_PARAMETERS = [
  'firstApplications',
  'repeatApplications',
  'resettled',
  'familyMembers',
  'inflowFactor',
  'borderFactor',
  'familyFactor',
  'extraFamilyDecisions',
  'firstReceptionShare',
  'repeatReceptionShare',
  'resettledReceptionShare',
  'familyReceptionShare',
  'decisionCapacity',
  'pactCapacityLoss',
  'pactShare',
  'legacyCapacityShare',
  'frozenShare',
  'grantRate',
  'housingPace',
  'extraHousing',
  'departureRate',
  'extraReturns',
] as const satisfies readonly ParameterId[];
export type PeriodParameter = (typeof PERIOD_PARAMETERS)[number];

/** Parameters with one value for the whole run. */
export const FIXED_PARAMETERS = [
  'startInProcedure',
  'startStatusHolders',
  'startDeparting',
  'housingArrears',
  'arrearsMonths',
  'familyStock',
  'familyGrantRate',
  'occupancyRate',
] as const satisfies readonly ParameterId[];
export type FixedParameter = (typeof FIXED_PARAMETERS)[number];

export const SEASON_PARAMETERS = (Object.keys(PARAMETERS) as ParameterId[]).filter((id) =>
  id.startsWith('season'),
);

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

const FROM_EDITION = [
  'firstApplications',
  'repeatApplications',
  'resettled',
  'familyMembers',
  'firstReceptionShare',
  'repeatReceptionShare',
  'resettledReceptionShare',
  'familyReceptionShare',
  'decisionCapacity',
  'grantRate',
  'housingPace',
] as const satisfies readonly (PeriodParameter & keyof Forecast['inputs']['monthly'])[];

/**
 * Takes a forecast's inputs apart into what an auditor can check one by one: the edition's values
 * before any change, and the changes.
 */
export function auditInputs(forecast: Forecast, texts: AuditProvenanceTexts): AuditInputs {
  const base = unchangedSeries(forecast);
  const step = [12, 6, 3, 1].find((months) => constantWithin(base, forecast.start, months)) ?? 1;
  const periods = periodsOf(forecast, step);
  const perPeriod = new Map<PeriodParameter, AuditValue[]>();
  for (const id of PERIOD_PARAMETERS) {
    const series = base.get(id);
    perPeriod.set(
      id,
      periods.map(({ first, end }) => ({
        value: series ? series[first - forecast.start] : (parameterDefinition(id).neutral ?? 0),
        ...periodProvenance(forecast, id, first, end, texts),
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

/** The edition's inputs per month, yearly flows as a yearly pace. */
function unchangedSeries(forecast: Forecast): ReadonlyMap<PeriodParameter, Float64Array> {
  const { edition, scenario, calibration } = forecast;
  // What an edition lacks a user has supplied as a change; below that change it counts as zero.
  const zeros = FROM_EDITION.filter((id) => editionSeries(edition, id, scenario).length === 0)
    .filter((id) => !id.endsWith('ReceptionShare'))
    .map((parameter): Override => ({ parameter, value: 0, timing: '' }));
  const { monthly } = modelInputs(edition, scenario, zeros, {
    startDeparting: calibration.startDeparting,
    departureRate: calibration.rate,
  });
  const series = new Map<PeriodParameter, Float64Array>();
  for (const id of FROM_EDITION) {
    const values = monthly[id];
    const yearly = parameterDefinition(id).kind === 'yearlyFlow';
    series.set(id, yearly ? values.map((value) => withoutNoise(value * 12)) : values);
  }
  series.set('departureRate', new Float64Array(forecast.projection.months).fill(calibration.rate));
  return series;
}

function constantWithin(
  base: ReadonlyMap<PeriodParameter, Float64Array>,
  start: MonthIndex,
  step: number,
): boolean {
  for (const series of base.values()) {
    for (let m = 1; m < series.length; m++) {
      const sameBlock = Math.floor((start + m) / step) === Math.floor((start + m - 1) / step);
      if (sameBlock && Math.abs(series[m] - series[m - 1]) > 1e-9) return false;
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

function periodProvenance(
  forecast: Forecast,
  id: PeriodParameter,
  first: MonthIndex,
  end: MonthIndex,
  texts: AuditProvenanceTexts,
): Provenance {
  const { edition, scenario, calibration } = forecast;
  if (id === 'departureRate') {
    return calibratedProvenance(forecast, id, calibration.solvedRate, texts.calibratedRate);
  }
  if (!FROM_EDITION.some((name) => name === id)) return model('aanname', texts.withoutEffect);
  const values = editionSeries(edition, id as Measure, scenario);
  if (values.length === 0) return model('aanname', texts.notInEdition);
  const { value, held } = valueFor(values, first, end);
  const borrowed = value.scenario !== scenario && value.scenario !== 'alle';
  if (!held && !borrowed) {
    return { status: value.status, source: value.source, reason: value.reason };
  }
  return {
    status: 'aanname',
    source: value.source,
    reason: [borrowed ? texts.borrowed(value.scenario) : '', held ? texts.held(value.period) : '']
      .filter(Boolean)
      .join(' '),
  };
}

/** The edition's value that the model uses in a period, and whether it is held from another one. */
function valueFor(
  values: readonly EditionValue[],
  first: MonthIndex,
  end: MonthIndex,
): { value: EditionValue; held: boolean } {
  const dated = values.map((value) => ({ value, period: parsePeriod(value.period) }));
  const covering = dated
    .filter(({ period }) => period && period.first <= first && end <= period.first + period.months)
    .sort((a, b) => (a.period?.months ?? 0) - (b.period?.months ?? 0))[0];
  if (covering) return { value: covering.value, held: false };
  const always = dated.find(({ value }) => value.period === '');
  if (always) return { value: always.value, held: false };
  const before = dated
    .filter(({ period }) => period && period.first < end)
    .sort((a, b) => (b.period?.first ?? 0) - (a.period?.first ?? 0))[0];
  return { value: (before ?? dated[0]).value, held: true };
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
        ? { value: changed.value, ...model('aanname', texts.changed) }
        : { value: fixedValue(forecast, id), ...fixedProvenance(forecast, id, texts) },
    );
  }
  return values;
}

function fixedValue(forecast: Forecast, id: ParameterId): number {
  const { start } = forecast.inputs;
  switch (id) {
    case 'startInProcedure':
      return start.inProcedure;
    case 'startStatusHolders':
      return start.statusHolders;
    case 'startDeparting':
      return start.departing;
    case 'occupancyRate':
      return hasOccupancyRate(forecast) ? forecast.occupancyRate() : 1;
    default:
      return parameterDefinition(id).neutral ?? 0;
  }
}

function fixedProvenance(
  forecast: Forecast,
  id: ParameterId,
  texts: AuditProvenanceTexts,
): Provenance {
  const { edition, calibration } = forecast;
  if (id === 'startDeparting') {
    return calibratedProvenance(forecast, id, calibration.solvedStart, texts.calibratedStart);
  }
  const given = edition.values.find(({ measure }) => measure === id);
  if (id === 'occupancyRate') {
    if (impliedOccupancyRate(edition) !== undefined) {
      // The sheet's rate is the exact quotient of two published numbers, not its rounding.
      const need = edition.values.find(({ measure }) => measure === 'capacityNeed');
      const { source } = need ?? given ?? model('afgeleid', '');
      return { status: 'afgeleid', source, reason: texts.impliedOccupancyRate };
    }
    if (!given) return model('aanname', texts.notInEdition);
  }
  if (given) return { status: given.status, source: given.source, reason: given.reason };
  return model('aanname', texts.withoutEffect);
}

/** What calibration determined is `berekend`; otherwise the edition gave it, or it was assumed. */
function calibratedProvenance(
  { edition, calibration }: Forecast,
  measure: 'departureRate' | 'startDeparting',
  solved: boolean,
  reason: (dates: readonly string[]) => string,
): Provenance {
  if (solved) return model('berekend', reason(calibration.anchors.map(({ date }) => date)));
  const given = edition.values.find((value) => value.measure === measure);
  if (given) return { status: given.status, source: given.source, reason: given.reason };
  return model('aanname', calibration.remarks.join(' '));
}

function hasOccupancyRate({ edition, overrides }: Forecast): boolean {
  return (
    impliedOccupancyRate(edition) !== undefined ||
    overrides.some(({ parameter }) => parameter === 'occupancyRate') ||
    edition.values.some(({ measure }) => measure === 'occupancyRate')
  );
}

function model(status: Provenance['status'], reason: string): Provenance {
  return {
    status,
    source: { document: 'Kernprognose voor Excel', section: 'docs/model.md' },
    reason,
  };
}

/** @returns a month as text, such as 2026-07. */
export function monthLabel(index: MonthIndex): string {
  const { year, month } = monthOf(index);
  return `${year}-${String(month).padStart(2, '0')}`;
}
