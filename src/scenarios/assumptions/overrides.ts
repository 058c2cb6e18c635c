import {
  daysInMonth,
  monthIndex,
  parseDate,
  toIsoDate,
  type CivilDate,
} from '../../domain/calendar';
import { invalid } from '../../domain/forecast-error';
import { dutch, Message, quantity } from '../../domain/message';
import { nearestName } from '../../domain/nearest-name';
import { askedAsPercentage } from '../../domain/percentage-question';
import { formatPeriod, parsePeriod, type Period } from '../../domain/period';
import {
  PARAMETER_IDS,
  parameterDefinition,
  parseParameterName,
  type ParameterId,
} from './parameters';

/**
 * A changed assumption (aanname). Without dates it holds for the whole run.
 *
 * Positions are in months since year 0, so that a change on 12 June weighs for the days of that
 * month that it holds.
 */
export interface Override {
  readonly parameter: ParameterId;
  readonly value: number;
  /** Position from which it holds. */
  readonly from?: number;
  /** Position until which it holds. */
  readonly until?: number;
  /** The text after the parameter's name, to write the override back as it was read. */
  readonly timing: string;
}

interface Timing {
  readonly from?: number;
  readonly until?: number;
  readonly text: string;
}

/**
 * Reads one row of an aannames table. The name may end with when it holds:
 * `inwilligingspercentage 2027`, `beslissingscapaciteit vanaf 2026-07-01`,
 * `moratoriumaandeel van 24-3-2026 tot 24-9-2026`.
 *
 * @throws ForecastError for an unknown name (naming the nearest), an impossible value or date.
 */
export function parseOverride(name: string, value: number): Override {
  const { base, timing } = splitTiming(name);
  const parameter = parseParameterName(base);
  if (!parameter) throw unknownName(name);
  return createOverride(parameter, value, timing);
}

function unknownName(name: string): Error {
  const names = PARAMETER_IDS.map((id) => parameterDefinition(id).name);
  const excerpt = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  const near = nearestName(name, names);
  return invalid(
    dutch`Onbekende aanname "${excerpt}".${near ? dutch` Bedoelde u "${near}"?` : ''} Zie =PROGNOSE.AANNAMES() voor alle namen.`,
  );
}

function createOverride(parameter: ParameterId, value: number, timing: Timing): Override {
  const { name, min, max, unit, kind, whole } = parameterDefinition(parameter);
  if (!(value >= min && value <= max)) {
    throw invalid(
      dutch`Aanname "${name}" is ${quantity(value, 4)}, maar moet tussen ${quantity(min, 4)} en ${quantity(max, 4)} liggen (${new Message(unit)}).${max <= 1 ? askedAsPercentage(value, max) : ''}`,
    );
  }
  if (whole && !Number.isInteger(value)) {
    throw invalid(
      dutch`Aanname "${name}" is ${quantity(value, 4)}, maar moet een geheel getal zijn (${new Message(unit)}).`,
    );
  }
  if (kind === 'scalar' && timing.text !== '') {
    throw invalid(
      dutch`Aanname "${name}" geldt voor de hele berekening en kan geen periode of datum hebben ("${timing.text}").`,
    );
  }
  return {
    parameter,
    value,
    ...(timing.from === undefined ? {} : { from: timing.from }),
    ...(timing.until === undefined ? {} : { until: timing.until }),
    timing: timing.text,
  };
}

function splitTiming(name: string): { base: string; timing: Timing } {
  const text = name
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ tot en met /i, ' t/m ');
  const range = /^(.+?) (?:van|vanaf) (\S+) (?:tot|t\/m) (\S+)$/i.exec(text);
  if (range) return { base: range[1], timing: between(range[2], range[3], / t\/m /i.test(text)) };
  const since = /^(.+?) vanaf (\S+)$/i.exec(text);
  if (since) {
    const start = moment(since[2]);
    return { base: since[1], timing: { from: start.from, text: `vanaf ${start.text}` } };
  }
  const until = /^(.+?) (tot|t\/m) (\S+)$/i.exec(text);
  if (until) {
    const end = moment(until[3]);
    return {
      base: until[1],
      timing:
        until[2].toLowerCase() === 'tot'
          ? { until: end.from, text: `tot ${end.text}` }
          : { until: end.until, text: `t/m ${end.text}` },
    };
  }
  const during = /^(.+?) (\d{4}\S*)$/.exec(text);
  const period = during ? parsePeriod(during[2]) : undefined;
  if (during && period) {
    return {
      base: during[1],
      timing: {
        from: period.first,
        until: period.first + period.months,
        text: formatPeriod(period),
      },
    };
  }
  return { base: text, timing: { text: '' } };
}

