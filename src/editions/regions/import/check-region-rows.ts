import { parseDate } from '../../../domain/calendar';
import { nearestName } from '../../../domain/nearest-name';
import type { BilingualText, ImportFault } from '../../import/import-fault';
import { textOf, type TableCell } from '../../import/table-cell';
import { readWrittenNumber, type NumberNotation } from '../../import/written-number';
import { describeOrigin, type ImportOrigin } from '../../import-origin';
import { changeOf, dayOfChange, MUNICIPAL_CHANGES } from '../municipal-changes';
import { BUNDLED_REGION_LIST, PROVINCES, type Municipality, type RegionList } from '../region-list';
import { indexNames, likeNames, positionOf } from '../region-names';
import {
  HEADER_NAMES,
  REGION_HEADINGS,
  type RegionColumn,
  type RegionHeaderField,
} from './region-columns';
import { REGION_NOTICES, REGION_REASONS } from './region-reasons';

/** What stands above the table, and in which row. */
export type RegionHeader = Partial<
  Readonly<Record<RegionHeaderField, { readonly row: number; readonly cell: TableCell }>>
>;

/** One row as it was read: the cell of each column there is. */
export interface RawRegionRow {
  /** Of the sheet or the file; 1 is the first. */
  readonly row: number;
  readonly cells: Partial<Readonly<Record<RegionColumn, TableCell>>>;
}

/** A list of municipalities as it was read. */
export interface RawRegionList {
  readonly header: RegionHeader;
  readonly rows: readonly RawRegionRow[];
}

/** The list with what the user must know of it, or everything that is wrong, by row. */
export type RegionReport =
  | {
      readonly list: RegionList;
      readonly notices: readonly BilingualText[];
      readonly faults: readonly [];
    }
  | { readonly list?: undefined; readonly faults: readonly ImportFault[] };

export interface RegionCheckSettings {
  readonly origin: ImportOrigin;
  readonly notation: NumberNotation;
}

/** Twice as many as there are, for rows with totals and empty names. */
const MAX_ROWS = 1000;
/** More places or people than any municipality has. */
const MOST = { places: 100_000, regular: 100_000, emergency: 100_000, inhabitants: 5_000_000 };
const MAX_TEXT: Readonly<Record<RegionHeaderField, number>> = {
  name: 80,
  document: 200,
  published: 40,
  total: 40,
  remark: 1000,
};
const MAX_FORMED_FROM = 500;
const MOST_MISSING_NAMED = 10;

const KNOWN = BUNDLED_REGION_LIST.municipalities;
const KNOWN_NAMES = indexNames(KNOWN.map(({ name }) => name));
const PROVINCE_NAMES = indexNames(PROVINCES.map(({ name }) => name));
const BY_CODE: ReadonlyMap<string, Municipality> = new Map(KNOWN.map((one) => [one.code, one]));

/** A municipality as the list has it, with the row that gave it. */
interface Taken {
  readonly row: number;
  readonly municipality: Omit<Municipality, 'inhabitants'> & { readonly inhabitants?: number };
  /** The bundled municipality that it is, or those it was formed from. */
  readonly predecessors: readonly Municipality[];
  /** Under another name, which may stand beside its own. */
  readonly isFormer: boolean;
}

/**
 * Checks a list of municipalities and makes it what functions and pane divide by. All of it is
 * taken, or none: every municipality of the division of 2025 must be there or have gone up in one
 * that is, and the places must sum to the total that the list itself names.
 */
export function checkRegionRows(
  { header, rows }: RawRegionList,
  settings: RegionCheckSettings,
): RegionReport {
  const checks = new RegionChecks(settings);
  return checks.run(header, rows);
}

class RegionChecks {
  private readonly faults: ImportFault[] = [];
  private readonly notices: BilingualText[] = [];

  constructor(private readonly settings: RegionCheckSettings) {}

