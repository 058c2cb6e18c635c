/** An event on its way to the add-in: the number office.js knows it by, its target, its contents. */
export interface ModelEvent {
  type: number;
  targetId: string;
  args: Record<string, unknown>;
}

/** The event numbers of the Excel library in office.js. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 27,
  tableChanged: 101,
} as const;

/** The target office.js listens under for events of the workbook as a whole. */
export const WORKBOOK_TARGET = 'Workbook';

/** Passes events to whoever plays Excel, for targets that the add-in registered. */
export class ModelEvents {
  readonly #registered = new Set<string>();
  readonly #listeners = new Set<(event: ModelEvent) => void>();

  register(type: number, targetId: string): void {
    this.#registered.add(`${type} ${targetId}`);
  }

  unregister(type: number, targetId: string): void {
    this.#registered.delete(`${type} ${targetId}`);
  }

  listen(listener: (event: ModelEvent) => void): void {
    this.#listeners.add(listener);
  }

  /** Sheet events also reach those who listen on the collection of sheets. */
  emitForSheet(type: number, sheetId: string, args: Record<string, unknown>): void {
    this.emit(type, sheetId, args);
    this.emit(type, WORKBOOK_TARGET, args);
  }

  emit(type: number, targetId: string, args: Record<string, unknown>): void {
    if (!this.#registered.has(`${type} ${targetId}`)) return;
    for (const listener of this.#listeners) listener({ type, targetId, args });
  }
}
