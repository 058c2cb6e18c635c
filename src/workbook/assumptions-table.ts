import { asPlainText } from '../domain/plain-text';
import type { AssumptionsTableTexts } from './assumptions-table-texts';
import { functionName } from '../domain/product';
import { editionTitle } from '../editions/imported-edition';
import type { Forecast } from '../scenarios/forecast/forecast';
import { overrideName } from '../scenarios/assumptions/overrides';
import { parameterDefinition } from '../scenarios/assumptions/parameters';
import { monthOf } from '../domain/calendar';
import { differenceFormula } from './difference-formula';
import { readTakenNames, withNewSheets } from './new-sheets';
import { addSheet } from './print-layout';
import { uniqueSheetName } from './sheet-names';
import { addStyledTable, applyStyle, styleTop } from './sheet-style';
import { uniqueTableName } from './table-names';
import { writeBlock } from './write-block';

/** A changed assumption's remark, beside its name, value and unit. */
export type RemarkOf = (name: string) => string;

const OCCUPANCY = functionName('PROGNOSE.BEZETTING');
const NEED = functionName('CAPACITEIT.BEHOEFTE');
const TITLE_ROW = 0;
/** The outcomes come first and the table last, so that rows can be added to it. */
const OUTCOME_ROW = 3;
const TABLE_WIDTH = 4;
const WIDTHS = [240, 110, 110, 110, 130];

/**
 * Writes the changed assumptions of a forecast as an Excel table on a new sheet, with formulas
 * above it that calculate with the table.
 *
 * The formulas refer to the table's cells by address: Excel widens that range when rows are added,
 * and other spreadsheet programs understand it too.
 *
 * @returns the name of the new sheet.
 */
export async function writeAssumptionsTable(
  context: Excel.RequestContext,
  forecast: Forecast,
  remarkOf: RemarkOf,
  texts: AssumptionsTableTexts,
  signal?: AbortSignal,
): Promise<string> {
  const taken = await readTakenNames(context, signal);
  const name = uniqueSheetName(taken.sheets, texts.sheetName);
  const tableName = uniqueTableName(taken.names, texts.tableName);
  await withNewSheets({ sheets: [name] }, () =>
    fillSheet(context, forecast, { name, tableName, remarkOf, texts }),
  );
  return name;
}

interface SheetPlan {
  readonly name: string;
  readonly tableName: string;
  readonly remarkOf: RemarkOf;
  readonly texts: AssumptionsTableTexts;
}

async function fillSheet(
  context: Excel.RequestContext,
  forecast: Forecast,
  { name, tableName, remarkOf, texts }: SheetPlan,
): Promise<void> {
  const sheet = addSheet(context, name, { widths: WIDTHS });
  const rows = forecast.overrides.map((override) => {
    const { unit } = parameterDefinition(override.parameter);
    const label = overrideName(override);
    return [label, override.value, unit, asPlainText(remarkOf(label))];
  });
  const heading = sheet.getRangeByIndexes(TITLE_ROW, 0, 2, 1);
  heading.formulas = [
    [asPlainText(texts.title(forecast.scenario, editionTitle(forecast.edition)))],
    [texts.explanation],
  ];
  styleTop(sheet, 1);
  const years = yearEnds(forecast);
  const tableRow = OUTCOME_ROW + years.length + 2;
  await writeBlock(context, sheet, {
    row: OUTCOME_ROW,
    column: 0,
    formulas: [[...texts.outcomeColumns], ...outcomeRows(forecast, years, tableRow + 1)],
    numberFormat: ['0', '#,##0', '#,##0', '+#,##0;-#,##0;0', '#,##0'],
  });
  applyStyle(sheet.getRangeByIndexes(OUTCOME_ROW, 0, 1, WIDTHS.length), 'heading');
  sheet.getRangeByIndexes(OUTCOME_ROW, 0, years.length + 1, 1).format.horizontalAlignment = 'Left';
  sheet.getRangeByIndexes(OUTCOME_ROW, 1, 1, WIDTHS.length - 1).format.horizontalAlignment =
    'Right';
  await writeBlock(context, sheet, {
    row: tableRow,
    column: 0,
    formulas: [[...texts.columns], ...rows],
    numberFormat: [
      Array.from({ length: TABLE_WIDTH }, () => 'General'),
      ...forecast.overrides.map(({ parameter }) => ['@', formatOf(parameter), '@', 'General']),
    ],
  });
  addStyledTable(sheet, tableName, {
    row: tableRow,
    rows: rows.length + 1,
    columns: TABLE_WIDTH,
  });
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  sheet.activate();
  await context.sync();
}

function formatOf(parameter: Parameters<typeof parameterDefinition>[0]): string {
  const { unit, kind } = parameterDefinition(parameter);
  if (unit === '%' || unit === 'aandeel') return '0.0%';
  return kind === 'yearlyFlow' || unit === 'personen' || unit === 'aanvragen' ? '#,##0' : '0.000';
}

/** The calendar years that end within a forecast. */
function yearEnds({ start, end }: Forecast): readonly number[] {
  const first = monthOf(start).year;
  const count = monthOf(end).year - first;
  return Array.from({ length: count }, (_, i) => first + i);
}

/**
 * A row per year end of the edition, in our own functions.
 *
 * @param firstRow where the table's first assumption stands, counted from 0.
 */
function outcomeRows(
  forecast: Forecast,
  years: readonly number[],
  firstRow: number,
): (string | number)[][] {
  const table = `$A$${firstRow + 1}:$B$${firstRow + forecast.overrides.length}`;
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const scenario = quoted(forecast.scenario);
  const edition = quoted(forecast.edition.name);
  return years.map((year, i) => {
    const row = OUTCOME_ROW + 2 + i;
    const at = `$A${row}`;
    return [
      year,
      `=${OCCUPANCY}(${scenario},${at},,${edition},${table})`,
      `=${OCCUPANCY}(${scenario},${at},,${edition})`,
      `=${differenceFormula(`B${row}`, `C${row}`)}`,
      `=${NEED}(${scenario},${at},,${edition},${table})`,
    ];
  });
}
