import type { BandName } from '../../scenarios/analysis/uncertainty/uncertainty-settings';
import type { Translations } from '../../i18n/language';

export interface ExploreTexts {
  readonly heading: string;
  readonly intro: string;
  readonly chartTitle: string;
  readonly bandLabel: string;
  readonly bands: Readonly<Record<BandName, string>>;
  readonly chartNote: Readonly<Record<BandName, string>>;
  scenarioLine(scenario: string): string;
  withChanges(scenario: string): string;
  readonly baselineLine: string;
  readonly needLine: string;
  realisedLine(value: string): string;
  multiYearLine(value: string): string;
  readonly noBand: string;
  readonly outcomes: string;
  readonly outcomesCaption: string;
  readonly withChoices: string;
  readonly withoutChoices: string;
  readonly difference: string;
  readonly occupancyRow: string;
  readonly needRow: string;
  readonly changed: string;
  readonly nothingChanged: string;
  readonly effectOf: string;
  readonly together: string;
  readonly interplay: string;
  readonly persons: string;
  readonly statusNote: string;
  withoutEffect(field: string, needed: string): string;
  readonly reset: string;
  resetLever(lever: string): string;
  readonly resetAll: string;
  readonly levers: string;
  readonly leverChanged: string;
  readonly when: string;
  readonly noPeriod: (text: string) => string;
  readonly wholeRun: string;
  readonly fromFile: string;
  readonly source: string;
  startsAt(value: string): string;
  readonly tornado: string;
  tornadoNote(year: number): string;
  tornadoSummary(name: string, effect: string): string;
  readonly tornadoColumns: readonly [string, string, string, string];
  readonly asTable: string;
  /** Stands beside every title of an altered scenario. */
  readonly ownScenario: string;
  readonly toSheet: string;
  readonly ownSheetName: string;
  readonly editionSheetName: string;
  onSheet(sheet: string): string;
  readonly more: string;
  readonly needsChange: string;
  readonly write: string;
  readonly audit: string;
  readonly writing: string;
  written(sheet: string): string;
  readonly save: string;
  saved(file: string): string;
  readonly load: string;
  loaded(name: string): string;
  readonly notLoaded: string;
  readonly computing: string;
}

