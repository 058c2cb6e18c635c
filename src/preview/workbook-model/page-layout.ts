import { RichApiError } from '../rich-api/rich-api-error';
import { HeaderFooterGroup } from './headers-footers';
import { ModelObject } from './model-object';
import { Range } from './range';

/** `Excel.PageLayoutZoomOptions`. */
export interface PageZoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

const ROWS = /^\$?\d+:\$?\d+$/;
const COLUMNS = /^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/;
const CELLS = /^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/;

/** `Excel.PageLayout`: remembered for saving, and written to the .xlsx file. */
export class PageLayout extends ModelObject {
  readonly apiName = 'PageLayout';
  readonly scalarProperties = [
    'centerHorizontally',
    'orientation',
    'paperSize',
    'printGridlines',
    'zoom',
  ];
  readonly headersFooters = new HeaderFooterGroup();
  centerHorizontally = false;
  centerVertically = false;
  blackAndWhite = false;
  orientation = 'Portrait';
  paperSize = 'A4';
  printGridlines = false;
  printHeadings = false;
  zoom: PageZoom = { scale: 100 };
  leftMargin = 50.4;
  rightMargin = 50.4;
  topMargin = 54;
  bottomMargin = 54;
  /** Such as `1:3`, as are the others without dollars; empty when there are none. */
  titleRows = '';
  titleColumns = '';
  area = '';

  setPrintTitleRows(rows: Range | string): void {
    this.titleRows = addressOf(rows, [ROWS]);
  }
  setPrintTitleColumns(columns: Range | string): void {
    this.titleColumns = addressOf(columns, [COLUMNS]);
  }
  setPrintArea(area: Range | string): void {
    this.area = addressOf(area, [CELLS, COLUMNS, ROWS]);
  }
}

/** Excel refuses what is no address of the kind that it asks for. */
function addressOf(target: Range | string, kinds: readonly RegExp[]): string {
  const whole = target instanceof Range ? target.address : target;
  const address = whole.slice(whole.lastIndexOf('!') + 1).toUpperCase();
  if (!kinds.some((kind) => kind.test(address)))
    throw new RichApiError('InvalidArgument', `No such part of a page: ${whole}`);
  return address.replaceAll('$', '');
}
