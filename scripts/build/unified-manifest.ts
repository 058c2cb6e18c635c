import { descendants, named, parseManifest, type Element } from './manifest-xml';

/**
 * The unified manifest for Microsoft 365 (JSON), made from manifest.xml: what stands there stands
 * there once. https://learn.microsoft.com/microsoft-365/extensibility/schema/
 */

/** The version of the schema that Microsoft's own sample with custom functions uses. */
export const SCHEMA_VERSION = '1.25';
const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams`;

/** The schema wants a namespace: no more than one, of 32 characters at most. */
export const DEFAULT_NAMESPACE = 'KETEN';
const MAX_NAMESPACE = 32;

/** At most 80 characters; the descriptions of manifest.xml are longer. */
const SHORT_DESCRIPTION: Translated = {
  nl: 'De prognose van de asielketen in uw cellen, met bij elk getal de herkomst.',
  en: 'The Dutch asylum-chain forecast in your cells, with the source of every number.',
};

/** In the package: the sizes are prescribed, the outline is white on nothing. */
export const PACKAGE_ICONS = { color: 'icon-192.png', outline: 'icon-outline-32.png' } as const;
export const LANGUAGE_FILE = 'en.json';
const ACCENT_COLOR = '#154273';

interface Translated {
  readonly nl: string;
  readonly en: string;
}

/** The files of the package, without the icons. */
export interface UnifiedManifest {
  readonly manifest: Readonly<Record<string, unknown>>;
  /** The texts in English, for every English Office. */
  readonly english: Readonly<Record<string, string>>;
}

/** @throws Error when the schema would not take the namespace. */
export function unifiedNamespace(namespace: string = DEFAULT_NAMESPACE): string {
  if (namespace.length <= MAX_NAMESPACE) return namespace;
  throw new Error(`A unified manifest takes a --namespace of at most ${MAX_NAMESPACE} characters.`);
}

/**
 * @param xml manifest.xml as it is built, for its server and with its namespace.
 * @throws Error when it declares no namespace.
 */
export function unifiedManifest(xml: string): UnifiedManifest {
  const source = new ManifestReader(xml);
  const english: Record<string, string> = {};
  /** The Dutch text; the English one goes in the language file under the same place. */
  const both = (place: string, { nl, en }: Translated): string => {
    english[place] = en;
    return nl;
  };
  const name = source.translated('DisplayName');
  const guide = source.setting('SupportUrl');
  const page = source.url('Runtime.Url').nl;
  const namespace = source.namespace();
  const runtime = 'extensions[0].runtimes[0]';
  const group = 'extensions[0].ribbons[0].tabs[0].groups[0]';
  const started = 'extensions[0].getStartedMessages[0]';
  const controls = source.controls();
  const scopes = ['workbook'];
  const manifest = {
    $schema: `${SCHEMAS}.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    id: source.text('Id'),
    version: source.text('Version').split('.').slice(0, 3).join('.'),
    name: { short: both('name.short', name), full: both('name.full', name) },
    description: {
      short: both('description.short', SHORT_DESCRIPTION),
      full: both('description.full', source.translated('Description')),
    },
    developer: {
      name: source.text('ProviderName'),
      websiteUrl: guide,
      privacyUrl: guide,
      termsOfUseUrl: guide,
    },
    icons: PACKAGE_ICONS,
    accentColor: ACCENT_COLOR,
    localizationInfo: {
      defaultLanguageTag: 'nl-nl',
      additionalLanguages: ['en-us', 'en-gb'].map((languageTag) => ({
        languageTag,
        file: LANGUAGE_FILE,
      })),
    },
    authorization: {
      permissions: {
        resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }],
      },
    },
    validDomains: [new URL(page).host],
    extensions: [
      {
        requirements: { scopes, capabilities: source.requirements() },
        runtimes: [
          {
            id: 'SharedRuntime',
            type: 'general',
            lifetime: 'long',
            code: { page, script: source.url('Functions.Script.Url').nl },
            actions: controls.map(({ action, isPane, label }, i) => ({
              id: action,
              type: isPane ? 'openPage' : 'executeFunction',
              displayName: both(`${runtime}.actions[${i}].displayName`, label),
            })),
            customFunctions: {
              namespace: { id: namespace, name: namespace },
              metadataUrl: both(
                `${runtime}.customFunctions.metadataUrl`,
                source.url('Functions.Metadata.Url'),
              ),
              // Numbers that carry where they come from.
              allowCustomDataForDataTypeAny: true,
            },
          },
        ],
        ribbons: [
          {
            contexts: ['default'],
            tabs: [
              {
                builtInTabId: source.tab(),
                groups: [
                  {
                    id: 'Kernprognose.Group',
                    label: both(`${group}.label`, source.string('Group.Label')),
                    icons: source.icons(),
                    controls: controls.map(({ id, action, label, tip }, i) => ({
                      id,
                      type: 'button',
                      label: both(`${group}.controls[${i}].label`, label),
                      icons: source.icons(),
                      supertip: {
                        title: both(`${group}.controls[${i}].supertip.title`, label),
                        description: both(`${group}.controls[${i}].supertip.description`, tip),
                      },
                      actionId: action,
                    })),
                  },
                ],
              },
            ],
          },
        ],
        // From these Microsoft 365 makes a manifest in XML for an Office that cannot read this one.
        alternates: [
          {
            alternateIcons: {
              icon: { size: 32, url: source.setting('IconUrl') },
              highResolutionIcon: { size: 64, url: source.setting('HighResolutionIconUrl') },
            },
          },
        ],
        getStartedMessages: [
          {
            title: both(`${started}.title`, source.string('GetStarted.Title')),
            description: both(`${started}.description`, source.string('GetStarted.Description')),
            learnMoreUrl: source.url('Guide.Url').nl,
          },
        ],
      },
    ],
  };
  return { manifest, english: { $schema: `${SCHEMAS}.Localization.schema.json`, ...english } };
}

