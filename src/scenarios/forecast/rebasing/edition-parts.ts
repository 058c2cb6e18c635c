import { monthOf } from '../../../domain/calendar';
import { measureDefinition, type Measure } from '../../../domain/measures';
import { formatPeriod } from '../../../domain/period';
import { MODEL_SOURCE, type Provenance, type Source } from '../../../domain/provenance';
import type { EditionScenario, EditionValue } from '../../../editions/edition';

/** What our own arithmetic cites. */
export const REBASING_SOURCE: Source = {
  document: MODEL_SOURCE.document,
  section: `${MODEL_SOURCE.section}, bijstellen`,
};

/** A value of an edition; its unit is that of the measure, for a part of a year without "a year". */
export function editionValue(
  measure: Measure,
  scenario: EditionScenario,
  period: string,
  value: number,
  provenance: Provenance,
): EditionValue {
  const { unit } = measureDefinition(measure);
  const isYear = /^\d{4}$/.test(period) || period === '';
  return {
    id: `${measure}-${scenario}${period === '' ? '' : `-${period}`}`,
    measure,
    scenario,
    period,
    value,
    unit: isYear ? unit : unit.replace(/\/jaar$/, ''),
    ...provenance,
  };
}

/**
 * A series of a yearly pace as values: one for each calendar year in which it does not change, and
 * one for each month of a year in which it does.
 *
 * @param perYear the pace in each month, in persons a year.
 */
export function paceValues(
  measure: Measure,
  scenario: EditionScenario,
  start: number,
  perYear: ArrayLike<number>,
  provenance: Provenance,
): readonly EditionValue[] {
  const values: EditionValue[] = [];
  for (let m = 0; m < perYear.length;) {
    const inYear = 12 - ((start + m) % 12);
    const length = Math.min(inYear, perYear.length - m);
    const year = Array.from({ length }, (_, i) => perYear[m + i]);
    if (length === 12 && year.every((pace) => Math.abs(pace - year[0]) < 1e-9)) {
      const period = String(monthOf(start + m).year);
      values.push(editionValue(measure, scenario, period, year[0], provenance));
    } else {
      year.forEach((pace, i) => {
        const period = formatPeriod({ first: start + m + i, months: 1 });
        values.push(editionValue(measure, scenario, period, pace / 12, provenance));
      });
    }
    m += length;
  }
  return values;
}
