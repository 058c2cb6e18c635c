import { invalidArgument, RichApiError } from '../rich-api/rich-api-error';
import { EventType, WORKBOOK_TARGET } from './model-events';
import { ModelCollection } from './model-object';
import type { SheetStore } from './sheet-store';
import { Worksheet, type SheetWorkbook } from './worksheet';

/** The workbook, as the list of its sheets knows it. */
interface SheetsWorkbook extends SheetWorkbook {
  createStore(id: string, name: string): SheetStore;
}

/** The sheets of the workbook, in order. */
export class Worksheets extends ModelCollection<Worksheet> {
  readonly apiName = 'WorksheetCollection';
  override readonly scalarProperties = ['count'];
  readonly items: Worksheet[] = [];
  // No #field, since Undo must see it (memento.ts).
  private active: Worksheet | undefined;
  #made = 0;

  constructor(private readonly workbook: SheetsWorkbook) {
    super();
  }
  protected keysOf(sheet: Worksheet): string[] {
    return [sheet.id, sheet.name];
  }

  add(name?: string): Worksheet {
    let number = ++this.#made;
    while (!name && this.getItemOrNullObject(`Blad${number}`)) number++;
    const sheetName = name ?? `Blad${number}`;
    this.assertNameFree(sheetName);
    const id = `{00000000-0001-0000-0000-${String(this.#made).padStart(12, '0')}}`;
    const sheet = new Worksheet(
      this.workbook,
      id,
      sheetName,
      this.workbook.createStore(id, sheetName),
    );
    this.items.push(sheet);
    this.active ??= sheet;
    this.workbook.events.emit(EventType.added, WORKBOOK_TARGET, {
      source: 'Local',
      worksheetId: id,
    });
    return sheet;
  }
  getActiveWorksheet(): Worksheet {
    return this.active ?? this.getItemAt(0);
  }
  getFirst(visibleOnly = false): Worksheet {
    return (
      this.items.find((sheet) => !visibleOnly || sheet.visibility === 'Visible') ??
      this.getItemAt(0)
    );
  }
  getLast(visibleOnly = false): Worksheet {
    return (
      [...this.items].reverse().find((sheet) => !visibleOnly || sheet.visibility === 'Visible') ??
      this.getItemAt(0)
    );
  }
  override getCount(visibleOnly = false): number {
    return this.items.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible').length;
  }

  activate(sheet: Worksheet, byUser = false): void {
    const previous = this.active;
    if (previous === sheet) return;
    this.active = sheet;
    if (!byUser) sheet.store.view.showActive();
    const { events } = this.workbook;
    if (previous)
      events.emitForSheet(EventType.deactivated, previous.id, { worksheetId: previous.id });
    events.emitForSheet(EventType.activated, sheet.id, { worksheetId: sheet.id });
  }
  move(sheet: Worksheet, position: number): void {
    this.items.splice(sheet.position, 1);
    this.items.splice(position, 0, sheet);
    sheet.store.view.showPosition(position);
  }
  remove(sheet: Worksheet): void {
    const visible = this.items.filter((other) => other.visibility === 'Visible');
    if (visible.length === 1 && visible[0] === sheet) {
      throw new RichApiError('InvalidOperation', 'The last visible sheet cannot be deleted.');
    }
    if (this.active === sheet) this.activate(visible.find((other) => other !== sheet) ?? sheet);
    this.items.splice(sheet.position, 1);
    sheet.store.view.showRemoved();
    this.workbook.events.emit(EventType.deleted, WORKBOOK_TARGET, {
      source: 'Local',
      worksheetId: sheet.id,
    });
    this.workbook.view.chartsChanged();
  }
  assertNameFree(name: string, except?: Worksheet): void {
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
      throw invalidArgument(`'${name}' is not a valid sheet name.`);
    }
    const taken = this.getItemOrNullObject(name);
    if (taken && taken !== except) {
      throw new RichApiError(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
      );
    }
  }

  _RegisterDataChangedEvent = () => this.#register(EventType.changed);
  _UnregisterDataChangedEvent = () => this.#unregister(EventType.changed);
  _RegisterActivatedEvent = () => this.#register(EventType.activated);
  _UnregisterActivatedEvent = () => this.#unregister(EventType.activated);
  _RegisterDeactivatedEvent = () => this.#register(EventType.deactivated);
  _UnregisterDeactivatedEvent = () => this.#unregister(EventType.deactivated);
  _RegisterAddedEvent = () => this.#register(EventType.added);
  _UnregisterAddedEvent = () => this.#unregister(EventType.added);
  _RegisterDeletedEvent = () => this.#register(EventType.deleted);
  _UnregisterDeletedEvent = () => this.#unregister(EventType.deleted);
  _RegisterSelectionChangedEvent = () => this.#register(EventType.selectionChanged);
  _UnregisterSelectionChangedEvent = () => this.#unregister(EventType.selectionChanged);
  _RegisterCalculatedEvent = () => this.#register(EventType.calculated);
  _UnregisterCalculatedEvent = () => this.#unregister(EventType.calculated);

  #register(type: number): void {
    this.workbook.events.register(type, WORKBOOK_TARGET);
  }
  #unregister(type: number): void {
    this.workbook.events.unregister(type, WORKBOOK_TARGET);
  }
}
