import { monthPosition, parseDate } from '../domain/calendar';
import { measureDefinition, type Measure } from '../domain/measures';
import { parsePeriod, type Period } from '../domain/period';
import type { ScenarioName } from '../domain/scenario-name';
import type { Edition, EditionValue } from './edition';

/** A moment (in months since year 0) or a period. */
export type When = { readonly position: number } | { readonly period: Period };

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
  const fits = edition.values.filter(
    (value) =>
      value.measure === measure &&
      (value.scenario === scenario || value.scenario === 'alle') &&
      (when === undefined ||
        (value.period === '' ? holdsAlways(measure, when) : sameMoment(value.period, when))),
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

function sameMoment(text: string, when: When): boolean {
  const date = parseDate(text);
  if (date) {
    return 'position' in when
      ? monthPosition(date) === when.position
      : // A value on a date is also what a user means by that whole year or month.
        monthPosition(date) === when.period.first + when.period.months;
  }
  const period = parsePeriod(text);
  return (
    period !== undefined &&
    'period' in when &&
    period.first === when.period.first &&
    period.months === when.period.months
  );
}

/**
 * The value that also stands for a later calendar year, because the edition gives none for it: the
 * last yearly value before. That a year is like the one before it is an assumption of the model.
 */
export function findHeldValue(
  edition: Edition,
  measure: Measure,
  scenario: ScenarioName,
  when: When,
): EditionValue | undefined {
  if (!('period' in when) || when.period.months !== 12 || when.period.first % 12 !== 0) return;
  const { first } = when.period;
  const yearly = edition.values
    .filter(
      (value) =>
        value.measure === measure && (value.scenario === scenario || value.scenario === 'alle'),
    )
    .map((value) => ({ value, period: parsePeriod(value.period) }))
    .filter(({ period }) => period?.months === 12)
    .sort((a, b) => (a.period?.first ?? 0) - (b.period?.first ?? 0));
  const last = yearly.at(-1);
  return last?.period && last.period.first < first ? last.value : undefined;
}
