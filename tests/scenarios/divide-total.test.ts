import { divideTotal } from '../../src/scenarios/regions/divide-total';

describe('dividing a total', () => {
  test.each([
    [10.5, 0, 'Het totaal moet een geheel getal zijn; rond het af of geef decimalen op.'],
    [1.234, 2, 'Het totaal heeft meer dan 2 decimalen.'],
    [-0.25, 1, 'Het totaal heeft meer dan 1 decimalen.'],
  ])('%d with %d decimals is refused', (total, decimals, message) => {
    expect(() => divideTotal(total, [1], [], decimals)).toThrow(message);
  });

  test('takes a total that is whole but for floating point', () => {
    expect(divideTotal(0.1 + 0.2, [1, 2], [], 1)).toEqual([0.1, 0.2]);
    expect(divideTotal(1.15, [1], [], 2)).toEqual([1.15]);
  });

  test('multiplies each weight by its correction, and by 1 where there is none', () => {
    expect(divideTotal(12, [1, 2, 3], [3, 0])).toEqual([6, 0, 6]);
  });

  test('needs something to distribute to', () => {
    const message = 'Er is niets om naar te verdelen: alle inwoners of correcties zijn 0 of leeg.';
    expect(() => divideTotal(12, [0, 0])).toThrow(message);
    expect(() => divideTotal(12, [1, 2], [0, 0])).toThrow(message);
    expect(() => divideTotal(12, [])).toThrow(message);
    expect(divideTotal(12, [0, 1])).toEqual([0, 12]);
  });
});
