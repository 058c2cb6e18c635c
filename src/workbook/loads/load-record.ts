import { parseMeasure, type Measure } from '../../domain/measures';
import { modelVersionOf } from '../../scenarios/forecast/model-version';
import { STEP_MONTHS, type Step } from '../../domain/period';
import { LANGUAGES, type Language } from '../../i18n/language';
import { parseScenarioName, type ScenarioName } from '../../domain/scenario-name';
import {
  formatMonthIndex,
  keyOfRow,
  MAX_LOAD_ROWS,
  parseMonthIndex,
  rowKey,
  type LoadRequest,
  type LoadRow,
} from './load-request';
import { languageOfSheet } from './load-sheet-texts';

/** Where load records are stored: one part per loaded sheet. */
export const LOAD_KEY_PREFIX = 'blad.';
const RECORD_VERSION = 2;

/** What was written in the columns of one row that a refresh may change. */
export interface WrittenRow {
  readonly value: number;
  readonly status: string;
  readonly source: string;
  readonly reason: string;
}

/** What the workbook remembers of a loaded sheet. */
export interface LoadRecord {
  readonly id: string;
  readonly request: LoadRequest;
  readonly editionName: string;
  /** As it was called at the last load or refresh, to name it when it is gone. */
  readonly sheetName?: string | undefined;
  readonly tableName: string;
  /** A hidden name for the table's cells: it survives that the table or sheet is renamed. */
  readonly anchorName: string;
  readonly chartName: string;
  /** The names of the key figures' cells, so that a sheet that was deleted can get them back. */
  readonly keyFigureNames: readonly string[];
  readonly chartMeasure: Measure;
  /** Days to add to a serial of the workbook for the 1900 system. */
  readonly dateOffset: number;
  /** The texts above the table, to renew those the user left alone. */
  readonly heading: readonly string[];
  /** Of which model the numbers are that were written. */
  readonly modelVersion: number;
  /** By row key. */
  readonly written: ReadonlyMap<string, WrittenRow>;
}

interface StoredRecord {
  readonly version: typeof RECORD_VERSION;
  /** Left out by the first model. */
  readonly model?: number;
  readonly id: string;
  readonly edition: { readonly id: string; readonly name: string };
  readonly scenarios: readonly string[];
  readonly measures: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly step: Step;
  readonly overrides: readonly (readonly [string, number])[];
  /** Left out of a Dutch sheet. */
  readonly language?: Language;
  /** Left out at first. */
  readonly sheet?: string;
  readonly table: string;
  readonly anchor: string;
  readonly chart: { readonly name: string; readonly measure: string };
  /** Left out at first. */
  readonly keyFigures?: readonly string[];
  readonly dateOffset: number;
  readonly heading: readonly string[];
  readonly texts: readonly string[];
  /** Key, value, and the places of status, source and reason in `texts`. */
  readonly rows: readonly (readonly [string, number, number, number, number])[];
}

/** As the first version of this product stored it, with Dutch keys: workbooks hold such records. */
interface FirstStoredRecord {
  readonly version: 1;
  readonly model?: number;
  readonly id: string;
  readonly editie: { readonly id: string; readonly naam: string };
  readonly scenarios: StoredRecord['scenarios'];
  readonly maten: StoredRecord['measures'];
  readonly van: string;
  readonly tot: string;
  readonly stap: Step;
  readonly aannames: StoredRecord['overrides'];
  readonly tabel: string;
  readonly anker: string;
  readonly grafiek: { readonly naam: string; readonly maat: string };
  readonly dagen: number;
  readonly kop: StoredRecord['heading'];
  readonly teksten: StoredRecord['texts'];
  readonly rijen: StoredRecord['rows'];
}

function inEnglish(first: FirstStoredRecord): StoredRecord {
  return {
    version: RECORD_VERSION,
    ...(first.model !== undefined && { model: first.model }),
    id: first.id,
    edition: { id: first.editie.id, name: first.editie.naam },
    scenarios: first.scenarios,
    measures: first.maten,
    from: first.van,
    until: first.tot,
    step: first.stap,
    overrides: first.aannames,
    table: first.tabel,
    anchor: first.anker,
    chart: { name: first.grafiek.naam, measure: first.grafiek.maat },
    dateOffset: first.dagen,
    heading: first.kop,
    texts: first.teksten,
    rows: first.rijen,
  };
}

export function writtenRows(rows: readonly LoadRow[]): ReadonlyMap<string, WrittenRow> {
  return new Map(
    rows.map((row) => [
      keyOfRow(row),
      { value: row.value, status: row.status, source: row.source, reason: row.reason },
    ]),
  );
}

/** @returns the record as text; each repeated text is stored once. */
export function serializeRecord(record: LoadRecord): string {
  const { request } = record;
  const places = new Map<string, number>();
  const place = (text: string): number => {
    const given = places.get(text);
    if (given !== undefined) return given;
    places.set(text, places.size);
    return places.size - 1;
  };
  const rows = [...record.written].map(
    ([key, { value, status, source, reason }]) =>
      [key, value, place(status), place(source), place(reason)] as const,
  );
  const stored: StoredRecord = {
    version: RECORD_VERSION,
    model: record.modelVersion,
    id: record.id,
    edition: { id: request.edition, name: record.editionName },
    scenarios: request.scenarios,
    measures: request.measures,
    from: formatMonthIndex(request.from),
    until: formatMonthIndex(request.until),
    step: request.step,
    overrides: request.overrides.map(({ name, value }) => [name, value] as const),
    ...(languageOfSheet(request) !== 'nl' && { language: languageOfSheet(request) }),
    ...(record.sheetName !== undefined && { sheet: record.sheetName }),
    table: record.tableName,
    anchor: record.anchorName,
    chart: { name: record.chartName, measure: record.chartMeasure },
    keyFigures: record.keyFigureNames,
    dateOffset: record.dateOffset,
    heading: record.heading,
    texts: [...places.keys()],
    rows,
  };
  return JSON.stringify(stored);
}