  run(header: RegionHeader, rows: readonly RawRegionRow[]): RegionReport {
    if (rows.length > MAX_ROWS) {
      this.fault(undefined, undefined, REGION_REASONS.tooManyRows(MAX_ROWS));
      return { faults: this.faults };
    }
    const name = this.headerText(header, 'name');
    const document = this.headerText(header, 'document');
    const published = this.publishedMonth(header);
    const remark = textOf(header.remark?.cell);
    const totals = rows.filter(isTotal);
    const taken = rows.filter((row) => !isTotal(row)).flatMap((row) => this.municipality(row));
    const merged = this.merge(taken);
    const municipalities = this.withInhabitants(merged);
    this.checkParts(merged);
    this.checkMissing(merged);
    const total = this.checkSums(header, totals, municipalities);
    if (this.faults.length > 0) return { faults: this.faults };
    const uncounted = municipalities.filter(
      ({ regularPlaces, emergencyPlaces }) =>
        regularPlaces === undefined || emergencyPlaces === undefined,
    ).length;
    if (uncounted > 0) this.notices.push(REGION_NOTICES.uncounted(uncounted));
    const { origin } = this.settings;
    const source = {
      document: `${document} (${describeOrigin(origin)})`,
      section: `verdeling van ${total} plekken over ${municipalities.length} gemeenten`,
    };
    return {
      list: {
        name,
        source,
        published,
        certainty: 'middel',
        remark,
        total,
        municipalities,
        imported: origin,
        ...(merged.some(({ municipality }) => municipality.inhabitants !== undefined) && {
          inhabitantsSource: source,
        }),
      },
      notices: this.notices,
      faults: [],
    };
  }

  private fault(row: number | undefined, column: string | undefined, reason: BilingualText): void {
    this.faults.push({
      file: this.settings.origin.file,
      reason,
      ...(row !== undefined && { row }),
      ...(column !== undefined && { column }),
    });
  }

  private headerText(header: RegionHeader, field: RegionHeaderField): string {
    const text = textOf(header[field]?.cell);
    const row = header[field]?.row;
    if (text === '') {
      this.fault(row, HEADER_NAMES[field], REGION_REASONS.noHeader(HEADER_NAMES[field]));
    } else if (text.length > MAX_TEXT[field]) {
      this.fault(row, HEADER_NAMES[field], REGION_REASONS.headerTooLong(MAX_TEXT[field]));
    }
    return text;
  }

  /** YYYY-MM; a day will do. */
  private publishedMonth(header: RegionHeader): string {
    const text = this.headerText(header, 'published');
    if (text === '') return '';
    const day = parseDate(text) ?? parseDate(`${text}-01`);
    if (!day) {
      const row = header.published?.row;
      this.fault(row, HEADER_NAMES.published, REGION_REASONS.noMonth(text));
      return '';
    }
    return `${day.year}-${String(day.month).padStart(2, '0')}`;
  }

  /** A whole number, or undefined with a fault when it is not one. */
  private whole(
    { row, cells }: RawRegionRow,
    column: keyof typeof MOST,
    required: boolean,
    most = MOST[column],
  ): number | undefined {
    const text = textOf(cells[column]);
    if (text === '' && !required) return undefined;
    const reason = wholeNumberFault(cells[column], this.settings.notation, most);
    if (typeof reason === 'number') return reason;
    this.fault(row, REGION_HEADINGS[column], reason);
    return undefined;
  }

  private municipality(raw: RawRegionRow): readonly Taken[] {
    const { row, cells } = raw;
    const typed = textOf(cells.name);
    if (typed === '') {
      this.fault(row, REGION_HEADINGS.name, REGION_REASONS.noName());
      return [];
    }
    const identity = this.identity(raw, typed);
    const places = this.whole(raw, 'places', true);
    const regular = this.whole(raw, 'regular', false);
    const emergency = this.whole(raw, 'emergency', false);
    const inhabitants = this.whole(raw, 'inhabitants', false);
    if (!identity || places === undefined) return [];
    const { name, code, province, predecessors, isFormer } = identity;
    this.checkProvince(raw, name, province);
    return [
      {
        row,
        predecessors,
        isFormer,
        municipality: {
          code,
          name,
          province,
          indicativePlaces: places,
          regularPlaces: regular,
          emergencyPlaces: emergency,
          ...(inhabitants !== undefined && { inhabitants }),
        },
      },
    ];
  }

