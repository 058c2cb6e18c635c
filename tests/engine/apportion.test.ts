import fc from 'fast-check';
import { apportion } from '../../src/engine/apportion';

test('gives what is left to the largest fractions, ties to the first', () => {
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(apportion(7, [5, 3, 1])).toEqual([4, 2, 1]);
  expect(apportion(100, [0, 1])).toEqual([0, 100]);
  expect(apportion(0, [3, 4])).toEqual([0, 0]);
});

test('fractions that are equal as decimals tie, whatever the doubles next to them say', () => {
  // Shares 1/3, 1/3 and 4/3: one is left for three fractions of a third.
  expect(apportion(2, [1, 1, 4])).toEqual([0, 0, 2]);
  expect(apportion(2, [0.1, 0.1, 0.4])).toEqual([0, 0, 2]);
  expect(apportion(2, [1, 0.5, 8], [0.1, 0.2, 0.05])).toEqual([0, 0, 2]);
  // 0,1 x 3 is 0,30000000000000004 in doubles, which would win from 0,3.
  expect(apportion(1, [0.3, 0.1], [1, 3])).toEqual([1, 0]);
});

test('weights with an exponent count as what is written', () => {
  // 1e21 and 3e21 are the first whole numbers that are written with one; 25e-8 and 75e-8 as well.
  expect(apportion(8, [1e21, 3e21])).toEqual([2, 6]);
  expect(apportion(9, [1.5e21, 3e21])).toEqual([3, 6]);
  expect(apportion(8, [25e-8, 75e-8])).toEqual([2, 6]);
});

test('a weight counts as often as its factor says, whatever decimals both have', () => {
  // Shares of a half and one and a half.
  expect(apportion(8, [0.25, 2], [2, 0.75])).toEqual([2, 6]);
  expect(apportion(100, [1.5, 0.05], [0.02, 3])).toEqual([17, 83]);
});

test('an equal fraction goes to the larger weight', () => {
  // Shares 0,5 and 1,5 and 0,5: one is left for fractions that are all a half.
  expect(apportion(3, [1, 3, 1, 1])).toEqual([1, 2, 0, 0]);
});

test('sums exactly to the total, and no one is further than one from their share', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 200_000 }),
      fc
        .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 })
        .filter((weights) => weights.some((weight) => weight > 1e-3)),
      (total, weights) => {
        const parts = apportion(total, weights);
        const sum = weights.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        parts.forEach((part, i) => {
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - (total * weights[i]) / sum)).toBeLessThan(1.000001);
          if (weights[i] === 0) expect(part).toBe(0);
        });
      },
    ),
  );
});

test('does not depend on the order of different weights', () => {
  const weights = [812.5, 17.25, 4031, 0.125, 99];
  const parts = apportion(1234, weights);
  expect(apportion(1234, [...weights].reverse())).toEqual([...parts].reverse());
});

test('a tie of fractions and weights goes to the first, wherever the others stand', () => {
  expect(apportion(4, [2, 1, 1, 2, 1, 1])).toEqual([1, 1, 1, 1, 0, 0]);
  expect(apportion(1, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])).toEqual([
    1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ]);
});

describe('totals near the limit of whole numbers, by exact fractions', () => {
  test.each([
    [7_568_698_918_832_802, [636, 0.8327511241955421], [7_558_801_747_994_416, 9_897_170_838_386]],
    [8_036_393_945_690_028, [0.03867408538422468, 674], [461_101_413_889, 8_035_932_844_276_139]],
    [8_892_539_862_667_390, [0.8670443426576169, 540], [14_255_308_139_829, 8_878_284_554_527_561]],
    [
      8_797_102_811_475_868,
      [528, 0.015581040171485538, 0.35029596532665064],
      [8_791_011_090_239_130, 259_418_744_214, 5_832_302_492_524],
    ],
  ])('%d over %j is still whole and complete', (total, weights, parts) => {
    expect(apportion(total, weights)).toEqual(parts);
    expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
  });

  test('someone without weight gets nothing of what rounding leaves', () => {
    const [first, none, last] = apportion(8_892_539_862_667_390, [0.8670443426576169, 0, 540]);
    expect([first, none, last]).toEqual([14_255_308_139_829, 0, 8_878_284_554_527_561]);
  });

  test('the order of different weights makes no difference', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2 ** 50, max: 2 ** 52 }),
        fc.uniqueArray(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), {
          minLength: 3,
          maxLength: 12,
        }),
        (total, weights) => {
          const backwards = apportion(total, [...weights].reverse()).reverse();
          expect(apportion(total, weights)).toEqual(backwards);
        },
      ),
    );
  });
});
