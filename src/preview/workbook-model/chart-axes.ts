import { ChartPartFormat } from './chart-formats';
import { ChartText } from './chart-parts';
import { ModelObject } from './model-object';

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

export class ChartAxes extends ModelObject {
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
