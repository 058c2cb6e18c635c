import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { ArgumentError, marshalArguments } from './arguments';
import type { FunctionMetadata } from './metadata';
import { readAnswer, type FunctionResult } from './results';
import type { Invoke } from './univer-function';

type AddinFunction = (...args: unknown[]) => unknown;

/** The errors that `CustomFunctions.Error` names, by the name the add-in uses. */
const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

class CustomFunctionError extends Error {
  constructor(
    readonly code: string = ErrorCode.invalidValue,
    message = '',
  ) {
    super(message);
  }
}

/**
 * Runs the shipped `functions.js` in node, without a browser: it needs nothing but
 * `CustomFunctions.associate`, the globals that every JavaScript host has, and a page's way to load
 * the parts that functions ask for later.
 *
 * @param folder where functions.js was built.
 */
export function loadFunctions(folder: string): Map<string, AddinFunction> {
  const functions = new Map<string, AddinFunction>();
  const CustomFunctions = {
    associate(idOrMap: string | Record<string, AddinFunction>, run?: AddinFunction) {
      const pairs =
        typeof idOrMap === 'string' ? [[idOrMap, run] as const] : Object.entries(idOrMap);
      for (const [id, implementation] of pairs)
        if (implementation) functions.set(id.toUpperCase(), implementation);
    },
    Error: CustomFunctionError,
    ErrorCode,
  };
  const context = createContext({
    CustomFunctions,
    console,
    performance,
    setTimeout,
    clearTimeout,
    structuredClone,
    TextEncoder,
    TextDecoder,
    URL,
    document: scriptLoader((name) => run(name)),
  });
  const run = (name: string): void => {
    const file = path.join(folder, name);
    new Script(readFileSync(file, 'utf8'), { filename: file }).runInContext(context);
  };
  new Script('var self = globalThis; var window = globalThis;').runInContext(context);
  run('functions.js');
  return functions;
}

interface ScriptElement {
  src: string;
  onload?: (event: object) => void;
  onerror?: (event: object) => void;
  setAttribute: () => void;
}

/** As much of a page as it takes to add a script to it. */
function scriptLoader(run: (name: string) => void): object {
  const element = (): ScriptElement => ({ src: '', setAttribute: () => undefined });
  const append = (script: ScriptElement): void => {
    try {
      run(script.src);
      script.onload?.({ type: 'load', target: script });
    } catch {
      script.onerror?.({ type: 'error', target: script });
    }
  };
  return { createElement: element, getElementsByTagName: () => [], head: { appendChild: append } };
}

/** Calls the loaded functions; one that answers later is busy until it does. */
export function localInvoke(functions: ReadonlyMap<string, AddinFunction>): Invoke {
  return (definition: FunctionMetadata, args): FunctionResult => {
    const implementation = functions.get(definition.id.toUpperCase());
    if (!implementation)
      return { kind: 'error', error: '#NAME?', message: `${definition.id} is not associated.` };
    const invocation = { functionName: definition.id };
    return readAnswer(
      () => implementation(...marshalArguments(definition, args, 'null'), invocation),
      thrownResult,
    );
  };
}

function thrownResult(error: unknown): FunctionResult {
  if (error instanceof ArgumentError)
    return { kind: 'error', error: error.error, message: error.message };
  if (error instanceof CustomFunctionError)
    return { kind: 'error', error: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'error', error: '#VALUE!', message };
}
