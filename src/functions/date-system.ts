import { DATE_1904_OFFSET } from '../domain/calendar';

let offset = 0;
const listeners = new Set<() => void>();

/**
 * Tells the functions whether the workbook counts its dates from 1904. Excel tells a function
 * nothing about that, so the pane detects it when the workbook opens.
 */
export function setDateSystem1904(on: boolean): void {
  const wanted = on ? DATE_1904_OFFSET : 0;
  if (wanted === offset) return;
  offset = wanted;
  for (const listener of listeners) listener();
}

/** Calls back each time the workbook turns out to count its dates otherwise. */
export function onDateSystemChange(listener: () => void): void {
  listeners.add(listener);
}

/** @returns the serial in the 1900 system of a serial of the workbook. */
export function fromWorkbookSerial(serial: number): number {
  return serial + offset;
}

/** @returns the serial as the workbook counts of a serial in the 1900 system. */
export function toWorkbookSerial(serial: number): number {
  return serial - offset;
}
