import { DATE_1904_OFFSET, fromSerial, toIsoDate } from '../../domain/calendar';
import { measureDefinition, type Measure } from '../../domain/measures';
import type { TableCell } from '../../editions/import/table-cell';
import {
  columnOfHeading,
  REALISED_COLUMNS,
  REALISED_HEADINGS,
} from '../../realised/import/realised-columns';
import { readTakenNames, withNewSheets } from '../new-sheets';
import { addSheet } from '../print-layout';
import { uniqueSheetName } from '../sheet-names';
import { addStyledTable, styleTop } from '../sheet-style';
import { uniqueTableName } from '../table-names';
import { writeBlock } from '../write-block';

/** What planners count each month; they may add rows of any other measure. */
const MONTHLY: readonly Measure[] = [
  'occupancy',
  'occupancyRegular',
  'occupancyEmergency',
  'occupancyOutside',
  'statusHolders',
  'firstApplications',
  'repeatApplications',
  'familyMembers',
  'resettled',
  'totalInflow',
  'decisions',
  'granted',
  'openApplications',
  'housed',
  'departed',
  'housingArrears',
];

export interface RealisedTableTexts {
  readonly sheetName: string;
  readonly tableName: string;
  readonly title: string;
  readonly explanation: string;
  readonly example: string;
}

const WIDTHS = [210, 110, 80, 90, 170, 70, 80, 220];
const TABLE_ROW = 4;

/**
 * Writes the table that planners fill, with a row for each measure that is counted monthly.
 *
 * @returns the name of the new sheet.
 */
export async function writeRealisedTemplate(
  context: Excel.RequestContext,
  texts: RealisedTableTexts,
  signal?: AbortSignal,
): Promise<string> {
  const taken = await readTakenNames(context, signal);
  const name = uniqueSheetName(taken.sheets, texts.sheetName);
  const tableName = uniqueTableName(taken.names, texts.tableName);
  await withNewSheets({ sheets: [name] }, async () => {
    const sheet = addSheet(context, name, { headingRow: TABLE_ROW });
    sheet.getRange('A1:A3').values = [[texts.title], [texts.explanation], [texts.example]];
    styleTop(sheet, 2);
    const rows = MONTHLY.map((measure) => {
      const { name: measureName, unit } = measureDefinition(measure);
      return [measureName, '', '', unit, '', '', '', ''];
    });
    await writeBlock(context, sheet, {
      row: TABLE_ROW,
      column: 0,
      formulas: [REALISED_COLUMNS.map((column) => REALISED_HEADINGS[column]), ...rows],
      // As text, or Excel would take 2026-07 for the first of July.
      numberFormat: ['@', '@', '#,##0.##', '@', '@', '@', '@', '@'],
    });
    addStyledTable(sheet, tableName, {
      row: TABLE_ROW,
      rows: rows.length + 1,
      columns: REALISED_COLUMNS.length,
    });
    WIDTHS.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
    });
    sheet.freezePanes.freezeRows(TABLE_ROW + 1);
    sheet.activate();
    sheet.getRangeByIndexes(TABLE_ROW + 1, 1, 1, 1).select();
    await context.sync();
  });
  return name;
}

/** A table of realised figures as it stands on a sheet. */
export interface RealisedTable {
  readonly sheetName: string;
  readonly tableName: string;
  /** The number of the row of headings on its sheet. */
  readonly firstRow: number;
  /** The headings and the rows below them. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** Reads every table whose headings say that it holds realised figures. */
export async function readRealisedTables(
  context: Excel.RequestContext,
  uses1904: boolean,
): Promise<readonly RealisedTable[]> {
  const { tables } = context.workbook;
  tables.load('items/name');
  await context.sync();
  const headers = tables.items.map((table) => {
    const header = table.getHeaderRowRange();
    header.load('values,rowIndex');
    table.worksheet.load('name');
    return { table, header };
  });
  await context.sync();
  const fitting = headers
    .filter(({ header }) => isRealisedHeading(header.values[0] ?? []))
    .map(({ table, header }) => {
      const body = table.getDataBodyRange();
      body.load('values');
      return { table, header, body };
    });
  await context.sync();
  return fitting.map(({ table, header, body }) => ({
    sheetName: table.worksheet.name,
    tableName: table.name,
    firstRow: header.rowIndex + 1,
    rows: [header.values[0], ...withDates(header.values[0], body.values, uses1904)],
  }));
}

function isRealisedHeading(cells: readonly unknown[]): boolean {
  const columns = cells.map((cell) => columnOfHeading(String(cell)));
  return ['measure', 'when', 'value', 'source'].every((column) =>
    columns.includes(column as (typeof columns)[number]),
  );
}

/** A date cell holds a serial: only its column says that the number is a day, or a year. */
function withDates(
  heading: readonly unknown[],
  rows: readonly (readonly TableCell[])[],
  uses1904: boolean,
): readonly (readonly TableCell[])[] {
  const isDay = heading.map((cell) => {
    const column = columnOfHeading(String(cell));
    return column === 'when' || column === 'known';
  });
  const offset = uses1904 ? DATE_1904_OFFSET : 0;
  return rows.map((cells) =>
    cells.map((cell, i) => {
      if (!isDay[i] || typeof cell !== 'number') return cell;
      if (Number.isInteger(cell) && cell >= 1900 && cell <= 2200) return String(cell);
      const date = fromSerial(cell + offset);
      return date ? toIsoDate(date) : String(cell);
    }),
  );
}
