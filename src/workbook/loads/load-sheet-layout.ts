import { fromSerial, toDutchDate } from '../../domain/calendar';
import { measureDefinition, type Measure } from '../../domain/measures';
import { formatDutchNumber } from '../../domain/number-format';
import type { ScenarioName } from '../../domain/scenario-name';
import { parseOverride } from '../../scenarios/assumptions/overrides';
import { parameterDefinition } from '../../scenarios/assumptions/parameters';
import { columnLetters } from '../cell-reference';
import type { BlockCell } from '../write-block';
import { columnIndex, type LoadColumnId } from './load-columns';
import { dutchMonth, type LoadRequest, type LoadRow, type NamedOverride } from './load-request';

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
const STEP_NAMES = {
  maand: 'per maand',
  kwartaal: 'per kwartaal',
  halfjaar: 'per half jaar',
  jaar: 'per jaar',
} as const;
/** The first sheet column of the scenarios in the wide view; it lines up with the table's. */
export const FIRST_SCENARIO_COLUMN = columnIndex('scenario');

/** The columns of the wide view before the scenarios. */
const SUMMARY_LEAD = ['Periode', 'Peildatum', 'Maat'] as const;

/** Lays out a sheet: heading, key figures, chart, wide view, table. */
export function layOutLoadSheet(
  request: LoadRequest,
  rows: readonly LoadRow[],
  chartMeasure: Measure,
): LoadSheetLayout {
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
    summaryColumns: [...SUMMARY_LEAD, ...request.scenarios, ...(hasBand ? ['bandbreedte'] : [])],
    bandColumn: hasBand ? FIRST_SCENARIO_COLUMN + request.scenarios.length : undefined,
    tableTitleRow,
    tableHeaderRow: tableTitleRow + 1,
  };
}

/** The three lines at the top; a refresh renews those that the user left as they were. */
export function headingOf(request: LoadRequest, rows: readonly LoadRow[]): readonly string[] {
  const edition = rows[0]?.edition ?? request.edition;
  const horizon = `${dutchMonth(request.from)} t/m ${dutchMonth(request.until - 1)}`;
  const changed = request.overrides.map(changeText).join('; ');
  const origin = rows[0]?.origin ? ` Editie ${rows[0].origin}.` : '';
  return [
    `${changed ? `Eigen scenario op basis van ${edition}` : edition}: ${horizon}, ${STEP_NAMES[request.step]}`,
    `Scenario's: ${request.scenarios.join(', ')}. ${changed ? `Gewijzigde aannames: ${changed}.` : 'Aannames zoals in de editie.'}${origin}`,
    'Geladen met Kernprognose voor Excel. Bijwerken: onderdeel Verversen. Eigen kolommen, rijen en opmerkingen blijven staan.',
  ];
}

/** @example changeText({ name: 'inwilligingspercentage 2027', value: 0.3 }) // '… 2027: 30%' */
function changeText({ name, value }: NamedOverride): string {
  const { unit } = parameterDefinition(parseOverride(name, value).parameter);
  const isShare = unit === '%' || unit === 'aandeel';
  return `${name}: ${isShare ? `${formatDutchNumber(value * 100, 4)}%` : formatDutchNumber(value, 4)}`;
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
      const stock = measureDefinition(row.measure).kind === 'stock';
      const date = fromSerial(row.lastDay);
      const when = stock && date ? `op ${toDutchDate(date)}` : row.period;
      return {
        label: `${name} ${when}, ${row.scenario}`,
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
  const scenarioCount = layout.summaryColumns.length - SUMMARY_LEAD.length;
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
export function sourceLineFormula({ headerRow, rowCount, columnOf }: TablePlace): string {
  const letter = columnLetters(columnOf('edition'));
  const editions = `$${letter}$${headerRow + 2}:$${letter}$${headerRow + 1 + rowCount}`;
  return `="Bron: "&INDEX(${editions},1)&", Kernprognose voor Excel; status en bron van elk getal staan in de tabel"`;
}

/** How these formulas were written at first; they are told from what a user typed, and renewed. */
export function earlierFormula(formula: string): string {
  return formula.replace(/^=IFERROR\(AVERAGEIFS\((.*)\),NA\(\)\)$/, '=SUMIFS($1)');
}
