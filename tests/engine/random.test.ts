import { createRandom } from '../../src/engine/random';

/** xoshiro128** and splitmix32 once more, on unbounded integers, to check the 32-bit arithmetic. */
function* reference(seed: number): Generator<number> {
  const MASK = 0xffffffffn;
  let state = BigInt(seed >>> 0);
  const spread = (): bigint => {
    state = (state + 0x9e3779b9n) & MASK;
    let z = state;
    z = ((z ^ (z >> 16n)) * 0x85ebca6bn) & MASK;
    z = ((z ^ (z >> 13n)) * 0xc2b2ae35n) & MASK;
    return z ^ (z >> 16n);
  };
  const rotate = (x: bigint, bits: bigint): bigint => ((x << bits) | (x >> (32n - bits))) & MASK;
  const s = [spread(), spread(), spread(), spread() | 1n];
  for (;;) {
    yield Number((rotate((s[1] * 5n) & MASK, 7n) * 9n) & MASK) / 2 ** 32;
    const shifted = (s[1] << 9n) & MASK;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = rotate(s[3], 11n);
  }
}

test.each([0, 1, 2026, 4294967295, -1])('follows xoshiro128** for seed %i', (seed) => {
  const random = createRandom(seed);
  const expected = reference(seed);
  for (let i = 0; i < 500; i++) expect(random.next()).toBe(expected.next().value);
});

test('gives numbers in [0, 1), evenly', () => {
  const random = createRandom(7);
  const counts = new Array<number>(10).fill(0);
  for (let i = 0; i < 100_000; i++) counts[Math.floor(random.next() * 10)] += 1;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});

test('neighbouring seeds give other numbers', () => {
  expect(createRandom(1).next()).not.toBe(createRandom(2).next());
});
