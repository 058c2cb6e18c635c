import { ModelObject } from './model-object';

/** The nl-NL number and date conventions, as `Excel.CultureInfo` gives them. */
class NumberFormatInfo extends ModelObject {
  readonly apiName = 'NumberFormatInfo';
  readonly scalarProperties = ['numberDecimalSeparator', 'numberGroupSeparator', 'currencySymbol'];
  readonly numberDecimalSeparator = ',';
  readonly numberGroupSeparator = '.';
  readonly currencySymbol = '€';
}

class DatetimeFormatInfo extends ModelObject {
  readonly apiName = 'DatetimeFormatInfo';
  readonly scalarProperties = [
    'dateSeparator',
    'longDatePattern',
    'longTimePattern',
    'shortDatePattern',
    'timeSeparator',
  ];
  readonly dateSeparator = '-';
  readonly longDatePattern = 'dddd d MMMM yyyy';
  readonly longTimePattern = 'HH:mm:ss';
  readonly shortDatePattern = 'd-M-yyyy';
  readonly timeSeparator = ':';
}

class CultureInfo extends ModelObject {
  readonly apiName = 'CultureInfo';
  readonly scalarProperties = ['name'];
  readonly name = 'nl-NL';
  readonly numberFormat = new NumberFormatInfo();
  readonly datetimeFormat = new DatetimeFormatInfo();
}

/** `Excel.Application`. */
export class Application extends ModelObject {
  readonly apiName = 'Application';
  readonly scalarProperties = [
    'calculationEngineVersion',
    'calculationMode',
    'calculationState',
    'decimalSeparator',
    'thousandsSeparator',
    'useSystemSeparators',
  ];
  readonly calculationEngineVersion = 191029;
  readonly calculationState = 'Done';
  readonly cultureInfo = new CultureInfo();
  readonly decimalSeparator = ',';
  readonly thousandsSeparator = '.';
  readonly useSystemSeparators = true;
  calculationMode = 'Automatic';

  constructor(private readonly recalculate: () => void) {
    super();
  }
  calculate(): void {
    this.recalculate();
  }
  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}
