import type { CivilDate } from '../../domain/calendar';
import { formatDutchNumber } from '../../domain/number-format';
import { shorten } from '../../editions/import/import-fault';
import type { RealisedValue } from '../../realised/realised-value';
import type { Translations } from '../../i18n/language';
import { checksumOf } from '../../domain/text-checksum';
import { deletePart, readPart, writePart } from '../stored-parts';
import { WorkbookError } from '../workbook-error';

const KEY = 'realisaties';
const VERSION = 1;

/** Figures that were taken from one place: a table on a sheet, or a file. */
export interface OwnFigures {
  /** The file's name, or `''` for the tables of this workbook. */
  readonly origin: string;
  readonly values: readonly RealisedValue[];
}

/** Figures that the workbook holds and that do not count. */
export interface DamagedFigures {
  /** What {@link removeDamagedFigures} takes. */
  readonly id: string;
  /** Where they came from, as far as that can be read, and why they do not count. */
  readonly reason: Translations<string>;
}

/** What a workbook holds of realised figures that its users entered. */
export interface StoredFigures {
  readonly sets: readonly OwnFigures[];
  readonly damaged: readonly DamagedFigures[];
}

/** As it stands in the workbook: what was changed by hand in one set leaves the others be. */
interface StoredRealised {
  readonly version: typeof VERSION;
  readonly sets: readonly unknown[];
}

/** More than any workbook needs: one file a month for forty years. Each takes time at the start. */
const MAX_SETS = 500;
const MAX_FIGURES = 50_000;

/** The whole of it, where there are no sets to tell apart. */
const WHOLE = KEY;

/**
 * Reads the realised figures that the users of this workbook entered, checked as when they were
 * entered: anyone can change the parts of a workbook. A set that is damaged is reported; the others
 * are read.
 *
 * @throws WorkbookError when they are of a newer version.
 */
export async function readOwnFigures(
  context: Excel.RequestContext,
  day: CivilDate,
): Promise<StoredFigures> {
  const stored = await readStored(context);
  if (stored === 'unreadable') return { sets: [], damaged: [{ id: WHOLE, reason: UNREADABLE }] };
  const sets: OwnFigures[] = [];
  const damaged: DamagedFigures[] = [];
  let count = 0;
  for (const set of stored) {
    count += countOf(set);
    const checked = count > MAX_FIGURES ? { fault: TOO_MANY } : await check(set, day);
    if ('values' in checked) sets.push(checked);
    else damaged.push({ id: idOf(set), reason: reasonOf(set, checked.fault) });
  }
  return { sets, damaged };
}

/**
 * Stores figures in the place of those that came from the same place before, be they damaged; the
 * others stay, also those that do not count.
 *
 * @returns all that is stored now.
 */
export async function storeOwnFigures(
  context: Excel.RequestContext,
  figures: OwnFigures,
  day: CivilDate,
  signal?: AbortSignal,
): Promise<StoredFigures> {
  const stored = await readStored(context);
  // What nobody can read must not keep the user from storing again.
  const before = stored === 'unreadable' ? [] : stored;
  // Excel may have waited for the user to leave a cell; Cancel counts until here.
  signal?.throwIfAborted();
  const others = before.filter((set) => originOf(set) !== figures.origin);
  const count = [...others, figures].reduce<number>((sum, set) => sum + countOf(set), 0);
  if (others.length >= MAX_SETS || count > MAX_FIGURES)
    throw new WorkbookError('TooMany', TOO_MANY);
  await write(context, figures.values.length === 0 ? others : [...others, figures]);
  return readOwnFigures(context, day);
}

/** Removes figures that do not count; the others stay. */
export async function removeDamagedFigures(
  context: Excel.RequestContext,
  id: string,
  signal?: AbortSignal,
): Promise<void> {
  const stored = await readStored(context);
  signal?.throwIfAborted();
  if (stored !== 'unreadable') {
    await write(
      context,
      stored.filter((set) => idOf(set) !== id),
    );
  } else if (id === WHOLE) {
    await deletePart(context, KEY, signal);
  }
}

async function write(context: Excel.RequestContext, sets: readonly unknown[]): Promise<void> {
  const stored: StoredRealised = { version: VERSION, sets };
  await writePart(context, KEY, JSON.stringify(stored));
}

