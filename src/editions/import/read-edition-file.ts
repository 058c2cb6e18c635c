import { ForecastError } from '../../domain/forecast-error';
import { BUNDLED_EDITIONS } from '../bundled-editions';
import type { Edition } from '../edition';
import { checkEdition, limitFaults } from './edition-checks';
import { REASONS } from './fault-reasons';
import type { ImportFault } from './import-fault';
import { remarksOn } from './import-remarks';
import { DUTCH_HEADINGS, type RawReading } from './raw-edition';
import { readEditionCsv } from './read-edition-csv';
import { readEditionJson } from './read-edition-json';

/** A larger file is refused before it is read. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;

/**
 * The outcome of reading an edition file: the edition, the sheets among which the user must choose,
 * or everything that is wrong with it.
 */
export type ImportReport =
  | {
      readonly edition: Edition;
      /** What does not add up in it; it can be calculated with. */
      readonly remarks: readonly ImportFault[];
      readonly choice?: undefined;
      readonly faults: readonly [];
    }
  | {
      readonly edition?: undefined;
      readonly choice: readonly string[];
      readonly faults: readonly [];
    }
  | {
      readonly edition?: undefined;
      readonly choice?: undefined;
      readonly faults: readonly ImportFault[];
    };

export interface EditionFileInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The sheet that the user chose, when a workbook has more than one table. */
  readonly sheet?: string;
}

/**
 * Refuses a file by its size and name alone, before its contents are read into memory.
 *
 * @returns undefined when the file may be opened.
 */
export function refuseFile(name: string, size: number): ImportFault | undefined {
  if (size > MAX_FILE_BYTES) {
    return { file: name, reason: REASONS.fileTooLarge(size / 1024 / 1024) };
  }
  if (size === 0) return { file: name, reason: REASONS.emptyFile() };
  if (!/\.(?:json|csv|txt|xlsx)$/i.test(name))
    return { file: name, reason: REASONS.unknownFormat() };
  return undefined;
}

/**
 * Reads an edition from a JSON, CSV or XLSX file and checks it wholly. Never throws: whatever the
 * file holds, the answer is an edition or a report of all faults.
 *
 * @param tryProjection projects from the edition and throws when that is impossible. Passed in,
 * because editions do not know the model.
 * @param knownEditions the editions of which the file may be a revision.
 */
export async function readEditionFile(
  { name, bytes, sheet }: EditionFileInput,
  tryProjection: (edition: Edition) => void,
  knownEditions: readonly Edition[] = BUNDLED_EDITIONS,
): Promise<ImportReport> {
  const refusal = refuseFile(name, bytes.length);
  if (refusal) return { faults: [refusal] };
  const { raw, choice, faults } = await read(name, bytes, sheet);
  if (choice) return { choice, faults: [] };
  if (!raw) return { faults: limitFaults(faults) };
  const checked = checkEdition(raw);
  const missing = new Set(missingColumns(faults));
  // Without a column every row lacks it: one fault says that.
  const others = checked.faults.filter(
    ({ row, column }) => !(row && column && missing.has(column)),
  );
  const all = [...faults, ...others];
  if (all.length > 0 || !checked.edition) return { faults: limitFaults(all) };
  try {
    tryProjection(checked.edition);
  } catch (error) {
    const reason =
      error instanceof ForecastError
        ? REASONS.cannotCalculate(error.said)
        : REASONS.calculationFailed(String(error));
    return { faults: [{ file: name, reason }] };
  }
  // Where it came from is for who imports it to say.
  const { imported: _, ...edition } = checked.edition;
  // Every row became a value, in its order, or there would be faults.
  const rows = new Map(edition.values.map((value, i) => [value, raw.values[i]?.row]));
  const remarks = remarksOn(edition, knownEditions).map(({ value, reason }) => {
    const row = rows.get(value);
    const column = raw.fieldNames.value;
    return { file: name, ...(row === undefined ? {} : { row }), column, reason };
  });
  return { edition, remarks, faults: [] };
}

async function read(name: string, bytes: Uint8Array, sheet?: string): Promise<RawReading> {
  // A file may be named anything; a zip file begins with PK.
  if (/\.xlsx$/i.test(name)) {
    const { readEditionXlsx } = await import('./read-edition-xlsx');
    return readEditionXlsx(name, bytes, sheet);
  }
  return /\.json$/i.test(name) ? readEditionJson(name, bytes) : readEditionCsv(name, bytes);
}

function missingColumns(faults: readonly ImportFault[]): string[] {
  return Object.values(DUTCH_HEADINGS).filter((heading) =>
    faults.some(
      ({ column, reason }) => column === heading && reason.nl === REASONS.missingColumn(heading).nl,
    ),
  );
}
