import { createContext, Script } from 'node:vm';
import { ArgumentError, marshalArguments } from './arguments';
import type { FunctionMetadata } from './metadata';
import { readResult, type FunctionResult } from './results';
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
 * `CustomFunctions.associate` and the globals that every JavaScript host has.
 */
export function loadFunctions(source: string): Map<string, AddinFunction> {
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
  });
  new Script('var self = globalThis; var window = globalThis;').runInContext(context);
  new Script(source, { filename: 'functions.js' }).runInContext(context);
  return functions;
}

/** Calls the loaded functions at once, as they are synchronous. */
export function localInvoke(functions: ReadonlyMap<string, AddinFunction>): Invoke {
  return (definition: FunctionMetadata, args): FunctionResult => {
    const implementation = functions.get(definition.id.toUpperCase());
    if (!implementation)
      return { kind: 'error', error: '#NAME?', message: `${definition.id} is not associated.` };
    try {
      const invocation = { functionName: definition.id };
      return readResult(implementation(...marshalArguments(definition, args, 'null'), invocation));
    } catch (error) {
      if (error instanceof ArgumentError)
        return { kind: 'error', error: error.error, message: error.message };
      if (error instanceof CustomFunctionError)
        return { kind: 'error', error: error.code, message: error.message };
      return {
        kind: 'error',
        error: '#VALUE!',
        message: error instanceof Error ? error.message : String(error),
      };
    }
  };
}
