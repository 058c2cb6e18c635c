import { parseDate, toIsoDate, type CivilDate } from '../domain/calendar';
import { notAvailable } from '../domain/forecast-error';
import { allOf, dutch, type Message } from '../domain/message';
import { measureDefinition, type Measure } from '../domain/measures';
import { formatPeriod, samePeriod, type Period } from '../domain/period';
import { CERTAINTIES, type Certainty, type Figure } from '../domain/provenance';
import {
  canBeSummed,
  isCountedAtMoment,
  momentOf,
  numericRealised,
  periodOfValue,
  shownWhen,
  type RealisedValue,
} from './realised-value';

/** A realised figure, with when it holds and what other sources said of the same moment. */
export interface RealisedFigure extends Figure {
  readonly measure: Measure;
  /** The day or period that was counted: for a sum of parts, the whole period. */
  readonly when: string;
  readonly certainty: Certainty;
  /** The day on which the last part of it was known. */
  readonly known: string;
  readonly own: boolean;
  /** The values it is made of: one, or the parts of a sum. */
  readonly parts: readonly RealisedValue[];
  /** Other sources for the same moment or period: kept, and not counted. */
  readonly rivals: readonly RealisedValue[];
}

/**
 * Orders two values for the same moment or period: the first counts. What the users of the workbook
 * entered counts before what is bundled, then the more certain, then what was known later, since a
 * later count corrects an earlier one.
 */
function compareSources(a: RealisedValue, b: RealisedValue): number {
  return (
    Number(b.own) - Number(a.own) ||
    CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
    b.known.localeCompare(a.known)
  );
}

/** @returns the values known on a day; all when no day is given. */
export function knownBy(
  values: readonly RealisedValue[],
  day: CivilDate | undefined,
): readonly RealisedValue[] {
  if (!day) return values;
  const limit = toIsoDate(day);
  return values.filter(({ known }) => known <= limit);
}

/**
 * The stock at the last count on or before a moment.
 *
 * @returns undefined when there is none.
 */
export function stockOnOrBefore(
  values: readonly RealisedValue[],
  measure: Measure,
  position: number,
): RealisedFigure | undefined {
  const counted = momentsOf(values, measure).filter(({ at }) => at <= position);
  const last = counted.at(-1);
  return last && figureOf(last.values);
}

/** All counts of a stock, each moment once, oldest first. */
export function realisedStocks(
  values: readonly RealisedValue[],
  measure: Measure,
): readonly { readonly at: number; readonly figure: RealisedFigure }[] {
  return momentsOf(values, measure).map(({ at, values: same }) => ({ at, figure: figureOf(same) }));
}

/**
 * The flow over exactly a period: as counted, or the sum of counted parts that fill it without gap
 * or overlap.
 *
 * @returns undefined when the period is not wholly known.
 */
export function flowOverPeriod(
  values: readonly RealisedValue[],
  measure: Measure,
  period: Period,
): RealisedFigure | undefined {
  const counted = periodsOf(values, measure);
  const exact = counted.find((one) => samePeriod(one.period, period));
  if (exact) return figureOf(exact.values);
  if (!canBeSummed(measure)) return undefined;
  const tiles = tiling(counted, period);
  return tiles && sumOf(tiles, period);
}

/** All counted periods of a flow, each once, by their end; of those that end together the longest last. */
export function realisedFlows(
  values: readonly RealisedValue[],
  measure: Measure,
): readonly { readonly period: Period; readonly figure: RealisedFigure }[] {
  return periodsOf(values, measure).map(({ period, values: same }) => ({
    period,
    figure: figureOf(same),
  }));
}

/** @returns an error (#N/B) that names the days or periods nearest to the one asked. */
export function noneRealised(
  values: readonly RealisedValue[],
  measure: Measure,
  at: number,
  asked: Message,
): Error {
  const { name } = measureDefinition(measure);
  const counts = isCountedAtMoment(measure)
    ? momentsOf(values, measure).map((one) => ({ at: one.at, when: one.values[0].when }))
    : periodsOf(values, measure).map(({ period, values: same }) => ({
        at: period.first + period.months,
        when: same[0].when,
      }));
  if (counts.length === 0) return notAvailable(dutch`Van "${name}" is geen realisatie bekend.`);
  const before = counts.filter((one) => one.at <= at).at(-1);
  const after = counts.find((one) => one.at > at);
  const nearest = [before, after].flatMap((one) => (one ? [shownWhen(one.when)] : []));
  return notAvailable(
    dutch`Van "${name}" is geen realisatie bekend ${asked}. Het dichtst daarbij: ${allOf(nearest)}.`,
  );
}

