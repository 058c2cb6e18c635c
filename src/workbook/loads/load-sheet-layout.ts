import { fromSerial } from '../../domain/calendar';
import { measureDefinition, type Measure } from '../../domain/measures';
import type { ScenarioName } from '../../domain/scenario-name';
import { parseOverride } from '../../scenarios/assumptions/overrides';
import { parameterDefinition } from '../../scenarios/assumptions/parameters';
import { columnLetters } from '../cell-reference';
import type { BlockCell } from '../write-block';
import { columnIndex, type LoadColumnId } from './load-columns';
import type { LoadRequest, LoadRow, NamedOverride } from './load-request';
import { keyFigureLabel, monthText, textsOfSheet, type LoadSheetTexts } from './load-sheet-texts';

/** Where the parts of a loaded sheet stand; rows count from 0. */
export interface LoadSheetLayout {
  readonly heading: readonly string[];
  readonly keyFigures: readonly KeyFigure[];
  readonly keyFiguresRow: number;
  readonly chartRow: number;
  readonly summaryTitleRow: number;
  readonly summaryHeaderRow: number;
  readonly summaryRows: readonly SummaryRow[];
  readonly summaryColumns: readonly string[];
  /** The sheet column of the difference between maximum and minimum, when both are loaded. */
  readonly bandColumn: number | undefined;
  readonly tableTitleRow: number;
  readonly tableHeaderRow: number;
}

/** A number above the chart that has a name of its own in the workbook. */
export interface KeyFigure {
  readonly label: string;
  /** Wanted name; the writer makes it unique. */
  readonly name: string;
  readonly measure: Measure;
  readonly scenario: ScenarioName;
  /** In the 1900 system. */
  readonly lastDay: number;
  readonly unit: string;
}

interface SummaryRow {
  readonly period: string;
  readonly lastDay: number;
}

export const CHART_ROWS = 16;
const MAX_KEY_FIGURES = 4;
/** The first sheet column of the scenarios in the wide view; it lines up with the table's. */
export const FIRST_SCENARIO_COLUMN = columnIndex('scenario');

/** Lays out a sheet: heading, key figures, chart, wide view, table. */
export function layOutLoadSheet(
  request: LoadRequest,
  rows: readonly LoadRow[],
  chartMeasure: Measure,
): LoadSheetLayout {
  const texts = textsOfSheet(request);
  const keyFigures = chooseKeyFigures(request, rows);
  const keyFiguresRow = 5;
  const chartRow = keyFiguresRow + keyFigures.length + 1;
  const summaryTitleRow = chartRow + CHART_ROWS + 1;
  const summaryHeaderRow = summaryTitleRow + 1;
  const summaryRows = rows
    .filter(
      ({ measure, scenario }) => measure === chartMeasure && scenario === request.scenarios[0],
    )
    .map(({ period, lastDay }) => ({ period, lastDay }));
  const hasBand = request.scenarios.includes('minimum') && request.scenarios.includes('maximum');
  const tableTitleRow = summaryHeaderRow + summaryRows.length + 2;
  return {
    heading: headingOf(request, rows),
    keyFigures,
    keyFiguresRow,
    chartRow,
    summaryTitleRow,
    summaryHeaderRow,
    summaryRows,
    summaryColumns: [
      ...texts.overviewColumns,
      ...request.scenarios,
      ...(hasBand ? [texts.band] : []),
    ],
    bandColumn: hasBand ? FIRST_SCENARIO_COLUMN + request.scenarios.length : undefined,
    tableTitleRow,
    tableHeaderRow: tableTitleRow + 1,
  };
}

/** The three lines at the top; a refresh renews those that the user left as they were. */
export function headingOf(request: LoadRequest, rows: readonly LoadRow[]): readonly string[] {
  const texts = textsOfSheet(request);
  const edition = rows[0]?.edition ?? request.edition;
  const horizon = texts.horizon(
    monthText(request, request.from),
    monthText(request, request.until - 1),
  );
  const changed = request.overrides.map((one) => changeText(one, texts)).join('; ');
  const origin = rows[0]?.origin ? ` ${texts.origin(rows[0].origin)}` : '';
  return [
    `${changed ? texts.ownScenario(edition) : edition}: ${horizon}, ${texts.steps[request.step]}`,
    `${texts.scenarios(request.scenarios.join(', '))} ${changed ? texts.changed(changed) : texts.unchanged}${origin}`,
    texts.use,
  ];
}

/** As in 'inwilligingspercentage 2027: 30%'. */
function changeText({ name, value }: NamedOverride, texts: LoadSheetTexts): string {
  const { unit } = parameterDefinition(parseOverride(name, value).parameter);
  const isShare = unit === '%' || unit === 'aandeel';
  return `${name}: ${isShare ? `${texts.number(value * 100)}%` : texts.number(value)}`;
}

