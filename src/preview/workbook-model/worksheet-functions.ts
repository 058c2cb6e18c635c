import { DAYS_UNTIL_1904, serialOfDate } from './cell-values';
import { ModelObject } from './model-object';

/** What a worksheet function gave outside the cells. */
class FunctionResult extends ModelObject {
  readonly apiName = 'FunctionResult';
  readonly scalarProperties = ['error', 'value'];
  readonly error = '';

  constructor(readonly value: number) {
    super();
  }
}

/** `workbook.functions`: only DATE, by which an add-in can find out the date system. */
export class WorksheetFunctions extends ModelObject {
  readonly apiName = 'Functions';
  readonly scalarProperties = [];

  constructor(private readonly date1904: () => boolean) {
    super();
  }
  date(year: number, month: number, day: number): FunctionResult {
    const serial = serialOfDate(year, month, day);
    return new FunctionResult(this.date1904() ? serial - DAYS_UNTIL_1904 : serial);
  }
}
