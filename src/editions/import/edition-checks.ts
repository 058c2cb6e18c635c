import { monthIndex, monthPosition, parseDate, toDutchDate } from '../../domain/calendar';
import { measureDefinition, NEEDED_MEASURES, type Measure } from '../../domain/measures';
import { formatMonth, parseMonth, parsePeriod } from '../../domain/period';
import { slug } from '../edition-admission';
import {
  EDITION_SCHEMA_VERSION,
  isCentral,
  numericValue,
  type Edition,
  type EditionValue,
} from '../edition';
import { REASONS } from './fault-reasons';
import { MAX_FAULTS, type BilingualText, type ImportFault } from './import-fault';
import type { HeaderField, RawEdition } from './raw-edition';
import { checkValue } from './value-checks';

const MAX_ROWS = 20_000;

/**
 * What a reader can see and type: Latin letters, digits and ordinary signs. Letters of other scripts
 * and signs without width would make a name that looks like another.
 */
const EDITION_NAME =
  /^[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd} .,:;()'’"“”&+/%–—_-]|\p{Mn}){0,79}$/u;

interface Placed {
  readonly row: number;
  readonly value: EditionValue;
}

/** The edition when nothing is wrong with it; else every fault. */
export function checkEdition(raw: RawEdition): {
  readonly edition?: Edition;
  readonly faults: readonly ImportFault[];
} {
  const { file, fieldNames } = raw;
  const faults: ImportFault[] = [];
  const header = checkHeader(raw, faults);
  if (raw.values.length === 0) faults.push({ file, reason: REASONS.noValues() });
  if (raw.values.length > MAX_ROWS) {
    faults.push({ file, reason: REASONS.tooManyRows(MAX_ROWS) });
    return { faults };
  }
  const placed: Placed[] = [];
  const start = header.start === '' ? undefined : parseMonth(header.start);
  for (const rawValue of raw.values) {
    // More is not shown, and each takes time: it looks for the nearest name.
    if (faults.length > MAX_FAULTS) return { faults };
    const checked = checkValue(rawValue, start);
    for (const { field, reason } of checked.faults) {
      faults.push({ file, row: rawValue.row, column: fieldNames[field], reason });
    }
    if (checked.value) placed.push({ row: rawValue.row, value: checked.value });
  }
  const at = (row: number, column: string, reason: BilingualText): void => {
    faults.push({ file, row, column, reason });
  };
  reportDuplicates(placed, (row, reason) => at(row, fieldNames.measure, reason));
  reportBands(placed, (row, reason) => at(row, fieldNames.value, reason));
  // A measure whose row is faulty is not missing as well.
  const faultyRows = raw.values.length > placed.length;
  for (const measure of NEEDED_MEASURES) {
    const given = placed.some(({ value }) => value.measure === measure && isCentral(value));
    const mentioned = faultyRows && raw.values.some(({ texts }) => names(texts.measure, measure));
    if (!given && !mentioned) {
      faults.push({
        file,
        column: fieldNames.measure,
        reason: REASONS.missingInput(measureDefinition(measure).name),
      });
    }
  }
  if (faults.length > 0) return { faults };
  return { edition: editionOf(raw, header, placed), faults };
}

function names(text: string, measure: Measure): boolean {
  return text === measure || text.toLowerCase() === measureDefinition(measure).name.toLowerCase();
}

interface Header {
  readonly name: string;
  readonly published: string;
  readonly start: string;
  readonly horizonMonths: number;
}

function checkHeader(raw: RawEdition, faults: ImportFault[]): Header {
  const fail = (field: HeaderField, reason: BilingualText): void => {
    const row = raw.header[field]?.row;
    const column = raw.headerNames[field];
    faults.push({ file: raw.file, ...(row === undefined ? {} : { row }), column, reason });
  };
  const textOf = (field: HeaderField, needed: boolean): string | undefined => {
    const text = raw.header[field]?.text.trim();
    if (text === undefined || text === '') {
      if (needed) fail(field, REASONS.missingHeader(raw.headerNames[field]));
      return undefined;
    }
    return text;
  };
  const name = textOf('name', true);
  if (name !== undefined && !EDITION_NAME.test(name)) {
    fail('name', REASONS.badName());
  }
  const month = (field: 'published' | 'start', needed: boolean): string => {
    const text = textOf(field, needed);
    if (text === undefined) return '';
    const iso = toMonthText(text);
    if (iso === undefined) fail(field, REASONS.badMonth(text));
    return iso ?? '';
  };
  const published = month('published', false);
  const start = month('start', true);
  const horizonText = textOf('horizonMonths', true);
  const horizonMonths = Number(horizonText ?? Number.NaN);
  const valid = Number.isInteger(horizonMonths) && horizonMonths >= 1 && horizonMonths <= 600;
  if (horizonText !== undefined && !valid) {
    fail('horizonMonths', REASONS.badHorizon(horizonText));
  }
  return { name: name ?? '', published, start, horizonMonths };
}

