/**
 * Stands in for Excel's side of custom functions: the global that the functions throw errors of.
 * Import it before the functions.
 */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

const ErrorCode = {
  divisionByZero: '#DIV/0!',
  invalidName: '#NAME?',
  invalidNumber: '#NUM!',
  invalidReference: '#REF!',
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  nullReference: '#NULL!',
};
Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode } });

/** @returns the Excel error that a call ends in. */
export function errorOf(call: () => unknown): ExcelError {
  try {
    call();
  } catch (error) {
    return asExcelError(error);
  }
  throw new Error('The call gave a value');
}

/** As {@link errorOf}, of a function that may answer later. */
export async function laterErrorOf(call: () => unknown): Promise<ExcelError> {
  try {
    await call();
  } catch (error) {
    return asExcelError(error);
  }
  throw new Error('The call gave a value');
}

/** What a call gives: its value, or the error with its message. */
export async function outcomeOf(
  run: (...args: readonly unknown[]) => unknown,
  args: readonly unknown[],
): Promise<unknown> {
  try {
    return await run(...args);
  } catch (error) {
    if (error instanceof ExcelError) return `${error.code} ${error.message}`;
    throw error;
  }
}

function asExcelError(error: unknown): ExcelError {
  if (error instanceof ExcelError) return error;
  throw error;
}
