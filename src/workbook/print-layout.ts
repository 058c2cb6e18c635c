import { columnLetters } from './cell-reference';
import { TAB_COLOR } from './sheet-style';

/** What a sheet prints as. */
export interface PrintLayout {
  /** The row with the headings that every page repeats; counts from 0. Left out: none. */
  readonly headingRow?: number;
  /**
   * The widths in points of the columns that are printed, from the first; left out: all that are
   * used, on one page. Whole columns, so that rows which come later are printed too, and so that a
   * long line at the top does not make the page wider.
   */
  readonly widths?: readonly number[];
}

/** What one page of A4 on its side takes: letters of 11 points are then six to eleven high. */
const POINTS_PER_PAGE = 900;

/** What the margins leave of a page of A4 on its side, in points. */
const PRINTABLE = { width: 741, height: 487 };
const ROW_HEIGHT = 15;
/** Rows left free, as some rows are higher than others and headings are repeated. */
const SPARE_ROWS = 2;

/** How many pages a sheet is wide: more where the numbers would be too small to read. */
function pagesWide(points: number): number {
  return Math.max(1, Math.round(points / POINTS_PER_PAGE));
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

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
 * Begins a new page with each part that would else be torn over two. A sheet is only made smaller to
 * fit in the width, so a page of a wide sheet holds more rows.
 *
 * @param partStarts the rows with which the parts begin; from 0, from the top.
 */
export function breakPages(
  sheet: Excel.Worksheet,
  partStarts: readonly number[],
  rowCount: number,
  widths: readonly number[],
): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return;
  for (const row of pageStarts(partStarts, rowCount, rowsOnPage(widths))) {
    sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  }
}

function rowsOnPage(widths: readonly number[]): number {
  const points = sumOf(widths);
  const scale = Math.min(1, (pagesWide(points) * PRINTABLE.width) / points);
  return Math.floor(PRINTABLE.height / (ROW_HEIGHT * scale)) - SPARE_ROWS;
}

/** The rows with which a new page begins, when pages are filled with whole parts. */
export function pageStarts(
  partStarts: readonly number[],
  rowCount: number,
  rowsOnPage: number,
): number[] {
  const starts: number[] = [];
  let pageStart = 0;
  partStarts.forEach((start, i) => {
    const end = partStarts[i + 1] ?? rowCount;
    if (start > pageStart && end - pageStart > rowsOnPage) {
      starts.push(start);
      pageStart = start;
    }
  });
  return starts;
}

/**
 * Lays a sheet out for A4 on its side, as wide as the page and as many pages long as it takes, with
 * its headings and the number of the page on each. An Excel that knows no page layout prints as it
 * always did.
 */
function layOutForPrint(sheet: Excel.Worksheet, { headingRow, widths = [] }: PrintLayout): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return;
  const { pageLayout } = sheet;
  const pages = pagesWide(sumOf(widths));
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: pages };
  pageLayout.centerHorizontally = pages === 1;
  if (headingRow !== undefined) {
    pageLayout.setPrintTitleRows(`$${headingRow + 1}:$${headingRow + 1}`);
  }
  if (pages > 1) pageLayout.setPrintTitleColumns('$A:$A');
  if (widths.length > 0) pageLayout.setPrintArea(`A:${columnLetters(widths.length - 1)}`);
  // The name of the sheet, the program, and which page of how many: the same in every language.
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = '&A';
  footer.centerFooter = 'Kernprognose voor Excel';
  footer.rightFooter = '&P / &N';
}
