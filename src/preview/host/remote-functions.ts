import { ArgumentError, marshalArguments, type EmptyCellAs } from '../custom-functions/arguments';
import type { FunctionMetadata } from '../custom-functions/metadata';
import type { FunctionResult, Properties } from '../custom-functions/results';
import type { Caller, Invoke } from '../custom-functions/univer-function';

const CANCELABLE = 1;
const STREAMING = 2;
/** How long the first answers wait for the others before they are shown. */
const PARTIAL_MILLISECONDS = 1500;

export interface RemoteFunctionsOptions {
  /** Sends a call to the add-in's runtime. */
  send: (invocation: unknown[]) => void;
  /** Asks the grid to calculate these cells again, now that their answers are there. */
  recalculate: (cells: readonly Caller[]) => void;
  /** The text of the address of a cell. */
  addressOf: (caller: Caller) => string;
  emptyCellAs: () => EmptyCellAs;
}

/**
 * Lets the synchronous formula engine call functions that answer later. The first call gives
 * #BUSY! and goes on its way; when its answer comes the grid calculates again and finds it in the
 * cache. Univer's own asynchronous functions run one by one, and 300 cells never finish.
 */
export class RemoteFunctions {
  readonly #answers = new Map<string, FunctionResult>();
  readonly #waiting = new Map<number, string>();
  /** The cells that wait for an answer, and those whose answer is there but not shown yet. */
  readonly #callers = new Map<string, Map<string, Caller>>();
  #answered = new Map<string, Caller>();
  readonly #asked = new Map<number, (result: FunctionResult) => void>();
  readonly #messages = new Map<string, string>();
  readonly #properties = new Map<string, Properties>();
  #ready = false;
  #showing: ReturnType<typeof setTimeout> | undefined;
  #queue: unknown[][] = [];
  #lastId = 0;

  constructor(private readonly options: RemoteFunctionsOptions) {}

  get calls(): number {
    return this.#lastId;
  }
  get isStarted(): boolean {
    return this.#ready;
  }
  get isBusy(): boolean {
    return this.#waiting.size > 0;
  }

  /** The runtime has loaded its functions and takes calls. */
  start(): void {
    this.#ready = true;
    for (const invocation of this.#queue.splice(0)) this.options.send(invocation);
  }

  /** Forgets all answers, as a full calculation of the workbook asks for. */
  forget(): void {
    this.#answers.clear();
  }

  /** Asks a function outside any cell. */
  ask(functionId: string, parameters: unknown[], answered: (result: FunctionResult) => void): void {
    const id = ++this.#lastId;
    this.#asked.set(id, answered);
    this.#send([id, functionId, parameters, '', 0]);
  }

  receive(id: number, result: FunctionResult): void {
    this.#asked.get(id)?.(result);
    this.#asked.delete(id);
    const key = this.#waiting.get(id);
    if (key === undefined) return;
    this.#waiting.delete(id);
    this.#answers.set(key, result);
    for (const [cell, caller] of this.#callers.get(key) ?? []) this.#answered.set(cell, caller);
    this.#callers.delete(key);
    this.#showAnswers();
  }

  /** At once after the last answer; before it now and then, or each answer would calculate anew. */
  #showAnswers(): void {
    if (this.#waiting.size > 0) {
      this.#showing ??= setTimeout(() => this.#recalculate(), PARTIAL_MILLISECONDS);
    } else {
      clearTimeout(this.#showing);
      this.#recalculate();
    }
  }

  #recalculate(): void {
    this.#showing = undefined;
    const cells = [...this.#answered.values()];
    this.#answered = new Map();
    this.options.recalculate(cells);
  }

  /** The message that goes with the error in a cell, if its formula gave one. */
  messageAt(caller: Caller): string {
    return this.#messages.get(cellKey(caller)) ?? '';
  }

  /** What the number in a cell says about itself, if its function gave it properties. */
  propertiesAt(caller: Caller): Properties | undefined {
    return this.#properties.get(cellKey(caller));
  }

  readonly invoke: Invoke = (definition, args, caller) => {
    let result: FunctionResult;
    try {
      result = this.#call(
        definition,
        marshalArguments(definition, args, this.options.emptyCellAs()),
        caller,
      );
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      result = { kind: 'error', error: error.error, message: error.message };
    }
    if (result.kind === 'error' && result.message)
      this.#messages.set(cellKey(caller), result.message);
    else this.#messages.delete(cellKey(caller));
    if (result.kind === 'cells' && result.properties)
      this.#properties.set(cellKey(caller), result.properties);
    else this.#properties.delete(cellKey(caller));
    return result;
  };

  #call(definition: FunctionMetadata, parameters: unknown[], caller: Caller): FunctionResult {
    const key = JSON.stringify([definition.id, parameters]);
    const answer = this.#answers.get(key);
    if (answer && answer.kind !== 'busy') return answer;
    const callers = this.#callers.get(key) ?? new Map<string, Caller>();
    this.#callers.set(key, callers.set(cellKey(caller), { ...caller }));
    if (answer) return answer;
    this.#answers.set(key, { kind: 'busy' });
    const id = ++this.#lastId;
    this.#waiting.set(id, key);
    const { cancelable = false, stream = false } = definition.options ?? {};
    const flags = (cancelable ? CANCELABLE : 0) | (stream ? STREAMING : 0);
    const invocation = [id, definition.id, parameters, this.options.addressOf(caller), flags];
    this.#send(invocation);
    return { kind: 'busy' };
  }

  #send(invocation: unknown[]): void {
    if (this.#ready) this.options.send(invocation);
    else this.#queue.push(invocation);
  }
}

const cellKey = ({ sheetId, row, column }: Caller): string => `${sheetId} ${row},${column}`;
