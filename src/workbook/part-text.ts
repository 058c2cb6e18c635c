import { checksumOf } from '../domain/text-checksum';

/**
 * A text as custom XML parts: cut in chunks, each with the number of chunks and a checksum of the
 * whole, so that a workbook that lost or changed something is noticed.
 */

const PART_NAMESPACE = 'urn:kernprognose-voor-excel:';
const FORMAT_VERSION = 1;
/** Characters of the text in one chunk. */
export const CHUNK_LENGTH = 100_000;

/** One chunk as it was found in the workbook. */
export interface PartChunk {
  readonly version: number;
  /** Counts up with each time the key is written; the highest complete one holds. */
  readonly generation: number;
  readonly index: number;
  readonly count: number;
  readonly checksum: string;
  readonly text: string;
}

/** The XML namespace of a key; it is how Excel finds the parts of one key. */
export function partNamespace(key: string): string {
  return PART_NAMESPACE + encodeURIComponent(key);
}

/** The key of a namespace, or undefined for parts of others. */
export function partKey(namespaceUri: string): string | undefined {
  if (!namespaceUri.startsWith(PART_NAMESPACE)) return undefined;
  try {
    return decodeURIComponent(namespaceUri.slice(PART_NAMESPACE.length));
  } catch {
    // Not written by us: a % that stands for nothing.
    return undefined;
  }
}

/** @returns the XML of each chunk. */
export function encodePart(key: string, text: string, generation: number): readonly string[] {
  const pieces = cut(text);
  const checksum = checksumOf(text);
  return pieces.map(
    (piece, index) =>
      `<deel xmlns="${partNamespace(key).replace(/&/g, '&amp;')}" versie="${FORMAT_VERSION}" generatie="${generation}" nummer="${index}" aantal="${pieces.length}" controle="${checksum}">[${escapeXml(piece)}]</deel>`,
  );
}

/** @returns undefined for XML that is not a chunk of ours. */
export function decodeChunk(xml: string): PartChunk | undefined {
  const tag = /<deel\s[^<>]*>/.exec(xml);
  if (!tag) return undefined;
  const attribute = (name: string): string =>
    new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag[0])?.[1] ?? '';
  const start = xml.indexOf('[', tag.index + tag[0].length);
  const end = xml.lastIndexOf(']');
  if (start < 0 || end < start) return undefined;
  return {
    version: Number(attribute('versie')),
    generation: Number(attribute('generatie')),
    index: Number(attribute('nummer')),
    count: Number(attribute('aantal')),
    checksum: attribute('controle'),
    text: unescapeXml(xml.slice(start + 1, end)),
  };
}

/** The result of putting chunks together. */
export type JoinedPart =
  | { readonly kind: 'absent' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'complete'; readonly text: string };

/**
 * Puts the chunks of one key together: the newest generation that is whole. Two people may have
 * written a generation at the same moment; the chunks of one text share their checksum.
 */
export function joinChunks(chunks: readonly PartChunk[]): JoinedPart {
  if (chunks.length === 0) return { kind: 'absent' };
  if (chunks.some(({ version }) => version > FORMAT_VERSION)) return { kind: 'newer' };
  const writings = new Map<string, PartChunk[]>();
  for (const chunk of chunks) {
    const writing = `${chunk.generation} ${chunk.checksum}`;
    const own = writings.get(writing);
    if (own) own.push(chunk);
    else writings.set(writing, [chunk]);
  }
  const newestFirst = [...writings.values()].sort(([a], [b]) => b.generation - a.generation);
  for (const unsorted of newestFirst) {
    const own = unsorted.sort((a, b) => a.index - b.index);
    const text = own.map((chunk) => chunk.text).join('');
    const whole = own.length === own[0].count && own.every(({ index }, i) => index === i);
    if (whole && checksumOf(text) === own[0].checksum) return { kind: 'complete', text };
  }
  return { kind: 'damaged' };
}

function cut(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  do {
    let end = Math.min(text.length, start + CHUNK_LENGTH);
    // Half a surrogate pair is not valid XML.
    if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1])) end--;
    pieces.push(text.slice(start, end));
    start = end;
  } while (start < text.length);
  return pieces;
}

/** Characters that XML cannot hold or that a parser changes, as `\uXXXX`. */
const UNSAFE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\\\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escapeXml(text: string): string {
  return text
    .replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function characterOf(code: number, written: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

function unescapeXml(xml: string): string {
  return xml
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
      hex || decimal
        ? characterOf(hex ? parseInt(String(hex), 16) : Number(decimal), String(whole))
        : (ENTITIES.get(String(name)) ?? String(whole)),
    )
    .replace(/\\u([0-9a-f]{4})/g, (_, hex) => String.fromCharCode(parseInt(String(hex), 16)));
}