/** The sets as they stand there, none of them checked; `unreadable` when there is no list of them. */
async function readStored(
  context: Excel.RequestContext,
): Promise<StoredRealised['sets'] | 'unreadable'> {
  try {
    const text = await readPart(context, KEY);
    return text === undefined ? [] : setsIn(JSON.parse(text));
  } catch (error) {
    const isDamage =
      error instanceof SyntaxError ||
      (error instanceof WorkbookError && error.code === 'DamagedPart');
    if (isDamage) return 'unreadable';
    // What is newer, or was not given, must be neither called damaged nor written over.
    throw error;
  }
}

function setsIn(stored: unknown): StoredRealised['sets'] | 'unreadable' {
  if (typeof stored !== 'object' || stored === null) return 'unreadable';
  const { version, sets } = stored as Partial<Record<keyof StoredRealised, unknown>>;
  if (version !== VERSION) {
    throw new WorkbookError('NewerPart', {
      nl: 'De eigen realisaties zijn opgeslagen door een andere versie van dit product. Werk de invoegtoepassing bij.',
      en: 'The realised figures were stored by another version of this product. Update the add-in.',
    });
  }
  return Array.isArray(sets) && sets.length <= MAX_SETS ? (sets as unknown[]) : 'unreadable';
}

/**
 * The figures as they would be taken if they were entered today, or why they would not: a status or
 * a mark that someone wrote into the workbook is not believed.
 */
async function check(
  set: unknown,
  day: CivilDate,
): Promise<OwnFigures | { readonly fault: Translations<string> }> {
  if (!isSet(set)) return { fault: BROKEN };
  const { checkRealisedRows } = await import('../../realised/import/check-realised-rows');
  try {
    const { origin } = set;
    const rows = set.values.map((value, i) => ({ row: i + 1, cells: cellsOf(value) }));
    const { values, faults } = checkRealisedRows(rows, {
      file: origin,
      today: day,
      notation: 'dutch',
    });
    return values ? { origin, values } : { fault: faults[0].reason };
  } catch {
    // What is no figure at all is damage as well.
    return { fault: BROKEN };
  }
}

function isSet(set: unknown): set is OwnFigures {
  const { origin, values } = (set ?? {}) as Partial<Record<keyof OwnFigures, unknown>>;
  return (
    typeof origin === 'string' &&
    Array.isArray(values) &&
    values.every((value) => typeof value === 'object' && value !== null)
  );
}

function cellsOf(value: RealisedValue) {
  const { measure, when, unit, source, certainty, remark } = value;
  // Empty where nobody said when it was known.
  const statedOn = value.knownIsAssumed ? '' : value.known;
  return { measure, when, value: value.value, unit, source, certainty, known: statedOn, remark };
}

function originOf(set: unknown): string | undefined {
  const { origin } = (set ?? {}) as { readonly origin?: unknown };
  return typeof origin === 'string' ? origin : undefined;
}

function countOf(set: unknown): number {
  const { values } = (set ?? {}) as { readonly values?: unknown };
  return Array.isArray(values) ? values.length : 0;
}

/** By what it holds: its place changes when another set is stored. */
function idOf(set: unknown): string {
  return checksumOf(JSON.stringify(set));
}

function reasonOf(set: unknown, fault: Translations<string>): Translations<string> {
  const origin = originOf(set);
  const file = origin && `"${shorten(origin.replace(/\p{C}/gu, ''))}"`;
  const nl = file ? ` uit ${file}` : origin === '' ? ' van het invulblad' : '';
  const en = file ? ` from ${file}` : origin === '' ? ' of the sheet to fill in' : '';
  return {
    nl: `De eigen realisaties${nl} in deze werkmap tellen niet mee: ${fault.nl} Lees ze opnieuw in het onderdeel Volgen, of verwijder ze daar.`,
    en: `The realised figures${en} in this workbook do not count: ${fault.en} Read them again under Track, or remove them there.`,
  };
}

const BROKEN: Translations<string> = {
  nl: 'De opgeslagen tekst is beschadigd.',
  en: 'The stored text is damaged.',
};

const UNREADABLE: Translations<string> = {
  nl: 'De eigen realisaties in deze werkmap zijn beschadigd. Lees de tabel of het bestand opnieuw in het onderdeel Volgen, of verwijder ze daar.',
  en: 'The realised figures stored in this workbook are damaged. Read the table or the file again under Track, or remove them there.',
};

const TOO_MANY: Translations<string> = {
  nl: `Een werkmap kan ten hoogste ${formatDutchNumber(MAX_FIGURES, 0)} eigen realisaties uit ${MAX_SETS} bestanden bewaren.`,
  en: `A workbook can keep at most ${MAX_FIGURES} realised figures from ${MAX_SETS} files.`,
};
