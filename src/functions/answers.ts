import { notAvailable } from '../domain/forecast-error';
import { dutch } from '../domain/message';
import { forecastService } from '../scenarios/forecast/active-service';
import { argumentsKey } from './arguments/arguments-key';
import { onDateSystemChange } from './date-system';
import { onCellLanguageChange, wordsInCellLanguage } from './cell-language';
import { numberForCell, SourcedNumber } from './sourced-number';
import { refusalOf, toExcelError, type Refusal } from './excel-error';

/** What a cell can show. */
export type Cell = number | string | boolean;
/** A rectangle of cells that spills. */
export type Table = Cell[][];

type Outcome = Cell | Table | SourcedNumber;

type Answer = { readonly value: Outcome } | { readonly refusal: Refusal };

/** Per function; beyond it the oldest answers go first. */
const MAX_REMEMBERED = 20_000;
/**
 * Errors are remembered less long than values. They are quick to find again and have long messages,
 * and a workbook with more of them than this needs mending, not speed.
 */
const MAX_REFUSALS = 500;
/** Questions with long ranges in them are remembered less long, so that memory stays bounded. */
const MAX_CHARACTERS = 4_000_000;

interface Memory {
  readonly answers: Map<string, Answer>;
  /** Of the answers' keys and messages. */
  characters: number;
  /** The questions that were refused, oldest first. */
  readonly refused: Set<string>;
}

/** What was asked of each function. */
const memories = new Map<CustomFunction, Memory>();

type CustomFunction = (...args: never[]) => unknown;

/** Forgets every answer: what a cell shows depends on something that has changed. */
export function forgetAnswers(): void {
  memories.clear();
}

forecastService.catalog.onChange(forgetAnswers);
forecastService.realised.onChange(forgetAnswers);
forecastService.named.onChange(forgetAnswers);
onDateSystemChange(forgetAnswers);
onCellLanguageChange(forgetAnswers);

/**
 * Makes a function fit for a cell; its body goes into `calculate`. It answers equal arguments from
 * memory, since Excel asks the same again and again; every exception becomes an Excel error with a
 * message; and what is no cell value never gets out.
 *
 * @param asked the function itself. Only as many arguments count as it declares, for Excel adds one
 * of its own at the end.
 * @param args its `arguments`.
 */
export function answer<R extends Cell | Table>(
  asked: CustomFunction,
  args: ArrayLike<unknown>,
  calculate: () => R,
): R;
/** As above, for a number that knows where it comes from. */
export function answer(
  asked: CustomFunction,
  args: ArrayLike<unknown>,
  calculate: () => SourcedNumber,
): number;
export function answer(
  asked: CustomFunction,
  args: ArrayLike<unknown>,
  calculate: () => Outcome,
): Cell | Table {
  const key = argumentsKey(args, asked.length);
  if (key === undefined) return cellsOf(attempt(calculate));
  const memory = memoryOf(asked);
  let outcome = memory.answers.get(key);
  if (!outcome) {
    outcome = attempt(calculate);
    remember(memory, key, outcome);
  }
  return cellsOf(outcome);
}

/**
 * As {@link answer}, for a function that needs what is not in memory from the start. Excel shows
 * #BEZET! until it is there.
 *
 * @param load gives it at once when it is there already.
 */
export async function answerWith<L, R extends Cell | Table>(
  asked: CustomFunction,
  args: ArrayLike<unknown>,
  load: () => Promise<L>,
  calculate: (loaded: L) => R,
): Promise<R> {
  let loaded: L;
  try {
    loaded = await load();
  } catch {
    throw toExcelError(refusalOf(notAvailable(NOT_LOADED)));
  }
  return answer(asked, args, () => calculate(loaded));
}

const NOT_LOADED = dutch`Een deel van de invoegtoepassing kon niet worden geladen. Controleer de verbinding en herlaad het deelvenster.`;

function memoryOf(asked: CustomFunction): Memory {
  let memory = memories.get(asked);
  if (!memory)
    memories.set(asked, (memory = { answers: new Map(), characters: 0, refused: new Set() }));
  return memory;
}

function attempt(calculate: () => Outcome): Answer {
  try {
    const value = calculate();
    if (!isShowable(value)) throw new RangeError('Not a cell value');
    return { value };
  } catch (error) {
    return { refusal: refusalOf(error) };
  }
}

function remember(memory: Memory, key: string, answer: Answer): void {
  const { answers, refused } = memory;
  if ('refusal' in answer) {
    for (const oldest of refused) {
      if (refused.size < MAX_REFUSALS) break;
      forget(memory, oldest);
    }
    refused.add(key);
  }
  memory.characters += lengthOf(key, answer);
  for (const oldest of answers.keys()) {
    if (answers.size < MAX_REMEMBERED && memory.characters <= MAX_CHARACTERS) break;
    forget(memory, oldest);
  }
  answers.set(key, answer);
}

function forget(memory: Memory, key: string): void {
  const answer = memory.answers.get(key);
  if (!answer) return;
  memory.answers.delete(key);
  memory.refused.delete(key);
  memory.characters -= lengthOf(key, answer);
}

function lengthOf(key: string, answer: Answer): number {
  return key.length + ('refusal' in answer ? answer.refusal.message.length : 0);
}

/** Tables of which another function of ours reads the labels. */
const readByFunctions = new WeakSet<Table>();

/** Marks a table whose labels a function reads: they are the same in every language. */
export function withFixedLabels<T extends Table>(table: T): T {
  readByFunctions.add(table);
  return table;
}

/** A table is copied, so that no caller can change what is remembered. */
function cellsOf(outcome: Answer): Cell | Table {
  if ('refusal' in outcome) throw toExcelError(outcome.refusal);
  const { value } = outcome;
  if (value instanceof SourcedNumber) return numberForCell(value);
  if (!Array.isArray(value)) return inWords(value);
  return readByFunctions.has(value)
    ? value.map((row) => [...row])
    : value.map((row) => row.map(inWords));
}

function inWords(cell: Cell): Cell {
  return typeof cell === 'string' ? wordsInCellLanguage(cell) : cell;
}

function isShowable(value: Outcome): boolean {
  if (value instanceof SourcedNumber) return Number.isFinite(value.value);
  if (!Array.isArray(value)) return isCell(value);
  const width = value[0]?.length ?? 0;
  return width > 0 && value.every((row) => row.length === width && row.every(isCell));
}

function isCell(value: unknown): boolean {
  return typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' || typeof value === 'boolean';
}
