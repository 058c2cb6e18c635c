import { strFromU8 } from 'fflate';

/** Characters of Windows-1252 in 0x80..0x9F; the rest of it equals Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes a text file: UTF-8 (a byte order mark is dropped), UTF-16 with a byte order mark, or
 * else Windows-1252, in which Excel for Windows saves "CSV".
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 0, 1);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 1, 0);
  const text = strFromU8(bytes);
  const decoded = text.includes('\ufffd') ? windows1252(bytes) : text;
  return decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
}

function windows1252(bytes: Uint8Array): string {
  return strFromU8(bytes, true).replace(
    /[\u0080-\u009f]/g,
    (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80],
  );
}

function utf16(bytes: Uint8Array, low: 0 | 1, high: 0 | 1): string {
  const units: string[] = [];
  for (let i = 2; i + 1 < bytes.length; i += 2) {
    units.push(String.fromCharCode(bytes[i + low] | (bytes[i + high] << 8)));
  }
  return units.join('');
}
