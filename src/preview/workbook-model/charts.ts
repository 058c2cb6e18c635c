import { invalidArgument } from '../rich-api/rich-api-error';
import { boundingArea, type Area } from './addresses';
import { ChartAxes } from './chart-axes';
import { ChartPartFormat } from './chart-formats';
import { ChartDataLabels, ChartLegend, ChartPlotArea, ChartText } from './chart-parts';
import { ChartSeriesCollection } from './chart-series';
import { seriesOf } from './chart-source';
import { ModelCollection, ModelObject } from './model-object';
import type { Range } from './range';
import type { AreaSheet, AreaWorkbook } from './sheet-area';

/** The workbook, as a chart knows it. */
export interface ChartWorkbook extends AreaWorkbook {
  readonly view: { chartsChanged(): void };
}

/** A sheet, as its charts know it. */
interface ChartSheet extends AreaSheet {
  readonly workbook: ChartWorkbook;
  readonly charts: Charts;
}

/** `Excel.Chart`. */
export class Chart extends ModelObject {
  readonly apiName = 'Chart';
  readonly scalarProperties = [
    'chartType',
    'displayBlanksAs',
    'height',
    'id',
    'left',
    'name',
    'plotBy',
    'plotVisibleOnly',
    'style',
    'top',
    'width',
  ];
  readonly id: string;
  readonly series: ChartSeriesCollection = new ChartSeriesCollection(this);
  readonly title = new ChartText('ChartTitle', () => this.changed());
  readonly legend = new ChartLegend(() => this.changed());
  readonly axes = new ChartAxes(() => this.changed());
  readonly format = new ChartPartFormat(() => this.changed());
  readonly dataLabels = new ChartDataLabels(() => this.changed());
  readonly plotArea = new ChartPlotArea(() => this.changed());
  displayBlanksAs = 'NotPlotted';
  plotVisibleOnly = true;
  plotBy = 'Columns';
  style = 201;
  name: string;
  /** The cells the chart covers, when it was placed with `setPosition`. */
  position: Area | null = null;
  #chartType: string;
  #box = { top: 15, left: 240, width: 360, height: 216 };

  constructor(
    readonly worksheet: ChartSheet,
    chartType: string,
    number: number,
  ) {
    super();
    this.id = `{CHART-${number}}`;
    this.name = `Grafiek ${number}`;
    this.#chartType = chartType;
  }
  override identity() {
    return { Id: this.id };
  }
  changed(): void {
    this.worksheet.workbook.view.chartsChanged();
  }

  get chartType(): string {
    return this.#chartType;
  }
  set chartType(type: string) {
    this.#chartType = type;
    for (const series of this.series.items) series.chartType = type;
    this.changed();
  }
  get top(): number {
    return this.#box.top;
  }
  set top(top: number) {
    this.#place({ top });
  }
  get left(): number {
    return this.#box.left;
  }
  set left(left: number) {
    this.#place({ left });
  }
  get width(): number {
    return this.#box.width;
  }
  set width(width: number) {
    this.#place({ width });
  }
  get height(): number {
    return this.#box.height;
  }
  set height(height: number) {
    this.#place({ height });
  }
  #place(change: Partial<{ top: number; left: number; width: number; height: number }>): void {
    this.#box = { ...this.#box, ...change };
    this.position = null;
    this.changed();
  }

  setPosition(startCell: Range | string, endCell?: Range | string): void {
    const { workbook } = this.worksheet;
    const areaOf = (cell: Range | string): Area =>
      typeof cell === 'string' ? workbook.rangeOf(cell, this.worksheet).area : cell.area;
    const start = areaOf(startCell);
    this.position = endCell
      ? boundingArea(start, areaOf(endCell))
      : { ...start, rows: 15, columns: 6 };
    this.changed();
  }

  setData(source: Range, seriesBy = 'Auto'): void {
    const { plotBy, lines } = seriesOf(source, seriesBy);
    this.plotBy = plotBy;
    this.series.items.length = 0;
    for (const { values, categories, nameCell } of lines) {
      const series = this.series.add();
      series.values = values;
      series.categories = categories;
      series.nameCell = nameCell;
    }
    this.changed();
  }

  activate(): void {
    this.worksheet.activate();
  }
  getImage(): never {
    throw invalidArgument(`The preview host draws charts itself; chart ${this.name} has no image.`);
  }
  delete(): void {
    this.worksheet.charts.remove(this);
  }
}

/** The charts of one sheet. */
export class Charts extends ModelCollection<Chart> {
  readonly apiName = 'ChartCollection';
  override readonly scalarProperties = ['count'];
  readonly items: Chart[] = [];
  #made = 0;

  constructor(private readonly worksheet: ChartSheet) {
    super();
  }
  protected keysOf(chart: Chart): string[] {
    return [chart.id, chart.name];
  }
  add(type: string, sourceData: Range, seriesBy = 'Auto'): Chart {
    this.worksheet.assertWritable();
    const chart = new Chart(this.worksheet, type, ++this.#made);
    chart.left = 48 * (sourceData.area.column + sourceData.area.columns + 1);
    chart.setData(sourceData, seriesBy);
    this.items.push(chart);
    chart.changed();
    return chart;
  }
  remove(chart: Chart): void {
    const index = this.items.indexOf(chart);
    if (index >= 0) this.items.splice(index, 1);
    chart.changed();
  }
}
