import { DEFAULT_STYLE, type CellStyle } from '../../../src/preview/workbook-model/cell-styles';
import type { Workbook } from '../../../src/preview/workbook-model/workbook';
import type { Worksheet } from '../../../src/preview/workbook-model/worksheet';
import { checksumOf } from '../../../src/domain/text-checksum';
import { decodeChunk, joinChunks, partKey, type PartChunk } from '../../../src/workbook/part-text';

/** Columns whose width is looked at: more than any sheet of ours has. */
const COLUMNS = 40;

/**
 * Everything in a workbook that a user could notice. Row heights are left out: Excel fits those to
 * the font, which the model does only one way.
 */
export function snapshotOf(workbook: Workbook): object {
  return {
    ...contentsOf(workbook),
    customXml: workbook.customXmlParts.items.map((part) => shortened(part.getXml())),
  };
}

/**
 * The same, with what we keep in custom XML as it is read back: the text of each key. A text that
 * was written twice is the same text.
 */
export function meaningOf(workbook: Workbook): object {
  const chunks = new Map<string, PartChunk[]>();
  const others: string[] = [];
  for (const part of workbook.customXmlParts.items) {
    const key = partKey(part.namespaceUri);
    const chunk = decodeChunk(part.getXml());
    if (key === undefined || !chunk) others.push(part.getXml());
    else chunks.set(key, [...(chunks.get(key) ?? []), chunk]);
  }
  const texts = [...chunks].map(([key, found]) => {
    const joined = joinChunks(found);
    return [key, joined.kind === 'complete' ? shortened(joined.text) : joined.kind] as const;
  });
  return {
    ...contentsOf(workbook),
    texts: Object.fromEntries(texts.sort(([a], [b]) => a.localeCompare(b))),
    others,
  };
}

/** A long text by its beginning and its checksum, so that a difference can be read. */
const shortened = (text: string): string =>
  text.length > 400 ? `${text.slice(0, 300)}… ${checksumOf(text)}` : text;

function contentsOf(workbook: Workbook): object {
  return {
    active: workbook.worksheets.getActiveWorksheet().name,
    sheets: workbook.worksheets.items.map(sheetOf),
    names: workbook.names.items.map(nameOf),
    settings: workbook.settings.toPairs(),
  };
}

function sheetOf(sheet: Worksheet): object {
  const used = sheet.getUsedRangeOrNullObject(true);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    selection: sheet.selection,
    frozen: sheet.freezePanes.getLocationOrNullObject()?.address,
    address: used?.address,
    formulas: used?.formulas,
    values: used?.values,
    formats: formatsOf(sheet),
    widths: Array.from({ length: COLUMNS }, (_, column) => sheet.columnWidthAt(column)),
    tables: sheet.tables.items.map(({ name, area, style, headers, showTotals }) => ({
      name,
      area,
      style,
      headers,
      showTotals,
    })),
    charts: sheet.charts.items.map(({ name, chartType, title, axes, series, position }) => ({
      name,
      chartType,
      title: title.text,
      minimum: axes.valueAxis.minimum,
      series: series.items.map((one) => [one.name, one.values?.address, one.format.line.color]),
      position,
    })),
    names: sheet.names.items.map(nameOf),
  };
}

const nameOf = ({ name, formula, visible, comment }: Workbook['names']['items'][number]) => ({
  name,
  formula,
  visible,
  comment,
});

const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'object' ? JSON.stringify(one) === JSON.stringify(other) : one === other;

/** By cell, only what differs from a new sheet: a format that was put back is no difference. */
function formatsOf(sheet: Worksheet): object {
  const formats: Record<string, Partial<CellStyle>> = {};
  for (const [row, column, style] of sheet.styles.formatted()) {
    const own = Object.entries({ ...style, borders: visibleBorders(style) }).filter(
      ([key, value]) => !isSame(value, DEFAULT_STYLE[key as keyof CellStyle]),
    );
    if (own.length > 0) formats[`${row},${column}`] = Object.fromEntries(own);
  }
  return formats;
}

function visibleBorders({ borders }: CellStyle): CellStyle['borders'] {
  return Object.fromEntries(Object.entries(borders).filter(([, { style }]) => style !== 'None'));
}