/** YYYY-MM from 2026-01, 1-1-2026 (what Excel makes of it) or 2026 (its January). */
function toMonthText(text: string): string | undefined {
  const date = parseDate(text);
  const period = date ? undefined : parsePeriod(text.endsWith('mnd') ? text.slice(0, -3) : text);
  const isMonth = period?.months === 1 || /^\d{4}$/.test(text);
  const index = date
    ? monthIndex(date.year, date.month)
    : isMonth && period
      ? period.first
      : undefined;
  if (index === undefined) return undefined;
  const year = Math.floor(index / 12);
  if (year < 1900 || year > 2200) return undefined;
  return formatMonth(index);
}

function reportDuplicates(
  placed: readonly Placed[],
  report: (row: number, reason: BilingualText) => void,
): void {
  const seen = new Map<string, Placed>();
  for (const one of placed) {
    const { measure, scenario, period } = one.value;
    // The projection starts once: a start stock in two scenarios would leave one unused. And the
    // last day of a year is the same instant as the first of the next.
    const date = parseDate(period);
    const when = date ? `@${monthPosition(date)}` : period;
    const key = measureDefinition(measure).atStart ? measure : `${measure}|${scenario}|${when}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, one);
      continue;
    }
    const { name } = measureDefinition(measure);
    const before = first.value.period;
    report(
      one.row,
      before === period || measureDefinition(measure).atStart
        ? REASONS.duplicate(name, scenario, period, first.row)
        : REASONS.sameInstant(name, shownDate(before), first.row, shownDate(period), one.row),
    );
  }
}

function shownDate(text: string): string {
  const date = parseDate(text);
  return date ? toDutchDate(date) : text;
}

function reportBands(
  placed: readonly Placed[],
  report: (row: number, reason: BilingualText) => void,
): void {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = `${one.value.measure}|${one.value.period}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  for (const group of groups.values()) {
    const of = (name: string): Placed | undefined =>
      group.find(({ value }) => value.scenario === name);
    const minimum = of('minimum');
    const maximum = of('maximum');
    if (!minimum || !maximum) continue;
    const low = numericValue(minimum.value);
    const high = numericValue(maximum.value);
    const { measure, period } = minimum.value;
    const { name } = measureDefinition(measure);
    if (low > high) {
      const values = [minimum.value.value, maximum.value.value] as const;
      report(maximum.row, REASONS.minimumAboveMaximum(name, period, ...values));
      continue;
    }
    for (const scenario of ['mediaan', 'medio']) {
      const between = of(scenario);
      if (!between) continue;
      const value = numericValue(between.value);
      if (value < low || value > high) {
        const values = [between.value.value, minimum.value.value, maximum.value.value] as const;
        report(between.row, REASONS.outsideBand(scenario, ...values));
      }
    }
  }
}

function editionOf(raw: RawEdition, header: Header, placed: readonly Placed[]): Edition {
  const documents = [...raw.documents];
  const titles = new Set(documents.map(({ title }) => title));
  for (const { value } of placed) {
    const title = value.source.document;
    if (title === '' || titles.has(title)) continue;
    titles.add(title);
    documents.push({ title, reference: '' });
  }
  return {
    schemaVersion: EDITION_SCHEMA_VERSION,
    id: raw.id !== undefined && /^[a-z0-9-]{1,80}$/.test(raw.id) ? raw.id : slug(header.name),
    name: header.name,
    published: header.published,
    start: header.start,
    horizonMonths: header.horizonMonths,
    documents,
    values: withOwnIds(placed),
    ...(raw.imported ? { imported: raw.imported } : {}),
    facts: raw.facts,
    ...countedOf(raw, header),
  };
}

/** Months within the projection; of anything else nothing is taken for known. */
function countedOf({ counted }: RawEdition, { horizonMonths }: Header): Pick<Edition, 'counted'> {
  const isMonths = (value: number): boolean =>
    Number.isInteger(value) && value >= 0 && value <= horizonMonths;
  return counted && isMonths(counted.inflow) && isMonths(counted.occupancy) ? { counted } : {};
}

/** Each value under an identifier of its own: one that occurs again gets a number. */
function withOwnIds(placed: readonly Placed[]): readonly EditionValue[] {
  const given = new Set(placed.map(({ value }) => value.id));
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return placed.map(({ value }) => {
    let { id } = value;
    if (used.has(id)) {
      let count = counts.get(id) ?? 1;
      do id = `${value.id}-${++count}`;
      while (used.has(id) || given.has(id));
      counts.set(value.id, count);
    }
    used.add(id);
    return id === value.id ? value : { ...value, id };
  });
}

/**
 * At most {@link MAX_FAULTS} faults: in the order of the file, then those of the file as a whole;
 * the last one says how many more.
 */
export function limitFaults(faults: readonly ImportFault[]): readonly ImportFault[] {
  const sorted = [...faults].sort((a, b) => (a.row ?? Infinity) - (b.row ?? Infinity) || 0);
  if (sorted.length <= MAX_FAULTS) return sorted;
  const { file } = sorted[0];
  return [...sorted.slice(0, MAX_FAULTS), { file, reason: REASONS.moreFaults(MAX_FAULTS) }];
}
