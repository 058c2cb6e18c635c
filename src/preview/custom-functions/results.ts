import { isErrorValue, type CellValue } from '../workbook-model/cell-values';

/** What a number says about itself, by name, in the order in which its card shows it. */
export type Properties = Readonly<Record<string, Property>>;

interface Property {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

/** What a function gave: cells to show or to spill, an error with its message, or nothing yet. */
export type FunctionResult =
  | { kind: 'cells'; cells: CellValue[][]; numberFormat?: string; properties?: Properties }
  | { kind: 'error'; error: string; message: string }
  /** `later` is the answer, where the one who was asked can wait for it. */
  | { kind: 'busy'; later?: Promise<FunctionResult> };

/** The numbers office.js uses for the errors of a custom function. */
const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

export const failedResult = (errorCode: number | undefined, message: unknown): FunctionResult => ({
  kind: 'error',
  error: ERROR_OF_CODE[errorCode ?? 7] ?? '#VALUE!',
  message: typeof message === 'string' ? message : '',
});

/**
 * Reads what a function returned, as Excel reads it: a `CustomFunctions.Error` is an error, null is
 * 0 in a table and empty alone, and a table must be rectangular and not empty.
 */
export function readResult(value: unknown): FunctionResult {
  if (isErrorObject(value)) return errorOf(value);
  if (isRichObject(value)) {
    const { basicValue, numberFormat, properties } = value;
    return {
      kind: 'cells',
      cells: [[plain(basicValue)]],
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(properties ? { properties: propertiesOf(properties) } : {}),
    };
  }
  if (!Array.isArray(value))
    return { kind: 'cells', cells: [[value === null ? '' : plain(value)]] };
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) {
    return {
      kind: 'error',
      error: '#VALUE!',
      message: 'The function returned an empty or ragged table.',
    };
  }
  return { kind: 'cells', cells: rows };
}

/**
 * Reads what a call gives, at once or later.
 *
 * @param readError reads what it throws, at once or later.
 */
export function readAnswer(
  call: () => unknown,
  readError: (error: unknown) => FunctionResult,
): FunctionResult {
  try {
    const given = call();
    // By what it can do: a promise of a sandbox is not of this realm's class.
    if (!isPromiseLike(given)) return readResult(given);
    return { kind: 'busy', later: Promise.resolve(given).then(readResult, readError) };
  } catch (error) {
    return readError(error);
  }
}

function isPromiseLike(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value;
}

interface ErrorObject {
  code?: string;
  basicValue?: string;
  message?: string;
}

function isErrorObject(value: unknown): value is ErrorObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const type: unknown = Reflect.get(value, 'valueType') ?? Reflect.get(value, 'type');
  if (type === 'CustomFunctionError' || type === 'Error') return true;
  return value instanceof Error && isErrorValue(Reflect.get(value, 'code'));
}

interface RichObject {
  basicValue: unknown;
  numberFormat?: string;
  properties?: Readonly<Record<string, unknown>>;
}

/** Properties are data types themselves, or plain values. */
const propertiesOf = (properties: Readonly<Record<string, unknown>>): Properties =>
  Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const numberFormat = isRichObject(property) ? property.numberFormat : undefined;
      return [
        name,
        { value: cellOf(property), ...(numberFormat === undefined ? {} : { numberFormat }) },
      ];
    }),
  );

function isRichObject(value: unknown): value is RichObject {
  return typeof value === 'object' && value !== null && 'basicValue' in value;
}

const errorOf = (value: ErrorObject): FunctionResult => ({
  kind: 'error',
  error: value.code ?? value.basicValue ?? '#VALUE!',
  message: value.message ?? '',
});

function cellOf(value: unknown): CellValue {
  if (isErrorObject(value)) return value.code ?? value.basicValue ?? '#VALUE!';
  if (isRichObject(value)) return plain(value.basicValue);
  return value === null ? 0 : plain(value);
}

function plain(value: unknown): CellValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return value === undefined || value === null ? '' : '#VALUE!';
}
