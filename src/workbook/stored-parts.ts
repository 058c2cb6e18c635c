import {
  CHUNK_LENGTH,
  decodeChunk,
  encodePart,
  joinChunks,
  partKey,
  partNamespace,
  type PartChunk,
} from './part-text';
import { WorkbookError } from './workbook-error';

/**
 * Texts that the workbook keeps for us in custom XML parts: in chunks, with a checksum, read back
 * after writing. A new text is complete before the old one is deleted.
 */

/** Chunks in one request: they stay under Excel's 5 MB. */
const CHUNKS_PER_REQUEST = 12;
/** The same for writing, when the length of each is known: many small ones go in one request. */
const CHARACTERS_PER_REQUEST = CHUNKS_PER_REQUEST * CHUNK_LENGTH;
/** More texts of one kind, or chunks of one text, than any workbook has: reading takes time. */
const MAX_TEXTS = 500;
const MAX_CHUNKS = 500;

/**
 * Reads a stored text.
 *
 * @returns undefined when nothing is stored under the key.
 * @throws WorkbookError when what is stored is damaged or written by a newer version.
 */
export async function readPart(
  context: Excel.RequestContext,
  key: string,
): Promise<string | undefined> {
  return join(key, await readChunks(context, await partsOf(context, [key])));
}

/** The stored texts whose keys begin with a prefix. */
export interface StoredTexts {
  readonly texts: ReadonlyMap<string, string>;
  /** Keys of what is damaged, written by a newer version, or too much to read. */
  readonly damaged: readonly string[];
}

/** Reads every stored text whose key begins with the prefix. */
export async function readParts(
  context: Excel.RequestContext,
  prefix: string,
): Promise<StoredTexts> {
  const all = context.workbook.customXmlParts;
  all.load('items/id,items/namespaceUri');
  await context.sync();
  const partsByKey = groupedByKey(all.items, prefix);
  const readable = [...partsByKey]
    .slice(0, MAX_TEXTS)
    .filter(([, parts]) => parts.length <= MAX_CHUNKS);
  const chunks = await readChunks(
    context,
    readable.flatMap(([, parts]) => parts),
  );
  const texts = new Map<string, string>();
  let first = 0;
  for (const [key, parts] of readable) {
    const own = chunks.slice(first, first + parts.length);
    first += parts.length;
    const joined = joinChunks(own.filter((chunk) => chunk !== undefined));
    if (joined.kind === 'complete') texts.set(key, joined.text);
  }
  return { texts, damaged: [...partsByKey.keys()].filter((key) => !texts.has(key)) };
}

function groupedByKey(
  parts: readonly Excel.CustomXmlPart[],
  prefix: string,
): ReadonlyMap<string, readonly Excel.CustomXmlPart[]> {
  const byKey = new Map<string, Excel.CustomXmlPart[]>();
  for (const part of parts) {
    const key = partKey(part.namespaceUri);
    if (!key?.startsWith(prefix)) continue;
    const own = byKey.get(key);
    if (own) own.push(part);
    else byKey.set(key, [part]);
  }
  return byKey;
}

/**
 * Stores a text under a key, in the place of what was there.
 *
 * @throws WorkbookError when the workbook did not keep it; the old text is then still there.
 */
export async function writePart(
  context: Excel.RequestContext,
  key: string,
  text: string,
): Promise<void> {
  await writeParts(context, new Map([[key, text]]));
}

/**
 * Stores several texts at once, all or none.
 *
 * @param gone keys whose texts are deleted along with it, once the new texts are there.
 * @throws WorkbookError when the workbook did not keep them; the old texts are then still there.
 */
export async function writeParts(
  context: Excel.RequestContext,
  texts: ReadonlyMap<string, string>,
  gone: readonly string[] = [],
): Promise<void> {
  const keys = [...texts.keys(), ...gone];
  const old = await partsOf(context, keys);
  const oldIds = new Set(old.map(({ id }) => id));
  const oldChunks = await readChunks(context, old);
  // Above every generation there is, so that the new text of each key is the newest.
  const generation = 1 + Math.max(0, ...oldChunks.map((chunk) => chunk?.generation ?? 0));
  const queued = [...texts].flatMap(([key, text]) =>
    encodePart(key, text, generation).map((xml) => ({ key, xml })),
  );
  const kept: { key: string; xml: OfficeExtension.ClientResult<string> }[] = [];
  let length = 0;
  try {
    for (const [i, { key, xml }] of queued.entries()) {
      kept.push({ key, xml: context.workbook.customXmlParts.add(xml).getXml() });
      length += xml.length;
      const next = queued[i + 1]?.xml.length ?? 0;
      if (i < queued.length - 1 && length + next <= CHARACTERS_PER_REQUEST) continue;
      // One after the other on purpose: together they may pass Excel's limit.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      length = 0;
    }
    for (const [key, text] of texts) {
      confirm(
        key,
        text,
        kept.filter((one) => one.key === key).map(({ xml }) => xml),
      );
    }
  } catch (error) {
    await discard(context, keys, (id) => !oldIds.has(id));
    throw error;
  }
  // From here on the new texts hold: they are of the newest generation.
  try {
    for (const part of old) part.delete();
    await context.sync();
  } catch {
    await discard(context, keys, (id) => oldIds.has(id));
  }
}

