import type { Translations } from '../../i18n/language';

export interface AuditTexts {
  readonly heading: string;
  readonly intro: string;
  readonly contents: string;
  contentsOf(months: number, formulas: number): readonly string[];
  readonly write: string;
  readonly writing: string;
  written(sheet: string): string;
}

export const AUDIT_TEXTS: Translations<AuditTexts> = {
  nl: {
    heading: 'Controleblad',
    intro:
      'Zet het hele model op drie nieuwe werkbladen, maand voor maand, in gewone Excel-formules. Een controleur zonder deze invoegtoepassing kan elk getal volgen en narekenen.',
    contents: 'Wat er op komt',
    contentsOf: (months, formulas) => [
      'Blad 1: uitleg, uitkomst van de controle en alle invoer, elk met status en bron.',
      `Blad 2: ${months} maanden met elke voorraad en stroom: ruim ${formulas.toLocaleString('nl-NL')} formules.`,
      'Blad 3: wat de rekenkern geeft en het verschil, hooguit 0,000001 persoon.',
      'Geel is invoer: wijzig die en de formules geven wat de rekenkern met die invoer geeft.',
    ],
    write: 'Controleblad schrijven',
    writing: 'Controleblad wordt geschreven',
    written: (sheet) => `Controleblad geschreven op "${sheet}".`,
  },
  en: {
    heading: 'Audit sheet',
    intro:
      'Puts the whole model on three new worksheets, month by month, in plain Excel formulas. An auditor without this add-in can follow and recalculate every number.',
    contents: 'What it holds',
    contentsOf: (months, formulas) => [
      'Sheet 1: explanation, outcome of the check and every input with status and source.',
      `Sheet 2: ${months} months with every stock and flow: over ${formulas.toLocaleString('en-GB')} formulas.`,
      'Sheet 3: what the engine gives and the difference, at most 0.000001 persons.',
      'Yellow cells are inputs: change one and the formulas give what the engine gives for it.',
    ],
    write: 'Write audit sheet',
    writing: 'Writing the audit sheet',
    written: (sheet) => `Audit sheet written on "${sheet}".`,
  },
};
