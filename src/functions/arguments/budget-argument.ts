import { invalid } from '../../domain/forecast-error';
import { dutch, type Message } from '../../domain/message';
import { normaliseName } from '../../domain/measures';
import {
  BUDGET_LINES,
  kindLine,
  PERSONS_LINE,
  SHORTAGE_COST_LINE,
  SHORTAGE_LINE,
  SHORTAGE_PRICE_LINE,
  TOTAL_LINE,
} from '../../scenarios/budget/budget-lines';
import { DEFAULT_FILLING_RULE, type FillingRule } from '../../scenarios/budget/fill-places';
import type { BudgetYear } from '../../scenarios/budget/multi-year-budget';
import { perKind, PLACE_KINDS, type PlaceKind } from '../../scenarios/budget/place-kinds';
import type { PlannedPlaces } from '../../scenarios/budget/place-plan';
import type { YearPrice } from '../../scenarios/budget/price-table';
import { readOptionalDay } from './moment-argument';
import { readNumber, YEAR } from './number-argument';
import { isBlank, excerptOf, singleValue } from './single-value';
import { columnCount, rowCount } from './range-size';

const AMOUNT = { min: 0, max: 1e9 };
/** Far more contracts than COA has locations; it bounds the work on a whole column. */
const MAX_ROWS = 5000;
const KINDS = PLACE_KINDS.join(', ');
const NEVER_GUESSED = dutch` Een prijs wordt nooit geraden.`;

type Row = readonly unknown[];

/**
 * The places there will be: a row for each contract or location with kind, places, first day and
 * last day. Days may be left out; a header row and empty rows are skipped.
 *
 * @throws ForecastError that names the row.
 */
export function readPlan(raw: unknown, name = 'plan'): readonly PlannedPlaces[] {
  const expected = dutch`${name} is een bereik met kolommen soort, plekken, vanaf en t/m`;
  const plan = rowsOf(raw, name, expected, 2, 4).map(({ row, at }): PlannedPlaces => {
    const of = (what: string): Message => dutch`${name} (rij ${at}, ${what})`;
    const firstDay = readOptionalDay(row[2], of('vanaf'), 'firstDay');
    const lastDay = readOptionalDay(row[3], of('t/m'));
    if (firstDay !== undefined && lastDay !== undefined && lastDay < firstDay) {
      throw invalid(dutch`Rij ${at} van ${name}: t/m ligt voor vanaf.`);
    }
    const kind = readKind(row[0], at, name);
    return { kind, places: readNumber(row[1], of('plekken'), AMOUNT), firstDay, lastDay };
  });
  if (plan.length === 0) throw invalid(dutch`Het bereik ${name} is leeg: ${expected}.`);
  return plan;
}

/**
 * The prices: a row for each kind and year with the price of an occupied place for a year.
 *
 * @throws ForecastError that names the row.
 */
export function readPrices(raw: unknown, name = 'prijzen'): readonly YearPrice[] {
  const expected = dutch`${name} is een bereik van drie kolommen: soort, jaar en prijs`;
  const rowOfPrice = new Map<string, number>();
  const rows = rowsOf(raw, name, expected, 3, 3, NEVER_GUESSED);
  const prices = rows.flatMap(({ row, at }): readonly YearPrice[] => {
    const kind = readKind(row[0], at, name);
    const year = readNumber(row[1], dutch`${name} (rij ${at}, jaar)`, YEAR);
    const earlier = rowOfPrice.get(`${kind} ${year}`);
    if (earlier !== undefined) {
      throw invalid(dutch`Rij ${at} van ${name}: ${kind} ${year} staat ook al in rij ${earlier}.`);
    }
    rowOfPrice.set(`${kind} ${year}`, at);
    // A price that is not filled in yet; it is asked for when the kind has places in that year.
    if (isBlank(row[2])) return [];
    return [{ kind, year, amount: readNumber(row[2], dutch`${name} (rij ${at}, prijs)`, AMOUNT) }];
  });
  if (prices.length === 0) {
    throw invalid(dutch`Het bereik ${name} is leeg: ${expected}.${NEVER_GUESSED}`);
  }
  return prices;
}

/** The order in which places are filled: kinds after one another, or `naar rato`. */
export function readFillingRule(raw: unknown, name = 'vulregel'): FillingRule {
  const value = singleValue(raw, name);
  if (value === undefined) return DEFAULT_FILLING_RULE;
  const words = typeof value === 'string' ? value.split(/[;,>]/) : [];
  if (words.length === 1 && normaliseName(words[0]) === 'naar rato') return 'naar rato';
  const kinds = words.map(kindOf);
  if (words.length > 0 && kinds.every((kind) => kind !== undefined)) return kinds;
  throw invalid(
    dutch`${excerptOf(value)} is geen ${name}. Mogelijk: naar rato, of soorten in volgorde, zoals "regulier, buiten COA, noodopvang".`,
  );
}

