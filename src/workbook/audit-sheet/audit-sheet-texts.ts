import type { Language, Translations } from '../../i18n/language';
import {
  MONTH_COLUMN_TEXTS_EN,
  MONTH_COLUMN_TEXTS_NL,
  type MonthColumnTexts,
} from './month-column-texts';

/** Why an input on the Controleblad has the status it has. */
export interface AuditProvenanceTexts {
  readonly withoutEffect: string;
  readonly notInEdition: string;
  readonly changed: string;
  readonly impliedOccupancyRate: string;
  borrowed(scenario: string): string;
  held(period: string): string;
  calibratedOutflow(dates: readonly string[]): string;
  calibratedStart(dates: readonly string[]): string;
}

/** Texts on the three sheets. */
export interface AuditSheetTexts extends MonthColumnTexts {
  readonly sheetName: string;
  readonly monthsSheetName: string;
  readonly checkSheetName: string;
  title(edition: string, scenario: string): string;
  monthsTitle(edition: string, scenario: string): string;
  checkTitle(edition: string, scenario: string): string;
  explanation(lastDay: string): readonly string[];
  readonly check: string;
  readonly largestDifference: string;
  readonly largestImbalance: string;
  readonly agrees: string;
  readonly differs: string;
  readonly balanced: string;
  readonly unbalanced: string;
  readonly persons: string;
  readonly places: string;
  readonly atEndOf: string;
  readonly occupancyOnSheet: string;
  readonly occupancyOfEngine: string;
  readonly difference: string;
  readonly capacityNeed: string;
  readonly inputsPerPeriod: string;
  readonly inputsFixed: string;
  readonly unit: string;
  readonly value: string;
  readonly status: string;
  readonly source: string;
  /** The source of an input that was typed over on the sheet. */
  readonly ownSource: string;
  readonly remark: string;
  readonly language: Language;
  readonly outflowHeading: string;
  readonly outflowRequired: string;
  readonly outflowExtra: string;
  readonly outflowCounted: string;
  readonly changes: string;
  readonly noChanges: string;
  readonly begin: string;
  readonly end: string;
  readonly start: string;
  readonly provenance: AuditProvenanceTexts;
}

const and = (dates: readonly string[], word: string): string => dates.join(` ${word} `);

