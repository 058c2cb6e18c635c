import { ModelCollection, ModelObject } from './model-object';

class WorksheetCustomProperty extends ModelObject {
  readonly apiName = 'WorksheetCustomProperty';
  readonly scalarProperties = ['key', 'value'];

  constructor(
    private readonly owner: WorksheetCustomProperties,
    readonly key: string,
    public value: string,
  ) {
    super();
  }
  override identity() {
    return { Id: this.key };
  }
  delete(): void {
    this.owner.items.splice(this.owner.items.indexOf(this), 1);
  }
}

/** `Excel.WorksheetCustomPropertyCollection`. */
export class WorksheetCustomProperties extends ModelCollection<WorksheetCustomProperty> {
  readonly apiName = 'WorksheetCustomPropertyCollection';
  readonly items: WorksheetCustomProperty[] = [];

  protected keysOf(property: WorksheetCustomProperty): string[] {
    return [property.key];
  }
  add(key: string, value: string): WorksheetCustomProperty {
    const existing = this.getItemOrNullObject(key);
    if (existing) {
      existing.value = value;
      return existing;
    }
    const property = new WorksheetCustomProperty(this, key, value);
    this.items.push(property);
    return property;
  }
}
