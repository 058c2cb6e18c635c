import { forecastService } from '../scenarios/forecast/active-service';
import { argumentsKey } from './arguments/arguments-key';
import { toExcelError } from './excel-error';

/** What a cell can show. */
export type Cell = number | string | boolean;
/** A rectangle of cells that spills. */
export type Table = Cell[][];

type Answer<R> = { readonly value: R } | { readonly error: unknown };

/** Per function; beyond it the oldest answers go first. */
const MAX_REMEMBERED = 20_000;
/** Questions with long ranges in them are remembered less long, so that memory stays bounded. */
const MAX_CHARACTERS = 4_000_000;

interface Memory<R> {
  readonly answers: Map<string, Answer<R>>;
  characters: number;
}

const memories: Memory<unknown>[] = [];

/** Forgets every answer: what a cell shows depends on something that has changed. */
export function forgetAnswers(): void {
  for (const memory of memories) {
    memory.answers.clear();
    memory.characters = 0;
  }
}

forecastService.catalog.onChange(forgetAnswers);
forecastService.realised.onChange(forgetAnswers);

/**
 * Makes a function fit for a cell. It answers equal arguments from memory, since Excel asks the
 * same again and again; every exception becomes an Excel error with a message; and what is no cell
 * value never gets out.
 */
export function answering<A extends unknown[], R extends Cell | Table>(
  calculate: (...args: A) => R,
): (...args: A) => R {
  const memory: Memory<R> = { answers: new Map(), characters: 0 };
  memories.push(memory);
  return (...args) => {
    const key = argumentsKey(args);
    let answer = key === undefined ? undefined : memory.answers.get(key);
    if (!answer) {
      answer = attempt(calculate, args);
      if (key !== undefined) remember(memory, key, answer);
    }
    if ('error' in answer) throw toExcelError(answer.error);
    return handedOut(answer.value);
  };
}

function attempt<A extends unknown[], R extends Cell | Table>(
  calculate: (...args: A) => R,
  args: A,
): Answer<R> {
  try {
    const value = calculate(...args);
    if (!isShowable(value)) throw new RangeError('Not a cell value');
    return { value };
  } catch (error) {
    return { error };
  }
}

function remember<R>(memory: Memory<R>, key: string, answer: Answer<R>): void {
  const { answers } = memory;
  memory.characters += key.length;
  for (const oldest of answers.keys()) {
    if (answers.size < MAX_REMEMBERED && memory.characters <= MAX_CHARACTERS) break;
    answers.delete(oldest);
    memory.characters -= oldest.length;
  }
  answers.set(key, answer);
}

/** A table is copied, so that no caller can change what is remembered. */
function handedOut<R extends Cell | Table>(value: R): R {
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
