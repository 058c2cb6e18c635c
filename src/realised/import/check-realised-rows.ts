import {
  compareDates,
  parseDate,
  toDutchDate,
  toIsoDate,
  type CivilDate,
} from '../../domain/calendar';
import {
  MEASURE_IDS,
  measureDefinition,
  normaliseName,
  parseMeasure,
  type Measure,
} from '../../domain/measures';
import { nearestName } from '../../domain/nearest-name';
import { formatPeriod, parsePeriod, type Period } from '../../domain/period';
import { CERTAINTIES, type Certainty } from '../../domain/provenance';
import { REASONS } from '../../editions/import/fault-reasons';
import type { BilingualText, ImportFault } from '../../editions/import/import-fault';
import { readCellNumber } from '../../editions/import/cell-number';
import { textOf, type TableCell } from '../../editions/import/table-cell';
import type { NumberNotation } from '../../editions/import/written-number';
import { BUNDLED_REALISED } from '../bundled-realised';
import {
  canBeRealised,
  isCountedAtMoment,
  lastDayOfWhen,
  periodOfValue,
  shownWhen,
  type RealisedValue,
} from '../realised-value';
import { REALISED_HEADINGS, type RealisedColumn } from './realised-columns';
import { REALISED_REASONS } from './realised-reasons';

/** One row as it was read: the cell of each column there is. */
export interface RawRealisedRow {
  /** Of the sheet or the file; 1 is the first. */
  readonly row: number;
  readonly cells: Partial<Readonly<Record<RealisedColumn, TableCell>>>;
}

/** The figures read, or everything that is wrong, by row. */
export type RealisedReport =
  | { readonly values: readonly RealisedValue[]; readonly faults: readonly [] }
  | { readonly values?: undefined; readonly faults: readonly ImportFault[] };

export interface CheckSettings {
  readonly file: string;
  /** A figure of a day after this one cannot have been measured. */
  readonly today: CivilDate;
  readonly notation: NumberNotation;
}

const MAX_TEXT = 1000;
const MAX_ROWS = 20_000;
/** How far beyond the known values a figure may lie: a hundredfold is always a fault. */
const SCALE = 10;
/** Parts may differ from the whole by rounding and later correction. */
const OVERLAP_TOLERANCE = 0.02;
/** Persons and applications are used for the same counts: CBS counts persons, the IND applications. */
const COUNTING_WORDS = ['personen', 'aanvragen', 'beslissingen', 'statushouders', 'zaken'];

/** Checks each row by itself and then the rows together. All are taken, or none. */
export function checkRealisedRows(
  rows: readonly RawRealisedRow[],
  settings: CheckSettings,
): RealisedReport {
  const { file } = settings;
  if (rows.length > MAX_ROWS) {
    return { faults: [{ file, reason: REALISED_REASONS.tooManyRows(MAX_ROWS) }] };
  }
  const faults: ImportFault[] = [];
  const taken: Taken[] = [];
  for (const row of rows) {
    const checked = checkRow(row, settings);
    faults.push(...checked.faults);
    if (checked.value) taken.push({ row: row.row, value: checked.value });
  }
  faults.push(...repetitions(taken, file), ...overlaps(taken, file));
  faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  if (faults.length > 0) return { faults };
  return { values: taken.map(({ value }) => value), faults: [] };
}

interface Taken {
  readonly row: number;
  readonly value: RealisedValue;
}

type Fail = (column: RealisedColumn, reason: BilingualText) => undefined;

function checkRow(
  { row, cells }: RawRealisedRow,
  { file, today, notation }: CheckSettings,
): { readonly value?: RealisedValue; readonly faults: readonly ImportFault[] } {
  const faults: ImportFault[] = [];
  const fail: Fail = (column, reason) => {
    faults.push({ file, row, column: REALISED_HEADINGS[column], reason });
    return undefined;
  };
  const text = (column: RealisedColumn): string => textOf(cells[column]);
  const measure = readMeasure(text('measure'), fail);
  const when = readWhen(text('when'), measure, today, fail);
  const number = readNumber(cells.value, notation, measure, text('unit'), fail);
  const unit = measure && readUnit(text('unit'), measure, fail);
  if (measure && when && number !== undefined && unit) {
    checkNumber(number, measure, when, unit, fail);
  }
  if (text('source') === '') fail('source', REALISED_REASONS.noSource());
  const certainty = readCertainty(text('certainty'), fail);
  const statedOn = when && readKnown(text('known'), when, today, fail);
  for (const column of ['source', 'remark', 'unit'] as const) {
    if (text(column).length > MAX_TEXT) fail(column, REALISED_REASONS.textTooLong(MAX_TEXT));
  }
  if (faults.length > 0 || !measure || !when || number === undefined || !unit || !certainty) {
    return { faults };
  }
  return {
    value: {
      measure,
      when,
      value: number,
      unit,
      status: 'gerealiseerd',
      source: text('source'),
      certainty,
      known: statedOn ?? when,
      knownIsAssumed: text('known') === '',
      remark: text('remark'),
      own: true,
    },
    faults,
  };
}

