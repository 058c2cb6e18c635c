import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What exceljs does not write: custom XML, settings, and names that are not a range. */
export interface ExtraParts {
  customXml: readonly string[];
  settings: readonly (readonly [name: string, json: string])[];
  /** Names with a constant or a formula, without `=`. */
  formulaNames: readonly FormulaName[];
}

export interface FormulaName {
  name: string;
  formula: string;
  /** Counts from 0; left out for a name of the workbook. */
  sheetIndex?: number;
}

/** The names under which a file keeps what a sheet prints; Excel shows them in no list. */
export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';
const PRINT_NAMES = [PRINT_AREA, PRINT_TITLES];

/** Excel keeps the settings of add-ins in its own parts; this host uses a custom XML part. */
const SETTINGS_NAMESPACE = 'urn:kernprognose-preview:settings';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';
const WORKBOOK = 'xl/workbook.xml';
const PART_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const PROPERTIES_TYPE =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps';
const PROPERTIES_CONTENT = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Puts the extra parts in a workbook file, in the places where Excel looks for them. */
export function addExtraParts(file: Uint8Array, parts: ExtraParts): Uint8Array {
  const entries = unzipSync(file);
  const edit = (path: string, change: (text: string) => string) => {
    entries[path] = strToU8(change(strFromU8(entries[path] ?? new Uint8Array())));
  };
  const documents = [
    ...parts.customXml,
    ...(parts.settings.length > 0 ? [settingsXml(parts.settings)] : []),
  ];
  documents.forEach((xml, index) => {
    const number = index + 1;
    const id = `{00000000-0000-4000-8000-${String(number).padStart(12, '0')}}`;
    entries[`customXml/item${number}.xml`] = strToU8(xml);
    entries[`customXml/itemProps${number}.xml`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    entries[`customXml/_rels/item${number}.xml.rels`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${PROPERTIES_TYPE}" Target="itemProps${number}.xml"/></Relationships>`,
    );
    edit(RELATIONS, (text) =>
      text.replace(
        '</Relationships>',
        `<Relationship Id="customXml${number}" Type="${PART_TYPE}" Target="../customXml/item${number}.xml"/></Relationships>`,
      ),
    );
    edit(CONTENT_TYPES, (text) =>
      text.replace(
        '</Types>',
        `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_CONTENT}"/></Types>`,
      ),
    );
  });
  if (parts.formulaNames.length > 0) {
    const names = parts.formulaNames
      .map(
        ({ name, formula, sheetIndex }) =>
          `<definedName name="${escapeXml(name)}"${sheetIndex === undefined ? '' : ` localSheetId="${sheetIndex}"`}>${escapeXml(formula)}</definedName>`,
      )
      .join('');
    edit(WORKBOOK, (text) =>
      text.includes('<definedNames>')
        ? text.replace('<definedNames>', `<definedNames>${names}`)
        : text.replace('</sheets>', `</sheets><definedNames>${names}</definedNames>`),
    );
  }
  return zipSync(entries);
}

/** What a file holds that exceljs does not read. */
export interface UnreadParts extends ExtraParts {
  /** By sheet, in the order of the workbook: the rows with which a new page begins; from 0. */
  readonly pageBreaks: readonly (readonly number[])[];
}

/** Finds the extra parts in a workbook file. */
export function readExtraParts(file: Uint8Array): UnreadParts {
  const entries = unzipSync(file);
  const documents = Object.keys(entries)
    .filter((path) => /^customXml\/item\d+\.xml$/.test(path))
    .sort()
    .map((path) => strFromU8(entries[path] ?? new Uint8Array()));
  const settings = documents.find((xml) => xml.includes(SETTINGS_NAMESPACE));
  return {
    customXml: documents.filter((xml) => xml !== settings),
    settings: settings ? readSettings(settings) : [],
    formulaNames: readFormulaNames(strFromU8(entries[WORKBOOK] ?? new Uint8Array())),
    pageBreaks: sheetPaths(entries).map((path) =>
      readPageBreaks(strFromU8(entries[path] ?? new Uint8Array())),
    ),
  };
}

/** Where the sheets stand in the file, in the order of the workbook. */
function sheetPaths(entries: Readonly<Record<string, Uint8Array>>): string[] {
  const text = (path: string): string => strFromU8(entries[path] ?? new Uint8Array());
  const attribute = (tag: string, name: string): string =>
    new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const targets = new Map(
    [...text(RELATIONS).matchAll(/<Relationship [^<>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return [...text(WORKBOOK).matchAll(/<sheet [^<>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

function readPageBreaks(sheetXml: string): number[] {
  const start = sheetXml.indexOf('<rowBreaks');
  const end = sheetXml.indexOf('</rowBreaks>', start);
  const breaks = start < 0 || end < 0 ? '' : sheetXml.slice(start, end);
  return [...breaks.matchAll(/<brk [^<>]*\bid="(\d+)"/g)].map(([, row]) => Number(row));
}

const settingsXml = (settings: ExtraParts['settings']): string =>
  `<?xml version="1.0" encoding="UTF-8"?><settings xmlns="${SETTINGS_NAMESPACE}">${escapeXml(JSON.stringify(settings))}</settings>`;

function readSettings(xml: string): [name: string, json: string][] {
  const tag = /<settings[^<>]*>/.exec(xml);
  if (!tag) return [];
  const text = xml.slice(tag.index + tag[0].length, xml.lastIndexOf('</settings>'));
  return JSON.parse(unescapeXml(text)) as [string, string][];
}

/** Names whose contents are not an area; exceljs leaves those out. */
function readFormulaNames(workbookXml: string): ExtraParts['formulaNames'] {
  const names = [...workbookXml.matchAll(/<definedName ([^<>]*)>([^<]*)<\/definedName>/g)];
  return names.flatMap(([, attributes = '', contents = '']) => {
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const formula = unescapeXml(contents);
    const isArea = /!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(formula);
    const sheetIndex = /\blocalSheetId="(\d+)"/.exec(attributes)?.[1];
    if (PRINT_NAMES.includes(name) && sheetIndex !== undefined) {
      return [{ name, formula, sheetIndex: Number(sheetIndex) }];
    }
    return isArea || name.startsWith('_xlnm.') ? [] : [{ name: unescapeXml(name), formula }];
  });
}

const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
