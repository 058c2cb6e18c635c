import { invalidArgument } from '../rich-api/rich-api-error';
import type { Area } from './addresses';
import { columnLetters } from './addresses';
import type { CellValue } from './cell-values';
import { ModelCollection, ModelObject } from './model-object';
import { Range } from './range';
import type { Worksheet } from './worksheet';

/** A line or fill of a chart part: remembered for drawing and for reading back. */
class ChartLineFormat extends ModelObject {
  readonly apiName = 'ChartLineFormat';
  readonly scalarProperties = ['color', 'lineStyle', 'weight'];
  lineStyle = 'Automatic';
  weight = 2.25;
  #color = '';

  constructor(private readonly changed: () => void) {
    super();
  }
  get color(): string {
    return this.#color;
  }
  set color(color: string) {
    this.#color = color;
    this.changed();
  }
  get isCleared(): boolean {
    return this.lineStyle === 'None';
  }
  clear(): void {
    this.lineStyle = 'None';
    this.changed();
  }
}

class ChartFill extends ModelObject {
  readonly apiName = 'ChartFill';
  readonly scalarProperties = [];
  color: string | null = null;

  constructor(private readonly changed: () => void) {
    super();
  }
  setSolidColor(color: string): void {
    this.color = color;
    this.changed();
  }
  getSolidColor(): string | null {
    return this.color;
  }
  clear(): void {
    this.color = null;
    this.changed();
  }
}

class ChartFont extends ModelObject {
  readonly apiName = 'ChartFont';
  readonly scalarProperties = ['bold', 'color', 'italic', 'name', 'size', 'underline'];
  bold = false;
  color = '#595959';
  italic = false;
  name = 'Aptos Narrow';
  size = 10;
  underline = 'None';
}

class ChartPartFormat extends ModelObject {
  readonly apiName = 'ChartFormat';
  readonly scalarProperties = [];
  readonly line: ChartLineFormat;
  readonly fill: ChartFill;
  readonly font = new ChartFont();
  readonly border: ChartLineFormat;

  constructor(changed: () => void) {
    super();
    this.line = new ChartLineFormat(changed);
    this.border = new ChartLineFormat(changed);
    this.fill = new ChartFill(changed);
  }
}

class ChartText extends ModelObject {
  readonly apiName: string;
  readonly scalarProperties = ['overlay', 'position', 'text', 'visible'];
  readonly format: ChartPartFormat;
  overlay = false;
  position = 'Top';
  #text = '';
  #visible = false;

  constructor(
    apiName: string,
    private readonly changed: () => void,
  ) {
    super();
    this.apiName = apiName;
    this.format = new ChartPartFormat(changed);
  }
  get text(): string {
    return this.#text;
  }
  set text(text: string) {
    this.#text = text;
    this.visible = true;
  }
  get visible(): boolean {
    return this.#visible;
  }
  set visible(visible: boolean) {
    this.#visible = visible;
    this.changed();
  }
}

class ChartLegend extends ModelObject {
  readonly apiName = 'ChartLegend';
  readonly scalarProperties = ['overlay', 'position', 'visible'];
  readonly format: ChartPartFormat;
  overlay = false;
  position = 'Bottom';
  #visible = true;

  constructor(private readonly changed: () => void) {
    super();
    this.format = new ChartPartFormat(changed);
  }
  get visible(): boolean {
    return this.#visible;
  }
  set visible(visible: boolean) {
    this.#visible = visible;
    this.changed();
  }
}

class ChartGridlines extends ModelObject {
  readonly apiName = 'ChartGridlines';
  readonly scalarProperties = ['visible'];
  readonly format: ChartPartFormat;
  visible = true;

  constructor(changed: () => void) {
    super();
    this.format = new ChartPartFormat(changed);
  }
}