export const AUDIT_SHEET_TEXTS: Translations<AuditSheetTexts> = {
  nl: {
    ...MONTH_COLUMN_TEXTS_NL,
    sheetName: 'Controleblad',
    monthsSheetName: 'Controleblad maanden',
    checkSheetName: 'Controleblad toets',
    title: (edition, scenario) => `Controleblad: ${edition}, scenario ${scenario}`,
    monthsTitle: (edition, scenario) =>
      `Maand voor maand: ${edition}, scenario ${scenario}. De invoer staat op het blad ervoor, de toets erachter.`,
    checkTitle: (edition, scenario) =>
      `Toets: de rekenkern voor ${edition}, scenario ${scenario}, en het verschil met de maanden`,
    explanation: (lastDay) => [
      `Dit blad rekent het model van Kernprognose voor Excel na tot en met ${lastDay}, alleen met gewone Excel-formules. De invoegtoepassing is daarvoor niet nodig.`,
      'Gele cellen zijn invoer. Wijzigt u er een, dan rekenen de maanden mee en toont het verschil het effect van uw wijziging.',
      'Op het blad met de toets staat wat de rekenkern gaf op het moment van schrijven. Zonder wijzigingen is het grootste verschil hooguit 0,000001 persoon.',
      'Status: gepubliceerd staat in het genoemde document; gerealiseerd is geteld; afgeleid is daaruit berekend; berekend komt uit dit model; aanname is gekozen, met de reden.',
    ],
    check: 'Controle',
    largestDifference: 'Grootste verschil met de rekenkern',
    largestImbalance: 'Grootste fout in behoud van personen',
    agrees: 'sluit aan op de rekenkern',
    differs: 'wijkt af: er is invoer gewijzigd',
    balanced: 'niemand verdwijnt of verschijnt',
    unbalanced: 'de stromen sluiten niet',
    persons: 'personen',
    places: 'plekken',
    atEndOf: 'Aan het einde van',
    occupancyOnSheet: 'COA-bezetting op dit blad',
    occupancyOfEngine: 'COA-bezetting van de rekenkern',
    difference: 'verschil',
    capacityNeed: 'capaciteitsbehoefte',
    inputsPerPeriod: 'Invoer per periode',
    inputsFixed: 'Vaste invoer',
    unit: 'eenheid',
    value: 'waarde',
    status: 'status',
    source: 'bron',
    ownSource: 'Ingevoerd op dit blad waar de status eigen waarde is',
    remark: 'toelichting',
    language: 'nl',
    outflowHeading: 'Uitstroomtoets: wat de bezetting vergt',
    outflowRequired: 'vereiste uitstroom',
    outflowExtra: 'waarvan extra uitstroom',
    outflowCounted: 'laatst geteld',
    changes: 'Gewijzigde aannames',
    noChanges: 'Geen: de berekening volgt de editie.',
    begin: 'begin (maanden na start)',
    end: 'einde (maanden na start)',
    start: 'start',
    provenance: {
      withoutEffect: 'Zonder effect in de editie.',
      notInEdition: 'De editie geeft deze waarde niet.',
      changed: 'Door de gebruiker gewijzigd.',
      impliedOccupancyRate:
        'Gepubliceerde bezetting gedeeld door gepubliceerde capaciteitsbehoefte.',
      borrowed: (scenario) =>
        `De editie geeft dit scenario geen eigen waarde; die van ${scenario} is gebruikt.`,
      held: (period) => `Voor perioden zonder waarde is die van ${period} aangehouden.`,
      calibratedOutflow: (dates) =>
        `Vereist door de gepubliceerde bezetting op ${and(dates, 'en')}; de laatste houdt aan.`,
      calibratedStart: (dates) =>
        `Gekalibreerd op de gepubliceerde bezetting op ${and(dates, 'en')}.`,
    },
  },
  en: {
    ...MONTH_COLUMN_TEXTS_EN,
    sheetName: 'Audit sheet',
    monthsSheetName: 'Audit sheet months',
    checkSheetName: 'Audit sheet check',
    title: (edition, scenario) => `Audit sheet: ${edition}, scenario ${scenario}`,
    monthsTitle: (edition, scenario) =>
      `Month by month: ${edition}, scenario ${scenario}. Inputs are on the sheet before, the check on the one after.`,
    checkTitle: (edition, scenario) =>
      `Check: the engine for ${edition}, scenario ${scenario}, and the difference from the months`,
    explanation: (lastDay) => [
      `This sheet recalculates the model of Kernprognose for Excel up to ${lastDay}, in plain Excel formulas only. The add-in is not needed for it.`,
      'Yellow cells are inputs. Change one and the months follow; the difference shows the effect of your change.',
      'The sheet with the check has what the engine gave when it was written. Without changes the largest difference is at most 0.000001 persons.',
      'Status: gepubliceerd (published) stands in the document named; gerealiseerd (realised) was counted; afgeleid (derived) is arithmetic on that; berekend (computed) comes from this model; aanname (assumption) was chosen, with the reason.',
    ],
    check: 'Check',
    largestDifference: 'Largest difference from the engine',
    largestImbalance: 'Largest error in conservation of persons',
    agrees: 'agrees with the engine',
    differs: 'differs: an input was changed',
    balanced: 'nobody appears or vanishes',
    unbalanced: 'the flows do not balance',
    persons: 'persons',
    places: 'places',
    atEndOf: 'At the end of',
    occupancyOnSheet: 'COA occupancy on this sheet',
    occupancyOfEngine: 'COA occupancy of the engine',
    difference: 'difference',
    capacityNeed: 'capacity need',
    inputsPerPeriod: 'Inputs per period',
    inputsFixed: 'Fixed inputs',
    unit: 'unit',
    value: 'value',
    status: 'status',
    source: 'source',
    ownSource: 'Entered on this sheet where the status is eigen waarde',
    remark: 'remark',
    language: 'en',
    outflowHeading: 'Outflow check: what the occupancy requires',
    outflowRequired: 'required outflow',
    outflowExtra: 'of which extra outflow',
    outflowCounted: 'last counted',
    changes: 'Changed assumptions',
    noChanges: 'None: the calculation follows the edition.',
    begin: 'begin (months after start)',
    end: 'end (months after start)',
    start: 'start',
    provenance: {
      withoutEffect: 'Without effect in the edition.',
      notInEdition: 'The edition does not give this value.',
      changed: 'Changed by the user.',
      impliedOccupancyRate: 'Published occupancy divided by published capacity need.',
      borrowed: (scenario) =>
        `The edition gives this scenario no value of its own; that of ${scenario} is used.`,
      held: (period) => `For periods without a value that of ${period} is held.`,
      calibratedOutflow: (dates) => `Required by the published occupancy on ${and(dates, 'and')}.`,
      calibratedStart: (dates) => `Calibrated on the published occupancy on ${and(dates, 'and')}.`,
    },
  },
};