  /** Which municipality a row is about, by its code and its name. */
  private identity(
    raw: RawRegionRow,
    typed: string,
  ):
    | (Pick<Municipality, 'name' | 'code' | 'province'> & Pick<Taken, 'predecessors' | 'isFormer'>)
    | undefined {
    const { row, cells } = raw;
    const code = textOf(cells.code).toUpperCase();
    if (code !== '' && !/^GM\d{4}$/.test(code)) {
      this.fault(row, REGION_HEADINGS.code, REGION_REASONS.noCode(code));
      return undefined;
    }
    const at = positionOf(KNOWN_NAMES, typed);
    const byName = at === undefined ? undefined : KNOWN[at];
    const byCode = BY_CODE.get(code);
    const parts = this.formedFrom(raw);
    if (parts === undefined) return undefined;
    if (byName && byCode && byName !== byCode) {
      this.fault(row, REGION_HEADINGS.code, REGION_REASONS.wrongCode(code, byCode.name));
      return undefined;
    }
    if (byName) {
      if (code !== '' && !byCode) {
        this.notices.push(REGION_NOTICES.newCode(byName.name, byName.code, code));
      }
      if (parts.length > 0) {
        const names = parts.map(({ name }) => name);
        this.notices.push(REGION_NOTICES.formed(byName.name, names));
      }
      const predecessors = [byName, ...parts.filter((part) => part !== byName)];
      return { ...byName, code: code || byName.code, predecessors, isFormer: false };
    }
    const change = changeOf(typed);
    if (change && change.into.length > 1) {
      this.fault(
        row,
        REGION_HEADINGS.name,
        REGION_REASONS.wasSplit(typed, dayOfChange(change), change.into),
      );
      return undefined;
    }
    if (change) {
      const [into] = change.into;
      const successor = KNOWN.find(({ name }) => name === into);
      if (successor) {
        this.notices.push(
          REGION_NOTICES.addedTo(typed, into, dayOfChange(change), change.planned === true),
        );
        return { ...successor, predecessors: [successor], isFormer: true };
      }
    }
    if (byCode) {
      const isTypingError = nearestName(typed, [byCode.name]) !== undefined;
      this.notices.push(
        isTypingError
          ? REGION_NOTICES.readAs(typed, byCode.name)
          : REGION_NOTICES.renamed(byCode.name, typed),
      );
      return isTypingError
        ? { ...byCode, predecessors: [byCode], isFormer: false }
        : { ...byCode, name: typed, predecessors: [byCode], isFormer: false };
    }
    const province = this.provinceOf(raw);
    if (parts.length > 0 && province !== undefined && typed.length <= MAX_TEXT.name) {
      this.notices.push(
        REGION_NOTICES.formed(
          typed,
          parts.map(({ name }) => name),
        ),
      );
      return { name: typed, code, province, predecessors: parts, isFormer: false };
    }
    const near = likeNames(KNOWN_NAMES, typed);
    this.fault(row, REGION_HEADINGS.name, REGION_REASONS.unknownMunicipality(typed, near));
    return undefined;
  }

  /** The municipalities that a new one was formed from; undefined when one of them is unknown. */
  private formedFrom({ row, cells }: RawRegionRow): readonly Municipality[] | undefined {
    const text = textOf(cells.formedFrom);
    if (text.length > MAX_FORMED_FROM) {
      this.fault(row, REGION_HEADINGS.formedFrom, REGION_REASONS.headerTooLong(MAX_FORMED_FROM));
      return undefined;
    }
    const parts: Municipality[] = [];
    for (const typed of text.split(/[+,;/]/).map((part) => part.trim())) {
      if (typed === '') continue;
      const at = positionOf(KNOWN_NAMES, typed);
      if (at === undefined) {
        this.fault(
          row,
          REGION_HEADINGS.formedFrom,
          REGION_REASONS.unknownMunicipality(typed, likeNames(KNOWN_NAMES, typed)),
        );
        return undefined;
      }
      parts.push(KNOWN[at]);
    }
    return parts;
  }

  private provinceOf({ cells }: RawRegionRow): string | undefined {
    const at = positionOf(PROVINCE_NAMES, textOf(cells.province));
    return at === undefined ? undefined : PROVINCES[at].name;
  }