export const EXPLORE_TEXTS: Translations<ExploreTexts> = {
  nl: {
    heading: 'Verkennen',
    intro:
      'Schuif aan de handelingsperspectieven van de brief en zie direct wat dat doet met de COA-bezetting. Uw werkmap verandert pas als u iets wegschrijft.',
    chartTitle: 'COA-bezetting',
    bandLabel: 'Band',
    bands: {
      historie: 'historie: zo breed als eerdere prognoses ernaast zaten',
      brief: 'brief: van minimum tot maximum',
    },
    chartNote: {
      historie:
        'De as begint niet bij nul. Band: historie, berekend uit gesimuleerde paden. Ook de startbezetting is onzeker. Na het laatste jaar van de editie zijn de waarden van dat jaar aangehouden.',
      brief:
        'De as begint niet bij nul. Band: brief, berekend uit gesimuleerde paden. Minimum en maximum van eerdere prognoses hielden 3 van de 10 keer. Na het laatste jaar van de editie zijn de waarden van dat jaar aangehouden.',
    },
    scenarioLine: (scenario) => `${scenario}`,
    withChanges: (scenario) => `eigen scenario (${scenario} met uw keuzes)`,
    baselineLine: 'editie zonder wijzigingen',
    needLine: 'capaciteitsbehoefte',
    realisedLine: (value) => `gerealiseerd ${value}`,
    multiYearLine: (value) => `meerjarig gefinancierd ${value}`,
    noBand:
      'De as begint niet bij nul. Deze editie geeft geen minimum en maximum, dus de band van de brief is niet te berekenen.',
    outcomes: 'Uitkomst',
    outcomesCaption: 'Personen en plekken aan het einde van het jaar',
    withChoices: 'Met uw keuzes',
    withoutChoices: 'Editie',
    difference: 'Verschil',
    occupancyRow: 'Bezetting',
    needRow: 'Capaciteitsbehoefte',
    changed: 'Gewijzigd',
    nothingChanged: 'Nog niets gewijzigd. Kies hieronder een perspectief.',
    effectOf: 'Effect van',
    together: 'Alles samen',
    interplay: 'Onderlinge wisselwerking',
    persons: 'personen',
    statusNote: 'Alle uitkomsten met gewijzigde aannames zijn berekend, niet gepubliceerd.',
    withoutEffect: (field, needed) => `"${field}" werkt pas als u ook "${needed}" wijzigt.`,
    reset: 'Herstel',
    resetLever: (lever) => `Herstel ${lever}`,
    resetAll: 'Alles herstellen',
    levers: 'Handelingsperspectieven',
    leverChanged: 'gewijzigd',
    when: 'Geldt',
    noPeriod: (text) =>
      `"${text}" is geen periode. Typ bijvoorbeeld "2027", "2026-07", "vanaf 1-7-2026" of "van 1-7-2026 t/m 31-12-2026".`,
    wholeRun: 'de hele berekening',
    fromFile: 'Overige aannames uit het bestand',
    source: 'Bron',
    startsAt: (value) => `editie: ${value}`,
    tornado: 'Gevoeligheid',
    tornadoNote: (year) =>
      `Wat de bezetting eind ${year} verandert als één aanname 10% lager (gearceerd) of 10% hoger wordt.`,
    tornadoSummary: (name, effect) =>
      `Tornadografiek: ${name} werkt het sterkst, ${effect} personen bij 10% hoger.`,
    tornadoColumns: ['Aanname', 'Waarde', '10% lager', '10% hoger'],
    asTable: 'Toon als tabel',
    ownScenario: 'eigen scenario',
    toSheet: 'Zet op blad',
    ownSheetName: 'Eigen scenario',
    editionSheetName: 'Prognose',
    onSheet: (sheet) => `Het staat op blad "${sheet}".`,
    more: 'Meer',
    needsChange: 'Wijzig eerst een aanname.',
    write: 'Schrijf als aannames-tabel',
    audit: 'Schrijf als controleblad',
    writing: 'Aannames-tabel wordt geschreven',
    written: (sheet) => `Tabel en formules staan op "${sheet}".`,
    save: 'Bewaar als bestand',
    saved: (file) => `Het scenario is bewaard als bestand ${file}.`,
    load: 'Open bestand',
    loaded: (name) => `Scenario "${name}" geopend.`,
    notLoaded: 'Dit bestand is geen bewaard scenario.',
    computing: 'Rekent…',
  },
  en: {
    heading: 'Explore',
    intro:
      "Move the letter's courses of action and see at once what they do to COA occupancy. Your workbook changes only when you write something.",
    chartTitle: 'COA occupancy',
    bandLabel: 'Band',
    bands: {
      historie: 'history: as wide as earlier forecasts were wrong',
      brief: 'letter: from minimum to maximum',
    },
    chartNote: {
      historie:
        "The axis does not begin at zero. Band: history, computed from simulated paths. The starting occupancy is uncertain too. After the edition's last year the values of that year are held.",
      brief:
        "The axis does not begin at zero. Band: letter, computed from simulated paths. Minimum and maximum of earlier forecasts held 3 of 10 times. After the edition's last year the values of that year are held.",
    },
    scenarioLine: (scenario) => `${scenario}`,
    withChanges: (scenario) => `your own scenario (${scenario} with your choices)`,
    baselineLine: 'edition without changes',
    needLine: 'capacity need',
    realisedLine: (value) => `realised ${value}`,
    multiYearLine: (value) => `multi-year funded ${value}`,
    noBand:
      'The axis does not begin at zero. This edition gives no minimum and maximum, so the band of the letter cannot be computed.',
    outcomes: 'Outcome',
    outcomesCaption: 'Persons and places at the end of the year',
    withChoices: 'With your choices',
    withoutChoices: 'Edition',
    difference: 'Difference',
    occupancyRow: 'Occupancy',
    needRow: 'Capacity need',
    changed: 'Changed',
    nothingChanged: 'Nothing changed yet. Choose a course of action below.',
    effectOf: 'Effect of',
    together: 'All together',
    interplay: 'Interaction',
    persons: 'persons',
    statusNote: 'All outcomes with changed assumptions are computed, not published.',
    withoutEffect: (field, needed) => `"${field}" has no effect until you also change "${needed}".`,
    reset: 'Reset',
    resetLever: (lever) => `Reset ${lever}`,
    resetAll: 'Reset all',
    levers: 'Courses of action',
    leverChanged: 'changed',
    when: 'Holds',
    noPeriod: (text) =>
      `"${text}" is no period. Type for example "2027", "2026-07", "vanaf 1-7-2026" (from) or "van 1-7-2026 t/m 31-12-2026" (from, up to and including).`,
    wholeRun: 'the whole run',
    fromFile: 'Other assumptions from the file',
    source: 'Source',
    startsAt: (value) => `edition: ${value}`,
    tornado: 'Sensitivity',
    tornadoNote: (year) =>
      `What occupancy at the end of ${year} changes when one assumption is 10% lower (hatched) or 10% higher.`,
    tornadoSummary: (name, effect) =>
      `Tornado chart: ${name} has the strongest effect, ${effect} persons when 10% higher.`,
    tornadoColumns: ['Assumption', 'Value', '10% lower', '10% higher'],
    asTable: 'Show as a table',
    ownScenario: 'your own scenario',
    toSheet: 'Put on a sheet',
    ownSheetName: 'Own scenario',
    editionSheetName: 'Forecast',
    onSheet: (sheet) => `It is on sheet "${sheet}".`,
    more: 'More',
    needsChange: 'Change an assumption first.',
    write: 'Write as assumptions table',
    audit: 'Write as audit sheet',
    writing: 'Writing the assumptions table',
    written: (sheet) => `Table and formulas are on "${sheet}".`,
    save: 'Save as file',
    saved: (file) => `The scenario was saved as file ${file}.`,
    load: 'Open file',
    loaded: (name) => `Scenario "${name}" opened.`,
    notLoaded: 'This file is not a saved scenario.',
    computing: 'Computing…',
  },
};
