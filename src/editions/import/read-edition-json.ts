import {
  EDITION_HEADER_SCHEMA,
  VALUE_SCHEMA,
  type EditionFileHeader,
  type EditionFileValue,
} from './edition-schema';
import type { ImportOrigin } from '../import-origin';
import { REASONS } from './fault-reasons';
import { MAX_FAULTS, type ImportFault } from './import-fault';
import { refuseJson } from './json-size';
import { JSON_FIELDS, type RawEdition, type RawReading, type RawValue } from './raw-edition';
import { decodeText } from './text-decoding';

/** The most of each list that an edition can have. */
const MAX_ITEMS = { values: 20_000, documents: 500, facts: 5_000 } as const;

/** Reads a JSON edition file. A file of the wrong shape gives one fault for each wrong field. */
export function readEditionJson(file: string, bytes: Uint8Array): RawReading {
  return readEditionJsonText(file, decodeText(bytes));
}

/** As {@link readEditionJson}, for text that a workbook keeps. */
export function readEditionJsonText(file: string, text: string): RawReading {
  const refusal = refuseJson(text);
  if (refusal) {
    return { faults: [{ file, reason: REASONS.jsonTooLarge(refusal.what, refusal.limit) }] };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { faults: [{ file, reason: REASONS.brokenJson() }] };
  }
  return readEditionObject(file, json);
}

function readEditionObject(file: string, json: unknown): RawReading {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { faults: [{ file, reason: REASONS.wrongJsonType('object') }] };
  }
  const lists = json as Readonly<Record<string, unknown>>;
  // Before the shape of each item is looked at.
  for (const [name, limit] of Object.entries(MAX_ITEMS)) {
    const list = lists[name];
    if (Array.isArray(list) && list.length > limit) {
      return { faults: [{ file, column: name, reason: REASONS.jsonTooLarge(name, limit) }] };
    }
  }
  const faults: ImportFault[] = [];
  const header = EDITION_HEADER_SCHEMA.safeParse(json);
  for (const issue of header.error?.issues ?? []) faults.push(faultOf(file, json, issue));
  const values = readValues(file, lists.values, faults);
  if (faults.length > 0 || !header.success) return { faults };
  return { raw: rawOf(file, header.data, values), faults };
}

function readValues(
  file: string,
  list: unknown,
  faults: ImportFault[],
): readonly EditionFileValue[] {
  if (!Array.isArray(list)) {
    faults.push({ file, column: 'values', reason: REASONS.wrongJsonType('array') });
    return [];
  }
  const values: EditionFileValue[] = [];
  for (const [index, item] of list.entries()) {
    const parsed = VALUE_SCHEMA.safeParse(item);
    if (parsed.success) values.push(parsed.data);
    for (const { path, ...issue } of parsed.error?.issues ?? []) {
      faults.push(faultOf(file, item, { ...issue, path: ['values', index, ...path] }));
    }
    // The report says that there are more.
    if (faults.length > MAX_FAULTS) break;
  }
  return values;
}

interface SchemaIssue {
  readonly code?: string;
  readonly expected?: string;
  readonly path: readonly PropertyKey[];
}

function faultOf(file: string, json: unknown, issue: SchemaIssue): ImportFault {
  const [first, index] = issue.path;
  if (first === 'schemaVersion') {
    const { schemaVersion } = json as { schemaVersion?: unknown };
    return {
      file,
      column: 'schemaVersion',
      reason:
        schemaVersion === undefined
          ? REASONS.missingSchemaVersion()
          : REASONS.wrongSchemaVersion(JSON.stringify(schemaVersion)),
    };
  }
  const inList = typeof index === 'number';
  const names = inList ? issue.path.slice(2) : issue.path;
  const field = names.map(String).join('.');
  const list = inList && first !== 'values' ? `${String(first)}.` : '';
  return {
    file,
    ...(inList ? { row: index + 1 } : {}),
    ...(field === '' && list === '' ? {} : { column: list + field }),
    reason: REASONS.wrongJsonType(issue.expected ?? 'object'),
  };
}

function rawOf(
  file: string,
  edition: EditionFileHeader,
  values: readonly EditionFileValue[],
): RawEdition {
  return {
    file,
    ...(edition.id === undefined ? {} : { id: edition.id }),
    header: {
      name: { text: edition.name },
      published: { text: edition.published },
      start: { text: edition.start },
      horizonMonths: { text: String(edition.horizonMonths) },
    },
    ...(edition.counted ? { counted: edition.counted } : {}),
    ...(edition.imported ? { imported: shortened(edition.imported) } : {}),
    documents: edition.documents,
    facts: edition.facts,
    values: values.map(rawValueOf),
    fieldNames: JSON_FIELDS,
    headerNames: {
      name: 'name',
      published: 'published',
      start: 'start',
      horizonMonths: 'horizonMonths',
    },
  };
}

/** Names of files are no longer, and a text of anyone's making is shown in many places. */
function shortened({ file, on, madeBy }: ImportOrigin): ImportOrigin {
  return { ...(madeBy ? { madeBy } : {}), file: file.replace(/\p{C}/gu, '').slice(0, 120), on };
}

function rawValueOf(entry: EditionFileValue, index: number): RawValue {
  const { measure, scenario, period, unit, status, reason, source, value, id } = entry;
  return {
    row: index + 1,
    ...(id === undefined ? {} : { id }),
    texts: {
      measure,
      scenario,
      period,
      unit,
      status,
      reason,
      document: source.document,
      section: source.section,
    },
    value,
  };
}
