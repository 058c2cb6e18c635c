import { invalidArgument, itemNotFound, RichApiError } from '../rich-api/rich-api-error';
import { absoluteAddress, parseCells } from './addresses';
import type { CellValue } from './cell-values';
import { ModelCollection, ModelObject } from './model-object';
import { Range } from './range';
import type { AreaSheet, SheetArea } from './sheet-area';

/** The workbook, as its names know it. */
export interface NamingWorkbook {
  readonly view: {
    showName(name: string, formula: string): void;
    removeName(name: string): void;
  };
  readonly tables: { getItemOrNullObject(name: string): object | null };
  readonly names: { getItemOrNullObject(name: string): object | null };
  rangeOrNull(reference: string): SheetArea | null;
}

/** `Excel.NamedItem`. */
export class NamedItem extends ModelObject {
  readonly apiName = 'NamedItem';
  readonly scalarProperties = ['comment', 'formula', 'name', 'scope', 'type', 'value', 'visible'];
  comment: string;
  visible = true;
  #formula: string;

  constructor(
    private readonly owner: NamedItems,
    readonly name: string,
    formula: string,
    comment = '',
  ) {
    super();
    this.#formula = formula;
    this.comment = comment;
  }
  override identity() {
    return { _Id: this.name };
  }
  get formula(): string {
    return this.#formula;
  }
  set formula(formula: string) {
    this.#formula = formula;
    if (!this.owner.isHidden(this.name)) this.owner.workbook.view.showName(this.name, formula);
  }
  get scope(): string {
    return this.owner.sheet ? 'Worksheet' : 'Workbook';
  }
  get type(): string {
    if (this.getRangeOrNullObject()) return 'Range';
    const value = this.value;
    return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
  }
  get value(): CellValue {
    if (this.getRangeOrNullObject()) return this.#formula.slice(1);
    const text = this.#formula.replace(/^=/, '');
    if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
    if (/^(TRUE|FALSE)$/i.test(text)) return /^TRUE$/i.test(text);
    return /^"(.*)"$/s.exec(text)?.[1]?.replaceAll('""', '"') ?? text;
  }
  get worksheet(): AreaSheet {
    if (!this.owner.sheet) throw itemNotFound(`${this.name} belongs to the workbook`);
    return this.owner.sheet;
  }
  get worksheetOrNullObject(): AreaSheet | null {
    return this.owner.sheet ?? null;
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound(`${this.name} is not a range`);
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const cells = this.owner.workbook.rangeOrNull(this.#formula.replace(/^=/, ''));
    return cells && new Range(cells.worksheet, cells.area);
  }
  delete(): void {
    this.owner.remove(this);
  }
}

/** The names of the workbook, or of one sheet. */
export class NamedItems extends ModelCollection<NamedItem> {
  readonly apiName = 'NamedItemCollection';
  readonly items: NamedItem[] = [];

  constructor(
    readonly workbook: NamingWorkbook,
    readonly sheet?: AreaSheet,
  ) {
    super();
  }
  protected keysOf(item: NamedItem): string[] {
    return [item.name];
  }
  add(name: string, reference: Range | string | number | boolean, comment?: string): NamedItem {
    if (!/^[A-Za-zÀ-ÿ_\\][\wÀ-ÿ.\\?]{0,254}$/.test(name) || parseCells(name)) {
      throw invalidArgument(`'${name}' is not a valid name.`);
    }
    if (this.getItemOrNullObject(name) || this.workbook.tables.getItemOrNullObject(name)) {
      throw new RichApiError('ItemAlreadyExists', `The name '${name}' already exists.`);
    }
    const item = new NamedItem(this, name, formulaOf(reference), comment);
    this.items.push(item);
    if (!this.isHidden(name)) this.workbook.view.showName(name, item.formula);
    return item;
  }
  addFormulaLocal(name: string, formula: string, comment?: string): NamedItem {
    return this.add(name, formula, comment);
  }
  remove(item: NamedItem): void {
    const index = this.items.indexOf(item);
    if (index >= 0) this.items.splice(index, 1);
    if (!this.isHidden(item.name)) this.workbook.view.removeName(item.name);
  }
  /** The screen knows the names of the workbook only, of which one of a sheet may be a double. */
  isHidden(name: string): boolean {
    return this.sheet !== undefined && this.workbook.names.getItemOrNullObject(name) !== null;
  }
}

function formulaOf(reference: Range | string | number | boolean): string {
  if (reference instanceof Range)
    return `=${absoluteAddress(reference.worksheet.name, reference.area)}`;
  if (typeof reference !== 'string') return `=${String(reference).toUpperCase()}`;
  return reference.startsWith('=') ? reference : `="${reference.replaceAll('"', '""')}"`;
}
