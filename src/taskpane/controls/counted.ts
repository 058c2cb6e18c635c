/**
 * A number with the word for what is counted; the number comes as it is shown: 1.250.
 *
 * @example counted('1', 'cel', 'cellen') // '1 cel'
 */
export const counted = (count: string | number, one: string, many: string): string =>
  `${count} ${String(count) === '1' ? one : many}`;
