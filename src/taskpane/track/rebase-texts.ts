import type { Translations } from '../../i18n/language';

export interface RebaseTexts {
  readonly heading: string;
  readonly intro: string;
  readonly rebase: string;
  readonly rebasing: string;
  readonly rebased: (edition: string) => string;
  readonly notRecalculated: string;
  readonly bridge: (scenario: string) => string;
  readonly part: string;
  readonly endOf: (year: number) => string;
  readonly start: string;
  readonly inflow: string;
  readonly outflow: string;
  readonly rest: string;
  readonly difference: string;
}

export const REBASE_TEXTS: Translations<RebaseTexts> = {
  nl: {
    heading: 'Bijstellen',
    intro:
      'Maakt uit wat geteld is een nieuwe prognose, met de gepubliceerde instroom voor de maanden daarna, als een eigen editie. De gekozen editie blijft zoals zij is.',
    rebase: 'Stel bij',
    rebasing: 'Bijstellen',
    rebased: (edition) =>
      `"${edition}" staat nu bij de edities van deze werkmap. Laden, Vergelijken, Verversen en alle functies kennen haar bij die naam.`,
    notRecalculated: 'Excel herberekende de cellen niet; druk op Ctrl+Alt+F9.',
    bridge: (scenario) => `Wat er in de bezetting verandert, ${scenario}`,
    part: 'Onderdeel',
    endOf: (year) => `eind ${year}`,
    start: 'start',
    inflow: 'instroom tot nu toe',
    outflow: 'uitstroom tot nu toe',
    rest: 'wat daaruit volgt',
    difference: 'verschil',
  },
  en: {
    heading: 'Re-base',
    intro:
      'Makes a new forecast from what was counted, with the published inflow for the months after it, as an edition of its own. The chosen edition stays as it is.',
    rebase: 'Re-base',
    rebasing: 'Re-basing',
    rebased: (edition) =>
      `"${edition}" is now among the editions of this workbook. Load, Compare, Refresh and all functions know it by that name.`,
    notRecalculated: 'Excel did not recalculate the cells; press Ctrl+Alt+F9.',
    bridge: (scenario) => `What changes in the occupancy, ${scenario}`,
    part: 'Part',
    endOf: (year) => `end ${year}`,
    start: 'start',
    inflow: 'inflow so far',
    outflow: 'outflow so far',
    rest: 'what follows from it',
    difference: 'difference',
  },
};
