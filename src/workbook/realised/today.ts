import type { CivilDate } from '../../domain/calendar';

/** @returns today, where the user is. */
export function today(): CivilDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
