import { forecastService } from '../scenarios/forecast/active-service';
import { argumentsKey } from './arguments/arguments-key';
import { refusalOf, toExcelError, type Refusal } from './excel-error';

/** What a cell can show. */
export type Cell = number | string | boolean;
/** A rectangle of cells that spills. */
export type Table = Cell[][];

type Answer<R> = { readonly value: R } | { readonly refusal: Refusal };

/** Per function; beyond it the oldest answers go first. */
const MAX_REMEMBERED = 20_000;
/**
 * Errors are remembered less long than values. They are quick to find again and have long messages,
 * and a workbook with more of them than this needs mending, not speed.
 */
const MAX_REFUSALS = 500;
/** Questions with long ranges in them are remembered less long, so that memory stays bounded. */
const MAX_CHARACTERS = 4_000_000;

interface Memory<R> {
  readonly answers: Map<string, Answer<R>>;
  /** Of the answers' keys and messages. */
  characters: number;
  /** The questions that were refused, oldest first. */
  readonly refused: Set<string>;
}

/** What was asked of each function. */
const memories = new Map<CustomFunction, Memory<unknown>>();

type CustomFunction = (...args: never[]) => unknown;

/** Forgets every answer: what a cell shows depends on something that has changed. */
export function forgetAnswers(): void {
  memories.clear();
}

forecastService.catalog.onChange(forgetAnswers);
forecastService.realised.onChange(forgetAnswers);

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
): R {
  const key = argumentsKey(args, asked.length);
  if (key === undefined) return shown(attempt(calculate));
  const memory = memoryOf(asked) as Memory<R>;
  let known = memory.answers.get(key);
  if (!known) {
    known = attempt(calculate);
    remember(memory, key, known);
  }
  return shown(known);
}

function memoryOf(asked: CustomFunction): Memory<unknown> {
  let memory = memories.get(asked);
  if (!memory)
    memories.set(asked, (memory = { answers: new Map(), characters: 0, refused: new Set() }));
  return memory;
}

function attempt<R extends Cell | Table>(calculate: () => R): Answer<R> {
  try {
    const value = calculate();
    if (!isShowable(value)) throw new RangeError('Not a cell value');
    return { value };
  } catch (error) {
    return { refusal: refusalOf(error) };
  }
}

function remember<R>(memory: Memory<R>, key: string, answer: Answer<R>): void {
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

function forget<R>(memory: Memory<R>, key: string): void {
  const answer = memory.answers.get(key);
  if (!answer) return;
  memory.answers.delete(key);
  memory.refused.delete(key);
  memory.characters -= lengthOf(key, answer);
}

function lengthOf(key: string, answer: Answer<unknown>): number {
  return key.length + ('refusal' in answer ? answer.refusal.message.length : 0);
}

/** A table is copied, so that no caller can change what is remembered. */
function shown<R extends Cell | Table>(known: Answer<R>): R {
  if ('refusal' in known) throw toExcelError(known.refusal);
  const { value } = known;
  return Array.isArray(value) ? (value.map((row) => [...row]) as R) : value;
}

function isShowable(value: Cell | Table): boolean {
  if (!Array.isArray(value)) return isCell(value);
  const width = value[0]?.length ?? 0;
  return width > 0 && value.every((row) => row.length === width && row.every(isCell));
}

function isCell(value: unknown): boolean {
  return typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' || typeof value === 'boolean';
}
