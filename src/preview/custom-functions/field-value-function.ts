import {
  BaseFunction,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { Properties } from './results';
import type { Caller } from './univer-function';

/** Excel's FIELDVALUE: a property of the number that a cell holds. */
export class FieldValueFunction extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  override needsReferenceObject = true;

  constructor(private readonly propertiesOf: (cell: Caller) => Properties | undefined) {
    super('FIELDVALUE');
  }

  override calculate(cell: FunctionVariantType, field: FunctionVariantType): BaseValueObject {
    if (!cell.isReferenceObject()) return error('#FIELD!');
    const reference = cell as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const sheetId = reference.getForcedSheetId() ?? reference.getDefaultSheetId();
    const value = reference.getFirstCell();
    if (value.isError()) return value;
    const name = String((field as BaseValueObject).getValue()).toLowerCase();
    const properties = this.propertiesOf({ sheetId, row: startRow, column: startColumn }) ?? {};
    const [, property] =
      Object.entries(properties).find(([one]) => one.toLowerCase() === name) ?? [];
    if (!property) return error('#FIELD!');
    if (typeof property.value !== 'number') return StringValueObject.create(String(property.value));
    const number = NumberValueObject.create(property.value);
    if (property.numberFormat !== undefined) number.setPattern(property.numberFormat);
    return number;
  }
}

const error = (code: string): BaseValueObject => ErrorValueObject.create(code as ErrorType);
