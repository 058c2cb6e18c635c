import { unzipSync } from 'fflate';

/** The most that a workbook may unpack to, and how many times its packed size. */
const MAX_UNPACKED = 50 * 1024 * 1024;
const MAX_RATIO = 100;
/** Below this size a high ratio is ordinary: empty sheets compress very well. */
const RATIO_MATTERS_FROM = 1024 * 1024;
const MAX_ENTRIES = 2000;

/** The zip file would unpack to far more than a workbook of an edition can be. */
export class UnpacksTooLarge extends Error {}

/**
 * Checks the sizes in the directory of a zip file before anything is unpacked, then unpacks.
 * The directory may lie: unpacking writes into buffers of the stated sizes and fails beyond them.
 *
 * @returns the XML files by their path.
 * @throws UnpacksTooLarge, or an error of fflate when this is no zip file.
 */
export function unzipSafely(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  let entries = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      entries++;
      return false;
    },
  });
  const ratio = total / Math.max(1, bytes.length);
  if (
    entries > MAX_ENTRIES ||
    total > MAX_UNPACKED ||
    (total > RATIO_MATTERS_FROM && ratio > MAX_RATIO)
  ) {
    throw new UnpacksTooLarge();
  }
  const files = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/i.test(name) });
  return new Map(Object.entries(files));
}
