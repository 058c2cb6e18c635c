import './excel-double';
import { answer } from '../../src/functions/answers';
import {
  fromWorkbookSerial,
  setDateSystem1904,
  toWorkbookSerial,
} from '../../src/functions/date-system';

afterEach(() => setDateSystem1904(false));

describe('a workbook that counts its dates from 1904', () => {
  test('writes 1 January 1904 as 0, which is 1462 from 1900', () => {
    setDateSystem1904(true);
    expect(toWorkbookSerial(1462)).toBe(0);
    expect(fromWorkbookSerial(0)).toBe(1462);
    setDateSystem1904(false);
    expect(toWorkbookSerial(1462)).toBe(1462);
    expect(fromWorkbookSerial(0)).toBe(0);
  });

  test('makes the functions answer anew, but only when that is news', () => {
    let calculations = 0;
    const count = (): number => answer(count, [], () => ++calculations);
    expect(count()).toBe(1);
    setDateSystem1904(false);
    expect(count()).toBe(1);
    setDateSystem1904(true);
    expect(count()).toBe(2);
    setDateSystem1904(true);
    expect(count()).toBe(2);
  });
});