interface CountedMoment {
  readonly at: number;
  /** The one that counts first. */
  readonly values: readonly RealisedValue[];
}

function momentsOf(values: readonly RealisedValue[], measure: Measure): readonly CountedMoment[] {
  const byMoment = new Map<number, RealisedValue[]>();
  for (const value of values) {
    if (value.measure !== measure) continue;
    const at = momentOf(value.when);
    if (at !== undefined) byMoment.set(at, [...(byMoment.get(at) ?? []), value]);
  }
  return [...byMoment]
    .sort(([a], [b]) => a - b)
    .map(([at, same]) => ({ at, values: same.sort(compareSources) }));
}

interface CountedPeriod {
  readonly period: Period;
  readonly values: readonly RealisedValue[];
}

function periodsOf(values: readonly RealisedValue[], measure: Measure): readonly CountedPeriod[] {
  const byPeriod = new Map<string, { period: Period; values: RealisedValue[] }>();
  for (const value of values) {
    if (value.measure !== measure) continue;
    const period = periodOfValue(value.when);
    if (!period) continue;
    const key = `${period.first}+${period.months}`;
    const same = byPeriod.get(key) ?? { period, values: [] };
    same.values.push(value);
    byPeriod.set(key, same);
  }
  return [...byPeriod.values()]
    .sort((a, b) => endOf(a.period) - endOf(b.period) || a.period.months - b.period.months)
    .map(({ period, values: same }) => ({ period, values: same.sort(compareSources) }));
}

const endOf = ({ first, months }: Period): number => first + months;

/** The fewest counted periods that fill a period. */
function tiling(
  counted: readonly CountedPeriod[],
  { first, months }: Period,
): readonly CountedPeriod[] | undefined {
  const end = first + months;
  const inside = counted.filter(({ period }) => period.first >= first && endOf(period) <= end);
  const best = new Map<number, readonly CountedPeriod[]>([[first, []]]);
  for (let at = first; at < end; at++) {
    const until = best.get(at);
    if (!until) continue;
    for (const one of inside) {
      if (one.period.first !== at) continue;
      const reached = best.get(endOf(one.period));
      if (!reached || reached.length > until.length + 1) {
        best.set(endOf(one.period), [...until, one]);
      }
    }
  }
  return best.get(end);
}

function figureOf(same: readonly RealisedValue[]): RealisedFigure {
  const [counts, ...rivals] = same;
  return {
    measure: counts.measure,
    when: counts.when,
    value: numericRealised(counts),
    unit: counts.unit,
    status: counts.status,
    source: { document: counts.source, section: shownWhen(counts.when) },
    reason: reasonOf(counts, rivals),
    certainty: counts.certainty,
    known: counts.known,
    own: counts.own,
    parts: [counts],
    rivals,
  };
}

function sumOf(tiles: readonly CountedPeriod[], period: Period): RealisedFigure {
  const parts = tiles.map(({ values }) => values[0]);
  const rivals = tiles.flatMap(({ values }) => values.slice(1));
  const certainty =
    CERTAINTIES[Math.max(...parts.map((part) => CERTAINTIES.indexOf(part.certainty)))];
  const sources = [...new Set(parts.map(({ source }) => source))];
  return {
    measure: parts[0].measure,
    when: formatPeriod(period),
    value: parts.reduce((sum, part) => sum + numericRealised(part), 0),
    unit: parts[0].unit,
    status: 'afgeleid',
    source: { document: sources.join('; '), section: formatPeriod(period) },
    reason: `Som van ${parts.map(({ when }) => shownWhen(when)).join(', ')}; zekerheid ${certainty}.`,
    certainty,
    known: parts.reduce((last, { known }) => (known > last ? known : last), ''),
    own: parts.every(({ own }) => own),
    parts,
    rivals,
  };
}

function reasonOf(value: RealisedValue, rivals: readonly RealisedValue[]): string {
  const day = parseDate(value.known);
  const since = day
    ? `stand per ${shownWhen(value.known)}${value.knownIsAssumed ? ' (dag aangenomen)' : ''}`
    : '';
  const others = rivals.map((rival) => `ook ${rival.value} ${rival.unit} (${rival.source})`);
  return [`zekerheid ${value.certainty}`, since, value.remark, ...others]
    .filter(Boolean)
    .join('; ');
}
