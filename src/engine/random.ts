/**
 * xoshiro128** (Blackman and Vigna, public domain): 32-bit integer arithmetic only, so that a seed
 * gives the same digits on every machine and in every browser.
 */
export interface RandomSource {
  /** @returns a number in [0, 1) with 32 random bits. */
  next(): number;
}

/** @param seed any number; its 32 lowest bits are used. */
export function createRandom(seed: number): RandomSource {
  let state = seed >>> 0;
  // splitmix32 spreads neighbouring seeds over the whole state, which must not be all zero.
  const spread = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  };
  let a = spread();
  let b = spread();
  let c = spread();
  let d = spread() | 1;
  return {
    next() {
      const scrambled = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = rotateLeft(d, 11);
      return scrambled / 4294967296;
    },
  };
}

function rotateLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
