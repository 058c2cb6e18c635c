import { formatDutchNumber } from '../../domain/number-format';
import type { Language } from '../../i18n/language';

/** @returns a number as the language writes it: 82.300 or 82,300. */
export function numberText(value: number, language: Language, decimals = 0): string {
  const dutch = formatDutchNumber(value, decimals);
  if (language === 'nl') return dutch;
  return dutch.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/** @returns a difference with its sign: +1.250, −830 or 0. */
export function signedText(value: number, language: Language, decimals = 0): string {
  const text = numberText(Math.abs(value), language, decimals);
  if (Number(Math.abs(value).toFixed(decimals)) === 0) return text;
  return (value > 0 ? '+' : '−') + text;
}

/** @returns a share as a percentage: 38% or 91,4%. */
export function percentText(value: number, language: Language, decimals = 1): string {
  return `${numberText(value * 100, language, decimals)}%`;
}

/** @returns a difference as a percentage with its sign: +6,6%, −0,4% or 0%. */
export function signedPercentText(fraction: number, language: Language): string {
  return `${signedText(fraction * 100, language, 1)}%`;
}
