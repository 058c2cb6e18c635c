import { checksumOf } from '../../src/domain/text-checksum';

// The first three are published values of FNV-1a of 32 bits; the last begins with a nought.
it.each([
  ['', '811c9dc5-0'],
  ['a', 'e40c292c-1'],
  ['foobar', 'bf9cf968-6'],
  ['t0', '0944ee69-2'],
])('the checksum of %j is %s', (text, checksum) => {
  expect(checksumOf(text)).toBe(checksum);
});
