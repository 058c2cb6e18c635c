import type { Worksheet as FileSheet } from 'exceljs';
import { quoteSheetName } from '../workbook-model/addresses';
import type { HeaderFooter } from '../workbook-model/headers-footers';
import type { PageLayout } from '../workbook-model/page-layout';
import type { Worksheet } from '../workbook-model/worksheet';
import { PRINT_AREA, PRINT_TITLES, type FormulaName } from './custom-parts';

/** The number that a file has for a size of paper. */
const PAPER_SIZES = { A3: 8, A4: 9 } as const;

/** Writes how a sheet prints, but for its titles and area: those are names of the workbook. */
export function writePageSetup(
  file: FileSheet,
  { orientation, paperSize, zoom, centerHorizontally, headersFooters }: PageLayout,
): void {
  const { horizontalFitToPages: across, verticalFitToPages: down, scale } = zoom;
  const fits = Boolean(across ?? down);
  Object.assign(file.pageSetup, {
    orientation: orientation.toLowerCase(),
    paperSize: PAPER_SIZES[paperSize as 'A4'],
    horizontalCentered: centerHorizontally,
    fitToPage: fits,
    // 0 is as many pages as it takes.
    ...(fits ? { fitToWidth: across ?? 0, fitToHeight: down ?? 0 } : { scale: scale ?? 100 }),
  });
  const { defaultForAllPages: all } = headersFooters;
  file.headerFooter.oddHeader = joined(all, 'Header');
  file.headerFooter.oddFooter = joined(all, 'Footer');
}

function joined(texts: HeaderFooter, part: 'Header' | 'Footer'): string {
  const codes = { L: texts[`left${part}`], C: texts[`center${part}`], R: texts[`right${part}`] };
  return Object.entries(codes)
    .filter(([, text]) => text !== '')
    .map(([side, text]) => `&${side}${text}`)
    .join('');
}

/** The names that say what a sheet prints; the sheet counts from 0. */
export function printNamesOf(sheet: Worksheet, sheetIndex: number): readonly FormulaName[] {
  const { area, titleColumns, titleRows } = sheet.pageLayout;
  const reference = (address: string): string =>
    `${quoteSheetName(sheet.name)}!${address.replace(/[A-Z]+|\d+/g, '$$$&')}`;
  const titles = [titleColumns, titleRows].filter((address) => address !== '').map(reference);
  return [
    ...(area === '' ? [] : [{ name: PRINT_AREA, formula: reference(area), sheetIndex }]),
    ...(titles.length === 0 ? [] : [{ name: PRINT_TITLES, formula: titles.join(','), sheetIndex }]),
  ];
}

type HeaderFooterTexts = FileSheet['headerFooter'];

/** Reads how a sheet prints. */
export function readPageSetup(
  file: FileSheet,
  layout: PageLayout,
  names: readonly FormulaName[],
): void {
  const { pageSetup: setup } = file;
  // exceljs gives null for a sheet without them.
  const headerFooter = file.headerFooter as Partial<HeaderFooterTexts> | null;
  if (setup.orientation === 'landscape') layout.orientation = 'Landscape';
  layout.centerHorizontally = setup.horizontalCentered ?? false;
  layout.zoom = setup.fitToPage
    ? {
        horizontalFitToPages: setup.fitToWidth || null,
        verticalFitToPages: setup.fitToHeight || null,
      }
    : { scale: setup.scale ?? 100 };
  const all = layout.headersFooters.defaultForAllPages;
  for (const part of ['Header', 'Footer'] as const) {
    const text = headerFooter?.[`odd${part}`] ?? '';
    for (const [, side, content] of text.matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gs)) {
      all[`${({ L: 'left', C: 'center', R: 'right' } as const)[side as 'L']}${part}`] = content;
    }
  }
  for (const { name, formula } of names) {
    for (const reference of formula.split(',')) {
      const address = reference.slice(reference.lastIndexOf('!') + 1);
      // A name of a sheet may have a comma; no part of it has a colon, as an address has.
      if (!address.includes(':')) continue;
      if (name === PRINT_AREA) layout.setPrintArea(address);
      else if (/\d/.test(address)) layout.setPrintTitleRows(address);
      else layout.setPrintTitleColumns(address);
    }
  }
}
