/** What a sheet prints as; rows count from 1 as on the sheet. */
export interface PrintLayout {
  /** The rows that every page repeats, such as `$1:$5`. */
  readonly titleRows?: string;
  /** What is printed, such as `A1:I80`; left out: all that is used. */
  readonly area?: string;
}

/**
 * Lays a sheet out for A4 on its side, as wide as one page and as many pages long as it takes, with
 * its headings on every page. An Excel that knows no page layout prints as it always did.
 */
export function layOutForPrint(sheet: Excel.Worksheet, { titleRows, area }: PrintLayout): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(titleRows);
  if (area !== undefined) pageLayout.setPrintArea(area);
}
