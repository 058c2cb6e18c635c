import { dutch, quantity, type Message } from './message';

/**
 * What to ask who gives 38 where a share is meant.
 *
 * @returns a sentence with a space before it, or nothing when that cannot be meant.
 */
export function askedAsPercentage(value: number, max: number): Message | '' {
  return value >= 2 && value / 100 <= max ? dutch` Bedoelde u ${quantity(value, 4)}%?` : '';
}
