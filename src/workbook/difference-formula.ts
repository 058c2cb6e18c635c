/**
 * The difference of two cells as both are shown, so that a reader can check it by eye.
 *
 * Rounded in the formula because a number format cannot: with a sign for each side, as in
 * `+#,##0;-#,##0;0`, Excel shows a value between -0,5 and 0 as "-0".
 *
 * @param first a cell, or a formula without its equals sign.
 * @param decimals with how many both are shown.
 * @example differenceFormula('D5', 'E5') // 'ROUND(D5,0)-ROUND(E5,0)'
 */
export function differenceFormula(first: string, second: string, decimals = 0): string {
  const difference = `ROUND(${first},${decimals})-ROUND(${second},${decimals})`;
  // Tenths have no exact floating point number: their difference is a little off.
  return decimals === 0 ? difference : `ROUND(${difference},${decimals})`;
}