/** @returns undefined for text that is not a record this version can read. */
export function parseRecord(text: string): LoadRecord | undefined {
  try {
    const stored = JSON.parse(text) as StoredRecord | FirstStoredRecord;
    if (stored.version === 1) return recordOf(inEnglish(stored));
    if (stored.version === RECORD_VERSION) return recordOf(stored);
    return undefined;
  } catch {
    return undefined;
  }
}

/** A record that the workbook should hold and that cannot be read. */
export interface DamagedRecord {
  /** The key under which it is stored. */
  readonly key: string;
  /** The name of the table that it follows, as far as that can be read; otherwise its key. */
  readonly name: string;
}

/** Names a record that cannot be read. */
export function damagedRecord(key: string, text = ''): DamagedRecord {
  return { key, name: tableNameIn(text) ?? key.slice(0, MAX_NAME) };
}

/** A name of anyone's making is shown, so it is kept short. */
const MAX_NAME = 60;

function tableNameIn(text: string): string | undefined {
  try {
    const { table, tabel = table } = JSON.parse(text) as { table?: unknown; tabel?: unknown };
    const name = typeof tabel === 'string' ? tabel.replace(/\p{C}/gu, '').slice(0, MAX_NAME) : '';
    return name === '' ? undefined : name;
  } catch {
    return undefined;
  }
}

/** More than any sheet has: four scenarios, the measures there are, the rows of one load. */
const MAX_LIST = 200;
const MAX_TEXTS = 2 * MAX_LOAD_ROWS;

const isText = (value: unknown): boolean => typeof value === 'string';
const isList = (value: unknown, most: number, is: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= most && value.every(is);
const isTuple = (value: unknown, ...are: readonly ((item: unknown) => boolean)[]): boolean =>
  Array.isArray(value) && value.length === are.length && are.every((is, i) => is(value[i]));
const isNumber = (value: unknown): boolean => Number.isFinite(value);

/**
 * Whether everything has the kind and the size that this product writes: anyone can change the
 * parts of a workbook, and one bad record must not take the others along.
 */
function isWhole(stored: StoredRecord): boolean {
  return (
    [stored.id, stored.edition.id, stored.edition.name, stored.table, stored.anchor].every(
      isText,
    ) &&
    [stored.from, stored.until, stored.chart.name, stored.chart.measure].every(isText) &&
    Object.hasOwn(STEP_MONTHS, stored.step) &&
    (stored.sheet === undefined || isText(stored.sheet)) &&
    (stored.language === undefined || LANGUAGES.includes(stored.language)) &&
    isNumber(stored.dateOffset) &&
    isList(stored.scenarios, MAX_LIST, isText) &&
    isList(stored.measures, MAX_LIST, isText) &&
    isList(stored.heading, MAX_LIST, isText) &&
    isList(stored.keyFigures ?? [], MAX_LIST, isText) &&
    isList(stored.texts, MAX_TEXTS, isText) &&
    isList(stored.overrides, MAX_LIST, (one) => isTuple(one, isText, isNumber)) &&
    isList(stored.rows, MAX_LOAD_ROWS, (row) =>
      isTuple(row, isText, isNumber, isNumber, isNumber, isNumber),
    )
  );
}

function recordOf(stored: StoredRecord): LoadRecord | undefined {
  if (!isWhole(stored)) return undefined;
  const from = parseMonthIndex(stored.from);
  const until = parseMonthIndex(stored.until);
  const scenarios = stored.scenarios.map(parseScenarioName);
  const measures = stored.measures.map(parseMeasure);
  const chartMeasure = parseMeasure(stored.chart.measure);
  const isKnown =
    from !== undefined &&
    until !== undefined &&
    chartMeasure !== undefined &&
    new Set(scenarios).size === scenarios.length &&
    new Set(measures).size === measures.length &&
    scenarios.every((scenario) => scenario !== undefined) &&
    measures.every((measure) => measure !== undefined);
  if (!isKnown) return undefined;
  return {
    id: stored.id,
    request: {
      edition: stored.edition.id,
      scenarios: scenarios as readonly ScenarioName[],
      measures: measures as readonly Measure[],
      from,
      until,
      step: stored.step,
      overrides: stored.overrides.map(([name, value]) => ({ name, value })),
      ...(stored.language !== undefined && { language: stored.language }),
    },
    editionName: stored.edition.name,
    ...(stored.sheet !== undefined && { sheetName: stored.sheet }),
    tableName: stored.table,
    anchorName: stored.anchor,
    chartName: stored.chart.name,
    keyFigureNames: stored.keyFigures ?? [],
    chartMeasure,
    modelVersion: modelVersionOf(stored.model),
    dateOffset: stored.dateOffset,
    heading: stored.heading,
    written: new Map(
      stored.rows.map(([key, value, status, source, reason]) => [
        presentKey(key),
        {
          value,
          status: stored.texts[status] ?? '',
          source: stored.texts[source] ?? '',
          reason: stored.texts[reason] ?? '',
        },
      ]),
    ),
  };
}

/** The key as it is made now: a measure may have been stored under an earlier name. */
function presentKey(key: string): string {
  const [lastDay, measure = '', scenario = ''] = key.split('|');
  return rowKey(Number(lastDay), measure, scenario);
}
