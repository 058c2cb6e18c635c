import {
  BaseFunction,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
  type IFunctionService,
} from '@univerjs/engine-formula';
import { DAYS_UNTIL_1904 } from '../workbook-model/cell-values';

interface Dates {
  /** Whether the first argument is a date. */
  readonly taken: boolean;
  /** Whether the result is one. */
  readonly given: boolean;
}

/** Univer counts from 1900 only. */
const DATE_FUNCTIONS: Readonly<Record<string, Dates>> = {
  DATE: { taken: false, given: true },
  DATEVALUE: { taken: false, given: true },
  TODAY: { taken: false, given: true },
  NOW: { taken: false, given: true },
  YEAR: { taken: true, given: false },
  MONTH: { taken: true, given: false },
  DAY: { taken: true, given: false },
  EDATE: { taken: true, given: true },
  EOMONTH: { taken: true, given: true },
};

/** Makes Univer's date functions count as the workbook does. */
export function registerDateFunctions(service: IFunctionService, is1904: () => boolean): void {
  service.registerExecutors(
    ...Object.entries(DATE_FUNCTIONS).flatMap(([name, dates]) => {
      const original = service.getExecutor(name);
      return original ? [new DateFunction(original, dates, is1904)] : [];
    }),
  );
}

class DateFunction extends BaseFunction {
  constructor(
    private readonly original: BaseFunction,
    private readonly dates: Dates,
    private readonly is1904: () => boolean,
  ) {
    super(original.name);
    this.minParams = original.minParams;
    this.maxParams = original.maxParams;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const days = this.is1904() ? DAYS_UNTIL_1904 : 0;
    const args = given.map((one, i) => (this.dates.taken && i === 0 ? moved(one, days) : one));
    const result = this.original.calculate(...args) as BaseValueObject;
    return this.dates.given ? moved(result, -days) : result;
  }
}

/** Numbers only: a text and an error stay what they are. */
function moved(value: BaseValueObject, days: number): BaseValueObject {
  if (days === 0) return value;
  if (value.isArray()) {
    return (value as ArrayValueObject).mapValue((one) => (one ? moved(one, days) : one));
  }
  if (!value.isNumber()) return value;
  const result = NumberValueObject.create(Number(value.getValue()) + days);
  result.setPattern(value.getPattern());
  return result;
}
