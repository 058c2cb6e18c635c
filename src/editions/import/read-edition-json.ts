import { EDITION_FILE_SCHEMA, type EditionFile } from './edition-schema';
import { REASONS } from './fault-reasons';
import type { ImportFault } from './import-fault';
import { JSON_FIELDS, type RawEdition, type RawReading, type RawValue } from './raw-edition';
import { decodeText } from './text-decoding';

/** Reads a JSON edition file. A file of the wrong shape gives one fault for each wrong field. */
export function readEditionJson(file: string, bytes: Uint8Array): RawReading {
  let json: unknown;
  try {
    json = JSON.parse(decodeText(bytes));
  } catch {
    return { faults: [{ file, reason: REASONS.brokenJson() }] };
  }
  return readEditionObject(file, json);
}

/** As {@link readEditionJson}, for JSON that was parsed already. */
export function readEditionObject(file: string, json: unknown): RawReading {
  const parsed = EDITION_FILE_SCHEMA.safeParse(json);
  if (!parsed.success) {
    return { faults: parsed.error.issues.map((issue) => faultOf(file, json, issue)) };
  }
  return { raw: rawOf(file, parsed.data), faults: [] };
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

function rawOf(file: string, edition: EditionFile): RawEdition {
  return {
    file,
    ...(edition.id === undefined ? {} : { id: edition.id }),
    header: {
      name: { text: edition.name },
      published: { text: edition.published },
      start: { text: edition.start },
      horizonMonths: { text: String(edition.horizonMonths) },
    },
    documents: edition.documents,
    facts: edition.facts,
    values: edition.values.map(rawValueOf),
    fieldNames: JSON_FIELDS,
    headerNames: {
      name: 'name',
      published: 'published',
      start: 'start',
      horizonMonths: 'horizonMonths',
    },
  };
}

function rawValueOf(entry: EditionFile['values'][number], index: number): RawValue {
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