class ChartAxis extends ModelObject {
  readonly apiName = 'ChartAxis';
  readonly scalarProperties = [
    'baseTimeUnit',
    'categoryType',
    'displayUnit',
    'majorUnit',
    'maximum',
    'minimum',
    'numberFormat',
    'reversePlotOrder',
    'tickLabelPosition',
    'tickLabelSpacing',
    'visible',
  ];
  readonly title: ChartText;
  readonly format: ChartPartFormat;
  readonly majorGridlines: ChartGridlines;
  readonly minorGridlines: ChartGridlines;
  baseTimeUnit = 'Days';
  majorTimeUnitScale = 'Months';
  categoryType = 'Automatic';
  displayUnit = 'None';
  linkNumberFormat = true;
  majorUnit: number | string = '';
  minorUnit: number | string = '';
  maximum: number | string = '';
  minimum: number | string = '';
  numberFormat = 'General';
  offset = 100;
  reversePlotOrder = false;
  scaleType = 'Linear';
  textOrientation: number | string = 0;
  tickLabelPosition = 'NextToAxis';
  tickLabelSpacing: number | string = '';
  tickMarkSpacing: number | string = '';
  majorTickMark = 'None';
  minorTickMark = 'None';
  visible = true;

  constructor(changed: () => void) {
    super();
    this.title = new ChartText('ChartAxisTitle', changed);
    this.format = new ChartPartFormat(changed);
    this.majorGridlines = new ChartGridlines(changed);
    this.minorGridlines = new ChartGridlines(changed);
    this.minorGridlines.visible = false;
  }
}

class ChartAxes extends ModelObject {
  readonly apiName = 'ChartAxes';
  readonly scalarProperties = [];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;

  constructor(changed: () => void) {
    super();
    this.categoryAxis = new ChartAxis(changed);
    this.valueAxis = new ChartAxis(changed);
  }
}

class ChartDataLabels extends ModelObject {
  readonly apiName = 'ChartDataLabels';
  readonly scalarProperties = ['numberFormat', 'position', 'showValue'];
  readonly format: ChartPartFormat;
  numberFormat = 'General';
  linkNumberFormat = true;
  position = 'None';
  showValue = false;
  showSeriesName = false;
  showCategoryName = false;
  showLegendKey = false;
  showPercentage = false;
  separator = ', ';

  constructor(changed: () => void) {
    super();
    this.format = new ChartPartFormat(changed);
  }
}

/** `Excel.ChartSeries`. */
export class ChartSeries extends ModelObject {
  readonly apiName = 'ChartSeries';
  readonly scalarProperties = [
    'axisGroup',
    'chartType',
    'gapWidth',
    'hasDataLabels',
    'markerSize',
    'markerStyle',
    'name',
    'overlap',
    'plotOrder',
    'smooth',
  ];
  readonly format: ChartPartFormat;
  readonly dataLabels: ChartDataLabels;
  axisGroup = 'Primary';
  chartType: string;
  doughnutHoleSize = 0;
  filtered = false;
  gapWidth = 150;
  hasDataLabels = false;
  invertIfNegative = false;
  markerBackgroundColor = '';
  markerForegroundColor = '';
  markerSize = 5;
  markerStyle = 'Automatic';
  overlap = 0;
  showShadow = false;
  smooth = false;
  values: Range | null = null;
  categories: Range | null = null;
  nameCell: Range | null = null;
  #name: string;

  constructor(
    readonly chart: Chart,
    name: string,
  ) {
    super();
    this.#name = name;
    this.chartType = chart.chartType;
    this.format = new ChartPartFormat(() => chart.changed());
    this.dataLabels = new ChartDataLabels(() => chart.changed());
  }
  get name(): string {
    const live = this.nameCell?.text?.[0]?.[0];
    return live ?? this.#name;
  }
  set name(name: string) {
    this.nameCell = null;
    this.#name = name;
    this.chart.changed();
  }
  get plotOrder(): number {
    return this.chart.series.items.indexOf(this);
  }
  setValues(range: Range): void {
    this.values = range;
    this.chart.changed();
  }
  setXAxisValues(range: Range): void {
    this.categories = range;
    this.chart.changed();
  }
  delete(): void {
    this.chart.series.items.splice(this.plotOrder, 1);
    this.chart.changed();
  }
}

