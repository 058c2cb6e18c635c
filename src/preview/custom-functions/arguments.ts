import { isErrorValue } from '../workbook-model/cell-values';
import type { FunctionMetadata, ParameterMetadata } from './metadata';

/** A value on its way into a function: null is an empty cell, an error is its text. */
export type ArgumentCell = string | number | boolean | null;

/** One argument as the grid gives it; `omitted` is a place left open, as in `F(1;;2)`. */
export type FormulaArgument =
  | { kind: 'omitted' }
  | { kind: 'value'; cell: ArgumentCell }
  | { kind: 'table'; cells: ArgumentCell[][] };

export type EmptyCellAs = 'zero' | 'null';

/** Stops a call before it reaches the add-in, as Excel does. */
export class ArgumentError extends Error {
  constructor(
    readonly error: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Turns the arguments of a formula into what Excel hands to a custom function: tables for matrix
 * parameters, null for what was left out, numbers and texts converted to the type in the metadata.
 */
export function marshalArguments(
  definition: FunctionMetadata,
  args: readonly FormulaArgument[],
  emptyCellAs: EmptyCellAs,
): unknown[] {
  const { parameters } = definition;
  const last = parameters[parameters.length - 1];
  const required = parameters.filter((parameter) => !parameter.optional && !parameter.repeating);
  if (args.length < required.length) {
    throw new ArgumentError(
      '#VALUE!',
      `${definition.name} verwacht ten minste ${required.length} argumenten.`,
    );
  }
  if (args.length > parameters.length && !last?.repeating) {
    throw new ArgumentError(
      '#VALUE!',
      `${definition.name} verwacht ten hoogste ${parameters.length} argumenten.`,
    );
  }
  return parameters.map((parameter, index) => {
    if (parameter.repeating) {
      return args.slice(index).map((argument) => marshalOne(parameter, argument, emptyCellAs));
    }
    return marshalOne(parameter, args[index] ?? { kind: 'omitted' }, emptyCellAs);
  });
}

function marshalOne(
  parameter: ParameterMetadata,
  argument: FormulaArgument,
  emptyCellAs: EmptyCellAs,
): unknown {
  if (argument.kind === 'omitted') return null;
  if (parameter.dimensionality === 'matrix') {
    const cells = argument.kind === 'table' ? argument.cells : [[argument.cell]];
    return cells.map((row) => row.map((cell) => convert(parameter, cell, emptyCellAs)));
  }
  if (argument.kind === 'value') return convert(parameter, argument.cell, emptyCellAs);
  const [[cell = null] = []] = argument.cells;
  if (argument.cells.length > 1 || (argument.cells[0]?.length ?? 0) > 1) {
    throw new ArgumentError('#VALUE!', `Voor ${parameter.name} is één waarde nodig, geen bereik.`);
  }
  return convert(parameter, cell, emptyCellAs);
}

function convert(
  parameter: ParameterMetadata,
  cell: ArgumentCell,
  emptyCellAs: EmptyCellAs,
): unknown {
  if (cell === null) return emptyCellAs === 'zero' ? 0 : null;
  if (isErrorValue(cell)) throw new ArgumentError(cell, `${parameter.name} is een fout.`);
  switch (parameter.type) {
    case 'number':
      return toNumber(parameter, cell);
    case 'string':
      return typeof cell === 'boolean' ? (cell ? 'WAAR' : 'ONWAAR') : String(cell);
    case 'boolean':
      return toBoolean(parameter, cell);
    default:
      return cell;
  }
}

function toNumber(parameter: ParameterMetadata, cell: string | number | boolean): number {
  const number =
    typeof cell === 'string' ? Number(cell.trim().replace(',', '.') || NaN) : Number(cell);
  if (Number.isNaN(number))
    throw new ArgumentError('#VALUE!', `${parameter.name} moet een getal zijn.`);
  return number;
}

function toBoolean(parameter: ParameterMetadata, cell: string | number | boolean): boolean {
  if (typeof cell !== 'string') return Boolean(cell);
  if (/^(waar|true)$/i.test(cell)) return true;
  if (/^(onwaar|false)$/i.test(cell)) return false;
  throw new ArgumentError('#VALUE!', `${parameter.name} moet WAAR of ONWAAR zijn.`);
}
