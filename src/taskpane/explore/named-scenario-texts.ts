import { functionName } from '../../domain/product';
import type { Translations } from '../../i18n/language';
import type { ScenarioUse } from '../../workbook/scenario-use';

export interface NamedScenarioTexts {
  readonly heading: string;
  readonly hint: string;
  readonly empty: string;
  readonly name: string;
  readonly keep: string;
  readonly needsChange: string;
  readonly keeping: string;
  readonly kept: (name: string) => string;
  readonly about: (edition: string, scenario: string, changes: number) => string;
  readonly open: string;
  readonly opened: (name: string) => string;
  readonly renew: string;
  readonly renewTitle: (name: string) => string;
  readonly renewed: (name: string) => string;
  readonly rename: string;
  readonly renameTitle: (name: string) => string;
  readonly renamed: (from: string, to: string) => string;
  readonly remove: string;
  readonly removeTitle: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly cancel: string;
  readonly looking: string;
  readonly unused: string;
  readonly usedBy: (use: ScenarioUse) => string;
  readonly afterRename: string;
  readonly afterRemove: string;
  readonly afterRenew: string;
  readonly editionMissing: string;
  readonly editionChanged: (name: string) => string;
}

const list = ({ cells, addresses }: ScenarioUse, more: (count: number) => string): string =>
  addresses.join(', ') + (cells > addresses.length ? more(cells - addresses.length) : '');

export const NAMED_SCENARIO_TEXTS: Translations<NamedScenarioTexts> = {
  nl: {
    heading: 'Scenario’s van deze werkmap',
    hint: `Geef deze keuze een naam en gebruik die waar een scenario wordt gevraagd: =${functionName('PROGNOSE.BEZETTING')}("mediaan + Pact";2027).`,
    empty: 'Nog geen.',
    name: 'Naam van het scenario',
    keep: 'In de werkmap bewaren',
    needsChange: 'Wijzig eerst een aanname.',
    keeping: 'Scenario bewaren',
    kept: (name) => `"${name}" staat in de werkmap.`,
    about: (edition, scenario, changes) =>
      `${edition}, ${scenario}, ${changes === 1 ? '1 gewijzigde aanname' : `${changes} gewijzigde aannames`}`,
    open: 'Openen',
    opened: (name) => `"${name}" is geopend.`,
    renew: 'Vervangen',
    renewTitle: (name) => `"${name}" vervangen door de huidige keuze?`,
    renewed: (name) => `"${name}" is vervangen.`,
    rename: 'Hernoemen',
    renameTitle: (name) => `"${name}" hernoemen`,
    renamed: (from, to) => `"${from}" heet nu "${to}".`,
    remove: 'Verwijderen',
    removeTitle: (name) => `"${name}" verwijderen?`,
    removed: (name) => `"${name}" is verwijderd.`,
    cancel: 'Annuleren',
    looking: 'Cellen zoeken die dit scenario gebruiken',
    unused: 'Geen cel gebruikt dit scenario.',
    usedBy: (use) =>
      `${use.cells === 1 ? 'Eén cel noemt' : `${use.cells} cellen noemen`} dit scenario: ${list(use, (count) => ` en nog ${count}`)}.`,
    afterRename: 'Vul daar de nieuwe naam in; tot dan geven die formules #WAARDE!.',
    afterRemove: 'Formules met deze naam geven daarna #WAARDE!.',
    afterRenew: 'Die cellen geven daarna andere getallen.',
    editionMissing: 'De editie van dit scenario staat niet meer in deze werkmap.',
    editionChanged: (name) =>
      `Editie "${name}" heeft nu andere cijfers dan toen dit scenario werd bewaard: het geeft andere getallen.`,
  },
  en: {
    heading: 'Scenarios of this workbook',
    hint: `Name this choice and use that wherever a scenario is asked: =${functionName('PROGNOSE.BEZETTING')}("mediaan + Pact";2027).`,
    empty: 'None yet.',
    name: 'Name of the scenario',
    keep: 'Keep in the workbook',
    needsChange: 'Change an assumption first.',
    keeping: 'Keeping the scenario',
    kept: (name) => `"${name}" is in the workbook.`,
    about: (edition, scenario, changes) =>
      `${edition}, ${scenario}, ${changes === 1 ? '1 changed assumption' : `${changes} changed assumptions`}`,
    open: 'Open',
    opened: (name) => `"${name}" was opened.`,
    renew: 'Replace',
    renewTitle: (name) => `Replace "${name}" by the present choice?`,
    renewed: (name) => `"${name}" was replaced.`,
    rename: 'Rename',
    renameTitle: (name) => `Rename "${name}"`,
    renamed: (from, to) => `"${from}" is now called "${to}".`,
    remove: 'Delete',
    removeTitle: (name) => `Delete "${name}"?`,
    removed: (name) => `"${name}" was deleted.`,
    cancel: 'Cancel',
    looking: 'Looking for cells that use this scenario',
    unused: 'No cell uses this scenario.',
    usedBy: (use) =>
      `${use.cells === 1 ? 'One cell names' : `${use.cells} cells name`} this scenario: ${list(use, (count) => ` and ${count} more`)}.`,
    afterRename: 'Enter the new name there; until then those formulas give #VALUE!.',
    afterRemove: 'Formulas with this name give #VALUE! after that.',
    afterRenew: 'Those cells give other numbers after that.',
    editionMissing: 'The edition of this scenario is no longer in this workbook.',
    editionChanged: (name) =>
      `Edition "${name}" now has other figures than when this scenario was kept: it gives other numbers.`,
  },
};
