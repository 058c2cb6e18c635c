import { monthPosition, parseDate } from '../domain/calendar';
import { measureDefinition, type Measure } from '../domain/measures';
import { parsePeriod, samePeriod, type Period } from '../domain/period';
import type { ScenarioName } from '../domain/scenario-name';
import type { When } from '../domain/when';
import type { Edition, EditionValue } from './edition';
import {
  scenarioValues,
  valuesOf,
  valueThroughout,
  withPeriods,
  type ValueInForce,
} from './value-in-force';

export type { When };

/**
 * The value that an edition gives for exactly this measure, scenario and moment or period.
 *
 * A value without a scenario in the document holds for each scenario, and one without a period for
 * the whole horizon.
 */
export function findEditionValue(
  edition: Edition,
  measure: Measure,
  scenario: ScenarioName,
  when: When | undefined,
): EditionValue | undefined {
  const fits = valuesOf(edition, measure).filter(
    (value) =>
      (value.scenario === scenario || value.scenario === 'alle') &&
      (when === undefined ||
        (value.period === '' ? holdsAlways(measure, when) : sameMoment(value, when))),
  );
  return (
    fits.find((value) => value.period !== '' && value.scenario === scenario) ??
    fits.find((value) => value.period !== '') ??
    fits[0]
  );
}

/** A value without a period holds at any time, but that of a flow is a year's total. */
function holdsAlways(measure: Measure, when: When): boolean {
  return (
    measureDefinition(measure).kind !== 'flow' || !('period' in when) || when.period.months === 12
  );
}

/** What the period of each value says: read once, for it is asked for each cell. */
const read = new WeakMap<EditionValue, { position?: number; period?: Period | undefined }>();

function momentOf(value: EditionValue): { position?: number; period?: Period | undefined } {
  let figure = read.get(value);
  if (!figure) {
    const date = parseDate(value.period);
    figure = date ? { position: monthPosition(date) } : { period: parsePeriod(value.period) };
    read.set(value, figure);
  }
  return figure;
}

function sameMoment(value: EditionValue, when: When): boolean {
  const { position, period } = momentOf(value);
  if (position !== undefined) {
    return 'position' in when
      ? position === when.position
      : // A value on a date is also what a user means by that whole year or month.
        position === when.period.first + when.period.months;
  }
  return period !== undefined && 'period' in when && samePeriod(period, when.period);
}

/**
 * What an input of the model in a calendar year comes from: the value of the edition that is in
 * force in each of its months, as long as that is one and the same. `held` when the edition gives
 * it for an earlier year: that a year is like the one before it is an assumption of the model.
 *
 * @returns undefined as well for a value that the scenario borrows from mediaan, and for part of a
 * year: what the model makes of a year's total is computed.
 */
export function yearValue(
  edition: Edition,
  measure: Measure,
  scenario: ScenarioName,
  when: When,
): ValueInForce | undefined {
  if (!('period' in when) || when.period.months !== 12 || when.period.first % 12 !== 0) return;
  const values = withPeriods(scenarioValues(edition, measure, scenario));
  const value = valueThroughout(values, when.period);
  if (!value || !isOwn(value.value, scenario)) return;
  return !value.held || endsBefore(value.period, when.period) ? value : undefined;
}

function isOwn({ scenario: of }: EditionValue, scenario: ScenarioName): boolean {
  return of === scenario || of === 'alle';
}

function endsBefore(period: Period | undefined, other: Period): boolean {
  return period !== undefined && period.first + period.months <= other.first;
}
