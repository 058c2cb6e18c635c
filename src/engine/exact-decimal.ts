/** A number as `digits` divided by ten to the power `scale`. */
export interface Decimal {
  readonly digits: bigint;
  /** 0 or more. */
  readonly scale: number;
}

/**
 * A finite number as the decimal that it is written as: 0.1 is a tenth, not the double next to it.
 *
 * @example toDecimal(12.5) // { digits: 125n, scale: 1 }
 * @example toDecimal(1e21) // { digits: 1000000000000000000000n, scale: 0 }
 */
export function toDecimal(value: number): Decimal {
  const [mantissa, exponentText = '0'] = String(value).split('e');
  const [whole, fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponentText);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}