function readMeasure(text: string, fail: Fail): Measure | undefined {
  const measure = parseMeasure(text);
  if (!measure) {
    const names = MEASURE_IDS.filter(canBeRealised).map((id) => measureDefinition(id).name);
    return fail('measure', REASONS.unknownMeasure(text, nearestName(text, names)));
  }
  if (!canBeRealised(measure)) {
    return fail('measure', REALISED_REASONS.notMeasured(measureDefinition(measure).name));
  }
  return measure;
}

/** The day or period in the form in which it is stored. */
function readWhen(
  text: string,
  measure: Measure | undefined,
  today: CivilDate,
  fail: Fail,
): string | undefined {
  if (text === '') return fail('when', REALISED_REASONS.noWhen());
  const day = parseDate(text);
  const period = day ? undefined : parsePeriod(text);
  const year = day?.year ?? (period && Math.floor(period.first / 12));
  if (year === undefined || year < 1900 || year > 2200) {
    return fail('when', REALISED_REASONS.unknownWhen(text));
  }
  const when = day ? toIsoDate(day) : formatPeriod(period ?? { first: 0, months: 1 });
  if (measure && day && !isCountedAtMoment(measure)) {
    return fail('when', REALISED_REASONS.needsPeriod(measureDefinition(measure).name));
  }
  const last = lastDayOfWhen(when);
  if (last && compareDates(last, today) > 0) {
    return fail('when', REALISED_REASONS.inFuture(shownWhen(when), toDutchDate(today)));
  }
  return when;
}

function readNumber(
  cell: TableCell,
  notation: NumberNotation,
  measure: Measure | undefined,
  unit: string,
  fail: Fail,
): number | undefined {
  const value = readCellNumber(cell, notation, measure, unit);
  if (value === 'ambiguous') return fail('value', REALISED_REASONS.ambiguousNumber(textOf(cell)));
  return value ?? fail('value', REALISED_REASONS.noNumber(textOf(cell)));
}

function readUnit(text: string, measure: Measure, fail: Fail): string | undefined {
  const { unit: own, name } = measureDefinition(measure);
  const given = normaliseName(text);
  if (given === '' || given === normaliseName(own)) return own;
  if (own === '%' && given === 'aandeel') return 'aandeel';
  const areCounts =
    COUNTING_WORDS.includes(given) && COUNTING_WORDS.includes(own.split(' ').at(-1) ?? '');
  return areCounts ? own : fail('unit', REALISED_REASONS.wrongUnit(name, text, own));
}

function checkNumber(
  value: number,
  measure: Measure,
  when: string,
  unit: string,
  fail: Fail,
): undefined {
  const { name } = measureDefinition(measure);
  if (value < 0) return fail('value', REALISED_REASONS.negative(name, value));
  if (unit === '%' || unit === 'aandeel') {
    const whole = unit === '%' ? 100 : 1;
    if (value > whole) return fail('value', REALISED_REASONS.percentage(value));
    if (unit === '%' && value > 0 && value < 1) {
      return fail('value', REALISED_REASONS.fractionAsPercent(value));
    }
    return undefined;
  }
  if (!Number.isInteger(value)) return fail('value', REALISED_REASONS.notWhole(value, unit));
  const usual = usualRange(measure);
  const isStock = isCountedAtMoment(measure);
  const months = isStock ? 1 : (periodOfValue(when)?.months ?? 1);
  if (usual && (value > usual[1] * months * SCALE || value * SCALE < usual[0] * months)) {
    const per = isStock ? '' : ' per maand';
    return fail('value', REALISED_REASONS.outOfScale(name, value, usual, per));
  }
  // Of what nobody counted yet there cannot be far more than of all people together.
  const whole = isStock ? 'occupancy' : 'totalInflow';
  const most = (usualRange(whole)?.[1] ?? Infinity) * months;
  if (!usual && value > most * SCALE) {
    const { name: wholeName } = measureDefinition(whole);
    return fail('value', REALISED_REASONS.moreThanWhole(name, value, wholeName, most));
  }
  return undefined;
}

const ranges = new Map<Measure, readonly [number, number] | undefined>();

