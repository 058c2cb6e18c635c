/**
 * The version of the model: one higher whenever the same edition and assumptions give other numbers.
 * It is kept with what a user saves, so that numbers of an earlier model are told from changed ones.
 *
 * - 1: everybody with an open file of the IND was at COA; the departure rate was solved.
 * - 2: people at COA and files apart, exits by rate, other entries, an extra outflow solved for each
 *   published occupancy.
 * - 3: a change of an assumption holds for whole days: `vanaf 31-12` is one day of December and
 *   `tot 31-12` leaves that day out. Changes from and to whole months give what they gave.
 */
export const MODEL_VERSION = 3;

/** @returns the version that a stored record names; records of the first model name none. */
export function modelVersionOf(stored: unknown): number {
  return typeof stored === 'number' && Number.isInteger(stored) && stored > 0 ? stored : 1;
}
