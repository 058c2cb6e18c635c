import { ModelCollection, ModelObject } from './model-object';

/** `Excel.Setting`: a value kept in the workbook. */
class Setting extends ModelObject {
  readonly apiName = 'Setting';
  readonly scalarProperties = ['key', 'value'];

  constructor(
    private readonly owner: Settings,
    readonly key: string,
  ) {
    super();
  }
  override identity() {
    return { _Id: this.key };
  }
  get value(): unknown {
    return this.owner.read(this.key);
  }
  set value(value: unknown) {
    this.owner.put(this.key, value);
  }
  delete(): void {
    this.owner.remove(this.key);
  }
}

/**
 * `workbook.settings`. The same values are `Office.context.document.settings`, which office.js
 * exchanges as pairs of texts.
 */
export class Settings extends ModelCollection<Setting> {
  readonly apiName = 'SettingCollection';
  readonly #values = new Map<string, unknown>();

  get items(): Setting[] {
    return [...this.#values.keys()].map((key) => new Setting(this, key));
  }
  protected keysOf(setting: Setting): string[] {
    return [setting.key];
  }
  add(key: string, value: unknown): Setting {
    this.put(key, value);
    return new Setting(this, key);
  }
  put(key: string, value: unknown): void {
    this.#values.set(key, value);
  }
  remove(key: string): void {
    this.#values.delete(key);
  }
  read(key: string): unknown {
    return this.#values.get(key) ?? null;
  }

  /** The settings as office.js stores them: name and JSON text. */
  toPairs(): [name: string, json: string][] {
    return [...this.#values].map(([key, value]) => [key, JSON.stringify(value)]);
  }
  replacePairs(pairs: readonly (readonly [name: string, json: string])[]): void {
    this.#values.clear();
    for (const [name, json] of pairs) this.#values.set(name, JSON.parse(json));
  }
}
