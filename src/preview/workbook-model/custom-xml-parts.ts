import { itemNotFound, RichApiError } from '../rich-api/rich-api-error';
import { ModelCollection, ModelObject } from './model-object';

/** `Excel.CustomXmlPart`: a piece of XML kept in the workbook file. */
class CustomXmlPart extends ModelObject {
  readonly apiName = 'CustomXmlPart';
  readonly scalarProperties = ['id', 'namespaceUri'];
  #xml: string;

  constructor(
    private readonly owner: CustomXmlParts,
    readonly id: string,
    xml: string,
  ) {
    super();
    this.#xml = checkedXml(xml);
  }
  override identity() {
    return { Id: this.id };
  }
  get namespaceUri(): string {
    return /<[^?!<][^<>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(this.#xml)?.[1] ?? '';
  }
  getXml(): string {
    return this.#xml;
  }
  setXml(xml: string): void {
    this.#xml = checkedXml(xml);
  }
  delete(): void {
    this.owner.remove(this);
  }
}

function checkedXml(xml: string): string {
  if (!/^(<\?xml[^>]*\?>\s*)?<[A-Za-z_]/.test(xml.trimStart())) {
    throw new RichApiError('InvalidArgument', 'The custom XML part is not well formed.');
  }
  return xml;
}

abstract class XmlPartsBase extends ModelCollection<CustomXmlPart> {
  protected keysOf(part: CustomXmlPart): string[] {
    return [part.id];
  }
}

export class CustomXmlParts extends XmlPartsBase {
  readonly apiName = 'CustomXmlPartCollection';
  readonly items: CustomXmlPart[] = [];
  #made = 0;

  add(xml: string): CustomXmlPart {
    const number = String(++this.#made).padStart(12, '0');
    const part = new CustomXmlPart(this, `{00000000-0000-4000-8000-${number}}`, xml);
    this.items.push(part);
    return part;
  }
  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(
      this.items.filter((part) => part.namespaceUri === namespaceUri),
    );
  }
  remove(part: CustomXmlPart): void {
    const index = this.items.indexOf(part);
    if (index >= 0) this.items.splice(index, 1);
  }
}

class CustomXmlPartScopedCollection extends XmlPartsBase {
  readonly apiName = 'CustomXmlPartScopedCollection';

  constructor(readonly items: CustomXmlPart[]) {
    super();
  }
  getOnlyItem(): CustomXmlPart {
    const item = this.getOnlyItemOrNullObject();
    if (!item) throw itemNotFound('one custom XML part');
    return item;
  }
  getOnlyItemOrNullObject(): CustomXmlPart | null {
    return this.items.length === 1 ? this.getItemAt(0) : null;
  }
}
