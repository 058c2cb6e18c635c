import { ForecastError } from '../domain/forecast-error';

const UNEXPECTED =
  'Deze berekening kon niet worden uitgevoerd. Controleer de argumenten met fx (Functie invoegen).';

/**
 * The error that Excel shows for whatever went wrong: #WAARDE! for an argument that is wrong, #N/B
 * for a question without an answer. Excel shows a message with these two only.
 */
export function toExcelError(error: unknown): CustomFunctions.Error {
  const { Error: ExcelError, ErrorCode } = CustomFunctions;
  if (error instanceof ForecastError) {
    const code = error.kind === 'notAvailable' ? ErrorCode.notAvailable : ErrorCode.invalidValue;
    return new ExcelError(code, error.message);
  }
  return new ExcelError(ErrorCode.invalidValue, UNEXPECTED);
}
