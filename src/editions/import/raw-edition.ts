import type { CountedMonths, EditionFact } from '../edition';
import type { ImportOrigin } from '../import-origin';
import type { ImportFault } from './import-fault';

/** The fields of a value, in the order of the columns of a table. */
export const VALUE_FIELDS = [
  'measure',
  'scenario',
  'period',
  'value',
  'unit',
  'status',
  'document',
  'section',
  'reason',
] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];

/** The headings of the columns, as the Dutch templates have them. */
export const DUTCH_HEADINGS: Readonly<Record<ValueField, string>> = {
  measure: 'maat',
  scenario: 'scenario',
  period: 'periode',
  value: 'waarde',
  unit: 'eenheid',
  status: 'status',
  document: 'document',
  section: 'paragraaf',
  reason: 'toelichting',
};

/** The names of the fields in a JSON file. */
export const JSON_FIELDS: Readonly<Record<ValueField, string>> = {
  measure: 'measure',
  scenario: 'scenario',
  period: 'period',
  value: 'value',
  unit: 'unit',
  status: 'status',
  document: 'source.document',
  section: 'source.section',
  reason: 'reason',
};

/** A value as it stands in the file, before anything was checked. */
export interface RawValue {
  readonly row: number;
  readonly id?: string;
  readonly texts: Readonly<Record<Exclude<ValueField, 'value'>, string>>;
  /** A number, or the reason why there is none. */
  readonly value: number | { readonly fault: ImportFault['reason'] };
}

/** A text of the header with the row in which it stands. */
export interface RawText {
  readonly text: string;
  readonly row?: number;
}

export type HeaderField = 'name' | 'published' | 'start' | 'horizonMonths';

/** An edition as it stands in a file of any format, before its contents were checked. */
export interface RawEdition {
  readonly file: string;
  readonly id?: string;
  readonly header: Readonly<Partial<Record<HeaderField, RawText>>>;
  readonly documents: readonly { readonly title: string; readonly reference: string }[];
  readonly facts: readonly EditionFact[];
  /** What of it was counted, when it was re-based. */
  readonly counted?: CountedMonths;
  /** Where the edition came from, when it says so itself. */
  readonly imported?: ImportOrigin;
  readonly values: readonly RawValue[];
  /** What the fields are called in this file, for the report. */
  readonly fieldNames: Readonly<Record<ValueField, string>>;
  readonly headerNames: Readonly<Record<HeaderField, string>>;
}

/** What a reader of one format gives: the edition as far as it could be read, and the faults. */
export interface RawReading {
  readonly raw?: RawEdition;
  /** The sheets among which the user must choose, when more than one holds a table. */
  readonly choice?: readonly string[];
  readonly faults: readonly ImportFault[];
}
