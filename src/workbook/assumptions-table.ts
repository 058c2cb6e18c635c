import { asPlainText } from '../editions/import/plain-text';
import type { AssumptionsSheetTexts } from '../i18n/explore';
import type { Forecast } from '../scenarios/forecast';
import { overrideName } from '../scenarios/overrides';
import { parameterDefinition } from '../scenarios/parameters';
import { monthOf } from '../domain/calendar';
import { uniqueSheetName } from './sheet-names';
import { uniqueTableName } from './table-names';
import { writeBlock } from './write-block';

/** A changed assumption's remark, beside its name, value and unit. */
export type RemarkOf = (name: string) => string;

const TITLE_ROW = 0;
const HEADING_ROW = 3;
const TABLE_WIDTH = 4;
/** The outcomes stand beside the table, so that rows can be added to it. */
const OUTCOME_COLUMN = TABLE_WIDTH + 1;

/**
 * Writes the changed assumptions of a forecast as an Excel table on a new sheet, with formulas
 * beside it that calculate with the table.
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
  texts: AssumptionsSheetTexts,
): Promise<string> {
  const { workbook } = context;
  workbook.worksheets.load('items/name');
  workbook.tables.load('items/name');
  workbook.names.load('items/name');
  await context.sync();
  const name = uniqueSheetName(
    workbook.worksheets.items.map((sheet) => sheet.name),
    texts.sheetName,
  );
  const tableName = uniqueTableName(
    [...workbook.tables.items, ...workbook.names.items].map((item) => item.name),
    texts.tableName,
  );
  const sheet = workbook.worksheets.add(name);
  const rows = forecast.overrides.map((override) => {
    const { unit } = parameterDefinition(override.parameter);
    const label = overrideName(override);
    return [label, override.value, unit, asPlainText(remarkOf(label))];
  });
  const heading = sheet.getRangeByIndexes(TITLE_ROW, 0, 2, 1);
  heading.formulas = [
    [asPlainText(texts.title(forecast.scenario, forecast.edition.name))],
    [texts.explanation],
  ];
  sheet.getRangeByIndexes(TITLE_ROW, 0, 1, 1).format.font.bold = true;
  sheet.getRangeByIndexes(TITLE_ROW, 0, 1, 1).format.font.size = 14;
  await writeBlock(context, sheet, {
    row: HEADING_ROW,
    column: 0,
    formulas: [[...texts.columns], ...rows],
    numberFormat: [
      Array.from({ length: TABLE_WIDTH }, () => 'General'),
      ...forecast.overrides.map(({ parameter }) => ['@', formatOf(parameter), '@', 'General']),
    ],
  });
  const table = sheet.tables.add(
    sheet.getRangeByIndexes(HEADING_ROW, 0, rows.length + 1, TABLE_WIDTH),
    true,
  );
  table.name = tableName;
  await writeBlock(context, sheet, {
    row: HEADING_ROW,
    column: OUTCOME_COLUMN,
    formulas: [[...texts.outcomeColumns], ...outcomeRows(forecast, rows.length)],
    numberFormat: ['0', '#,##0', '#,##0', '+#,##0;-#,##0;0', '#,##0'],
  });
  const outcomeHeading = sheet.getRangeByIndexes(HEADING_ROW, OUTCOME_COLUMN, 1, 5);
  outcomeHeading.format.font.bold = true;
  outcomeHeading.format.wrapText = true;
  [240, 80, 110, 300, 20, 70, 110, 110, 80, 130].forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  sheet.activate();
  await context.sync();
  return name;
}

function formatOf(parameter: Parameters<typeof parameterDefinition>[0]): string {
  const { unit, kind } = parameterDefinition(parameter);
  if (unit === '%' || unit === 'aandeel') return '0.0%';
  return kind === 'yearlyFlow' || unit === 'personen' || unit === 'aanvragen' ? '#,##0' : '0.000';
}

/** A row per year end of the edition, in our own functions. */
function outcomeRows(forecast: Forecast, assumptions: number): (string | number)[][] {
  const first = HEADING_ROW + 2;
  const table = `$A$${first}:$B$${first + assumptions - 1}`;
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const scenario = quoted(forecast.scenario);
  const edition = quoted(forecast.edition.name);
  const years: number[] = [];
  for (let end = forecast.start + 1; end <= forecast.end; end++) {
    if (end % 12 === 0) years.push(monthOf(end - 1).year);
  }
  return years.map((year, i) => {
    const row = first + i;
    const at = `$F${row}`;
    return [
      year,
      `=PROGNOSE.BEZETTING(${scenario},${at},,${edition},${table})`,
      `=PROGNOSE.BEZETTING(${scenario},${at},,${edition})`,
      `=G${row}-H${row}`,
      `=CAPACITEIT.BEHOEFTE(${scenario},${at},,${edition},${table})`,
    ];
  });
}
