import { measureDefinition, parseMeasure, type Measure } from '../../domain/measures';
import { asPlainText } from '../../domain/plain-text';
import type { BlockCell } from '../write-block';
import { findLines, type WrittenLine } from './find-lines';
import type { LoadRecord } from './load-record';
import { keyOfRow, rowKey, type LoadRow } from './load-request';
import {
  earlierFormula,
  FIRST_SCENARIO_COLUMN,
  headingOf,
  keyFigureFormula,
  layOutLoadSheet,
  overviewFormula,
  type LoadSheetLayout,
  type TablePlace,
} from './load-sheet-layout';
import { overviewTitle, textsOfSheet } from './load-sheet-texts';
import type { LoadedTable } from './read-loaded-sheets';
import { cellContent, sameContent } from './sheet-cell-content';

/** A part of a loaded sheet above its table. */
export type TopPart = 'heading' | 'keyFigure' | 'overview';

/** A cell above the table that is not as it should be. */
export interface TopChange {
  readonly part: TopPart;
  /** Its place on the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  /** What the cell is about, in the language of the sheet. */
  readonly label: string;
  readonly current: string | number;
  /** What it should show. */
  readonly next: string | number;
  /** What to write to have it show that. */
  readonly content: BlockCell;
  /** The same for a table of another size, when it is a formula on the table. */
  readonly formula?: TopFormula['formula'];
}

/** What stands above the table, held against what should. */
export interface TopComparison {
  /** Ours, of an earlier version or with rows that it misses: a refresh renews them. */
  readonly renewed: readonly TopChange[];
  /** What the user typed over. */
  readonly overtyped: readonly TopChange[];
  /** Lines of ours that are gone, by their label; they stay away. */
  readonly missing: readonly string[];
  /** The row on the sheet of each line of the heading that is still ours, and its place there. */
  readonly heading: readonly HeadingLine[];
  /** Every formula of ours that is in place, with what it should be in a table of another size. */
  readonly formulas: readonly TopFormula[];
}

export interface HeadingLine {
  /** Its place in the heading, from 0. */
  readonly line: number;
  readonly row: number;
}

export interface TopFormula {
  readonly row: number;
  readonly column: number;
  readonly current: string | number;
  readonly formula: (place: TablePlace) => string;
}

/** Rows of the table's body, from 0, that hold what was loaded. */
export interface LoadedRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Holds every cell that we wrote above the table against what should stand there, wherever the
 * user's inserted rows and columns moved it.
 */
export function compareTop(
  record: LoadRecord,
  table: LoadedTable,
  rows: readonly LoadRow[],
  loaded: LoadedRange,
): TopComparison {
  return new TopReader(record, table, rows, loaded).compare();
}

/** The place of a loaded table on its sheet, with room for more rows. */
export function tablePlace(table: LoadedTable, extraRows = 0): TablePlace {
  return {
    headerRow: table.top,
    rowCount: table.rows.length + extraRows,
    columnOf: (id) => table.left + (table.columns.get(id) ?? 0),
  };
}

class TopReader {
  private readonly layout: LoadSheetLayout;
  private readonly place: TablePlace;
  private readonly rowsByLine: ReadonlyMap<number, number>;
  /** Of the overview as it stands. */
  private readonly headers: readonly string[];
  private readonly values: ReadonlyMap<string, number>;
  private readonly renewed: TopChange[] = [];
  private readonly overtyped: TopChange[] = [];
  private readonly missing: string[] = [];
  private readonly formulas: TopFormula[] = [];

  constructor(
    private readonly record: LoadRecord,
    private readonly table: LoadedTable,
    private readonly rows: readonly LoadRow[],
    private readonly loaded: LoadedRange,
  ) {
    this.layout = layOutLoadSheet(record.request, rows, record.chartMeasure);
    this.place = tablePlace(table);
    this.values = new Map(rows.map((row) => [keyOfRow(row), row.value]));
    const first = table.above.map((cells) => String(cellContent(cells[0])));
    this.rowsByLine = findLines(this.lines(), first, this.layout.tableHeaderRow);
    const headerRow = this.rowsByLine.get(this.layout.summaryHeaderRow) ?? -1;
    this.headers = (table.above[headerRow] ?? []).map((cell) => String(cellContent(cell)));
  }

