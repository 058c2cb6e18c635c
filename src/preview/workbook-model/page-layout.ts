import { ModelObject } from './model-object';

/** `Excel.PageLayout`: remembered for saving. */
export class PageLayout extends ModelObject {
  readonly apiName = 'PageLayout';
  readonly scalarProperties = [
    'centerHorizontally',
    'orientation',
    'paperSize',
    'printGridlines',
    'zoom',
  ];
  centerHorizontally = false;
  centerVertically = false;
  blackAndWhite = false;
  orientation = 'Portrait';
  paperSize = 'A4';
  printGridlines = false;
  printHeadings = false;
  zoom: Record<string, unknown> = { scale: 100 };
  leftMargin = 50.4;
  rightMargin = 50.4;
  topMargin = 54;
  bottomMargin = 54;

  setPrintTitleRows(): void {}
  setPrintTitleColumns(): void {}
  setPrintArea(): void {}
}
