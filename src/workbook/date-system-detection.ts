import { DATE_1904_OFFSET, toSerial } from '../domain/calendar';
import { runInExcel, WorkbookError } from './run-in-excel';

const KNOWN_DATE = { year: 2026, month: 1, day: 1 } as const;

/** What an Excel without worksheet functions answers. */
const CANNOT_TELL = new Set(['ApiNotFound', 'ApiNotAvailable', 'NotImplemented']);

/**
 * Whether the workbook counts its dates from 1904. Excel has no property for it, so Excel is asked
 * to calculate a known date; that happens outside the cells and leaves nothing behind.
 *
 * @returns false also in an Excel that cannot tell: nearly all workbooks count from 1900.
 * @throws WorkbookError when Excel refuses to answer: a guess could put every date four years off.
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
  } catch (error) {
    if (error instanceof WorkbookError && CANNOT_TELL.has(error.code)) return false;
    throw error;
  }
}
