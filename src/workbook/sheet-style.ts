/** How every sheet that we write looks: its colours, headings, tables and the lines of its charts. */

/** Contrast of each colour of text with what lies behind it is at least 4.5 to 1. */
const BLUE = '#154273';
const WHITE = '#FFFFFF';

interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly right?: boolean;
  readonly indent?: number;
  readonly lineAbove?: boolean;
}

const LOOKS = {
  /** The first line of a sheet. */
  title: { bold: true, size: 16, color: BLUE },
  /** The line above a part of a sheet. */
  section: { bold: true, size: 12, color: BLUE },
  /** Above columns. */
  heading: { fill: BLUE, color: WHITE, bold: true, wrap: true },
  /** Above rows that belong together. */
  group: { fill: '#DCE6F1', color: BLUE, bold: true },
  /** What the user may change. */
  input: { fill: '#FFF9DB', color: '#1F3F9E' },
  note: { color: '#3B3B3B' },
  /** A text that may take several lines. */
  wrapped: { wrap: true },
  result: { bold: true },
  /** A sum below what it sums. */
  total: { bold: true, lineAbove: true },
  /** Headings above numbers. */
  right: { right: true },
  /** Words to the right of numbers, apart from them. */
  afterNumbers: { indent: 1 },
} as const satisfies Record<string, Look>;

export type SheetStyle = keyof typeof LOOKS;

/** Distinguishable without colour too: charts give their lines other weights, dashes and markers. */
export const CHART_COLORS = {
  /** The number that a sheet is about, such as mediaan. */
  main: BLUE,
  /** What goes with it, such as minimum and maximum. */
  second: '#5182B9',
  /** What is set against it: measured, or another scenario. */
  contrast: '#C25E00',
  /** The same as an area beside a large area of the first. */
  paleContrast: '#E9A66B',
  /** Between minimum and maximum. */
  band: '#D6E6F4',
  background: WHITE,
} as const;

export const TAB_COLOR = BLUE;

/** Gives cells one of the looks that all sheets share. */
export function applyStyle({ format }: Excel.Range, style: SheetStyle): void {
  const { fill, color, bold, size, wrap, right, indent, lineAbove }: Look = LOOKS[style];
  if (fill) format.fill.color = fill;
  if (color) format.font.color = color;
  if (bold) format.font.bold = true;
  if (size) format.font.size = size;
  if (right) format.horizontalAlignment = 'Right';
  if (indent) {
    format.horizontalAlignment = 'Left';
    format.indentLevel = indent;
  }
  if (lineAbove) {
    const edge = format.borders.getItem('EdgeTop');
    edge.style = 'Continuous';
    edge.color = BLUE;
  }
  if (wrap) {
    format.wrapText = true;
    format.verticalAlignment = 'Top';
  }
}

/**
 * Makes letters bold and nothing else: a heading on a sheet that is the user's own.
 *
 * @param range of which `format/font/bold` was loaded.
 * @returns what undoes it.
 */
export function makeBold({ format: { font } }: Excel.Range): () => void {
  const { bold } = font;
  font.bold = true;
  return () => {
    font.bold = bold;
  };
}

/** The lines at the top of a sheet: its title, and what is to be known of it. */
export function styleTop(sheet: Excel.Worksheet, notes: number): void {
  applyStyle(sheet.getRangeByIndexes(0, 0, 1, 1), 'title');
  if (notes > 0) applyStyle(sheet.getRangeByIndexes(1, 0, notes, 1), 'note');
}

interface TablePlace {
  readonly row: number;
  readonly column?: number;
  /** With the row of headings. */
  readonly rows: number;
  readonly columns: number;
}

/** Makes an Excel table of cells that hold headings and rows, with the look of our headings. */
export function addStyledTable(
  sheet: Excel.Worksheet,
  name: string,
  { row, column = 0, rows, columns }: TablePlace,
): Excel.Table {
  const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, columns), true);
  table.name = name;
  table.style = 'TableStyleMedium2';
  applyStyle(sheet.getRangeByIndexes(row, column, 1, columns), 'heading');
  return table;
}