function between(first: string, last: string, inclusive: boolean): Timing {
  const start = moment(first);
  const end = moment(last);
  const until = inclusive ? end.until : end.from;
  if (until <= start.from) {
    throw invalid(
      dutch`Een aanname kan niet gelden van ${first} tot ${last}: het einde ligt niet na het begin.`,
    );
  }
  return {
    from: start.from,
    until,
    text: `van ${start.text} ${inclusive ? 't/m' : 'tot'} ${end.text}`,
  };
}

/** A date or a period; `from` is where it begins and `until` where it ends. */
function moment(text: string): { from: number; until: number; text: string } {
  const date = parseDate(text);
  if (date) {
    const position = startOfDay(date);
    return { from: position, until: endOfDay(date), text: toIsoDate(date) };
  }
  const period: Period | undefined = parsePeriod(text);
  if (period) {
    return { from: period.first, until: period.first + period.months, text: formatPeriod(period) };
  }
  throw invalid(
    dutch`"${text.slice(0, 40)}" is geen datum of periode. Mogelijk: 2026-07-01, 1-7-2026, 2026, 2026-II, 2026-K3 of 2026-07.`,
  );
}

/**
 * A measure that starts on a day changes the path from the beginning of that day. A day is an equal
 * share of its month here, since days are counted: two that follow each other meet without a gap,
 * and the 31st is one. A reference date is a point instead, and has its own rule (`monthPosition`).
 */
function startOfDay({ year, month, day }: CivilDate): number {
  return monthIndex(year, month) + (day - 1) / daysInMonth(year, month);
}

/** With `t/m` the day itself counts: it ends where the next one begins. */
function endOfDay({ year, month, day }: CivilDate): number {
  return monthIndex(year, month) + day / daysInMonth(year, month);
}

/**
 * Checks a set of overrides as a whole: nothing twice, and nothing without effect.
 *
 * @throws ForecastError naming the override.
 */
export function checkOverrides(overrides: readonly Override[]): void {
  const seen = new Set<string>();
  overrides.forEach((override, i) => {
    const label = overrideName(override);
    if (seen.has(label)) throw invalid(dutch`Aanname "${label}" staat er twee keer.`);
    seen.add(label);
    const later = overrides
      .slice(i + 1)
      .find((other) => overrideName(other) !== label && covers(other, override));
    if (later) {
      throw invalid(
        dutch`Aanname "${label}" heeft geen effect: de latere regel "${overrideName(later)}" vervangt haar geheel. Zet de ruimste periode bovenaan.`,
      );
    }
    const { needs } = parameterDefinition(override.parameter);
    if (needs && !overrides.some(({ parameter }) => parameter === needs)) {
      throw invalid(
        dutch`Aanname "${label}" heeft geen effect zonder "${parameterDefinition(needs).name}".`,
      );
    }
  });
}

/** Whether a change replaces another one for the whole time that it holds. */
function covers(later: Override, earlier: Override): boolean {
  return (
    later.parameter === earlier.parameter &&
    (later.from ?? -Infinity) <= (earlier.from ?? -Infinity) &&
    (later.until ?? Infinity) >= (earlier.until ?? Infinity)
  );
}

/** @returns the changes with others made over them: what those replace for all its time is left out. */
export function withOverrides(
  overrides: readonly Override[],
  later: readonly Override[],
): readonly Override[] {
  return [...overrides.filter((earlier) => !later.some((one) => covers(one, earlier))), ...later];
}

/** @returns the name as it stands in an aannames table: `inwilligingspercentage vanaf 2027`. */
export function overrideName({ parameter, timing }: Override): string {
  const { name } = parameterDefinition(parameter);
  return timing === '' ? name : `${name} ${timing}`;
}

/** @returns a text that is equal for equal overrides, for memoising. */
export function overridesKey(overrides: readonly Override[]): string {
  return overrides.map((override) => `${overrideName(override)}=${override.value}`).join('|');
}
