import type { Edition } from '../editions/edition';
import { areNamesakes, bundledNamesake } from '../editions/edition-admission';
import { shorten } from '../editions/import/import-fault';
import type { Language } from '../i18n/language';
import { isMissingChunk } from './missing-chunk';
import { asWorkbookError, WorkbookError } from './run-in-excel';
import { readPart, readParts, writePart, writeParts } from './stored-parts';

/** The part that says which editions are stored and which one is active. */
const INDEX_KEY = 'edities';
const INDEX_VERSION = 1;

interface EditionIndex {
  readonly version: typeof INDEX_VERSION;
  /** Left out: no choice was made, and the newest bundled edition is active. */
  readonly active?: string;
  /** The stored editions, in the order of import. */
  readonly editions: readonly { readonly id: string; readonly name: string }[];
}

/** An edition that the workbook should hold and that cannot be used. */
export interface DamagedEdition {
  readonly id: string;
  readonly name: string;
  /** Why it cannot be used. */
  readonly reason: Readonly<Record<Language, string>>;
}

/** What a workbook holds about editions. */
export interface StoredEditions {
  readonly editions: readonly Edition[];
  readonly active: string | undefined;
  readonly damaged: readonly DamagedEdition[];
}

/** More editions than any workbook needs; each takes time at the start. */
const MAX_EDITIONS = 50;

/**
 * Reads the stored editions. One that is damaged is reported; the others are read. What is stored
 * is found by itself, not by the list alone: two people may have stored an edition at once, and
 * only one of their lists is kept.
 *
 * An edition under the name of a bundled one, or of another that is stored, is not used: anyone can
 * change the parts of a workbook, and a formula that names an edition must mean that edition.
 *
 * @throws the error of Excel when it refuses: what could not be read is not damaged.
 */
export async function readStoredEditions(context: Excel.RequestContext): Promise<StoredEditions> {
  const damaged: DamagedEdition[] = [];
  const index = await readIndex(context).catch((error: unknown): EditionIndex => {
    if (isNotDamage(error)) throw error;
    damaged.push({ id: INDEX_KEY, name: 'lijst van edities', reason: explain(error) });
    return EMPTY_INDEX;
  });
  const { texts, damaged: broken } = await readParts(context, KEY_PREFIX);
  const unreadable = new Set(broken);
  const names = new Map(index.editions.map(({ id, name }) => [id, name]));
  const ids = [...new Set([...names.keys(), ...[...texts.keys(), ...broken].map(idOfKey).sort()])];
  const editions: Edition[] = [];
  for (const id of ids) {
    const name = names.get(id) ?? id;
    try {
      if (editions.length + damaged.length >= MAX_EDITIONS) throw tooMany();
      if (unreadable.has(keyOf(id))) throw damagedPart();
      const edition = await checkStored(id, texts.get(keyOf(id)));
      const namesake =
        bundledNamesake(edition) ?? editions.find((other) => areNamesakes(other, edition));
      if (namesake) throw namesakeOf(namesake);
      editions.push(edition);
    } catch (error) {
      if (isNotDamage(error)) throw error;
      damaged.push({ id, name, reason: explain(error) });
    }
  }
  return { editions, active: index.active, damaged };
}

/** Stores an edition in the workbook, in the place of one with the same id. */
export async function storeEdition(
  context: Excel.RequestContext,
  edition: Edition,
  signal?: AbortSignal,
): Promise<void> {
  if (bundledNamesake(edition)) throw namesakeOf(edition);
  const index = await readIndexOrNew(context, signal);
  const others = index.editions.filter(({ id }) => id !== edition.id);
  const next: EditionIndex = {
    ...index,
    editions: [...others, { id: edition.id, name: edition.name }],
  };
  // Together: the edition without the index would take the place of the one it replaces.
  await writeParts(
    context,
    new Map([
      [keyOf(edition.id), JSON.stringify(edition)],
      [INDEX_KEY, JSON.stringify(next)],
    ]),
  );
}

/**
 * Removes an edition from the workbook, also one that cannot be read; it is no longer the active
 * one either.
 */
export async function deleteStoredEdition(
  context: Excel.RequestContext,
  id: string,
  signal?: AbortSignal,
): Promise<void> {
  const { active, ...index } = await readIndexOrNew(context, signal);
  // The list itself: written anew, with what is left of it.
  const gone = id === INDEX_KEY ? [] : [keyOf(id)];
  const next: EditionIndex = {
    ...index,
    ...(active === undefined || active === id ? {} : { active }),
    editions: index.editions.filter((stored) => stored.id !== id),
  };
  await writeParts(context, new Map([[INDEX_KEY, JSON.stringify(next)]]), gone);
}

/** Stores which edition is active, so that a colleague's cells calculate with the same one. */
export async function storeActiveEdition(
  context: Excel.RequestContext,
  id: string,
  signal?: AbortSignal,
): Promise<void> {
  const next: EditionIndex = { ...(await readIndexOrNew(context, signal)), active: id };
  await writePart(context, INDEX_KEY, JSON.stringify(next));
}

