import {
  lastDayOf,
  monthOf,
  monthPosition,
  parseDate,
  toDutchDate,
  toIsoDate,
  firstDayOf,
  type MonthIndex,
} from '../../domain/calendar';
import {
  MEASURE_IDS,
  measureBounds,
  measureDefinition,
  parseMeasure,
  type Measure,
  type MeasureKind,
} from '../../domain/measures';
import { nearestName } from '../../domain/nearest-name';
import { formatPeriod, parsePeriod } from '../../domain/period';
import { STATUSES, type Status } from '../../domain/provenance';
import { parseScenarioName, SCENARIO_NAMES } from '../../domain/scenario-name';
import type { EditionScenario, EditionValue } from '../edition';
import { REASONS } from './fault-reasons';
import type { BilingualText } from './import-fault';
import type { RawValue, ValueField } from './raw-edition';

const MAX_VALUE = 10_000_000;
const MAX_TEXT = 2000;

/** A fault of one field of a value. */
interface FieldFault {
  readonly field: ValueField;
  readonly reason: BilingualText;
}

/** A value as far as it could be read, with everything that is wrong with it. */
export interface CheckedValue {
  readonly value?: EditionValue;
  readonly faults: readonly FieldFault[];
}

/**
 * Checks one value on its own: names, period, number, unit and provenance.
 *
 * @param start first month of the edition, when known.
 */
export function checkValue(raw: RawValue, start: MonthIndex | undefined): CheckedValue {
  const faults: FieldFault[] = [];
  const fail = (field: ValueField, reason: BilingualText): undefined => {
    faults.push({ field, reason });
    return undefined;
  };
  const { texts } = raw;
  const measure = parseMeasure(texts.measure) ?? fail('measure', unknownMeasure(texts.measure));
  const scenario =
    readScenario(texts.scenario) ?? fail('scenario', unknownScenario(texts.scenario));
  const status = readStatus(texts.status) ?? fail('status', unknownStatus(texts.status));
  const period = measure === undefined ? '' : checkPeriod(measure, texts.period, start, fail);
  if (measure === undefined && texts.period !== '' && !isMoment(texts.period)) {
    fail('period', REASONS.unknownPeriod(texts.period));
  }
  const unit = measure === undefined ? texts.unit : checkUnit(measure, texts.unit, period, fail);
  const value = typeof raw.value === 'number' ? raw.value : fail('value', raw.value.fault);
  if (measure !== undefined && value !== undefined) checkNumber(measure, value, unit, fail);
  if (status !== undefined) checkProvenance(status, texts, fail);
  for (const field of ['unit', 'document', 'section', 'reason'] as const) {
    if (texts[field].length > MAX_TEXT) fail(field, REASONS.textTooLong(MAX_TEXT));
  }
  if (
    faults.length > 0 ||
    measure === undefined ||
    scenario === undefined ||
    status === undefined ||
    period === undefined ||
    value === undefined
  ) {
    return { faults };
  }
  return {
    value: {
      id: raw.id ?? `${measure}-${scenario}${period === '' ? '' : `-${period}`}`,
      measure,
      scenario,
      period,
      value,
      unit,
      status,
      source: { document: texts.document, section: texts.section },
      reason: texts.reason,
    },
    faults,
  };
}

type Fail = (field: ValueField, reason: BilingualText) => undefined;

function unknownMeasure(text: string): BilingualText {
  const names = MEASURE_IDS.map((id) => measureDefinition(id).name);
  return REASONS.unknownMeasure(text, nearestName(text, names));
}

const SCENARIO_CHOICES = [...SCENARIO_NAMES, 'alle'] as const;

function readScenario(text: string): EditionScenario | undefined {
  // The documents often name no scenario; an empty cell says the same as "alle".
  if (text === '' || text.trim().toLowerCase() === 'alle') return 'alle';
  return parseScenarioName(text);
}

function unknownScenario(text: string): BilingualText {
  return REASONS.unknownScenario(text, nearestName(text, SCENARIO_CHOICES), SCENARIO_CHOICES);
}

function readStatus(text: string): Status | undefined {
  return STATUSES.find((status) => status === text.trim().toLowerCase());
}

function unknownStatus(text: string): BilingualText {
  return REASONS.unknownStatus(text, nearestName(text, STATUSES), STATUSES);
}

function isMoment(text: string): boolean {
  const date = parseDate(text);
  if (date) return date.year >= 1900 && date.year <= 2200;
  const period = parsePeriod(text);
  return period !== undefined && inRange(period.first);
}

