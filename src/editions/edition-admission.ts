import { normaliseName } from '../domain/measures';
import { BUNDLED_EDITIONS } from './bundled-editions';
import type { Edition } from './edition';

/**
 * Whether an edition may stand beside those there are. A formula names an edition, so each name
 * must mean one edition, and that of a bundled edition can mean no other: a workbook or a file from
 * anyone would otherwise change what "Kernprognose 2025" gives.
 */
export type Admission =
  | {
      /** The edition, under an identifier of its own or that of the one it replaces. */
      readonly edition: Edition;
      /** The imported edition of the same name. */
      readonly replaced?: Edition;
    }
  | {
      /** The bundled edition whose name it bears. */
      readonly clash: Edition;
    };

/** @returns true for an edition that comes with the product. */
export function isBundled(id: string): boolean {
  return BUNDLED_EDITIONS.some((edition) => edition.id === id);
}

/** The bundled edition that would no longer be the only one under its name or identifier. */
export function bundledNamesake({ id, name }: Pick<Edition, 'id' | 'name'>): Edition | undefined {
  const wanted = [comparable(name), comparable(id)];
  return BUNDLED_EDITIONS.find(
    (bundled) =>
      wanted.includes(comparable(bundled.name)) || wanted.includes(comparable(bundled.id)),
  );
}

/** @returns true when a formula could not tell the two apart. */
export function areNamesakes(a: Edition, b: Edition): boolean {
  const own = [comparable(a.name), comparable(a.id)];
  return own.includes(comparable(b.name)) || own.includes(comparable(b.id));
}

/**
 * Finds the place of an imported edition among the imported ones: that of the one with its name, or
 * a new one.
 */
export function admitEdition(edition: Edition, imported: readonly Edition[]): Admission {
  const id = slug(edition.name);
  const clash = bundledNamesake({ id, name: edition.name });
  if (clash) return { clash };
  const name = comparable(edition.name);
  const replaced = imported.find((edition) => comparable(edition.name) === name);
  if (replaced) return { edition: { ...edition, id: replaced.id }, replaced };
  // Another name is another edition, whatever identifier the file has.
  const taken = (wanted: string): boolean =>
    bundledNamesake({ id: wanted, name: edition.name }) !== undefined ||
    imported.some((edition) =>
      [edition.id, edition.name].map(comparable).includes(comparable(wanted)),
    );
  let free = taken(edition.id) ? id : edition.id;
  for (let n = 2; taken(free); n++) free = `${id}-${n}`;
  return { edition: { ...edition, id: free } };
}

/** @returns an identifier from a name: `Kernprognose 2026` becomes `kernprognose-2026`. */
export function slug(name: string): string {
  const text = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return text === '' ? 'editie' : text;
}

/** As a formula is read, and without the signs that the eye passes over. */
function comparable(name: string): string {
  return normaliseName(name).replace(/[^\p{L}\p{N}]/gu, '');
}