const KEY_PREFIX = 'editie.';
const keyOf = (id: string): string => KEY_PREFIX + id;
const idOfKey = (key: string): string => key.slice(KEY_PREFIX.length);

const EMPTY_INDEX: EditionIndex = { version: INDEX_VERSION, editions: [] };

async function readIndex(context: Excel.RequestContext): Promise<EditionIndex> {
  const text = await readPart(context, INDEX_KEY);
  if (text === undefined) return EMPTY_INDEX;
  const index: unknown = JSON.parse(text);
  if (!isRecord(index)) throw damagedPart();
  if (typeof index.version === 'number' && index.version > INDEX_VERSION) {
    throw new WorkbookError('NewerPart', {
      nl: 'De lijst van edities is van een nieuwere versie van dit product. Werk de invoegtoepassing bij.',
      en: 'The list of editions is of a newer version of this product. Update the add-in.',
    });
  }
  if (index.version !== INDEX_VERSION || !Array.isArray(index.editions)) throw damagedPart();
  const { active } = index;
  return {
    version: INDEX_VERSION,
    ...(typeof active === 'string' ? { active } : {}),
    // What is no entry names no edition; the editions themselves are found without the list.
    editions: (index.editions as readonly unknown[]).filter(isEntry).slice(0, MAX_EDITIONS),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown): value is EditionIndex['editions'][number] {
  return isRecord(value) && typeof value.id === 'string' && typeof value.name === 'string';
}

/**
 * A damaged list must not keep the user from storing an edition again; a list that Excel did not
 * give, or one of a newer version, must not be written over.
 */
async function readIndexOrNew(
  context: Excel.RequestContext,
  signal: AbortSignal | undefined,
): Promise<EditionIndex> {
  const index = await readIndex(context).catch((error: unknown): EditionIndex => {
    if (!isDamage(error)) throw error;
    return EMPTY_INDEX;
  });
  // Excel may have waited for the user to leave a cell; Cancel counts until here.
  signal?.throwIfAborted();
  return index;
}

function isDamage(error: unknown): boolean {
  if (error instanceof WorkbookError) return error.code === 'DamagedPart';
  // Text that is no JSON.
  return error instanceof SyntaxError;
}

/**
 * Checks an edition as an imported file is checked: anyone can change the parts of a workbook. The
 * checks are loaded only when a workbook holds an edition.
 */
async function checkStored(id: string, text: string | undefined): Promise<Edition> {
  if (text === undefined) {
    throw new WorkbookError('MissingPart', {
      nl: 'De editie staat niet meer in de werkmap.',
      en: 'The edition is no longer in the workbook.',
    });
  }
  const [{ readEditionJsonText }, { checkEdition }, { REASONS }] = await Promise.all([
    import('../editions/import/read-edition-json'),
    import('../editions/import/edition-checks'),
    import('../editions/import/fault-reasons'),
  ]);
  const { raw, faults } = readEditionJsonText(id, text);
  const { edition, faults: all } = raw ? checkEdition(raw) : { faults };
  if (!edition) {
    const [fault] = all;
    // Who opens a workbook wrote no JSON.
    const isBroken = !fault || fault.reason.nl === REASONS.brokenJson().nl;
    throw new WorkbookError('DamagedPart', isBroken ? BROKEN_TEXT : fault.reason);
  }
  if (edition.id !== id) {
    throw new WorkbookError('DamagedPart', {
      nl: `Onder "${shorten(id)}" staat een andere editie: "${edition.name}".`,
      en: `"${shorten(id)}" holds another edition: "${edition.name}".`,
    });
  }
  // Whatever it says: what the workbook brings was imported.
  return { ...edition, imported: edition.imported ?? { file: '', on: '' } };
}

const BROKEN_TEXT = {
  nl: 'De opgeslagen tekst is beschadigd.',
  en: 'The stored text is damaged.',
} as const;

const damagedPart = (): WorkbookError => new WorkbookError('DamagedPart', BROKEN_TEXT);

const tooMany = (): WorkbookError =>
  new WorkbookError('DamagedPart', {
    nl: `Een werkmap kan ten hoogste ${MAX_EDITIONS} edities hebben.`,
    en: `A workbook can have at most ${MAX_EDITIONS} editions.`,
  });

const namesakeOf = ({ name }: Edition): WorkbookError =>
  new WorkbookError('Namesake', {
    nl: `De naam is die van een andere editie, "${name}". Formules die "${name}" noemen, houden hun betekenis; importeer deze editie onder een eigen naam, zoals "${name} (gecorrigeerd)".`,
    en: `The name is that of another edition, "${name}". Formulas that name "${name}" keep their meaning; import this edition under a name of its own, such as "${name} (gecorrigeerd)".`,
  });

/** Excel refused, or our own code did not arrive: the workbook is as it should be. */
const isNotDamage = (error: unknown): boolean =>
  asWorkbookError(error) !== error || isMissingChunk(error);

/** A reason for the user; a part that is no JSON was changed by something else. */
function explain(error: unknown): DamagedEdition['reason'] {
  return error instanceof WorkbookError ? error.userMessage : BROKEN_TEXT;
}
