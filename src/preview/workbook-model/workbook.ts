import { invalidArgument, itemNotFound } from '../rich-api/rich-api-error';
import { parseCells, splitSheetName } from './addresses';
import { Application } from './application';
import type { Chart } from './charts';
import { CustomXmlParts } from './custom-xml-parts';
import { ModelEvents } from './model-events';
import { ModelObject } from './model-object';
import { NamedItems } from './names';
import { Range } from './range';
import { Settings } from './settings';
import type { SheetStore, SheetStoreFactory } from './sheet-store';
import { WorkbookTables, type Table } from './tables';
import type { Worksheet } from './worksheet';
import { noWorkbookView, type WorkbookView } from './workbook-view';
import { WorksheetFunctions } from './worksheet-functions';
import { Worksheets } from './worksheets';

export interface WorkbookOptions {
  createStore: SheetStoreFactory;
  sheetNames?: readonly string[];
  view?: WorkbookView;
}

/** `Excel.Workbook`: the root that every batch starts from. */
export class Workbook extends ModelObject {
  readonly apiName = 'Workbook';
  readonly scalarProperties = [
    'autoSave',
    'isDirty',
    'name',
    'readOnly',
    'use1904DateSystem',
    'usePrecisionAsDisplayed',
  ];
  readonly events = new ModelEvents();
  readonly view: WorkbookView;
  readonly application: Application;
  readonly worksheets: Worksheets;
  readonly tables: WorkbookTables;
  readonly names: NamedItems;
  readonly settings = new Settings();
  readonly customXmlParts = new CustomXmlParts();
  readonly functions = new WorksheetFunctions(() => this.date1904);
  readonly protection = new WorkbookProtection();
  readonly properties = new DocumentProperties();
  readonly autoSave = false;
  readonly readOnly = false;
  readonly name = 'Voorbeeld.xlsx';
  isDirty = false;
  usePrecisionAsDisplayed = false;
  /** Excel has no API for this; the add-in must find out by calculating a known date. */
  date1904 = false;
  /** Called when the selection moves, for `Workbook.onSelectionChanged`. */
  selectionChanged: () => void = () => {};
  #tableIds = 0;
  readonly #createStore: SheetStoreFactory;

  constructor(options: WorkbookOptions) {
    super();
    this.#createStore = options.createStore;
    this.view = options.view ?? noWorkbookView;
    this.application = new Application(() => this.view.recalculate());
    this.tables = new WorkbookTables(this);
    this.names = new NamedItems(this);
    this.worksheets = new Worksheets(this);
    for (const name of options.sheetNames ?? ['Blad1']) this.worksheets.add(name);
  }

  createStore(id: string, name: string): SheetStore {
    return this.#createStore(id, name);
  }
  getSelectedRange(): Range {
    const sheet = this.worksheets.getActiveWorksheet();
    return new Range(sheet, sheet.selection);
  }
  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }
  getActiveChart(): Chart {
    throw itemNotFound('active chart');
  }
  getActiveChartOrNullObject(): Chart | null {
    return null;
  }
  save(): void {}
  getIsActiveCollabSession(): boolean {
    return false;
  }
  _GetObjectByReferenceId(): never {
    throw itemNotFound('reference');
  }
  _GetRangeForEventByReferenceId(referenceId: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(referenceId);
    if (!range) throw itemNotFound(referenceId);
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(referenceId: string): Range | null {
    const [id = '', address = ''] = referenceId.split('!');
    const sheet = this.worksheets.getItemOrNullObject(id);
    return sheet && this.rangeOrNull(address, sheet);
  }
  _GetReferenceCount(): number {
    return 0;
  }
  _RemoveAllReferences(): void {}
  _SetOsfControlContainerReadyForCustomFunctions(): void {}

  nextTableId(): number {
    return ++this.#tableIds;
  }
  nameTaken(name: string, except?: Table): boolean {
    const table = this.tables.getItemOrNullObject(name);
    const isTable =
      table !== null && table !== except && table.name.toLowerCase() === name.toLowerCase();
    return isTable || this.names.getItemOrNullObject(name) !== null;
  }

  /** The cells that an address or a name stands for. */
  rangeOf(reference: string, sheet: Worksheet): Range {
    const range = this.rangeOrNull(reference, sheet);
    if (!range) throw invalidArgument();
    return range;
  }
  rangeOrNull(reference: string, sheet?: Worksheet): Range | null {
    const { sheet: sheetName, cells } = splitSheetName(reference);
    const home =
      sheetName === undefined
        ? (sheet ?? this.worksheets.getActiveWorksheet())
        : this.worksheets.getItemOrNullObject(sheetName);
    if (!home) return null;
    const area = parseCells(cells);
    if (area) return new Range(home, area);
    const named = home.names.getItemOrNullObject(cells) ?? this.names.getItemOrNullObject(cells);
    if (named) return named.formula.slice(1) === reference ? null : named.getRangeOrNullObject();
    return this.tables.getItemOrNullObject(cells)?.getDataBodyRange() ?? null;
  }
}

class WorkbookProtection extends ModelObject {
  readonly apiName = 'WorkbookProtection';
  readonly scalarProperties = ['protected'];
  // No #field, since Undo must see it (memento.ts).
  private isProtected = false;

  get protected(): boolean {
    return this.isProtected;
  }
  protect(): void {
    this.isProtected = true;
  }
  unprotect(): void {
    this.isProtected = false;
  }
}

class DocumentProperties extends ModelObject {
  readonly apiName = 'DocumentProperties';
  readonly scalarProperties = ['author', 'comments', 'company', 'keywords', 'subject', 'title'];
  author = '';
  category = '';
  comments = '';
  company = '';
  keywords = '';
  manager = '';
  subject = '';
  title = '';
}
