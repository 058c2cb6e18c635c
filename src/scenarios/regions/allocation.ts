import { dutch } from '../../domain/message';
import { PROVINCES, type Municipality, type RegionList } from '../../editions/regions/region-list';
import {
  indexNames,
  likeNames,
  positionOf,
  unknownName,
} from '../../editions/regions/region-names';
import { apportion } from '../../engine/apportion';
import type { AllocationMethod } from './allocation-method';

/**
 * Places over municipalities and provinces. The law weighs inhabitants by a municipality's SES-WOA
 * score, in a way that was not found; the published allocation has those weights in it, so that
 * its shares are what any other total is divided by. Inhabitants alone come 34 to 42 % too high for
 * Groningen, Enschede and Heerlen.
 */

/** A municipality, a province with its municipalities, or the country with all. */
export interface Region {
  readonly kind: 'gemeente' | 'provincie' | 'land';
  readonly name: string;
  /** Positions in the list of municipalities. */
  readonly positions: readonly number[];
}

/** The regions of a list, found by name, with the places that any total gives them. */
export class RegionAllocation {
  private readonly municipalityIndex;
  private readonly provinceIndex;
  private readonly anyIndex;
  private readonly remembered = new Map<string, readonly number[]>();

  constructor(readonly list: RegionList) {
    this.municipalityIndex = indexNames(list.municipalities.map(({ name }) => name));
    this.provinceIndex = indexNames(PROVINCES.map(({ name }) => name));
    this.anyIndex = indexNames([...this.municipalityIndex.names, ...this.provinceIndex.names]);
  }

  /**
   * Whole places for each municipality, in the order of the list, that sum exactly to the total.
   * A province has those of its municipalities together, so that the sums are exact at each level.
   *
   * @param total 0 or more; rounded to whole places, a half upwards.
   * @example places(88000, 'verdeling') // the published allocation itself
   */
  places(total: number, method: AllocationMethod): readonly number[] {
    const whole = Math.round(total);
    const key = `${method} ${whole}`;
    const allocation = this.remembered.get(key);
    if (allocation) return allocation;
    const places = apportion(
      whole,
      this.list.municipalities.map(
        method === 'verdeling'
          ? ({ indicativePlaces }) => indicativePlaces
          : ({ inhabitants }) => inhabitants,
      ),
    );
    if (this.remembered.size >= MAX_TOTALS) this.remembered.clear();
    this.remembered.set(key, places);
    return places;
  }

  /** @throws ForecastError for an unknown name, naming the nearest. */
  municipality(name: string): Region {
    const at = positionOf(this.municipalityIndex, name);
    if (at === undefined) throw unknownName(this.municipalityIndex, name, dutch`gemeente`);
    return { kind: 'gemeente', name: this.list.municipalities[at].name, positions: [at] };
  }

  /** @throws ForecastError for an unknown name, naming the nearest. */
  province(name: string): Region {
    const at = positionOf(this.provinceIndex, name);
    if (at === undefined) throw unknownName(this.provinceIndex, name, dutch`provincie`);
    const official = PROVINCES[at].name;
    const positions = this.list.municipalities.flatMap(({ province }, i) =>
      province === official ? [i] : [],
    );
    return { kind: 'provincie', name: official, positions };
  }

  /**
   * A municipality or a province. Groningen and Utrecht are both: the name alone is the
   * municipality, "provincie Utrecht" and "Utrecht (PV)" the province.
   *
   * @throws ForecastError for an unknown name, naming the nearest.
   */
  region(name: string): Region {
    const asProvince = /^provincie\s(.+)$/i.exec(name.trim())?.[1];
    if (asProvince !== undefined) return this.province(asProvince);
    if (/\((provincie|PV)\)$/i.test(name.trim())) return this.province(name);
    if (positionOf(this.municipalityIndex, name) !== undefined) return this.municipality(name);
    if (positionOf(this.provinceIndex, name) !== undefined) return this.province(name);
    throw unknownName(this.anyIndex, name, dutch`gemeente of provincie`);
  }

  /** The whole country. */
  country(): Region {
    return {
      kind: 'land',
      name: 'Nederland',
      positions: this.list.municipalities.map((_, at) => at),
    };
  }

  /** Official names that an unknown name may be meant for. */
  suggestions(name: string): readonly string[] {
    return likeNames(this.anyIndex, name);
  }

  /** The places of a region when a total is divided. */
  part({ positions }: Region, total: number, method: AllocationMethod): number {
    const places = this.places(total, method);
    return positions.reduce((sum, at) => sum + places[at], 0);
  }

  /** A figure of the municipalities of a region together; undefined when one of them has none. */
  sum(
    { positions }: Region,
    figure: (municipality: Municipality) => number | undefined,
  ): number | undefined {
    let total = 0;
    for (const at of positions) {
      const value = figure(this.list.municipalities[at]);
      if (value === undefined) return undefined;
      total += value;
    }
    return total;
  }
}

/** The last totals asked; an allocation over 342 municipalities is worth keeping. */
const MAX_TOTALS = 200;