async function partsOf(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<readonly Excel.CustomXmlPart[]> {
  const collections = keys.map((key) => {
    const parts = context.workbook.customXmlParts.getByNamespace(partNamespace(key));
    parts.load('items/id');
    return parts;
  });
  await context.sync();
  return collections.flatMap(({ items }) => items);
}

/** A text queued for the next sync, to be confirmed after it. */
export interface QueuedPart {
  /** Adds the parts to the workbook; call before the sync. */
  readonly parts: readonly Excel.CustomXmlPart[];
  /** Call after the sync. @throws WorkbookError when the workbook did not keep the text. */
  confirm(): void;
}

/** Queues a text under a new key, for the next sync of the caller: no sync of its own. */
export function queueNewPart(context: Excel.RequestContext, key: string, text: string): QueuedPart {
  const parts = encodePart(key, text, 1).map((xml) => context.workbook.customXmlParts.add(xml));
  const kept = parts.map((part) => part.getXml());
  return { parts, confirm: () => confirm(key, text, kept) };
}

/** Deletes what is stored under a key. */
export async function deletePart(
  context: Excel.RequestContext,
  key: string,
  signal?: AbortSignal,
): Promise<void> {
  await deleteParts(context, [key], signal);
}

/** Deletes what is stored under each of the keys. */
async function deleteParts(
  context: Excel.RequestContext,
  keys: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  const parts = await partsOf(context, keys);
  signal?.throwIfAborted();
  for (const part of parts) part.delete();
  await context.sync();
}

async function readChunks(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
): Promise<readonly (PartChunk | undefined)[]> {
  const results = [];
  for (let i = 0; i < parts.length; i++) {
    results.push(parts[i].getXml());
    const full = (i + 1) % CHUNKS_PER_REQUEST === 0;
    // Chunk by chunk on purpose: together they may pass Excel's limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (full || i === parts.length - 1) await context.sync();
  }
  return results.map(({ value }) => decodeChunk(value));
}

function confirm(
  key: string,
  text: string,
  kept: readonly OfficeExtension.ClientResult<string>[],
): void {
  const chunks = kept.map(({ value }) => decodeChunk(value)).filter((chunk) => chunk !== undefined);
  const joined = joinChunks(chunks);
  if (joined.kind === 'complete' && joined.text === text) return;
  throw new WorkbookError('NotStored', {
    nl: `De werkmap heeft "${key}" niet goed bewaard. Sla de werkmap op als .xlsx en probeer het opnieuw.`,
    en: `The workbook did not keep "${key}" well. Save the workbook as .xlsx and try again.`,
  });
}

/**
 * Deletes parts that are never read again, if Excel lets us: left behind they only take room. They
 * are looked up afresh, because Excel does not tell how far a refused request came.
 */
async function discard(
  context: Excel.RequestContext,
  keys: readonly string[],
  isUnwanted: (id: string) => boolean,
): Promise<void> {
  try {
    for (const part of await partsOf(context, keys)) if (isUnwanted(part.id)) part.delete();
    await context.sync();
  } catch {
    // The error that led here, if any, is the one to report.
  }
}

function join(key: string, chunks: readonly (PartChunk | undefined)[]): string | undefined {
  const joined = joinChunks(chunks.filter((chunk) => chunk !== undefined));
  switch (joined.kind) {
    case 'complete':
      return joined.text;
    case 'absent':
      // Parts of which none can be read are damaged, not absent.
      if (chunks.length > 0) throw damagedPart(key);
      return undefined;
    case 'damaged':
      throw damagedPart(key);
    case 'newer':
      throw new WorkbookError('NewerPart', {
        nl: `"${key}" is opgeslagen door een nieuwere versie van Kernprognose voor Excel. Werk de invoegtoepassing bij.`,
        en: `"${key}" was stored by a newer version of Kernprognose for Excel. Update the add-in.`,
      });
  }
}

const damagedPart = (key: string): WorkbookError =>
  new WorkbookError('DamagedPart', {
    nl: `De opgeslagen gegevens "${key}" in deze werkmap zijn beschadigd.`,
    en: `The stored data "${key}" in this workbook is damaged.`,
  });
