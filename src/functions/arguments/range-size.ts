import { dutch, type Message } from '../../domain/message';

/** How many rows, columns or cells a range has, in words: one has another ending than several. */
export const rowCount = (count: number): Message =>
  count === 1 ? dutch`1 rij` : dutch`${count} rijen`;

export const columnCount = (count: number): Message =>
  count === 1 ? dutch`1 kolom` : dutch`${count} kolommen`;

export const cellCount = (count: number): Message =>
  count === 1 ? dutch`1 cel` : dutch`${count} cellen`;
