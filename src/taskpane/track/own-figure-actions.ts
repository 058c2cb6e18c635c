import type { ImportFault } from '../../editions/import/import-fault';
import type { RealisedValue } from '../../realised/realised-value';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import { usesDateSystem1904 } from '../../workbook/date-system-detection';
import { readRealisedTables } from '../../workbook/realised/realised-table';
import {
  readOwnFigures,
  removeDamagedFigures,
  storeOwnFigures,
  type DamagedFigures,
} from '../../workbook/realised/stored-realised';
import { today } from '../../workbook/realised/today';
import { recalculate } from '../../workbook/restore-workbook-state';
import { runInExcel } from '../../workbook/run-in-excel';

/** What came of reading own figures: how many, or what is wrong with them. */
export type OwnFiguresOutcome =
  | {
      readonly kind: 'stored';
      readonly count: number;
      readonly recalculated: boolean;
      /** What the workbook still holds that does not count. */
      readonly damaged: readonly DamagedFigures[];
    }
  | { readonly kind: 'faults'; readonly faults: readonly ImportFault[] }
  /** There is no table, or no row was filled in. */
  | { readonly kind: 'nothing' };

/** Reads the tables of the workbook; all their rows are taken, or none. */
export async function readOwnTables(
  service: ForecastService,
  signal: AbortSignal,
): Promise<OwnFiguresOutcome> {
  const uses1904 = await usesDateSystem1904();
  const tables = await runInExcel((context) => readRealisedTables(context, uses1904));
  if (tables.length === 0) return { kind: 'nothing' };
  const { readRealisedTable } = await import('../../realised/import/read-realised-table');
  const reports = tables.map(({ sheetName, rows, firstRow }) =>
    readRealisedTable(rows, { file: sheetName, today: today(), notation: 'dutch' }, firstRow),
  );
  const faults = reports.flatMap((report) => report.faults);
  if (faults.length > 0) return { kind: 'faults', faults };
  return store(
    service,
    '',
    reports.flatMap(({ values }) => values ?? []),
    signal,
  );
}

/** Reads a file; its figures take the place of those of an earlier file with the same name. */
export async function readOwnFile(
  service: ForecastService,
  file: File,
  signal: AbortSignal,
): Promise<OwnFiguresOutcome> {
  const { readRealisedFile, refuseRealisedFile } =
    await import('../../realised/import/read-realised-table');
  // Before reading: a huge file must not fill the memory of Excel.
  const refusal = refuseRealisedFile(file.name, file.size);
  if (refusal) return { kind: 'faults', faults: [refusal] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { values, faults } = await readRealisedFile({ name: file.name, bytes }, today());
  if (!values) return { kind: 'faults', faults };
  if (values.length === 0) return { kind: 'nothing' };
  return store(service, file.name, values, signal);
}

/** The workbook comes first: when it cannot be written, the cells keep calculating as before. */
async function store(
  service: ForecastService,
  origin: string,
  values: readonly RealisedValue[],
  signal: AbortSignal,
): Promise<OwnFiguresOutcome> {
  const { sets, damaged } = await runInExcel((context) =>
    storeOwnFigures(context, { origin, values }, today(), signal),
  );
  service.realised.replaceOwn(sets.flatMap((set) => set.values));
  const recalculated = await recalculate().then(
    () => true,
    () => false,
  );
  return { kind: 'stored', count: values.length, recalculated, damaged };
}

/** What the workbook holds of own figures that does not count. */
export async function listDamagedFigures(): Promise<readonly DamagedFigures[]> {
  return (await runInExcel((context) => readOwnFigures(context, today()))).damaged;
}

/** Removes figures that do not count from the workbook; no number changes. */
export async function removeFigures({ id }: DamagedFigures, signal: AbortSignal): Promise<void> {
  await runInExcel((context) => removeDamagedFigures(context, id, signal));
}
