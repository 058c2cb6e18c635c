import { ChartPartFormat } from './chart-formats';
import { ModelObject } from './model-object';

export class ChartText extends ModelObject {
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

export class ChartLegend extends ModelObject {
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

export class ChartDataLabels extends ModelObject {
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

export class ChartPlotArea extends ModelObject {
  readonly apiName = 'ChartPlotArea';
  readonly scalarProperties = [];
  readonly format: ChartPartFormat;
  constructor(changed: () => void) {
    super();
    this.format = new ChartPartFormat(changed);
  }
}
