import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from '@univerjs/engine-formula';
import { isErrorValue, type CellValue } from '../workbook-model/cell-values';
import type { ArgumentCell, FormulaArgument } from './arguments';
import type { FunctionMetadata } from './metadata';
import type { FunctionResult } from './results';

/** The cell a formula stands in. */
export interface Caller {
  sheetId: string;
  row: number;
  column: number;
}

export type Invoke = (
  definition: FunctionMetadata,
  args: FormulaArgument[],
  caller: Caller,
) => FunctionResult;

/**
 * One function of the add-in inside Univer's formula engine. It takes part as a built-in function
 * does, because Univer's own registration of custom functions would turn texts such as "2026-07"
 * into dates and loses which arguments were left out.
 */
export class UniverFunction extends BaseFunction {
  constructor(
    private readonly definition: FunctionMetadata,
    private readonly invoke: Invoke,
  ) {
    super(definition.name);
  }

  /** Else the text "12-6-2026" would arrive as the American 6 December; Excel passes texts as texts. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const caller = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    try {
      return toValueObject(this.invoke(this.definition, variants.map(toArgument), caller));
    } catch {
      // A throw would stop the whole calculation, so one faulty call must stay one faulty cell.
      return ErrorValueObject.create('#VALUE!' as ErrorType);
    }
  }
}

function toArgument(variant: BaseValueObject): FormulaArgument {
  if (variant.isArray()) return { kind: 'table', cells: tableOf(variant as ArrayValueObject) };
  if (variant.isNull()) return { kind: 'omitted' };
  return { kind: 'value', cell: cellOf(variant) };
}

function tableOf(table: ArrayValueObject): ArgumentCell[][] {
  return Array.from({ length: table.getRowCount() }, (_row, i) =>
    Array.from({ length: table.getColumnCount() }, (_cell, j) => cellOf(table.get(i, j) ?? null)),
  );
}

function cellOf(value: BaseValueObject | null): ArgumentCell {
  if (value === null || value.isNull()) return null;
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  const plain = value.getValue();
  return typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean'
    ? plain
    : String(plain);
}

function toValueObject(result: FunctionResult): BaseValueObject {
  if (result.kind === 'busy') return ErrorValueObject.create('#BUSY!' as ErrorType);
  if (result.kind === 'error')
    return ErrorValueObject.create(result.error as ErrorType, result.message);
  const { cells } = result;
  const [[single = ''] = []] = cells;
  if (cells.length === 1 && cells[0]?.length === 1) {
    const value = valueObjectOf(single);
    if (result.numberFormat !== undefined) value.setPattern(result.numberFormat);
    return value;
  }
  return ArrayValueObject.create({
    calculateValueList: cells.map((row) => row.map(valueObjectOf)),
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function valueObjectOf(value: CellValue): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (isErrorValue(value)) return ErrorValueObject.create(value as ErrorType);
  return StringValueObject.create(value);
}
