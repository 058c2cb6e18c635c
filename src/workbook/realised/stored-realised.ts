import type { CivilDate } from '../../domain/calendar';
import type { RealisedValue } from '../../realised/realised-value';
import type { Translations } from '../../i18n/language';
import { readPart, writePart } from '../stored-parts';
import { WorkbookError } from '../workbook-error';

const KEY = 'realisaties';
const VERSION = 1;

/** Figures that were taken from one place: a table on a sheet, or a file. */
export interface OwnFigures {
  /** The file's name, or `''` for the tables of this workbook. */
  readonly origin: string;
  readonly values: readonly RealisedValue[];
}

interface StoredRealised {
  readonly version: typeof VERSION;
  readonly sets: readonly OwnFigures[];
}

/**
 * Reads the realised figures that the users of this workbook entered, checked as when they were
 * entered: anyone can change the parts of a workbook.
 *
 * @throws WorkbookError when they are damaged or of a newer version.
 */
export async function readOwnFigures(
  context: Excel.RequestContext,
  day: CivilDate,
): Promise<readonly OwnFigures[]> {
  const text = await readPart(context, KEY);
  if (text === undefined) return [];
  const stored = parse(text);
  const { checkRealisedRows } = await import('../../realised/import/check-realised-rows');
  for (const { origin, values } of stored.sets) {
    const rows = values.map((value, i) => ({ row: i + 1, cells: cellsOf(value) }));
    const { faults } = checkRealisedRows(rows, { file: origin, today: day, notation: 'dutch' });
    if (faults.length > 0) throw new WorkbookError('DamagedPart', DAMAGED);
  }
  return stored.sets;
}

/**
 * Stores figures in the place of those that came from the same place before; the others stay.
 *
 * @returns all that is stored now.
 */
export async function storeOwnFigures(
  context: Excel.RequestContext,
  figures: OwnFigures,
  day: CivilDate,
  signal?: AbortSignal,
): Promise<readonly OwnFigures[]> {
  const others = (await readOrNone(context, day)).filter(({ origin }) => origin !== figures.origin);
  // Excel may have waited for the user to leave a cell; Cancel counts until here.
  signal?.throwIfAborted();
  const sets = figures.values.length === 0 ? others : [...others, figures];
  const stored: StoredRealised = { version: VERSION, sets };
  await writePart(context, KEY, JSON.stringify(stored));
  return sets;
}

/** What is damaged must not keep the user from storing again; what is newer must not be written over. */
async function readOrNone(
  context: Excel.RequestContext,
  day: CivilDate,
): Promise<readonly OwnFigures[]> {
  try {
    return await readOwnFigures(context, day);
  } catch (error) {
    if (error instanceof WorkbookError && error.code === 'DamagedPart') return [];
    throw error;
  }
}

function cellsOf(value: RealisedValue) {
  const { measure, when, unit, source, certainty, remark } = value;
  const known = value.knownIsAssumed ? '' : value.known;
  return { measure, when, value: value.value, unit, source, certainty, known, remark };
}

const DAMAGED: Translations<string> = {
  nl: 'De eigen realisaties in deze werkmap zijn beschadigd. Lees de tabel of het bestand opnieuw.',
  en: 'The realised figures stored in this workbook are damaged. Read the table or the file again.',
};

function parse(text: string): StoredRealised {
  let stored: Partial<StoredRealised> | null;
  try {
    stored = JSON.parse(text) as Partial<StoredRealised> | null;
  } catch {
    throw new WorkbookError('DamagedPart', DAMAGED);
  }
  if (stored === null) throw new WorkbookError('DamagedPart', DAMAGED);
  if (stored.version !== VERSION) {
    throw new WorkbookError('NewerPart', {
      nl: 'De eigen realisaties zijn opgeslagen door een andere versie van dit product. Werk de invoegtoepassing bij.',
      en: 'The realised figures were stored by another version of this product. Update the add-in.',
    });
  }
  const isWhole = Array.isArray(stored.sets) && (stored.sets as readonly unknown[]).every(isSet);
  if (!isWhole) throw new WorkbookError('DamagedPart', DAMAGED);
  return stored as StoredRealised;
}

function isSet(set: unknown): set is OwnFigures {
  const { origin, values } = (set ?? {}) as Partial<Record<keyof OwnFigures, unknown>>;
  return (
    typeof origin === 'string' &&
    Array.isArray(values) &&
    values.every((value) => typeof value === 'object' && value !== null)
  );
}