  compare(): TopComparison {
    const heading = this.compareHeading();
    this.compareKeyFigures();
    this.compareOverview();
    const { renewed, overtyped, missing, formulas } = this;
    return { renewed, overtyped, missing, heading, formulas };
  }

  private lines(): readonly WrittenLine[] {
    const { layout, record } = this;
    const line = (row: number, ...texts: readonly string[]): WrittenLine => ({ row, texts });
    return [
      ...record.heading.map((text, i) => line(i, text)),
      ...(layout.keyFigures.length > 0
        ? [line(layout.keyFiguresRow - 1, textsOfSheet(record.request).keyFigures)]
        : []),
      ...layout.keyFigures.map(({ label }, i) => line(layout.keyFiguresRow + i, label)),
      line(layout.summaryTitleRow, this.overviewTitle),
      line(layout.summaryHeaderRow, layout.summaryColumns[0]),
      ...layout.summaryRows.map(({ period }, i) => line(layout.summaryHeaderRow + 1 + i, period)),
    ];
  }

  private get overviewTitle(): string {
    return overviewTitle(this.record.request, this.record.chartMeasure);
  }

  private compareHeading(): readonly HeadingLine[] {
    const next = headingOf(this.record.request, this.rows);
    return this.record.heading.flatMap((text, line) => {
      const row = this.rowsByLine.get(line);
      if (row === undefined) {
        this.missing.push(text);
        return [];
      }
      const current = this.at(row, this.table.left);
      if (current === text) return [{ line, row }];
      const wanted = next[line] ?? text;
      if (current !== wanted) {
        this.hold('heading', row, this.table.left, wanted, wanted, asPlainText(wanted));
      }
      return [];
    });
  }

  private compareKeyFigures(): void {
    const { layout, record } = this;
    layout.keyFigures.forEach((figure, i) => {
      const row = this.rowsByLine.get(layout.keyFiguresRow + i);
      if (row === undefined) {
        this.missing.push(figure.label);
        return;
      }
      const { label } = figure;
      this.hold('keyFigure', row, this.table.left, label, label, asPlainText(label));
      const key = rowKey(figure.lastDay, figure.measure, figure.scenario);
      this.holdFormula('keyFigure', row, this.columnOf(FIRST_SCENARIO_COLUMN), {
        label: figure.label,
        value: this.values.get(key),
        formula: (place) => keyFigureFormula(place, figure, record.dateOffset),
      });
    });
  }

  private compareOverview(): void {
    const { layout, record } = this;
    const headerRow = this.rowsByLine.get(layout.summaryHeaderRow);
    if (headerRow === undefined) {
      this.missing.push(this.overviewTitle);
      return;
    }
    layout.summaryColumns.forEach((text, column) => {
      const at = this.columnOf(column);
      this.hold('overview', headerRow, at, this.overviewTitle, text, asPlainText(text));
    });
    const { name } = measureDefinition(record.chartMeasure);
    layout.summaryRows.forEach(({ period, lastDay }, i) => {
      const row = this.rowsByLine.get(layout.summaryHeaderRow + 1 + i);
      if (row === undefined) {
        this.missing.push(`${this.overviewTitle}, ${period}`);
        return;
      }
      const label = `${name}, ${period}`;
      this.hold('overview', row, this.columnOf(0), label, period, asPlainText(period));
      const serial = lastDay - record.dateOffset;
      this.hold('overview', row, this.columnOf(1), label, serial, serial);
      this.hold('overview', row, this.columnOf(2), label, name, asPlainText(name));
      layout.summaryColumns.forEach((header, column) => {
        if (column < FIRST_SCENARIO_COLUMN) return;
        this.holdFormula('overview', row, this.columnOf(column), {
          label: `${label}, ${header}`,
          value: this.overviewValue(lastDay, header, column),
          formula: (place) =>
            overviewFormula(layout, place, {
              layoutColumn: column,
              row,
              headerRow,
              columnOf: (of) => this.columnOf(of),
            }),
        });
      });
    });
  }

