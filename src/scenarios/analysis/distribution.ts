import { invalid } from '../../domain/forecast-error';
import { nearestName } from '../../domain/nearest-name';
import { MUNICIPALITIES, PROVINCES } from '../../editions/reference-data';
import { apportion } from '../../engine/apportion';

/**
 * The distribution of places over municipalities by population.
 *
 * An approximation: the legal formula also weighs SES-WOA scores, and how was not found. A
 * correction is therefore never invented here; who has one gives it to {@link distribute}.
 */

/** Names that people use for a municipality or province beside the official one. */
const EVERYDAY_NAMES: Readonly<Record<string, string>> = {
  denhaag: 'sgravenhage',
  denbosch: 'shertogenbosch',
  friesland: 'fryslan',
  zuidwestfriesland: 'sudwestfryslan',
};

interface NameIndex {
  readonly names: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
}

function indexNames(names: readonly string[]): NameIndex {
  const positions = new Map<string, number>();
  const shared = new Set<string>();
  names.forEach((name, i) => {
    positions.set(plain(name), i);
    // "Beek" is enough for "Beek (L.)"; "Bergen" is two municipalities.
    const short = plain(withoutAddition(name));
    if (short === plain(name)) return;
    if (positions.has(short)) shared.add(short);
    else positions.set(short, i);
  });
  for (const name of shared) positions.delete(name);
  return { names, positions };
}

function withoutAddition(name: string): string {
  return name.replace(/ \(.*\)$/, '');
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

const MUNICIPALITY_INDEX = indexNames(MUNICIPALITIES.map(({ name }) => name));
const PROVINCE_INDEX = indexNames(PROVINCES.map(({ name }) => name));

function find({ names, positions }: NameIndex, typed: string, kind: string): number {
  const key = plain(typed);
  const found = positions.get(EVERYDAY_NAMES[key] ?? key);
  if (found !== undefined) return found;
  const namesakes = names.filter((name) => plain(withoutAddition(name)) === key);
  const near = namesakes.length > 0 ? namesakes.join('" of "') : nearestName(typed, names);
  throw invalid(
    `Onbekende ${kind} "${typed.slice(0, 60)}".${near ? ` Bedoelde u "${near}"?` : ''}`,
  );
}

/** The last totals asked; a distribution over 342 municipalities is worth keeping. */
const MAX_TOTALS = 200;
const byTotal = new Map<number, readonly number[]>();

function overMunicipalities(total: number): readonly number[] {
  const known = byTotal.get(total);
  if (known) return known;
  const places = apportion(
    total,
    MUNICIPALITIES.map(({ inhabitants }) => inhabitants),
  );
  if (byTotal.size >= MAX_TOTALS) byTotal.clear();
  byTotal.set(total, places);
  return places;
}

/**
 * The part of a total that falls to a municipality.
 *
 * @throws ForecastError for an unknown name, naming the nearest.
 */
export function municipalityPart(name: string, total: number): number {
  const at = find(MUNICIPALITY_INDEX, name, 'gemeente');
  return overMunicipalities(total)[at];
}

/** The part of a total that falls to a province: exactly that of its municipalities together. */
export function provincePart(name: string, total: number): number {
  const province = PROVINCES[find(PROVINCE_INDEX, name, 'provincie')];
  return overMunicipalities(total).reduce(
    (sum, places, i) => (MUNICIPALITIES[i].province === province.name ? sum + places : sum),
    0,
  );
}

/**
 * Distributes a total by weight: numbers with the given decimals that sum exactly to the total.
 *
 * @param correction a factor for each weight; 1 changes nothing.
 * @throws ForecastError when the total has more decimals, or no weight is above 0.
 */
export function distribute(
  total: number,
  weights: readonly number[],
  correction: readonly number[] = [],
  decimals = 0,
): readonly number[] {
  const scale = 10 ** decimals;
  const units = Math.round(total * scale);
  if (Math.abs(total * scale - units) > 1e-6) {
    throw invalid(
      decimals === 0
        ? 'Het totaal moet een geheel getal zijn; rond het af of geef decimalen op.'
        : `Het totaal heeft meer dan ${decimals} decimalen.`,
    );
  }
  const corrected = weights.map((weight, i) => weight * (correction[i] ?? 1));
  if (!corrected.some((weight) => weight > 0)) {
    throw invalid('Er is niets om naar te verdelen: alle inwoners of correcties zijn 0 of leeg.');
  }
  return apportion(units, corrected).map((part) => part / scale);
}