export class ChartSeriesCollection extends ModelCollection<ChartSeries> {
  readonly apiName = 'ChartSeriesCollection';
  override readonly scalarProperties = ['count'];
  readonly items: ChartSeries[] = [];

  constructor(private readonly chart: Chart) {
    super();
  }
  protected keysOf(series: ChartSeries): string[] {
    return [series.name];
  }
  add(name?: string, index?: number): ChartSeries {
    const series = new ChartSeries(this.chart, name ?? `Reeks${this.items.length + 1}`);
    this.items.splice(index ?? this.items.length, 0, series);
    this.chart.changed();
    return series;
  }
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
  readonly series = new ChartSeriesCollection(this);
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
    readonly worksheet: Worksheet,
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
    const rangeOf = (cell: Range | string) =>
      typeof cell === 'string' ? workbook.rangeOf(cell, this.worksheet) : cell;
    const start = rangeOf(startCell);
    this.position = endCell
      ? start.getBoundingRect(rangeOf(endCell)).area
      : { ...start.area, rows: 15, columns: 6 };
    this.changed();
  }

  setData(source: Range, seriesBy = 'Auto'): void {
    const { area, worksheet } = source;
    const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && area.rows >= area.columns);
    this.plotBy = byColumns ? 'Columns' : 'Rows';
    const values = source.values ?? [];
    const cell = (i: number, j: number): CellValue =>
      (byColumns ? values[i]?.[j] : values[j]?.[i]) ?? '';
    const length = byColumns ? area.rows : area.columns;
    const width = byColumns ? area.columns : area.rows;
    const hasNames = Array.from({ length: width }, (_v, j) => cell(0, j)).some(
      (v) => typeof v === 'string' && v !== '',
    );
    const first = hasNames ? 1 : 0;
    const hasCategories =
      width > 1 &&
      (cell(0, 0) === '' ||
        Array.from({ length: length - first }, (_v, i) => cell(first + i, 0)).some(
          (v) => typeof v === 'string',
        ));
    const line = (j: number) => {
      const along = {
        row: area.row + first,
        column: area.column + j,
        rows: length - first,
        columns: 1,
      };
      const across = {
        row: area.row + j,
        column: area.column + first,
        rows: 1,
        columns: length - first,
      };
      return new Range(worksheet, byColumns ? along : across);
    };
    this.series.items.length = 0;
    for (let j = hasCategories ? 1 : 0; j < width; j++) {
      const series = this.series.add();
      series.values = line(j);
      series.categories = hasCategories ? line(0) : null;
      series.nameCell = hasNames ? source.getCell(byColumns ? 0 : j, byColumns ? j : 0) : null;
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

class ChartPlotArea extends ModelObject {
  readonly apiName = 'ChartPlotArea';
  readonly scalarProperties = [];
  readonly format: ChartPartFormat;
  constructor(changed: () => void) {
    super();
    this.format = new ChartPartFormat(changed);
  }
}

/** The charts of one sheet. */
export class Charts extends ModelCollection<Chart> {
  readonly apiName = 'ChartCollection';
  override readonly scalarProperties = ['count'];
  readonly items: Chart[] = [];
  #made = 0;

  constructor(private readonly worksheet: Worksheet) {
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

/** A readable address of a series source, for drawing and saving: `'Blad1'!$A$2:$A$9`. */
export function absoluteAddress(range: Range): string {
  const { area, worksheet } = range;
  const first = `$${columnLetters(area.column)}$${area.row + 1}`;
  const last = `$${columnLetters(area.column + area.columns - 1)}$${area.row + area.rows}`;
  return `'${worksheet.name.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}
