import { XMLParser } from 'fast-xml-parser';

/** An element of manifest.xml. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Ordered = Readonly<Record<string, unknown>>;

/** @returns the root element. */
export function parseManifest(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
  });
  const nodes = parser.parse(xml) as readonly Ordered[];
  const roots = nodes.map(toElement).filter((element) => element && !element.name.startsWith('?'));
  return roots[0] ?? { name: '(none)', attributes: {}, children: [], text: '' };
}

function toElement(node: Ordered): Element | undefined {
  const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
  if (!name) return undefined;
  const content = node[name] as readonly Ordered[];
  return {
    name,
    attributes: (node[':@'] as Record<string, string> | undefined) ?? {},
    children: content.map(toElement).filter((child) => child !== undefined),
    text: content.map((child) => String(child['#text'] ?? '')).join(''),
  };
}

/** The element and all that is in it, in the order of the file. */
export function descendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

export function named(all: readonly Element[], name: string): readonly Element[] {
  return all.filter((element) => element.name === name);
}
