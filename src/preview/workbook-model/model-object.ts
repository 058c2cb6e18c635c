import { itemNotFound } from '../rich-api/rich-api-error';

/**
 * Something the add-in can hold a proxy for. The batch executor reads and calls its public members
 * by the name Office.js uses, so a member that is missing here is an API the preview host does not
 * know, and fails loudly.
 */
export abstract class ModelObject {
  /** The name Office.js gives this class, for messages about unknown members. */
  abstract readonly apiName: string;

  /** What a `load()` without a selection answers. */
  abstract readonly scalarProperties: readonly string[];

  /** How office.js finds this object again in a later batch: an `Id`, or nothing. */
  identity(): Record<string, string | number> {
    return {};
  }

  /** Ranges have no identity of their own; the host keeps them alive under a reference. */
  readonly keepsReference: boolean = false;
}

export abstract class ModelCollection<Item extends ModelObject> extends ModelObject {
  abstract readonly items: Item[];
  readonly scalarProperties: readonly string[] = [];

  /** The texts by which an item can be asked for, such as its id and its name. */
  protected abstract keysOf(item: Item): string[];

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.items.length;
  }

  getItemOrNullObject(key: string | number): Item | null {
    const wanted = String(key).toLowerCase();
    return (
      this.items.find((item) => this.keysOf(item).some((own) => own.toLowerCase() === wanted)) ??
      null
    );
  }

  getItem(key: string | number): Item {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound(`${this.apiName}: ${key}`);
    return item;
  }

  getItemAt(index: number): Item {
    const item = this.items[index];
    if (!item) throw itemNotFound(`${this.apiName} at ${index}`);
    return item;
  }
}