  private overviewValue(lastDay: number, header: string, column: number): number | undefined {
    const of = (scenario: string): number | undefined =>
      this.values.get(rowKey(lastDay, this.record.chartMeasure, scenario));
    if (column !== this.layout.bandColumn) return of(header);
    const [high, low] = [of('maximum'), of('minimum')];
    return high === undefined || low === undefined ? undefined : high - low;
  }

  /** The sheet column of a column of the layout: its header tells, when columns were inserted. */
  private columnOf(column: number): number {
    const at = this.headers.indexOf(this.layout.summaryColumns[column]);
    return this.table.left + (at < 0 ? column : at);
  }

  private at(row: number, column: number): string | number {
    return cellContent(this.table.above[row]?.[column - this.table.left]);
  }

  private hold(
    part: TopPart,
    row: number,
    column: number,
    label: string,
    next: string | number,
    content: BlockCell,
  ): void {
    const current = this.at(row, column);
    if (sameContent(current, next)) return;
    const change: TopChange = { part, row, column, label, current, next, content };
    (isSameMeasure(current, next) ? this.renewed : this.overtyped).push(change);
  }

  private holdFormula(
    part: TopPart,
    row: number,
    column: number,
    wanted: {
      readonly label: string;
      readonly value: number | undefined;
      readonly formula: (place: TablePlace) => string;
    },
  ): void {
    const formula = wanted.formula(this.place);
    const current = this.at(row, column);
    const next = wanted.value ?? '#N/B';
    const change: TopChange = {
      part,
      row,
      column,
      label: wanted.label,
      current,
      next,
      content: formula,
      formula: wanted.formula,
    };
    const state = typeof current === 'number' ? 'changed' : this.stateOf(current, formula);
    if (state !== 'changed') this.formulas.push({ row, column, current, formula: wanted.formula });
    if (state === 'earlier') this.renewed.push(change);
    if (state === 'changed') this.overtyped.push(change);
  }

  /** Ours when it asks the same of the table; the rows that it covers move with the user's own. */
  private stateOf(current: string, formula: string): 'intact' | 'earlier' | 'changed' {
    if (current === formula) return 'intact';
    const [now, wanted] = [current, formula].map(withoutRows);
    const covers = ROWS.exec(current.replace(/\s/g, ''));
    const top = this.place.headerRow + 2;
    const whole =
      covers === null ||
      (Number(covers[1]) <= top + this.loaded.first && Number(covers[2]) >= top + this.loaded.last);
    if (now === wanted) return whole ? 'intact' : 'earlier';
    return now === withoutRows(earlierFormula(formula)) ? 'earlier' : 'changed';
  }
}

const ROWS = /\$[A-Z]+\$(\d+):\$[A-Z]+\$(\d+)/;

/** A formula with the rows of its ranges left open, and measures by their present names. */
function withoutRows(formula: string): string {
  return formula
    .replace(/"([^"]*)"/g, (text, name: string) => {
      const measure = parseMeasure(name);
      return measure ? `"${measureDefinition(measure).name}"` : text;
    })
    .replace(/[\s@]/g, '')
    .toUpperCase()
    .replace(/\$([A-Z]+)\$\d+:\$([A-Z]+)\$\d+/g, '$1:$2');
}

/** Whether two texts name one measure, by its present and an earlier name. */
function isSameMeasure(a: string | number, b: string | number): boolean {
  const of = (text: string | number): Measure | undefined =>
    typeof text === 'string' ? parseMeasure(text) : undefined;
  return of(a) !== undefined && of(a) === of(b);
}
