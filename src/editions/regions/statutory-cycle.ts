import { compareDates, parseDate, type CivilDate } from '../../domain/calendar';
import type { Provenance, Status } from '../../domain/provenance';
import steps from './statutory-cycle.json';

/** A date in the cycle of the law on spreading reception (Spreidingswet). */
export interface CycleStep extends Provenance {
  /** The first day on which it may be; the same as `until` where the source names one day. */
  readonly from: CivilDate;
  /** The last day. */
  readonly until: CivilDate;
  readonly step: string;
}

/** The steps of the first and second cycle that the letter names, in order of time. */
export const STATUTORY_CYCLE: readonly CycleStep[] = steps
  .map(({ from, until, step, detail, document, section, status }) => ({
    from: dateOf(from),
    until: dateOf(until),
    step,
    status: status as Status,
    source: { document, section },
    reason: detail,
  }))
  .sort((a, b) => compareDates(a.until, b.until));

function dateOf(text: string): CivilDate {
  const date = parseDate(text);
  if (!date) throw new RangeError(`No date: ${text}`);
  return date;
}

/** @returns the first step that is not over on a day; undefined when all are. */
export function nextCycleStep(day: CivilDate): CycleStep | undefined {
  return STATUTORY_CYCLE.find(({ until }) => compareDates(until, day) >= 0);
}