function chooseKeyFigures(request: LoadRequest, rows: readonly LoadRow[]): readonly KeyFigure[] {
  const scenario = request.scenarios.includes('mediaan') ? 'mediaan' : request.scenarios[0];
  const important = (['occupancy', 'capacityNeed'] as const).filter((measure) =>
    request.measures.includes(measure),
  );
  const measures = important.length > 0 ? important : request.measures.slice(0, 2);
  return measures
    .flatMap((measure) =>
      rows
        .filter((row) => row.measure === measure && row.scenario === scenario)
        .filter((row, i, all) => isYearEnd(row.lastDay) || i === all.length - 1)
        .slice(0, MAX_KEY_FIGURES / measures.length),
    )
    .map((row) => {
      const { name } = measureDefinition(row.measure);
      return {
        label: keyFigureLabel(request, row),
        name: `${name} ${row.scenario} ${row.period}`,
        measure: row.measure,
        scenario: row.scenario,
        lastDay: row.lastDay,
        unit: row.unit,
      };
    });
}

function isYearEnd(lastDay: number): boolean {
  const date = fromSerial(lastDay);
  return date?.month === 12 && date.day === 31;
}

/** Where the loaded table and what refers to it stand on the sheet; all counts from 0. */
export interface TablePlace {
  readonly headerRow: number;
  readonly rowCount: number;
  /** The sheet column of a column of the table. */
  readonly columnOf: (id: LoadColumnId) => number;
}

/** The place of a table that is written now. */
export function newTablePlace(layout: LoadSheetLayout, rowCount: number): TablePlace {
  return { headerRow: layout.tableHeaderRow, rowCount, columnOf: columnIndex };
}

/** The wide view as formulas on the table: they follow what the user or a refresh changes. */
export function summaryFormulas(
  layout: LoadSheetLayout,
  rowCount: number,
  chartMeasure: Measure,
  dateOffset: number,
): readonly (readonly BlockCell[])[] {
  const { name } = measureDefinition(chartMeasure);
  const place = newTablePlace(layout, rowCount);
  const headerRow = layout.summaryHeaderRow;
  const scenarioCount = layout.summaryColumns.length - FIRST_SCENARIO_COLUMN;
  return layout.summaryRows.map(({ period, lastDay }, i) => {
    const row = headerRow + 1 + i;
    const cells = Array.from({ length: scenarioCount }, (_, j) =>
      overviewFormula(layout, place, {
        layoutColumn: FIRST_SCENARIO_COLUMN + j,
        row,
        headerRow,
        columnOf: (column) => column,
      }),
    );
    return [period, lastDay - dateOffset, name, ...cells];
  });
}

/** Where a cell of the wide view stands, with the header and the columns that it refers to. */
export interface OverviewPlace {
  readonly layoutColumn: number;
  readonly row: number;
  readonly headerRow: number;
  /** The sheet column of a column of the layout. */
  readonly columnOf: (layoutColumn: number) => number;
}

/** One cell of the wide view as a formula: a scenario's value, or the width of the band. */
export function overviewFormula(
  layout: LoadSheetLayout,
  place: TablePlace,
  { layoutColumn, row, headerRow, columnOf }: OverviewPlace,
): string {
  const letters = (column: number): string => columnLetters(columnOf(column));
  if (layoutColumn === layout.bandColumn) {
    const of = (scenario: ScenarioName): string =>
      `${letters(layout.summaryColumns.indexOf(scenario))}${row + 1}`;
    return `=${of('maximum')}-${of('minimum')}`;
  }
  return valueFormula(
    place,
    `$${letters(1)}${row + 1}`,
    `$${letters(2)}${row + 1}`,
    `${letters(layoutColumn)}$${headerRow + 1}`,
  );
}

/** A key figure as a formula on the table. */
export function keyFigureFormula(place: TablePlace, figure: KeyFigure, dateOffset: number): string {
  const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  return valueFormula(
    place,
    String(figure.lastDay - dateOffset),
    quoted(measureDefinition(figure.measure).name),
    quoted(figure.scenario),
  );
}

/**
 * The number of one row of the table. A row that is gone, or a text where its number was, gives
 * #N/B: a sum would call it 0.
 */
function valueFormula(
  { headerRow, rowCount, columnOf }: TablePlace,
  date: string,
  measure: string,
  scenario: string,
): string {
  const column = (id: 'value' | 'date' | 'measure' | 'scenario'): string => {
    const letter = columnLetters(columnOf(id));
    return `$${letter}$${headerRow + 2}:$${letter}$${headerRow + 1 + rowCount}`;
  };
  return `=IFERROR(AVERAGEIFS(${column('value')},${column('date')},${date},${column('measure')},${measure},${column('scenario')},${scenario}),NA())`;
}

/** The line under the chart, which names the edition that the table holds, also after a refresh. */
export function sourceLineFormula(
  { headerRow, rowCount, columnOf }: TablePlace,
  request: Pick<LoadRequest, 'language'>,
): string {
  const [before, after] = textsOfSheet(request).sourceLine;
  const letter = columnLetters(columnOf('edition'));
  const editions = `$${letter}$${headerRow + 2}:$${letter}$${headerRow + 1 + rowCount}`;
  return `="${before}"&INDEX(${editions},1)&"${after}"`;
}

/** How these formulas were written at first; they are told from what a user typed, and renewed. */
export function earlierFormula(formula: string): string {
  return formula.replace(/^=IFERROR\(AVERAGEIFS\((.*)\),NA\(\)\)$/, '=SUMIFS($1)');
}
