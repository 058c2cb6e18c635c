import { changeDecimals } from '../../src/preview/host/number-format-buttons';
import { MemorySheetStore } from '../../src/preview/workbook-model/memory-sheet-store';
import { Workbook } from '../../src/preview/workbook-model/workbook';
import { displayText } from '../../src/preview/workbook-model/number-display';

/** A cell with a number in a format, and what it shows after presses of the two buttons. */
function cellWith(value: number, format: string) {
  const workbook = new Workbook({
    createStore: () => new MemorySheetStore(),
    sheetNames: ['Blad1'],
  });
  const cell = workbook.worksheets.getItemAt(0).getRange('A1');
  cell.values = [[value]];
  cell.setStyle({ numberFormat: format });
  return (...presses: readonly (1 | -1)[]): string => {
    for (const press of presses) changeDecimals(cell, press);
    return displayText(value, cell.numberFormat?.[0]?.[0]);
  };
}

describe('the buttons for decimals', () => {
  test('of a number without a format begin at the decimals that it shows', () => {
    expect(cellWith(0.9144, 'General')(1)).toBe('0,91440');
    expect(cellWith(0.9144, 'General')(-1)).toBe('0,914');
    expect(cellWith(82300, 'General')(1)).toBe('82300,0');
    expect(cellWith(82300, 'General')(-1)).toBe('82300');
  });

  test('keep thousands, per cent and what stands around the number', () => {
    expect(cellWith(82300.4, '#,##0')(1)).toBe('82.300,4');
    expect(cellWith(0.3834, '0.0%')(-1)).toBe('38%');
    expect(cellWith(12.5, '"0 tot "0.0 "x"')(1)).toBe('0 tot 12,50 x');
  });

  test('change numbers below zero and zero too', () => {
    const format = '+#,##0;-#,##0;0';
    expect(cellWith(-337.25, format)(1, 1)).toBe('-337,25');
    expect(cellWith(337.25, format)(1)).toBe('+337,3');
    expect(cellWith(0, format)(1)).toBe('0,0');
  });

  test('leave a date a date', () => {
    expect(cellWith(46387, 'd-m-yyyy')(1)).toBe('31-12-2026');
    expect(cellWith(46387, 'mmm yyyy')(-1)).toBe('dec 2026');
  });

  test('stop at none and at twenty', () => {
    expect(cellWith(1.5, '0.0')(-1, -1, -1, 1)).toBe('1,5');
    const presses = Array.from({ length: 40 }, () => 1 as const);
    expect(cellWith(1.5, '0')(...presses)).toBe(`1,5${'0'.repeat(19)}`);
  });
});