  private checkProvince(raw: RawRegionRow, name: string, province: string): void {
    const text = textOf(raw.cells.province);
    if (text === '') return;
    const given = this.provinceOf(raw);
    if (given === province) return;
    this.fault(
      raw.row,
      REGION_HEADINGS.province,
      given === undefined
        ? REGION_REASONS.unknownProvince(text, likeNames(PROVINCE_NAMES, text))
        : REGION_REASONS.wrongProvince(name, province),
    );
  }

  /** Adds former municipalities to what they became part of; the same one twice is a fault. */
  private merge(taken: readonly Taken[]): readonly Taken[] {
    const byName = new Map<string, Taken>();
    for (const one of taken) {
      const { name } = one.municipality;
      const first = byName.get(name);
      if (first && !one.isFormer && !first.isFormer) {
        this.fault(one.row, REGION_HEADINGS.name, REGION_REASONS.repeated(name, first.row));
      } else {
        byName.set(name, first ? joined(first, one) : one);
      }
    }
    return [...byName.values()];
  }

  private checkParts(taken: readonly Taken[]): void {
    const own = new Set(taken.map(({ predecessors: [first] }) => first));
    for (const { row, predecessors, municipality } of taken) {
      const parts =
        municipality.name === predecessors[0].name ? predecessors.slice(1) : predecessors;
      for (const part of parts) {
        const isOther = taken.some((one) => one.row !== row && one.predecessors[0] === part);
        if (own.has(part) && isOther) {
          this.fault(row, REGION_HEADINGS.formedFrom, REGION_REASONS.partStillThere(part.name));
        }
      }
    }
  }

  /** Every municipality of the division must be there, or have gone up in one that is. */
  private checkMissing(taken: readonly Taken[]): void {
    const there = new Set(taken.flatMap(({ predecessors }) => predecessors));
    const missing = KNOWN.filter((one) => !there.has(one) && !successorOf(one, taken));
    // With faults in the rows themselves, those rows are what is missing.
    if (missing.length > 0 && this.faults.length === 0) {
      const names = missing.slice(0, MOST_MISSING_NAMED).map(({ name }) => name);
      this.fault(undefined, undefined, REGION_REASONS.missing(names, missing.length));
    }
    for (const one of KNOWN) {
      const change = there.has(one) ? undefined : changeOf(one.name);
      if (!change || !successorOf(one, taken)) continue;
      this.notices.push(
        REGION_NOTICES.wentUp(
          one.name,
          change.into[0],
          dayOfChange(change),
          change.planned === true,
        ),
      );
    }
  }

  /** Inhabitants as the list gives them; else those of CBS, of parts together. */
  private withInhabitants(taken: readonly Taken[]): readonly Municipality[] {
    const given = taken.filter(({ municipality }) => municipality.inhabitants !== undefined);
    const gap = taken.find(({ municipality }) => municipality.inhabitants === undefined);
    if (given.length > 0 && gap) {
      this.fault(gap.row, REGION_HEADINGS.inhabitants, REGION_REASONS.missingInhabitants());
    }
    return taken.map(({ municipality, predecessors }) => {
      const gone = KNOWN.filter((one) => {
        const isThere = taken.some((other) => other.predecessors.includes(one));
        return !isThere && predecessors.some(({ name }) => changeOf(one.name)?.into[0] === name);
      });
      const counted = [...predecessors, ...gone].reduce((sum, one) => sum + one.inhabitants, 0);
      return { ...municipality, inhabitants: municipality.inhabitants ?? counted };
    });
  }

