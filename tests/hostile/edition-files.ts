import { strToU8, zipSync } from 'fflate';
import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import { parseCsv } from '../../src/editions/import/csv';
import { readEditionFile, type ImportReport } from '../../src/editions/import/read-edition-file';
import { templateFrom, writeEditionFile } from '../../src/editions/import/write-edition-file';
import { calibrateEdition } from '../../src/scenarios/forecast/baseline-calibration';

/** Makers of files that do harm, and of ordinary files to do it in. */

export const template = templateFrom(BUNDLED_EDITIONS[0]);

export async function templateCsv(): Promise<string> {
  return String((await writeEditionFile(template, 'csv')).content);
}

export function readFile(
  name: string,
  content: string | Uint8Array,
  sheet?: string,
): Promise<ImportReport> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readEditionFile(
    { name, bytes, ...(sheet === undefined ? {} : { sheet }) },
    calibrateEdition,
  );
}

/** The Dutch reasons of a report, with their rows. */
export const reasonsOf = ({ faults }: ImportReport): readonly string[] =>
  faults.map(({ row, reason }) => (row === undefined ? reason.nl : `${row}: ${reason.nl}`));

/** A cell as a workbook has it: a text, a number, or the XML of the cell for a reference. */
export type XlsxCell = string | number | ((reference: string) => string);

export interface XlsxSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly XlsxCell[])[];
  /** More XML in the sheet's data, after the rows. */
  readonly extra?: string;
}

/** An .xlsx file, made by hand so that what a program may write can be written. */
export function xlsx(sheets: readonly XlsxSheet[], workbookProperties = ''): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (entries: readonly (readonly [string, string, string])[]): Uint8Array =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
        .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
        .join('')}</Relationships>`,
    );
  const sheetXml = ({ rows, extra = '' }: XlsxSheet): Uint8Array =>
    strToU8(
      `<worksheet xmlns="${main}"><sheetData>${rows
        .map(
          (cells, r) =>
            `<row r="${r + 1}">${cells
              .map((cell, c) => cellXml(cell, `${String.fromCharCode(65 + c)}${r + 1}`))
              .join('')}</row>`,
        )
        .join('')}${extra}</sheetData></worksheet>`,
    );
  return zipSync({
    '_rels/.rels': relations([['rId1', `${relation}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relation}"><workbookPr ${workbookProperties}/><sheets>${sheets
        .map(
          ({ name, state }, i) =>
            `<sheet name="${name}" sheetId="${i + 1}" ${state ? `state="${state}" ` : ''}r:id="rId${i + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map(
        (_, i) => [`rId${i + 1}`, `${relation}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const,
      ),
      ['rIdS', `${relation}/styles`, 'styles.xml'],
    ]),
    // Style 1 shows a percentage, style 2 a day, style 3 words that hold a percent sign.
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="170" formatCode="0&quot; %&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(
      sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)]),
    ),
  });
}

function cellXml(cell: XlsxCell, reference: string): string {
  if (typeof cell === 'function') return cell(reference);
  return typeof cell === 'number'
    ? `<c r="${reference}"><v>${cell}</v></c>`
    : `<c r="${reference}" t="inlineStr"><is><t>${cell.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t></is></c>`;
}

/** The rows of the template's table as cells, with changes. */
export async function templateRows(
  change: (row: readonly string[]) => readonly XlsxCell[] = (row) => row,
): Promise<readonly (readonly XlsxCell[])[]> {
  const { rows } = parseCsv((await templateCsv()).replace(/^\ufeff/, ''));
  return rows.map(change);
}
