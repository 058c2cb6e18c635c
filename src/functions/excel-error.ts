import { ForecastError } from '../domain/forecast-error';
import { dutch } from '../domain/message';
import { PassedOnError } from './arguments/cell-contents';
import { inCellLanguage } from './cell-language';

const UNEXPECTED = dutch`Deze berekening kon niet worden uitgevoerd. Controleer de argumenten met fx (Functie invoegen).`;

/** What is needed to give the same error again; the error itself would hold on to much more. */
export interface Refusal {
  /** As Excel writes it: #VALUE!, #N/A, or an error that a cell already held. */
  readonly code: string;
  readonly message: string;
}

/**
 * What Excel shows for whatever went wrong: #WAARDE! for an argument that is wrong, #N/B for a
 * question without an answer. Excel shows a message with these two only. An error in a cell that
 * was read stays the error that it is.
 */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof PassedOnError) return { code: error.code, message: '' };
  if (error instanceof ForecastError) {
    const code = error.kind === 'notAvailable' ? '#N/A' : '#VALUE!';
    return { code, message: inCellLanguage(error.said) };
  }
  return { code: '#VALUE!', message: inCellLanguage(UNEXPECTED) };
}

/** @returns the error to throw into a cell; one that a function may not give becomes #WAARDE!. */
export function toExcelError({ code, message }: Refusal): CustomFunctions.Error {
  const { Error: ExcelError, ErrorCode } = CustomFunctions;
  const errorCode = Object.values(ErrorCode).find((one) => String(one) === code);
  return new ExcelError(errorCode ?? ErrorCode.invalidValue, message === '' ? undefined : message);
}
