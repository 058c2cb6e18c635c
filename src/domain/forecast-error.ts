/**
 * An error that a user can act on. Its message is Dutch and says what was given and what is
 * possible; `kind` decides which Excel error a cell shows.
 */
export class ForecastError extends Error {
  override readonly name = 'ForecastError';

  constructor(
    /** `invalid` shows as #WAARDE! (#VALUE!), `notAvailable` as #N/B (#N/A). */
    readonly kind: 'invalid' | 'notAvailable',
    message: string,
  ) {
    super(message);
  }
}

/** @returns an error for an argument that is wrong in itself. */
export function invalid(message: string): ForecastError {
  return new ForecastError('invalid', message);
}

/** @returns an error for a question that is well put but has no answer in the edition. */
export function notAvailable(message: string): ForecastError {
  return new ForecastError('notAvailable', message);
}
