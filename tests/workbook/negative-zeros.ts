import type { CellValue } from '../../src/preview/workbook-model/cell-values';

/** What would be shown as "-0": numbers below zero that round to nothing with the format they have. */
export function negativeZeros(
  values: readonly (readonly unknown[])[],
  formats: readonly (readonly CellValue[])[],
): readonly string[] {
  return values.flatMap((row, i) =>
    row.flatMap((value, column) => {
      const format = String(formats[i]?.[column] ?? 'General');
      if (typeof value !== 'number' || value >= 0 || format === 'General') return [];
      const [, decimals = ''] = /0\.(0+)/.exec(format) ?? [];
      const shown = format.includes('0%') ? value * 100 : value;
      return Number(Math.abs(shown).toFixed(decimals.length)) === 0
        ? [`row ${i + 1}, column ${column + 1}: ${value} as ${format}`]
        : [];
    }),
  );
}
