/**
 * The normal distribution with the four operations and the square root only. IEEE 754 fixes the
 * result of those to the last bit; it does not for the logarithm, which may differ by a bit
 * between browsers. So a seed gives the same draws on every machine.
 */

const SQRT_HALF = 0.7071067811865476;
const LN_2 = 0.6931471805599453;
/** Terms of the series for the logarithm: with |s| < 0.172 the next one is below 2^-53. */
const LOG_TERMS = 10;

/**
 * The natural logarithm of a positive, finite number, to about 1e-15.
 *
 * @example naturalLog(2) // 0.693147180559945
 */
export function naturalLog(x: number): number {
  let mantissa = x;
  let exponent = 0;
  // Halving and doubling are exact.
  while (mantissa < SQRT_HALF) {
    mantissa *= 2;
    exponent--;
  }
  while (mantissa >= 2 * SQRT_HALF) {
    mantissa *= 0.5;
    exponent++;
  }
  // ln m = 2 artanh(s) = 2 (s + s^3/3 + s^5/5 + ...)
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let sum = 0;
  for (let k = LOG_TERMS; k >= 0; k--) sum = sum * square + 1 / (2 * k + 1);
  return exponent * LN_2 + 2 * s * sum;
}

/**
 * The quantile of the standard normal distribution (Wichura's algorithm AS 241, PPND16): relative
 * accuracy about 1e-15.
 *
 * @param probability between 0 and 1, both excluded.
 * @example normalQuantile(0.95) // 1.6448536269514722
 */
export function normalQuantile(probability: number): number {
  const q = probability - 0.5;
  if (q >= -0.425 && q <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q *
        (((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r +
          45921.953931549871457) *
          r +
          13731.693765509461125) *
          r +
          1971.5909503065514427) *
          r +
          133.14166789178437745) *
          r +
          3.387132872796366608)) /
      (((((((5226.495278852854561 * r + 28729.085735721942674) * r + 39307.89580009271061) * r +
        21213.794301586595867) *
        r +
        5394.1960214247511077) *
        r +
        687.1870074920579083) *
        r +
        42.313330701600911252) *
        r +
        1)
    );
  }
  const tail = Math.sqrt(-naturalLog(q < 0 ? probability : 1 - probability));
  const value = tail <= 5 ? nearTail(tail - 1.6) : farTail(tail - 5);
  return q < 0 ? -value : value;
}

function nearTail(r: number): number {
  return (
    (((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) *
      r +
      1.27045825245236838258) *
      r +
      3.64784832476320460504) *
      r +
      5.7694972214606914055) *
      r +
      4.6303378461565452959) *
      r +
      1.42343711074968357734) /
    (((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r +
      0.0151986665636164571966) *
      r +
      0.14810397642748007459) *
      r +
      0.68976733498510000455) *
      r +
      1.6763848301838038494) *
      r +
      2.05319162663775882187) *
      r +
      1)
  );
}

function farTail(r: number): number {
  return (
    (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r +
      0.0012426609473880784386) *
      r +
      0.026532189526576123093) *
      r +
      0.29656057182850489123) *
      r +
      1.7848265399172913358) *
      r +
      5.4637849111641143699) *
      r +
      6.6579046435011037772) /
    (((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r +
      1.8463183175100546818e-5) *
      r +
      7.868691311456132591e-4) *
      r +
      0.0148753612908506148525) *
      r +
      0.13692988092273580531) *
      r +
      0.59983220655588793769) *
      r +
      1)
  );
}
