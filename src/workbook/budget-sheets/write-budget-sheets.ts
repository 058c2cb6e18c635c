import type { DraftArea } from '../audit-sheet/sheet-draft';
import { addDraftSheet, writeDraft } from '../audit-sheet/write-draft';
import { readTakenNames, withNewSheets } from '../new-sheets';
import { uniqueSheetName } from '../sheet-names';
import { CHART_COLORS } from '../sheet-style';
import { BudgetInputSheet } from './budget-input-sheet';
import { BudgetMonthsSheet } from './budget-months-sheet';
import { freeBudgetNames, type BudgetNames } from './budget-names';
import { firstComparableYear, type BudgetRequest } from './budget-request';
import { BudgetResultSheet, publishedRange, type BridgeChartPlace } from './budget-result-sheet';
import type { BudgetSheetTexts } from './budget-sheet-texts';

export interface WriteBudgetOptions {
  readonly signal?: AbortSignal;
  progress?(fraction: number): void;
}

/** The three sheets of a budget, without Excel. */
export interface BudgetPlan {
  readonly inputs: BudgetInputSheet;
  readonly months: BudgetMonthsSheet;
  readonly result: BudgetResultSheet;
}

export interface BudgetSheetNames {
  readonly result: string;
  readonly inputs: string;
  readonly months: string;
}

/** Lays out the sheets: inputs, then the months that rest on them, then what is read. */
export function planBudgetSheets(
  request: BudgetRequest,
  sheets: BudgetSheetNames,
  names: BudgetNames,
  texts: BudgetSheetTexts,
): BudgetPlan {
  const inputs = new BudgetInputSheet(sheets.inputs, request, names, texts);
  const months = new BudgetMonthsSheet(sheets.months, request, names, inputs, texts, (year) =>
    publishedRange(sheets.result, request, year),
  );
  const result = new BudgetResultSheet(sheets.result, request, names, inputs, months, texts);
  return { inputs, months, result };
}

/**
 * Adds the three sheets of a budget, with names for its inputs and a bridge chart, and shows the
 * result. When writing fails or is cancelled half-way the sheets and names are removed again.
 *
 * @returns the name of the sheet with the result.
 */
export async function writeBudgetSheets(
  context: Excel.RequestContext,
  request: BudgetRequest,
  texts: BudgetSheetTexts,
  { signal, progress }: WriteBudgetOptions = {},
): Promise<string> {
  const taken = await readTakenNames(context, signal);
  const result = uniqueSheetName(taken.sheets, texts.sheetName);
  const inputs = uniqueSheetName([...taken.sheets, result], texts.inputSheetName);
  const months = uniqueSheetName([...taken.sheets, result, inputs], texts.monthsSheetName);
  const names = freeBudgetNames(taken.names);
  const plan = planBudgetSheets(request, { result, inputs, months }, names, texts);
  progress?.(0.2);
  const additions = { sheets: [result, inputs, months], names: Object.values(names) };
  return withNewSheets(additions, async () => {
    // All sheets and names must exist before formulas refer to them.
    const [resultSheet, inputSheet, monthsSheet] = [plan.result, plan.inputs, plan.months].map(
      ({ draft }) => addDraftSheet(context, draft),
    );
    for (const [name, area] of plan.inputs.named) {
      context.workbook.names.add(names[name], rangeOf(inputSheet, area));
    }
    await writeDraft(context, inputSheet, plan.inputs.draft);
    await context.sync();
    progress?.(0.4);
    signal?.throwIfAborted();
    await writeDraft(context, monthsSheet, plan.months.draft);
    await writeDraft(context, resultSheet, plan.result.draft);
    if (request.previous) addBridgeChart(resultSheet, plan.result.bridge, request, texts);
    resultSheet.activate();
    await context.sync();
    progress?.(1);
    return result;
  });
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: DraftArea): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** Distinguishable without colour too: by their place in the bridge. */
const BRIDGE_SERIES = [
  { column: 1, color: undefined },
  { column: 2, color: CHART_COLORS.main },
  { column: 3, color: CHART_COLORS.contrast },
  { column: 4, color: CHART_COLORS.second },
] as const;

/** Stacked columns on a part without colour: a bridge that every Excel can draw. */
function addBridgeChart(
  sheet: Excel.Worksheet,
  place: BridgeChartPlace,
  request: BudgetRequest,
  texts: BudgetSheetTexts,
): void {
  const values = (column: number): Excel.Range =>
    sheet.getRangeByIndexes(place.dataRow, column, place.steps, 1);
  const chart = sheet.charts.add('ColumnStacked', values(1), 'Columns');
  const names = [' ', texts.level, texts.more, texts.less];
  BRIDGE_SERIES.forEach(({ column, color }, i) => {
    const series = i === 0 ? chart.series.getItemAt(0) : chart.series.add();
    // A space keeps the part without colour out of the legend.
    series.name = names[i];
    series.setValues(values(column));
    series.setXAxisValues(values(0));
    series.gapWidth = 60;
    if (color === undefined) series.format.fill.clear();
    else series.format.fill.setSolidColor(color);
  });
  chart.title.text = texts.bridgeChart;
  chart.legend.position = 'Bottom';
  chart.axes.valueAxis.numberFormat = '#,##0';
  chart.axes.valueAxis.minimum = bridgeFloor(request);
  chart.setPosition(
    sheet.getRangeByIndexes(place.chartRow, 0, 1, 1),
    sheet.getRangeByIndexes(place.chartRow + place.chartRows - 1, place.columns - 1, 1, 1),
  );
}

/**
 * Where the axis of the bridge begins, in millions: low enough to keep the columns when prices or
 * places change a good deal, high enough to see the parts.
 */
function bridgeFloor(request: BudgetRequest): number {
  const bridged = firstComparableYear(request);
  const total = request.previous?.years.find(({ year }) => year === bridged)?.total ?? 0;
  return Math.floor((total / 1e6) * 0.006) * 100;
}
