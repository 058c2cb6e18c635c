import { monthIndex, monthPosition, parseDate } from '../../domain/calendar';
import { measureDefinition, type Measure } from '../../domain/measures';
import type { Edition, EditionValue } from '../edition';
import { isCentral } from '../edition';
import { scenarioValues, valueInForce, valuesOf, withPeriods } from '../value-in-force';
import type { BilingualText } from './import-fault';
import { REMARKS } from './remark-texts';

/** Something in an edition that does not add up, at the value that says it. */
export interface EditionRemark {
  readonly value: EditionValue;
  readonly reason: BilingualText;
}

/** What a derived value should be, by the numbers that it follows from. */
interface Derivation {
  readonly expected: number;
  readonly from: readonly number[];
  readonly sign: '−' | '/';
}

/**
 * Holds an edition that can be calculated with against itself: every derived value (`afgeleid`) is
 * recomputed, and every total is held against its parts. What does not follow is told, not changed:
 * which of the numbers is wrong only the document can say.
 *
 * @param others the editions of which this one may be a revision.
 */
export function remarksOn(edition: Edition, others: readonly Edition[]): readonly EditionRemark[] {
  return edition.values.flatMap((value): EditionRemark[] => {
    const reason =
      value.status === 'afgeleid'
        ? derivedRemark(edition, value, others)
        : value.measure === 'totalInflow'
          ? totalRemark(edition, value)
          : undefined;
    return reason ? [{ value, reason }] : [];
  });
}

function derivedRemark(
  edition: Edition,
  value: EditionValue,
  others: readonly Edition[],
): BilingualText | undefined {
  const { measure, period } = value;
  const { name } = measureDefinition(measure);
  const revised = REVISED[measure];
  if (revised) {
    const fits = others.some((earlier) => isRevision(edition, earlier, value, revised));
    return fits ? undefined : REMARKS.revisionOfNothing(name, period, value.value);
  }
  const derivation = DERIVATIONS[measure]?.(edition, value);
  if (!derivation) return REMARKS.notRecomputed(name, period);
  if (sameWhenShown(value.value, derivation.expected)) return undefined;
  const { expected, from, sign } = derivation;
  return REMARKS.doesNotFollow(name, period, value.value, expected, from, sign);
}

/** Equal in the digits that are given. */
function sameWhenShown(rounded: number, exact: number): boolean {
  const [, decimals = ''] = String(rounded).split('.');
  return Math.abs(rounded - exact) <= 0.500001 * 10 ** -decimals.length;
}

type Derive = (edition: Edition, value: EditionValue) => Derivation | undefined;

const difference = (a: number | undefined, b: number | undefined): Derivation | undefined =>
  a === undefined || b === undefined ? undefined : { expected: a - b, from: [a, b], sign: '−' };

/** How each derived measure follows from what the same edition gives. */
const DERIVATIONS: Partial<Record<Measure, Derive>> = {
  firstApplicationsBandwidth: (edition, { period }) => {
    const of = (scenario: 'minimum' | 'maximum'): number | undefined =>
      valuesOf(edition, 'firstApplications').find(
        (one) => one.scenario === scenario && one.period === period,
      )?.value;
    return difference(of('maximum'), of('minimum'));
  },
  occupancyGrowth: (edition, { period }) => {
    const year = Number(period);
    const of = (at: number): number | undefined => given(edition, 'occupancy', `${at}-12-31`);
    return difference(of(year), of(year - 1));
  },
  occupancyRate: (edition, { period, unit }) => {
    const persons = given(edition, 'occupancy', period);
    const places = given(edition, 'capacityNeed', period);
    if (persons === undefined || places === undefined) return undefined;
    const expected = (persons / places) * (unit === '%' ? 100 : 1);
    return { expected, from: [persons, places], sign: '/' };
  },
  repeatAndResettled: (edition, { period }) => {
    const [total, first, family] = (
      ['totalInflow', 'firstApplications', 'familyMembers'] as const
    ).map((measure) => given(edition, measure, period));
    if (total === undefined || first === undefined || family === undefined) return undefined;
    return { expected: total - first - family, from: [total, first, family], sign: '−' };
  },
  capacityShortage: (edition, { period }) =>
    difference(given(edition, 'capacityNeed', period), countedPlaces(edition)),
  dispersalShortage: (edition) =>
    difference(valuesOf(edition, 'dispersalEstimate')[0]?.value, countedPlaces(edition)),
};

const countedPlaces = (edition: Edition): number | undefined =>
  valuesOf(edition, 'realisedPlaces').at(-1)?.value;

/** What the edition says itself, for mediaan or all, at this moment or over this period. */
function given(edition: Edition, measure: Measure, period: string): number | undefined {
  const when = momentOf(period);
  return valuesOf(edition, measure).find(
    (value) => isCentral(value) && momentOf(value.period) === when,
  )?.value;
}

/** The last day of a year is the same instant as the first of the next. */
function momentOf(period: string): string | number {
  const date = parseDate(period);
  return date ? monthPosition(date) : period;
}

/** What a revision (bijstelling) is the difference of, with an earlier edition. */
const REVISED: Partial<Record<Measure, Measure>> = {
  occupancyRevision: 'occupancy',
  capacityNeedRevision: 'capacityNeed',
};

function isRevision(
  edition: Edition,
  earlier: Edition,
  { period, value }: EditionValue,
  measure: Measure,
): boolean {
  const [now, before] = [edition, earlier].map((one) => given(one, measure, period));
  return now !== undefined && before !== undefined && sameWhenShown(value, now - before);
}

const INFLOW_PARTS = [
  'firstApplications',
  'repeatApplications',
  'resettled',
  'familyMembers',
] as const;
/** Letters round to hundreds and to thousands («ca.»). */
const ROUNDED = 0.01;

/** The parts are those that the model would take: a year that a part is not given for has the last. */
function totalRemark(edition: Edition, total: EditionValue): BilingualText | undefined {
  const { period, scenario } = total;
  if (!/^\d{4}$/.test(period)) return undefined;
  const month = monthIndex(Number(period), 1);
  const parts: { readonly measure: Measure; readonly value: number }[] = [];
  for (const measure of INFLOW_PARTS) {
    const values = scenarioValues(edition, measure, scenario === 'alle' ? 'mediaan' : scenario);
    const entry = valueInForce(withPeriods(values), month);
    if (!entry || (entry.period && entry.period.months !== 12)) return undefined;
    // The first applications carry the total: without those of the year there is nothing to sum.
    if (measure === 'firstApplications' && entry.held) return undefined;
    parts.push({ measure, value: entry.value.value });
  }
  const sum = parts.reduce((before, { value }) => before + value, 0);
  if (Math.abs(sum - total.value) <= total.value * ROUNDED) return undefined;
  const named = parts.map(({ measure, value }) => ({
    name: measureDefinition(measure).name,
    value,
  }));
  const { name } = measureDefinition('totalInflow');
  return REMARKS.partsDiffer(name, period, total.value, sum, named);
}