/** As {@link readKind}, for an argument of its own; emergency reception when left out. */
export function readOptionalKind(raw: unknown, name: string): PlaceKind | undefined {
  const value = singleValue(raw, name);
  if (value === undefined) return undefined;
  const kind = kindOf(value);
  if (kind) return kind;
  throw invalid(
    dutch`${excerptOf(value)} is geen soort voor argument ${name}. Mogelijk: ${KINDS}.`,
  );
}

/**
 * The outcome of CAPACITEIT.MEERJAREN as another cell reads it back: years in the first row, the
 * names of its lines in the first column.
 *
 * @throws ForecastError that names the line that is missing.
 */
export function readBudgetYears(raw: unknown, name: string): readonly BudgetYear[] {
  const rows = Array.isArray(raw) ? (raw as readonly unknown[]).filter(Array.isArray) : [];
  const expected = dutch`Argument ${name} is de hele uitkomst van CAPACITEIT.MEERJAREN, zoals B2#.`;
  if (rows.length < 2) throw invalid(expected);
  const byName = new Map(rows.map((row: Row) => [String(row[0] ?? ''), row]));
  const columns = (rows[0] as Row).slice(1).flatMap((cell, i) => (isBlank(cell) ? [] : [i + 1]));
  for (const line of BUDGET_LINES) {
    if (!byName.has(line.name)) throw invalid(dutch`${expected} Regel "${line.name}" ontbreekt.`);
  }
  return columns.map((column): BudgetYear => {
    const of = (line: string): number =>
      readNumber(byName.get(line)?.[column], dutch`${name} (${line})`, { min: 0, max: 1e15 });
    return {
      year: readNumber((rows[0] as Row)[column], dutch`${name} (jaar)`, YEAR),
      persons: of(PERSONS_LINE),
      kinds: perKind((kind) => ({
        places: of(kindLine(kind, 'places')),
        occupied: of(kindLine(kind, 'occupied')),
        empty: of(kindLine(kind, 'empty')),
        price: of(kindLine(kind, 'price')),
        cost: of(kindLine(kind, 'cost')),
        emptyCost: of(kindLine(kind, 'emptyCost')),
      })),
      shortage: of(SHORTAGE_LINE),
      shortagePrice: of(SHORTAGE_PRICE_LINE),
      shortageCost: of(SHORTAGE_COST_LINE),
      total: of(TOTAL_LINE),
    };
  });
}

function rowsOf(
  raw: unknown,
  name: string,
  expected: Message,
  least: number,
  most: number,
  hint: Message | '' = '',
): readonly { readonly row: Row; readonly at: number }[] {
  if (isBlank(raw)) throw invalid(dutch`Geef argument ${name} op: ${expected}.${hint}`);
  if (!Array.isArray(raw)) throw invalid(dutch`Argument ${expected}.`);
  if (raw.length > MAX_ROWS) {
    throw invalid(dutch`Argument ${expected}; dit bereik heeft ${rowCount(raw.length)}.`);
  }
  const filled = (raw as readonly unknown[])
    .map((row, i) => ({ row: Array.isArray(row) ? (row as Row) : [row], at: i + 1 }))
    .filter(({ row }) => !row.every((cell) => isBlank(cell) || cell === 0));
  for (const { row, at } of filled) {
    if (row.length < least || !row.slice(most).every(isBlank)) {
      throw invalid(dutch`Argument ${expected}; rij ${at} heeft ${columnCount(row.length)}.`);
    }
  }
  const [first] = filled;
  return first && isHeader(first.row) ? filled.slice(1) : filled;
}

/** A header names no kind and has no number beside it. */
function isHeader(row: Row): boolean {
  return row.every((cell) => isBlank(cell) || typeof cell === 'string') && !kindOf(row[0]);
}

function readKind(cell: unknown, at: number, name: string): PlaceKind {
  const kind = kindOf(cell);
  if (kind) return kind;
  const typed = isBlank(cell) ? dutch`Een lege cel` : excerptOf(singleValue(cell, name) ?? '');
  throw invalid(dutch`Rij ${at} van ${name}: ${typed} is geen soort plek. Mogelijk: ${KINDS}.`);
}

function kindOf(cell: unknown): PlaceKind | undefined {
  if (typeof cell !== 'string') return undefined;
  const typed = normaliseName(cell);
  return PLACE_KINDS.find((kind) => normaliseName(kind) === typed);
}
