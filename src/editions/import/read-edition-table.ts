import { normaliseName, parseMeasure } from '../../domain/measures';
import { nearestName } from '../../domain/nearest-name';
import { EDITION_SCHEMA_VERSION } from '../edition';
import { readCellNumber } from './cell-number';
import { REASONS } from './fault-reasons';
import type { ImportFault } from './import-fault';
import {
  DUTCH_HEADINGS,
  VALUE_FIELDS,
  type HeaderField,
  type RawReading,
  type RawText,
  type RawValue,
  type ValueField,
} from './raw-edition';
import { textOf, type TableCell } from './table-cell';
import type { NumberNotation } from './written-number';

/** A longer text is no heading. */
const MAX_HEADING = 40;

const OTHER_HEADINGS: ReadonlyMap<string, ValueField> = new Map<string, ValueField>([
  ['measure', 'measure'],
  ['period', 'period'],
  ['value', 'value'],
  ['unit', 'unit'],
  ['section', 'section'],
  ['reason', 'reason'],
  ['note', 'reason'],
]);

const HEADER_NAMES: Readonly<Record<HeaderField, string>> = {
  name: 'naam',
  published: 'gepubliceerd',
  start: 'start',
  horizonMonths: 'horizon',
};

const HEADER_KEYS: ReadonlyMap<string, HeaderField | 'document' | 'schemaVersion'> = new Map<
  string,
  HeaderField | 'document' | 'schemaVersion'
>([
  ['naam', 'name'],
  ['name', 'name'],
  ['gepubliceerd', 'published'],
  ['published', 'published'],
  ['start', 'start'],
  ['horizon', 'horizonMonths'],
  ['horizonmonths', 'horizonMonths'],
  ['document', 'document'],
  ['schemaversie', 'schemaVersion'],
  ['schemaversion', 'schemaVersion'],
]);

const KNOWN_HEADER_KEYS = ['naam', 'gepubliceerd', 'start', 'horizon', 'document', 'schemaversie'];

/** Where the headings of a table of values stand. */
export interface Headings {
  /** The place of their row, from 0. */
  readonly row: number;
  /** The columns up to and with the last heading. */
  readonly width: number;
}

/** @returns undefined when these rows hold no table of values. */
export function findHeadings(rows: readonly (readonly TableCell[])[]): Headings | undefined {
  // Only a cell that is a heading by itself counts: a remark above the table may name them too.
  for (const [row, cells] of rows.entries()) {
    const fields = cells.map(headingField);
    if (fields.includes('measure') && fields.includes('value')) {
      const last = fields.reduce((end, field, i) => (field === undefined ? end : i), 0);
      return { row, width: last + 1 };
    }
  }
  return undefined;
}

/**
 * Reads an edition from rows of cells: items above the table (naam, gepubliceerd, start, horizon,
 * document), then a row of headings, then a row for each value. Columns may stand in any order.
 */
export function readEditionTable(
  file: string,
  rows: readonly (readonly TableCell[])[],
  notation: NumberNotation,
): RawReading {
  const headingRow = findHeadings(rows)?.row;
  if (headingRow === undefined) return { faults: [{ file, reason: REASONS.noTable() }] };
  const faults: ImportFault[] = [];
  const columns = readHeadings(file, rows[headingRow], headingRow + 1, faults);
  const { header, documents } = readHeader(file, rows.slice(0, headingRow), faults);
  const values: RawValue[] = [];
  rows.slice(headingRow + 1).forEach((cells, i) => {
    if (cells.every((cell) => textOf(cell) === '')) return;
    values.push(readValue(cells, headingRow + 2 + i, columns, notation));
  });
  return {
    raw: {
      file,
      header,
      documents,
      facts: [],
      values,
      fieldNames: DUTCH_HEADINGS,
      headerNames: HEADER_NAMES,
    },
    faults,
  };
}

export function headingField(cell: TableCell): ValueField | undefined {
  const text = textOf(cell);
  if (text.length > MAX_HEADING) return undefined;
  const name = normaliseName(text);
  return VALUE_FIELDS.find((field) => DUTCH_HEADINGS[field] === name) ?? OTHER_HEADINGS.get(name);
}

type Columns = ReadonlyMap<ValueField, number>;

function readHeadings(
  file: string,
  cells: readonly TableCell[],
  row: number,
  faults: ImportFault[],
): Columns {
  const columns = new Map<ValueField, number>();
  cells.forEach((cell, column) => {
    const field = headingField(cell);
    if (!field) return;
    if (columns.has(field)) {
      faults.push({
        file,
        row,
        column: textOf(cell),
        reason: REASONS.doubleColumn(textOf(cell)),
      });
    } else columns.set(field, column);
  });
  for (const field of VALUE_FIELDS) {
    if (columns.has(field)) continue;
    const column = DUTCH_HEADINGS[field];
    faults.push({ file, row, column, reason: REASONS.missingColumn(column) });
  }
  return columns;
}

function readHeader(
  file: string,
  rows: readonly (readonly TableCell[])[],
  faults: ImportFault[],
): {
  header: Partial<Record<HeaderField, RawText>>;
  documents: { title: string; reference: string }[];
} {
  const header: Partial<Record<HeaderField, RawText>> = {};
  const documents: { title: string; reference: string }[] = [];
  rows.forEach((cells, index) => {
    const row = index + 1;
    const key = textOf(cells[0]);
    if (key === '' || key.startsWith('#')) return;
    const field = HEADER_KEYS.get(key.slice(0, MAX_HEADING).toLowerCase().replace(/\s|:$/g, ''));
    const text = textOf(cells[1]);
    if (field === undefined) {
      const near = nearestName(key, KNOWN_HEADER_KEYS);
      faults.push({
        file,
        row,
        column: key,
        reason: REASONS.unknownHeader(key, near, KNOWN_HEADER_KEYS),
      });
    } else if (field === 'document') {
      if (text !== '') documents.push({ title: text, reference: textOf(cells[2]) });
    } else if (field === 'schemaVersion') {
      if (text !== String(EDITION_SCHEMA_VERSION)) {
        faults.push({ file, row, column: key, reason: REASONS.wrongSchemaVersion(text) });
      }
    } else if (header[field]) {
      faults.push({ file, row, column: key, reason: REASONS.doubleHeader(key) });
    } else header[field] = { text, row };
  });
  return { header, documents };
}

function readValue(
  cells: readonly TableCell[],
  row: number,
  columns: Columns,
  notation: NumberNotation,
): RawValue {
  const cell = (field: ValueField): TableCell => {
    const column = columns.get(field);
    return column === undefined ? '' : cells[column];
  };
  const text = (field: ValueField): string => textOf(cell(field));
  return {
    row,
    texts: {
      measure: text('measure'),
      scenario: text('scenario'),
      period: text('period'),
      unit: text('unit'),
      status: text('status'),
      document: text('document'),
      section: text('section'),
      reason: text('reason'),
    },
    value: numberOf(cell('value'), notation, text('measure'), text('unit')),
  };
}

function numberOf(
  cell: TableCell,
  notation: NumberNotation,
  measure: string,
  unit: string,
): RawValue['value'] {
  const value = readCellNumber(cell, notation, parseMeasure(measure), unit);
  if (value === 'ambiguous') return { fault: REASONS.ambiguousNumber(textOf(cell)) };
  return value ?? { fault: REASONS.notANumber(textOf(cell)) };
}
