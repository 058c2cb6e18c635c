import { ModelObject } from './model-object';

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
  /** Left without colour on purpose; otherwise it has that of its place in the chart. */
  isCleared = false;

  constructor(private readonly changed: () => void) {
    super();
  }
  setSolidColor(color: string): void {
    this.color = color;
    this.isCleared = false;
    this.changed();
  }
  getSolidColor(): string | null {
    return this.color;
  }
  clear(): void {
    this.color = null;
    this.isCleared = true;
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

/** How a part of a chart looks; every part tells the chart when it changes. */
export class ChartPartFormat extends ModelObject {
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