  /** @returns the total of the list. */
  private checkSums(
    header: RegionHeader,
    totals: readonly RawRegionRow[],
    municipalities: readonly Municipality[],
  ): number {
    // A sum over rows of which some were refused says nothing.
    if (this.faults.some(({ row }) => row !== undefined)) return 0;
    const sumOf = (some: readonly Municipality[]): number =>
      some.reduce((sum, { indicativePlaces }) => sum + indicativePlaces, 0);
    const sum = sumOf(municipalities);
    const most = MOST.places * 100;
    const national = totals.filter((row) => totalProvince(row) === undefined);
    if (header.total) {
      const { row, cell } = header.total;
      const given = wholeNumberFault(cell, this.settings.notation, most);
      if (typeof given !== 'number') this.fault(row, HEADER_NAMES.total, given);
      else if (given !== sum) {
        this.fault(row, HEADER_NAMES.total, REGION_REASONS.wrongSum(given, sum));
      }
    } else if (national.length === 0) {
      this.fault(undefined, HEADER_NAMES.total, REGION_REASONS.noHeader(HEADER_NAMES.total));
    }
    for (const raw of totals) {
      const given = this.whole(raw, 'places', true, most);
      if (given === undefined) continue;
      const province = totalProvince(raw);
      const own =
        province === undefined
          ? sum
          : sumOf(municipalities.filter((one) => one.province === province));
      if (given === own) continue;
      const reason =
        province === undefined
          ? REGION_REASONS.wrongSum(given, sum)
          : REGION_REASONS.wrongProvinceSum(province, given, own);
      this.fault(raw.row, REGION_HEADINGS.places, reason);
    }
    if (sum === 0) this.fault(undefined, undefined, REGION_REASONS.nothingToDivide());
    return sum;
  }
}

/** A row that sums the country or a province, such as "Totaal" or "Totaal Utrecht". */
function isTotal({ cells }: RawRegionRow): boolean {
  return /^(?:totaal|total|nederland)(?:$|\s)/i.test(textOf(cells.name));
}

function totalProvince({ cells }: RawRegionRow): string | undefined {
  const behind = textOf(cells.name).replace(/^(?:totaal|total)\s*/i, '');
  const at =
    positionOf(PROVINCE_NAMES, behind.replace(/^provincie\s+/i, '')) ??
    positionOf(PROVINCE_NAMES, textOf(cells.province));
  return at === undefined ? undefined : PROVINCES[at].name;
}

function wholeNumberFault(
  cell: TableCell,
  notation: NumberNotation,
  most: number,
): number | BilingualText {
  const text = textOf(cell);
  // Of places nobody gives thousandths: 1,191 are English thousands or a mistake.
  const isAmbiguous = typeof cell === 'string' && /^[+-]?[1-9]\d{0,2},\d{3}$/.test(text);
  const value =
    typeof cell === 'number' ? cell : isAmbiguous ? 'ambiguous' : readWrittenNumber(text, notation);
  if (text.endsWith('%')) return REGION_REASONS.noNumber(text);
  if (value === 'ambiguous') return REGION_REASONS.ambiguousNumber(text);
  if (value === undefined || !Number.isFinite(value)) return REGION_REASONS.noNumber(text);
  if (value < 0) return REGION_REASONS.negative(value);
  if (!Number.isInteger(value)) return REGION_REASONS.notWhole(value);
  return value > most ? REGION_REASONS.tooLarge(value, most) : value;
}

function joined(first: Taken, second: Taken): Taken {
  const [a, b] = [first.municipality, second.municipality];
  const both = (x: number | undefined, y: number | undefined): number | undefined =>
    x === undefined || y === undefined ? undefined : x + y;
  const inhabitants = both(a.inhabitants, b.inhabitants);
  return {
    row: first.row,
    predecessors: first.predecessors,
    // Its own row may come later; a second own row is still one too many.
    isFormer: first.isFormer && second.isFormer,
    municipality: {
      code: a.code,
      name: a.name,
      province: a.province,
      indicativePlaces: a.indicativePlaces + b.indicativePlaces,
      regularPlaces: both(a.regularPlaces, b.regularPlaces),
      emergencyPlaces: both(a.emergencyPlaces, b.emergencyPlaces),
      ...(inhabitants !== undefined && { inhabitants }),
    },
  };
}

/** The municipality in the list of which a missing one became part. */
function successorOf(missing: Municipality, taken: readonly Taken[]): Taken | undefined {
  const change = MUNICIPAL_CHANGES.find(({ from }) => from.includes(missing.name));
  if (change?.into.length !== 1) return undefined;
  return taken.find(({ predecessors }) => predecessors.some(({ name }) => name === change.into[0]));
}