interface Control {
  readonly id: string;
  readonly action: string;
  /** True when it opens the pane, false when it runs a function. */
  readonly isPane: boolean;
  readonly label: Translated;
  readonly tip: Translated;
}

/** The sizes that the schema has room for: it asks for these three. */
const RIBBON_ICON_SIZES = [16, 32, 80];

/** What manifest.xml says, by the names it uses. */
class ManifestReader {
  readonly #all: readonly Element[];

  constructor(xml: string) {
    this.#all = descendants(parseManifest(xml));
  }

  text(name: string): string {
    return this.#one(this.#all, name).text;
  }

  /** An element that has its value in an attribute. */
  setting(name: string): string {
    return this.translated(name).nl;
  }

  translated(name: string): Translated {
    return translationsOf(this.#one(this.#all, name));
  }

  string(id: string): Translated {
    return this.#resource('bt:String', id);
  }

  url(id: string): Translated {
    return this.#resource('bt:Url', id);
  }

  namespace(): string {
    const { resid } = this.#one(this.#all, 'Namespace').attributes;
    return this.string(resid).nl;
  }

  /** The id of the tab of Excel's own that the buttons stand on. */
  tab(): string {
    return this.#one(this.#all, 'OfficeTab').attributes['id'];
  }

  requirements(): readonly { readonly name: string; readonly minVersion: string }[] {
    return named(this.#all, 'Set').map(({ attributes }) => ({
      name: attributes['Name'],
      minVersion: attributes['MinVersion'],
    }));
  }

  icons(): readonly { readonly size: number; readonly url: string }[] {
    return RIBBON_ICON_SIZES.map((size) => ({
      size,
      url: this.#resource('bt:Image', `Icon.${size}`).nl,
    }));
  }

  controls(): readonly Control[] {
    return named(this.#all, 'Control').map((control) => {
      const inside = descendants(control);
      const tip = this.#one(descendants(this.#one(inside, 'Supertip')), 'Description');
      const isPane = this.#one(inside, 'Action').attributes['xsi:type'] === 'ShowTaskpane';
      return {
        id: control.attributes['id'],
        action: this.#one(inside, isPane ? 'TaskpaneId' : 'FunctionName').text,
        isPane,
        label: this.string(this.#one(inside, 'Label').attributes['resid']),
        tip: this.string(tip.attributes['resid']),
      };
    });
  }

  #resource(kind: string, id: string): Translated {
    const found = named(this.#all, kind).find(({ attributes }) => attributes['id'] === id);
    if (!found) throw new Error(`manifest.xml has no ${kind} ${id}`);
    return translationsOf(found);
  }

  #one(all: readonly Element[], name: string): Element {
    const [found] = named(all, name);
    if (!found) throw new Error(`manifest.xml has no ${name}`);
    return found;
  }
}

/** English falls back on Dutch, as in Office. */
function translationsOf(element: Element): Translated {
  const nl = element.attributes['DefaultValue'];
  const english = element.children.find(({ attributes }) => attributes['Locale'] === 'en-US');
  return { nl, en: english?.attributes['Value'] ?? nl };
}