function inRange(month: MonthIndex): boolean {
  const { year } = monthOf(month);
  return year >= 1900 && year <= 2200;
}

/** The period in the form in which editions store it, or undefined when it does not fit. */
function checkPeriod(
  measure: Measure,
  text: string,
  start: MonthIndex | undefined,
  fail: Fail,
): string | undefined {
  const { kind, name, atStart } = measureDefinition(measure);
  if (text !== '' && !isMoment(text)) return fail('period', REASONS.unknownPeriod(text));
  const date = parseDate(text);
  const period = date ? undefined : parsePeriod(text);
  if (atStart) {
    const onFirstDay =
      text === '' ||
      start === undefined ||
      (date ? monthPosition(date) === start : period?.first === start);
    if (!onFirstDay) {
      return fail('period', REASONS.notAtStart(name, toDutchDate(firstDayOf(start ?? 0))));
    }
    return date ? toIsoDate(date) : text;
  }
  if (kind === 'stock') {
    if (text === '') return fail('period', REASONS.needsDate(name));
    // "2026" for a stock means the end of that year.
    return toIsoDate(date ?? lastDayOf((period?.first ?? 0) + (period?.months ?? 1) - 1));
  }
  if (date && needsPeriod(kind, measure)) return fail('period', REASONS.needsPeriod(name));
  if (date) return toIsoDate(date);
  return period ? formatPeriod(period) : '';
}

function needsPeriod(kind: MeasureKind, measure: Measure): boolean {
  return kind === 'flow' || (kind === 'parameter' && measure !== 'occupancyRate');
}

/** The unit, or the measure's own when the file gives none. */
function checkUnit(measure: Measure, text: string, period: string | undefined, fail: Fail): string {
  const { unit: own, name, kind } = measureDefinition(measure);
  const short = isShorterThanYear(period);
  if (text === '') return short ? own.replace(/\/jaar$/, '') : own;
  const given = text.toLowerCase();
  const isShare = isShareUnit(own);
  if (isShare !== isShareUnit(given)) {
    fail('unit', REASONS.wrongUnit(name, text, isShare ? '% of aandeel' : own));
  } else if (/duizend|x\s*1[.\s]?000|miljoen/.test(given) && !/miljoen/.test(own)) {
    fail('unit', REASONS.wrongUnit(name, text, own));
  } else if (kind !== 'reference' && short && /(?:\/|per )jaar$/.test(given)) {
    fail('unit', REASONS.yearlyInShortPeriod(text, period ?? ''));
  }
  return isShare ? given : text;
}

function isShareUnit(unit: string): boolean {
  return unit === '%' || unit === 'aandeel';
}

function isShorterThanYear(period: string | undefined): boolean {
  const parsed = period === undefined ? undefined : parsePeriod(period);
  return parsed !== undefined && parsed.months < 12;
}

function checkNumber(measure: Measure, value: number, unit: string, fail: Fail): void {
  const { name, unit: own } = measureDefinition(measure);
  if (Math.abs(value) > MAX_VALUE) return fail('value', REASONS.tooLarge(value));
  const bounds = measureBounds(measure);
  if (value < 0 && bounds.min >= 0) return fail('value', REASONS.negative(name, value));
  if (unit === '%' && value > 0 && value < 1) {
    return fail('value', REASONS.fractionAsPercent(value));
  }
  // Under a unit that does not fit, which is reported as such, no bounds mean anything.
  if (isShareUnit(unit) !== isShareUnit(own)) return undefined;
  const whole = unit === '%' ? 100 : 1;
  const [low, high] = [bounds.min * whole, bounds.max * whole];
  if (value < low || value > high) {
    fail('value', REASONS.outOfRange(name, value, unit, low, high));
  }
}

function checkProvenance(status: Status, texts: RawValue['texts'], fail: Fail): void {
  const has = (field: 'document' | 'section' | 'reason'): boolean => texts[field].trim() !== '';
  if (status === 'aanname' && !has('reason')) fail('reason', REASONS.assumptionWithoutReason());
  if (status === 'gepubliceerd') {
    if (!has('document')) fail('document', REASONS.publishedWithoutDocument());
    if (!has('section')) fail('section', REASONS.publishedWithoutSection());
  }
  if (status === 'afgeleid' && !(has('document') && has('section')) && !has('reason')) {
    fail('reason', REASONS.derivedWithoutSource());
  }
}
