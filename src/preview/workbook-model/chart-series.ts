import { ChartPartFormat } from './chart-formats';
import { ChartDataLabels } from './chart-parts';
import { ModelCollection, ModelObject } from './model-object';
import type { Range } from './range';

/** A chart, as its series know it. */
interface SeriesChart {
  readonly chartType: string;
  readonly series: ChartSeriesCollection;
  changed(): void;
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
    readonly chart: SeriesChart,
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

  constructor(private readonly chart: SeriesChart) {
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
