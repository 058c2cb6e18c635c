import { DATE_1904_OFFSET, toSerial } from '../domain/calendar';
import { runInExcel } from './run-in-excel';

const KNOWN_DATE = { year: 2026, month: 1, day: 1 } as const;

/**
 * Whether the workbook counts its dates from 1904. Excel has no property for it, so Excel is asked
 * to calculate a known date; that happens outside the cells and leaves nothing behind.
 *
 * @returns false also when Excel cannot tell: nearly all workbooks count from 1900.
 */
export async function usesDateSystem1904(): Promise<boolean> {
  try {
    return await runInExcel(async (context) => {
      const { year, month, day } = KNOWN_DATE;
      const serial = context.workbook.functions.date(year, month, day);
      serial.load('value');
      await context.sync();
      return serial.value === toSerial(KNOWN_DATE) - DATE_1904_OFFSET;
    });
  } catch {
    return false;
  }
}
