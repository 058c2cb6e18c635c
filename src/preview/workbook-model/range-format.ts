import { MAX_COLUMNS, MAX_ROWS, singleCell } from './addresses';
import type { BorderStyle, CellStyle } from './cell-styles';
import { ModelCollection, ModelObject } from './model-object';
import type { SheetArea } from './sheet-area';

/** Reads a style over a range: the common value, or null where the cells differ. */
function common<Key extends keyof CellStyle>(range: SheetArea, key: Key): CellStyle[Key] | null {
  const { area, worksheet } = range;
  const first = worksheet.styles.at(area.row, area.column)[key];
  const rows = area.rows === MAX_ROWS ? 1 : area.rows;
  const columns = area.columns === MAX_COLUMNS ? 1 : area.columns;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      if (worksheet.styles.at(area.row + i, area.column + j)[key] !== first) return null;
    }
  }
  return first;
}

function change(range: SheetArea, patch: Partial<CellStyle>): void {
  range.worksheet.assertFormattable();
  range.worksheet.setStyle(range.area, patch);
}

/** `Excel.RangeFormat`. */
export class RangeFormat extends ModelObject {
  readonly apiName = 'RangeFormat';
  readonly scalarProperties = [
    'columnWidth',
    'horizontalAlignment',
    'indentLevel',
    'rowHeight',
    'verticalAlignment',
    'wrapText',
  ];

  constructor(private readonly range: SheetArea) {
    super();
  }

  get fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get font(): RangeFont {
    return new RangeFont(this.range);
  }
  get borders(): RangeBorders {
    return new RangeBorders(this.range);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.range);
  }

  get horizontalAlignment() {
    return common(this.range, 'horizontalAlignment');
  }
  set horizontalAlignment(horizontalAlignment) {
    if (horizontalAlignment !== null) change(this.range, { horizontalAlignment });
  }
  get verticalAlignment() {
    return common(this.range, 'verticalAlignment');
  }
  set verticalAlignment(verticalAlignment) {
    if (verticalAlignment !== null) change(this.range, { verticalAlignment });
  }
  get wrapText() {
    return common(this.range, 'wrapText');
  }
  set wrapText(wrapText) {
    if (wrapText !== null) change(this.range, { wrapText });
  }
  get indentLevel() {
    return common(this.range, 'indentLevel');
  }
  set indentLevel(indentLevel) {
    if (indentLevel !== null) change(this.range, { indentLevel });
  }

  get columnWidth(): number {
    return this.range.worksheet.columnWidthAt(this.range.area.column);
  }
  set columnWidth(points: number) {
    this.range.worksheet.assertFormattable();
    this.range.worksheet.setColumnWidth(this.range.area.column, this.range.area.columns, points);
  }
  get rowHeight(): number {
    return this.range.worksheet.rowHeightAt(this.range.area.row);
  }
  set rowHeight(points: number) {
    this.range.worksheet.setRowHeight(this.range.area.row, this.range.area.rows, points);
  }
  autofitColumns(): void {
    this.range.worksheet.assertFormattable();
    this.range.worksheet.fitColumns(this.range.area);
  }
  autofitRows(): void {}
}

class RangeFill extends ModelObject {
  readonly apiName = 'RangeFill';
  readonly scalarProperties = ['color'];

  constructor(private readonly range: SheetArea) {
    super();
  }
  get color(): string {
    const color = common(this.range, 'fillColor');
    return color === null ? '' : color || '#FFFFFF';
  }
  set color(color: string) {
    change(this.range, { fillColor: color });
  }
  clear(): void {
    change(this.range, { fillColor: '' });
  }
}

class RangeFont extends ModelObject {
  readonly apiName = 'RangeFont';
  readonly scalarProperties = [
    'bold',
    'color',
    'italic',
    'name',
    'size',
    'strikethrough',
    'underline',
  ];

  constructor(private readonly range: SheetArea) {
    super();
  }
  get bold() {
    return common(this.range, 'bold');
  }
  set bold(bold) {
    if (bold !== null) change(this.range, { bold });
  }
  get italic() {
    return common(this.range, 'italic');
  }
  set italic(italic) {
    if (italic !== null) change(this.range, { italic });
  }
  get underline() {
    return common(this.range, 'underline');
  }
  set underline(underline) {
    if (underline !== null) change(this.range, { underline });
  }
  get strikethrough() {
    return common(this.range, 'strikethrough');
  }
  set strikethrough(strikethrough) {
    if (strikethrough !== null) change(this.range, { strikethrough });
  }
  get color() {
    return common(this.range, 'fontColor');
  }
  set color(fontColor) {
    if (fontColor !== null) change(this.range, { fontColor });
  }
  get size() {
    return common(this.range, 'fontSize');
  }
  set size(fontSize) {
    if (fontSize !== null) change(this.range, { fontSize });
  }
  get name() {
    return common(this.range, 'fontName');
  }
  set name(fontName) {
    if (fontName !== null) change(this.range, { fontName });
  }
}