/** The least and the most that is known of a measure, for a flow a month. */
function usualRange(measure: Measure): readonly [number, number] | undefined {
  if (!ranges.has(measure)) {
    const values = BUNDLED_REALISED.filter((one) => one.measure === measure).map(
      ({ value, when }) =>
        isCountedAtMoment(measure) ? value : value / (periodOfValue(when)?.months ?? 1),
    );
    ranges.set(
      measure,
      values.length === 0
        ? undefined
        : [Math.round(Math.min(...values)), Math.round(Math.max(...values))],
    );
  }
  return ranges.get(measure);
}

function readCertainty(text: string, fail: Fail): Certainty | undefined {
  if (text === '') return 'middel';
  return (
    CERTAINTIES.find((certainty) => certainty === normaliseName(text)) ??
    fail('certainty', REALISED_REASONS.unknownCertainty(text))
  );
}

/** The day on which it was known; left empty, the last day that was counted. */
function readKnown(text: string, when: string, today: CivilDate, fail: Fail): string | undefined {
  const last = lastDayOfWhen(when);
  if (text === '') return last && toIsoDate(last);
  const day = parseDate(text);
  if (!day) return fail('known', REALISED_REASONS.noDay(text));
  if (compareDates(day, today) > 0) {
    return fail('known', REALISED_REASONS.inFuture(toDutchDate(day), toDutchDate(today)));
  }
  if (last && compareDates(day, last) < 0) {
    return fail('known', REALISED_REASONS.beforeCounting(toDutchDate(day), shownWhen(when)));
  }
  return toIsoDate(day);
}

/** The same count twice: with another number it is a fault, unless it was known on another day. */
function repetitions(taken: readonly Taken[], file: string): readonly ImportFault[] {
  const first = new Map<string, Taken>();
  return taken.flatMap((one) => {
    const { measure, when, source, known } = one.value;
    const key = [measure, when, normaliseName(source), known].join('|');
    const same = first.get(key);
    if (!same) {
      first.set(key, one);
      return [];
    }
    if (same.value.value === one.value.value) return [];
    const column = REALISED_HEADINGS.value;
    return [{ file, row: one.row, column, reason: REALISED_REASONS.repeated(same.row) }];
  });
}

/** A period and its parts of one source are both kept, but the parts cannot be more than the whole. */
function overlaps(taken: readonly Taken[], file: string): readonly ImportFault[] {
  const flows = taken.flatMap((one) => {
    const period = periodOfValue(one.value.when);
    const { measure, unit, source } = one.value;
    const counts = period && !isCountedAtMoment(measure) && unit !== '%' && unit !== 'aandeel';
    return counts ? [{ ...one, period, of: `${measure}|${normaliseName(source)}` }] : [];
  });
  // The latest of each period, by measure and source: twenty thousand rows hold few of them.
  const bySource = new Map<string, Map<string, Counted>>();
  for (const { value, period, of } of flows) {
    const counted = bySource.get(of) ?? new Map<string, Counted>();
    counted.set(value.when, { value, period });
    bySource.set(of, counted);
  }
  const sums = new Map<string, number>();
  return flows.flatMap(({ row, value, period, of }) => {
    const key = `${of}|${value.when}`;
    const sum = sums.get(key) ?? largestSum(partsOf(period, bySource.get(of)));
    sums.set(key, sum);
    if (sum <= value.value * (1 + OVERLAP_TOLERANCE)) return [];
    const reason = REALISED_REASONS.overlaps(shownWhen(value.when), value.value, sum);
    return [{ file, row, column: REALISED_HEADINGS.when, reason }];
  });
}

interface Counted {
  readonly value: RealisedValue;
  readonly period: Period;
}

function partsOf(whole: Period, counted: ReadonlyMap<string, Counted> = new Map()): Counted[] {
  return [...counted.values()].filter(({ period }) => isWithin(period, whole));
}

function isWithin(part: Period, whole: Period): boolean {
  return (
    part.months < whole.months &&
    part.first >= whole.first &&
    part.first + part.months <= whole.first + whole.months
  );
}

/** The sum of the parts of one length that have the largest: months, or quarters, never both. */
function largestSum(parts: readonly Counted[]): number {
  const byLength = new Map<number, Map<number, number>>();
  for (const { period, value } of parts) {
    const sums = byLength.get(period.months) ?? new Map<number, number>();
    sums.set(period.first, value.value);
    byLength.set(period.months, sums);
  }
  return Math.max(
    0,
    ...[...byLength.values()].map((sums) => [...sums.values()].reduce((a, b) => a + b, 0)),
  );
}
