import type { Source } from '../../domain/provenance';
import { BUNDLED_REGION_SOURCE, type RegionListSource } from './region-list-source';
import provinceRows from './provinces.json';
import { columns, provinces as municipalityRows } from './municipalities.json';

/** A municipality as a list of places gives it. */
export interface Municipality {
  /** The CBS code, such as GM0518. */
  readonly code: string;
  readonly name: string;
  readonly province: string;
  /** Population on 1 January 2025 (CBS). */
  readonly inhabitants: number;
  /** Its places in the published allocation: what its share is taken from. */
  readonly indicativePlaces: number;
  /** Regular places in use; undefined when the list does not say. */
  readonly regularPlaces?: number | undefined;
  /** Emergency places (noodopvang) in use; undefined when the list does not say. */
  readonly emergencyPlaces?: number | undefined;
}

/** An allocation of places over all municipalities, with where it comes from. */
export interface RegionList extends RegionListSource {
  /** Always the sum of the municipalities. */
  readonly total: number;
  readonly municipalities: readonly Municipality[];
  /** Whose count of inhabitants it is; left out: CBS, 1 January 2025. */
  readonly inhabitantsSource?: Source;
}

/** The population that the bundled list counts, by which housing is divided. */
export const CBS_INHABITANTS: Source = {
  document: 'CBS',
  section: 'bevolking op 1 januari 2025',
};

/** A province with its task under the first cycle of the Spreidingswet (96.000 places). */
export interface Province {
  readonly code: string;
  readonly name: string;
  readonly firstCycleTask: number;
  readonly firstCycleSource: string;
  /** The task of the second cycle (88.000 places), where it was confirmed officially. */
  readonly secondCycleTask: number | null;
}

export const PROVINCES: readonly Province[] = provinceRows;

type Row = readonly [code: string, ...figures: number[]];

function municipality(province: string, name: string, row: Row): Municipality {
  const [code, inhabitants, indicativePlaces, regularPlaces, emergencyPlaces] = row;
  return { code, name, province, inhabitants, indicativePlaces, regularPlaces, emergencyPlaces };
}

const MUNICIPALITIES: readonly Municipality[] = Object.entries(
  municipalityRows as unknown as Readonly<Record<string, Readonly<Record<string, Row>>>>,
).flatMap(([province, rows]) =>
  Object.entries(rows).map(([name, row]) => municipality(province, name, row)),
);

/** How many figures each municipality has in the data file; a test holds the rows against it. */
export const MUNICIPALITY_COLUMNS: number = columns.length;

/** The allocation of {@link BUNDLED_REGION_SOURCE} itself. */
export const BUNDLED_REGION_LIST: RegionList = {
  ...BUNDLED_REGION_SOURCE,
  total: MUNICIPALITIES.reduce((sum, { indicativePlaces }) => sum + indicativePlaces, 0),
  municipalities: MUNICIPALITIES,
};
