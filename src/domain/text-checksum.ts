// A global is looked up at each use, and this one is used for every sign of a text.
const { imul } = Math;

/** FNV-1a over the UTF-16 units, with the length: enough to notice that a text is another one. */
export function checksumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return `${(hash >>> 0).toString(16).padStart(8, '0')}-${text.length}`;
}
