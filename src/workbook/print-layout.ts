import { columnLetters } from './cell-reference';
import { TAB_COLOR } from './sheet-style';

/** What a sheet prints as. */
export interface PrintLayout {
  /** The row with the headings that every page repeats; counts from 0. Left out: none. */
  readonly headingRow?: number;
  /**
   * How many columns are printed, from the first; left out: all that are used. Whole columns, so
   * that rows which come later are printed too, and so that a long line at the top does not make
   * the page wider.
   */
  readonly columns?: number;
  /** For a table that is too wide to read on one page; the first column is on each. */
  readonly pagesWide?: number;
}

/**
 * Adds a sheet of ours, that prints well. Every sheet is made here, so that none prints otherwise.
 *
 * @param name one that no sheet has.
 */
export function addSheet(
  context: Excel.RequestContext,
  name: string,
  print: PrintLayout = {},
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.tabColor = TAB_COLOR;
  layOutForPrint(sheet, print);
  return sheet;
}

/**
 * Lays a sheet out for A4 on its side, as wide as one page and as many pages long as it takes, with
 * its headings and the number of the page on each. An Excel that knows no page layout prints as it
 * always did.
 */
function layOutForPrint(
  sheet: Excel.Worksheet,
  { headingRow, columns, pagesWide = 1 }: PrintLayout,
): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  pageLayout.centerHorizontally = pagesWide === 1;
  if (headingRow !== undefined) {
    pageLayout.setPrintTitleRows(`$${headingRow + 1}:$${headingRow + 1}`);
  }
  if (pagesWide > 1) pageLayout.setPrintTitleColumns('$A:$A');
  if (columns !== undefined) pageLayout.setPrintArea(`A:${columnLetters(columns - 1)}`);
  // The name of the sheet, the program, and which page of how many: the same in every language.
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = '&A';
  footer.centerFooter = 'Kernprognose voor Excel';
  footer.rightFooter = '&P / &N';
}
