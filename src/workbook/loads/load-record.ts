import { parseMeasure, type Measure } from '../../domain/measures';
import { modelVersionOf } from '../../scenarios/forecast/model-version';
import { STEP_MONTHS, type Step } from '../../domain/period';
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

/** Where load records are stored: one part per loaded sheet. */
export const LOAD_KEY_PREFIX = 'blad.';
const RECORD_VERSION = 1;

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
  readonly tableName: string;
  /** A hidden name for the table's cells: it survives that the table or sheet is renamed. */
  readonly anchorName: string;
  readonly chartName: string;
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
  version: number;
  /** Left out by the first model. */
  model?: number;
  id: string;
  editie: { id: string; naam: string };
  scenarios: readonly string[];
  maten: readonly string[];
  van: string;
  tot: string;
  stap: Step;
  aannames: readonly (readonly [string, number])[];
  tabel: string;
  anker: string;
  grafiek: { naam: string; maat: string };
  dagen: number;
  kop: readonly string[];
  teksten: readonly string[];
  /** Key, value, and the places of status, source and reason in `teksten`. */
  rijen: readonly (readonly [string, number, number, number, number])[];
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
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    return places.size - 1;
  };
  const rijen = [...record.written].map(
    ([key, { value, status, source, reason }]) =>
      [key, value, place(status), place(source), place(reason)] as const,
  );
  const stored: StoredRecord = {
    version: RECORD_VERSION,
    model: record.modelVersion,
    id: record.id,
    editie: { id: request.edition, naam: record.editionName },
    scenarios: request.scenarios,
    maten: request.measures,
    van: formatMonthIndex(request.from),
    tot: formatMonthIndex(request.until),
    stap: request.step,
    aannames: request.overrides.map(({ name, value }) => [name, value] as const),
    tabel: record.tableName,
    anker: record.anchorName,
    grafiek: { naam: record.chartName, maat: record.chartMeasure },
    dagen: record.dateOffset,
    kop: record.heading,
    teksten: [...places.keys()],
    rijen,
  };
  return JSON.stringify(stored);
}

/** @returns undefined for text that is not a record this version can read. */
export function parseRecord(text: string): LoadRecord | undefined {
  let stored: StoredRecord;
  try {
    stored = JSON.parse(text) as StoredRecord;
    if (stored.version !== RECORD_VERSION) return undefined;
    return recordOf(stored);
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
    const { tabel } = JSON.parse(text) as { tabel?: unknown };
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
    [stored.id, stored.editie.id, stored.editie.naam, stored.tabel, stored.anker].every(isText) &&
    [stored.van, stored.tot, stored.grafiek.naam, stored.grafiek.maat].every(isText) &&
    Object.hasOwn(STEP_MONTHS, stored.stap) &&
    isNumber(stored.dagen) &&
    isList(stored.scenarios, MAX_LIST, isText) &&
    isList(stored.maten, MAX_LIST, isText) &&
    isList(stored.kop, MAX_LIST, isText) &&
    isList(stored.teksten, MAX_TEXTS, isText) &&
    isList(stored.aannames, MAX_LIST, (one) => isTuple(one, isText, isNumber)) &&
    isList(stored.rijen, MAX_LOAD_ROWS, (row) =>
      isTuple(row, isText, isNumber, isNumber, isNumber, isNumber),
    )
  );
}

function recordOf(stored: StoredRecord): LoadRecord | undefined {
  if (!isWhole(stored)) return undefined;
  const from = parseMonthIndex(stored.van);
  const until = parseMonthIndex(stored.tot);
  const scenarios = stored.scenarios.map(parseScenarioName);
  const measures = stored.maten.map(parseMeasure);
  const chartMeasure = parseMeasure(stored.grafiek.maat);
  const known =
    from !== undefined &&
    until !== undefined &&
    chartMeasure !== undefined &&
    new Set(scenarios).size === scenarios.length &&
    new Set(measures).size === measures.length &&
    scenarios.every((scenario) => scenario !== undefined) &&
    measures.every((measure) => measure !== undefined);
  if (!known) return undefined;
  return {
    id: stored.id,
    request: {
      edition: stored.editie.id,
      scenarios: scenarios as readonly ScenarioName[],
      measures: measures as readonly Measure[],
      from,
      until,
      step: stored.stap,
      overrides: stored.aannames.map(([name, value]) => ({ name, value })),
    },
    editionName: stored.editie.naam,
    tableName: stored.tabel,
    anchorName: stored.anker,
    chartName: stored.grafiek.naam,
    chartMeasure,
    dateOffset: stored.dagen,
    heading: stored.kop,
    modelVersion: modelVersionOf(stored.model),
    written: new Map(
      stored.rijen.map(([key, value, status, source, reason]) => [
        presentKey(key),
        {
          value,
          status: stored.teksten[status] ?? '',
          source: stored.teksten[source] ?? '',
          reason: stored.teksten[reason] ?? '',
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
