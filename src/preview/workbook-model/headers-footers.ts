import { ModelObject } from './model-object';

/** `Excel.HeaderFooter`: the texts, with Excel's codes such as `&P` for the number of the page. */
export class HeaderFooter extends ModelObject {
  readonly apiName = 'HeaderFooter';
  readonly scalarProperties = [
    'centerFooter',
    'centerHeader',
    'leftFooter',
    'leftHeader',
    'rightFooter',
    'rightHeader',
  ];
  centerFooter = '';
  centerHeader = '';
  leftFooter = '';
  leftHeader = '';
  rightFooter = '';
  rightHeader = '';
}

/** `Excel.HeaderFooterGroup`: one header and footer for all pages. */
export class HeaderFooterGroup extends ModelObject {
  readonly apiName = 'HeaderFooterGroup';
  readonly scalarProperties = [];
  readonly defaultForAllPages = new HeaderFooter();
}
