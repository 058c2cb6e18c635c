import { invalid } from '../../domain/forecast-error';
import { anyOf, dutch, type Message } from '../../domain/message';
import { nearestName } from '../../domain/nearest-name';

/** Names that people use for a municipality or province beside the official one. */
const EVERYDAY_NAMES: ReadonlyMap<string, string> = new Map([
  ['denhaag', 'sgravenhage'],
  ['denbosch', 'shertogenbosch'],
  ['friesland', 'fryslan'],
  ['zuidwestfriesland', 'sudwestfryslan'],
]);

/** What CBS writes behind a name to tell a municipality from a province or a part of the country. */
const KIND_OF_REGION = / \((gemeente|provincie|PV)\)$/i;

/** Names by which to look up positions in a list. */
export interface NameIndex {
  readonly names: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
}

/** @returns an index of official names, in the order in which they are given. */
export function indexNames(names: readonly string[]): NameIndex {
  const positions = new Map<string, number>();
  const shared = new Set<string>();
  names.forEach((name, i) => {
    positions.set(plainName(name), i);
    // "Beek" is enough for "Beek (L.)"; "Bergen" is two municipalities.
    const short = plainName(withoutAddition(name));
    if (short === plainName(name)) return;
    if (positions.has(short)) shared.add(short);
    else positions.set(short, i);
  });
  for (const name of shared) positions.delete(name);
  return { names, positions };
}

/**
 * Where a name stands in an index. Case, accents, spaces and signs do not matter; "Den Haag" is
 * known, and so is what CBS writes: "Groningen (gemeente)", "Utrecht (PV)".
 *
 * @returns undefined when it is unknown or stands for several.
 */
export function positionOf({ positions }: NameIndex, typed: string): number | undefined {
  const key = plainName(typed.trim().replace(KIND_OF_REGION, ''));
  return positions.get(EVERYDAY_NAMES.get(key) ?? key);
}

/**
 * An error for an unknown name, with those it may be meant for.
 */
export function unknownName(index: NameIndex, typed: string, kind: Message): Error {
  const near = likeNames(index, typed);
  return invalid(
    dutch`Onbekende ${kind} "${typed.slice(0, 60)}".${near.length > 0 ? dutch` Bedoelde u ${anyOf(near.map((one) => `"${one}"`))}?` : ''}`,
  );
}

/** Shorter beginnings fit too many names to be of help. */
const SHORTEST_BEGINNING = 4;
const MOST_SUGGESTIONS = 3;

/**
 * Official names that an unknown name may be meant for: namesakes, names that begin with it, or
 * else the one that is most like it.
 */
export function likeNames({ names }: NameIndex, typed: string): readonly string[] {
  const key = plainName(typed.replace(KIND_OF_REGION, ''));
  const namesakes = names.filter((name) => plainName(withoutAddition(name)) === key);
  if (namesakes.length > 0) return namesakes.sort();
  const longer =
    key.length < SHORTEST_BEGINNING ? [] : names.filter((name) => plainName(name).startsWith(key));
  if (longer.length > 0) return longer.slice(0, MOST_SUGGESTIONS);
  const nearest = nearestName(typed, names);
  return nearest === undefined ? [] : [nearest];
}

function withoutAddition(name: string): string {
  return name.endsWith(')') ? name.split(' (')[0] : name;
}

/** @returns a name without what does not matter in it: case, accents, spaces and signs. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
