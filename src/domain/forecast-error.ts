import type { Message } from './message';

/**
 * An error that a user can act on. Its message says, in Dutch, what was given and what is possible;
 * `said` is the same for readers of another language. `kind` decides which Excel error a cell shows.
 */
export class ForecastError extends Error {
  override readonly name = 'ForecastError';

  constructor(
    /** `invalid` shows as #WAARDE! (#VALUE!), `notAvailable` as #N/B (#N/A). */
    readonly kind: 'invalid' | 'notAvailable',
    readonly said: Message,
  ) {
    super(String(said));
  }
}

/** @returns an error for an argument that is wrong in itself. */
export function invalid(said: Message): ForecastError {
  return new ForecastError('invalid', said);
}

/** @returns an error for a question that is well put but has no answer in the edition. */
export function notAvailable(said: Message): ForecastError {
  return new ForecastError('notAvailable', said);
}
