import { Parser } from 'saxen';

/** An opening tag, with its name and attributes as they are without their prefixes. */
export interface XmlElement {
  readonly name: string;
  attribute(name: string): string | undefined;
}

export interface XmlHandler {
  open?(element: XmlElement): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Walks through XML from begin to end. Entities of a document type are never expanded, and a
 * handler that throws ends the walk: what is refused is not read further.
 *
 * @throws what a handler throws, or an Error for text that is no XML.
 */
export function walkXml(xml: string, handler: XmlHandler): void {
  const parser = new Parser();
  let failed: { readonly error: unknown } | undefined;
  const guarded = (work: () => void): void => {
    if (failed) return;
    try {
      work();
    } catch (error) {
      failed = { error };
      parser.stop();
    }
  };
  parser.on('openTag', (name, attributes, decode) => {
    guarded(() => handler.open?.(elementOf(name, attributes, decode)));
  });
  parser.on('closeTag', (name) => guarded(() => handler.close?.(withoutPrefix(name))));
  parser.on('text', (text, decode) => guarded(() => handler.text?.(decode(text))));
  parser.on('cdata', (text) => guarded(() => handler.text?.(text)));
  parser.on('error', (error) => {
    failed ??= { error };
  });
  parser.parse(xml);
  if (failed) throw failed.error;
}

function elementOf(
  name: string,
  attributes: () => Record<string, string>,
  decode: (text: string) => string,
): XmlElement {
  let entries: readonly (readonly [string, string])[] | undefined;
  return {
    name: withoutPrefix(name),
    attribute: (wanted) => {
      entries ??= Object.entries(attributes());
      const entry = entries.find(([key]) => withoutPrefix(key) === wanted);
      return entry && decode(entry[1]);
    },
  };
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