class FormatProtection extends ModelObject {
  readonly apiName = 'FormatProtection';
  readonly scalarProperties = ['locked', 'formulaHidden'];

  constructor(private readonly range: SheetArea) {
    super();
  }
  get locked() {
    return common(this.range, 'locked');
  }
  set locked(locked) {
    if (locked !== null) change(this.range, { locked });
  }
  get formulaHidden() {
    return common(this.range, 'formulaHidden');
  }
  set formulaHidden(formulaHidden) {
    if (formulaHidden !== null) change(this.range, { formulaHidden });
  }
}

const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type BorderSide = (typeof BORDER_SIDES)[number];

class RangeBorders extends ModelCollection<RangeBorder> {
  readonly apiName = 'RangeBorderCollection';
  readonly items: RangeBorder[];

  constructor(range: SheetArea) {
    super();
    this.items = BORDER_SIDES.map((side) => new RangeBorder(range, side));
  }
  protected keysOf(border: RangeBorder): string[] {
    return [border.sideIndex];
  }
}

const NO_BORDER: BorderStyle = { style: 'None', color: '#000000', weight: 'Thin' };

class RangeBorder extends ModelObject {
  readonly apiName = 'RangeBorder';
  readonly scalarProperties = ['color', 'sideIndex', 'style', 'weight'];

  constructor(
    private readonly range: SheetArea,
    readonly sideIndex: BorderSide,
  ) {
    super();
  }
  override identity() {
    return { Id: this.sideIndex };
  }
  get style(): string {
    return this.#read().style;
  }
  set style(style: string) {
    this.#change({ style });
  }
  get color(): string {
    return this.#read().color;
  }
  set color(color: string) {
    this.#change({ color, ...this.#visible() });
  }
  get weight(): string {
    return this.#read().weight;
  }
  set weight(weight: string) {
    this.#change({ weight, ...this.#visible() });
  }

  /** Giving a border a colour or a weight makes it appear, as in Excel. */
  #visible(): Partial<BorderStyle> {
    return this.#read().style === 'None' ? { style: 'Continuous' } : {};
  }

  #read(): BorderStyle {
    const { area, worksheet } = this.range;
    const side = this.sideIndex;
    const row = side === 'EdgeBottom' ? area.row + area.rows - 1 : area.row;
    const column = side === 'EdgeRight' ? area.column + area.columns - 1 : area.column;
    return worksheet.styles.at(row, column).borders[cellSide(side)] ?? NO_BORDER;
  }

  #change(patch: Partial<BorderStyle>): void {
    const { worksheet } = this.range;
    worksheet.assertFormattable();
    for (const cell of this.#cells()) {
      const { borders } = worksheet.styles.at(cell.row, cell.column);
      const side = cellSide(this.sideIndex);
      const border = { ...NO_BORDER, ...borders[side], ...patch };
      worksheet.setStyle(cell, { borders: { ...borders, [side]: border } });
    }
  }

  *#cells() {
    const { row, column, rows, columns } = this.range.area;
    const lastRow = row + rows - 1;
    const lastColumn = column + columns - 1;
    const within: Record<BorderSide, [number, number, number, number]> = {
      EdgeTop: [row, row, column, lastColumn],
      EdgeBottom: [lastRow, lastRow, column, lastColumn],
      EdgeLeft: [row, lastRow, column, column],
      EdgeRight: [row, lastRow, lastColumn, lastColumn],
      InsideHorizontal: [row, lastRow - 1, column, lastColumn],
      InsideVertical: [row, lastRow, column, lastColumn - 1],
      DiagonalDown: [row, lastRow, column, lastColumn],
      DiagonalUp: [row, lastRow, column, lastColumn],
    };
    const [top, bottom, left, right] = within[this.sideIndex];
    for (let i = top; i <= bottom; i++) for (let j = left; j <= right; j++) yield singleCell(i, j);
  }
}

const cellSide = (side: BorderSide): string =>
  ({
    EdgeTop: 'top',
    EdgeBottom: 'bottom',
    EdgeLeft: 'left',
    EdgeRight: 'right',
    InsideHorizontal: 'bottom',
    InsideVertical: 'right',
    DiagonalDown: 'diagonalDown',
    DiagonalUp: 'diagonalUp',
  })[side];
