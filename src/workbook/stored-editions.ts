import { EDITION_SCHEMA_VERSION, type Edition } from '../editions/edition';
import type { Language } from '../i18n/language';
import { asWorkbookError, WorkbookError } from './run-in-excel';
import { readPart, writePart, writeParts } from './stored-parts';

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

/**
 * Reads the stored editions. One that is damaged is reported; the others are read.
 *
 * @throws the error of Excel when it refuses: what could not be read is not damaged.
 */
export async function readStoredEditions(context: Excel.RequestContext): Promise<StoredEditions> {
  const damaged: DamagedEdition[] = [];
  const editions: Edition[] = [];
  let index: EditionIndex;
  try {
    index = await readIndex(context);
  } catch (error) {
    if (isRefusalOfExcel(error)) throw error;
    damaged.push({ id: INDEX_KEY, name: 'lijst van edities', reason: explain(error) });
    return { editions, active: undefined, damaged };
  }
  for (const { id, name } of index.editions) {
    try {
      // One after another: a part may be large, and a request has a limit.
      editions.push(await readEdition(context, id));
    } catch (error) {
      if (isRefusalOfExcel(error)) throw error;
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

/** Removes an edition from the workbook; it is no longer the active one either. */
export async function deleteStoredEdition(
  context: Excel.RequestContext,
  id: string,
  signal?: AbortSignal,
): Promise<void> {
  const { active, ...index } = await readIndexOrNew(context, signal);
  const next: EditionIndex = {
    ...index,
    ...(active === undefined || active === id ? {} : { active }),
    editions: index.editions.filter((stored) => stored.id !== id),
  };
  await writeParts(context, new Map([[INDEX_KEY, JSON.stringify(next)]]), [keyOf(id)]);
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

const keyOf = (id: string): string => `editie.${id}`;

async function readIndex(context: Excel.RequestContext): Promise<EditionIndex> {
  const text = await readPart(context, INDEX_KEY);
  if (text === undefined) return { version: INDEX_VERSION, editions: [] };
  const index = JSON.parse(text) as Partial<EditionIndex>;
  if (index.version !== INDEX_VERSION || !Array.isArray(index.editions)) {
    throw new WorkbookError('NewerPart', {
      nl: 'De lijst van edities is van een nieuwere versie van dit product. Werk de invoegtoepassing bij.',
      en: 'The list of editions is of a newer version of this product. Update the add-in.',
    });
  }
  return index as EditionIndex;
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
    return { version: INDEX_VERSION, editions: [] };
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

async function readEdition(context: Excel.RequestContext, id: string): Promise<Edition> {
  const text = await readPart(context, keyOf(id));
  if (text === undefined) {
    throw new WorkbookError('MissingPart', {
      nl: 'De editie staat niet meer in de werkmap.',
      en: 'The edition is no longer in the workbook.',
    });
  }
  const edition = JSON.parse(text) as Edition;
  if (edition.schemaVersion !== EDITION_SCHEMA_VERSION) {
    throw new WorkbookError('NewerPart', {
      nl: 'De editie is opgeslagen door een andere versie van dit product.',
      en: 'The edition was stored by another version of this product.',
    });
  }
  return checked(edition);
}

/**
 * Checks an edition as an imported file is checked: anyone can change the parts of a workbook. The
 * checks are loaded only when a workbook holds an edition.
 */
async function checked(edition: Edition): Promise<Edition> {
  const [{ readEditionJsonText }, { checkEdition }] = await Promise.all([
    import('../editions/import/read-edition-json'),
    import('../editions/import/edition-checks'),
  ]);
  const { raw, faults } = readEditionJsonText(edition.name, JSON.stringify(edition));
  const result = raw ? checkEdition(raw) : { faults };
  if (!result.edition) {
    const [fault] = result.faults;
    throw new WorkbookError(
      'DamagedPart',
      fault?.reason ?? { nl: 'De editie is beschadigd.', en: 'The edition is damaged.' },
    );
  }
  return result.edition;
}

const isRefusalOfExcel = (error: unknown): boolean => asWorkbookError(error) !== error;

/** A reason for the user; a part that is no JSON was changed by something else. */
function explain(error: unknown): DamagedEdition['reason'] {
  if (error instanceof WorkbookError) return error.userMessage;
  return {
    nl: 'De opgeslagen tekst is beschadigd.',
    en: 'The stored text is damaged.',
  };
}
