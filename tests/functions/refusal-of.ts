import { ForecastError } from '../../src/domain/forecast-error';

/** @returns the message with which the reader of an argument refuses what it was given. */
export function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ForecastError && error.kind === 'invalid') return error.message;
    throw error;
  }
  throw new Error('The argument was accepted');
}
