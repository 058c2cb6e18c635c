/** One button of the add-in on the ribbon, as its manifest describes it. */
export interface RibbonCommand {
  id: string;
  label: string;
  tip: string;
  iconUrl: string;
  action: { kind: 'showPane' } | { kind: 'runFunction'; functionName: string };
}

export interface RibbonGroup {
  label: string;
  commands: RibbonCommand[];
}

export interface AddinManifest {
  name: string;
  /** The path of the page with the shared runtime, on the add-in's origin. */
  pagePath: string;
  /** The path of the description of the functions in that language. */
  functionsPath: string;
  groups: RibbonGroup[];
}

/** Reads the ribbon from the manifest, in the language of Office; addresses become paths. */
export function readManifest(xml: string, language: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const all = (parent: ParentNode, name: string) =>
    [...parent.querySelectorAll('*')].filter((element) => element.localName === name);
  const first = (parent: ParentNode, name: string) => all(parent, name)[0];
  const child = (parent: Element, name: string) =>
    [...parent.children].find((element) => element.localName === name);
  const valueOf = (element: Element | undefined): string => {
    if (!element) return '';
    const override = [...element.children].find((item) => item.getAttribute('Locale') === language);
    return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
  };
  const resource = (id: string | null | undefined): string =>
    valueOf(
      [...document.querySelectorAll('*')].find(
        (element) => element.getAttribute('id') === id && element.hasAttribute('DefaultValue'),
      ),
    );
  const resourceOf = (parent: Element, name: string) =>
    resource(child(parent, name)?.getAttribute('resid'));
  const iconOf = (control: Element): string => {
    const images = all(control, 'Image');
    const image = images.find((item) => item.getAttribute('size') === '32') ?? images[0];
    return path(resource(image?.getAttribute('resid')));
  };
  const commandOf = (control: Element): RibbonCommand => {
    const supertip = child(control, 'Supertip');
    const action = child(control, 'Action');
    const functionName = action && child(action, 'FunctionName')?.textContent;
    return {
      id: control.getAttribute('id') ?? '',
      label: resourceOf(control, 'Label'),
      tip: supertip ? resourceOf(supertip, 'Description') : '',
      iconUrl: iconOf(control),
      action: functionName ? { kind: 'runFunction', functionName } : { kind: 'showPane' },
    };
  };
  const functionsPath = (): string => {
    const metadata = first(document, 'Metadata');
    return (metadata && path(resourceOf(metadata, 'SourceLocation'))) || '/functions.json';
  };
  return {
    name: valueOf(first(document, 'DisplayName')),
    pagePath: path(valueOf(first(document, 'SourceLocation'))),
    functionsPath: functionsPath(),
    groups: all(document, 'Group').map((group) => ({
      label: resourceOf(group, 'Label'),
      commands: all(group, 'Control').map(commandOf),
    })),
  };
}

function path(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}
