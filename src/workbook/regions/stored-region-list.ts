import { textOf } from '../../editions/import/table-cell';
import type { RegionList } from '../../editions/regions/region-list';
import type { ReadRegionList } from '../../editions/regions/import/read-region-list';
import type { Translations } from '../../i18n/language';
import { deletePart, readPart, writePart } from '../stored-parts';
import { WorkbookError } from '../workbook-error';

const KEY = 'verdeling';
const VERSION = 1;

/** A list as it was read: the same checks make the same list of it. */
interface StoredRegionList {
  readonly version: typeof VERSION;
  readonly read: ReadRegionList;
}

/**
 * Reads the allocation that was imported into this workbook, checked as when it was imported:
 * anyone can change the parts of a workbook.
 *
 * @returns undefined when the workbook has none: the bundled one holds.
 * @throws WorkbookError when it is damaged or of a newer version.
 */
export async function readStoredRegionList(
  context: Excel.RequestContext,
): Promise<RegionList | undefined> {
  const text = await readPart(context, KEY);
  if (text === undefined) return undefined;
  const { origin, notation, raw } = parse(text);
  const { checkRegionRows } = await import('../../editions/regions/import/check-region-rows');
  try {
    const { list } = checkRegionRows(raw, { origin, notation });
    if (list) return list;
  } catch {
    // What is no row at all is damage as well.
  }
  throw new WorkbookError('DamagedPart', DAMAGED);
}

/** Stores a list in the place of one that was imported before. */
export async function storeRegionList(
  context: Excel.RequestContext,
  { origin, notation, raw }: ReadRegionList,
  signal?: AbortSignal,
): Promise<void> {
  const header = Object.fromEntries(
    Object.entries(raw.header).map(([field, { row, cell }]) => [
      field,
      { row, cell: textOf(cell) },
    ]),
  );
  const rows = raw.rows.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(
      Object.entries(cells).map(([column, cell]) => [
        column,
        typeof cell === 'number' ? cell : textOf(cell),
      ]),
    ),
  }));
  const stored: StoredRegionList = {
    version: VERSION,
    read: { origin, notation, raw: { header, rows } },
  };
  // Excel may have waited for the user to leave a cell; Cancel counts until here.
  signal?.throwIfAborted();
  await writePart(context, KEY, JSON.stringify(stored));
}

/** Removes the imported list; the bundled one holds again. */
export async function deleteStoredRegionList(
  context: Excel.RequestContext,
  signal?: AbortSignal,
): Promise<void> {
  await deletePart(context, KEY, signal);
}

const DAMAGED: Translations<string> = {
  nl: 'De geïmporteerde verdeling over gemeenten in deze werkmap is beschadigd. Importeer de lijst opnieuw in het onderdeel Regio.',
  en: 'The imported allocation over municipalities in this workbook is damaged. Import the list again under Region.',
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): ReadRegionList {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    throw new WorkbookError('DamagedPart', DAMAGED);
  }
  if (!isObject(stored)) throw new WorkbookError('DamagedPart', DAMAGED);
  if (stored['version'] !== VERSION) {
    throw new WorkbookError('NewerPart', {
      nl: 'De geïmporteerde verdeling over gemeenten is opgeslagen door een andere versie van dit product. Werk de invoegtoepassing bij.',
      en: 'The imported allocation over municipalities was stored by another version of this product. Update the add-in.',
    });
  }
  const read = stored['read'];
  const origin = isObject(read) ? read['origin'] : undefined;
  const raw = isObject(read) ? read['raw'] : undefined;
  const isWhole =
    isObject(read) &&
    (read['notation'] === 'dutch' || read['notation'] === 'ambiguous') &&
    isObject(origin) &&
    typeof origin['file'] === 'string' &&
    typeof origin['on'] === 'string' &&
    isObject(raw) &&
    isObject(raw['header']) &&
    Object.values(raw['header']).every((one) => isObject(one) && isCell(one['cell'])) &&
    Array.isArray(raw['rows']) &&
    raw['rows'].every(isRow);
  if (!isWhole) throw new WorkbookError('DamagedPart', DAMAGED);
  return read as unknown as ReadRegionList;
}

function isRow(row: unknown): boolean {
  return (
    isObject(row) &&
    typeof row['row'] === 'number' &&
    isObject(row['cells']) &&
    Object.values(row['cells']).every(isCell)
  );
}

/** Only texts and numbers are stored. */
function isCell(cell: unknown): boolean {
  return typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell));
}
