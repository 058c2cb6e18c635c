import type { Language } from '../../i18n/language';
import { numberText } from './number-text';

/** @returns true for units that are typed and shown as a percentage. */
export function isPercentage(unit: string): boolean {
  return unit === '%' || unit === 'aandeel';
}

/** @returns a field's value as it is shown: 38%, 26.500 or 1,307. */
export function entryText(value: number, unit: string, step: number, language: Language): string {
  if (isPercentage(unit)) return `${numberText(value * 100, language, 1)}%`;
  return numberText(value, language, step < 1 ? 3 : 0);
}

/** What a number field takes. */
export interface NumberBounds {
  readonly unit: string;
  readonly min: number;
  readonly max: number;
}

/** What was typed in a number field: a value that it takes, or what is wrong with it. */
export type NumberEntry =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'notANumber' }
  /** A number, but not one that the field takes. */
  | { readonly kind: 'outside'; readonly value: number };

/** Reads what was typed. A number out of bounds is refused, not moved to the nearest bound. */
export function readEntry(text: string, bounds: NumberBounds, language: Language): NumberEntry {
  const value = parseEntry(text, bounds.unit, language);
  if (value === undefined) return { kind: 'notANumber' };
  return { kind: value >= bounds.min && value <= bounds.max ? 'value' : 'outside', value };
}

/**
 * Reads what was typed, with the language's own separators; a percentage becomes a fraction.
 *
 * @returns undefined for text that is no number.
 * @example parseEntry('26.500', 'personen', 'nl') // 26500
 */
export function parseEntry(text: string, unit: string, language: Language): number | undefined {
  const bare = text.replace(/[\s%]/g, '');
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  if (!/^[-+−]?[\d.,]+$/.test(bare)) return undefined;
  // 0.38 in a Dutch pane is meant as 0,38: a group of thousands has three digits.
  const grouped = new RegExp(`^[-+−]?\\d{1,3}(\\${thousands}\\d{3})+(\\${decimal}\\d*)?$`);
  const plain = grouped.test(bare) ? bare.replaceAll(thousands, '') : bare;
  const value = Number(plain.replace(decimal, '.').replace(thousands, '.').replace('−', '-'));
  if (!Number.isFinite(value)) return undefined;
  return isPercentage(unit) ? roundTo(value / 100, 6) : value;
}

/** @returns the value without the noise that steps of 0,01 gather. */
export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
