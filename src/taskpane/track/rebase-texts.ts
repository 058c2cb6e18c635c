import type { Translations } from '../../i18n/language';
import type { RebaseMethod } from '../../scenarios/forecast/rebasing/rebase-edition';

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
  readonly damping: string;
  readonly method: string;
  readonly methods: Readonly<Record<RebaseMethod, string>>;
  readonly methodHint: Readonly<Record<RebaseMethod, string>>;
  readonly damped: (percent: string, trend: string | undefined) => string;
  readonly difference: string;
}

export const REBASE_TEXTS: Translations<RebaseTexts> = {
  nl: {
    heading: 'Bijstellen',
    intro:
      'Maakt uit wat geteld is een nieuwe prognose, als een eigen editie. De gekozen editie blijft zoals zij is.',
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
    damping: 'demping en trend',
    method: 'Na de tellingen',
    methods: {
      damped: 'Instroom gedempt, bezetting naar haar trend',
      published: 'Gepubliceerde instroom zoals zij is',
    },
    methodHint: {
      damped:
        'De instroom halverwege de gepubliceerde en die van het jaar ervoor, en de bezetting een jaar na de telling halverwege het model en haar eigen trend. Terugkijkend over 2022-2025 lag dit twaalf maanden vooruit het dichtst bij de uitkomst, met weinig verschil met een rechte lijn.',
      published: 'De instroomscenario’s van de editie gaan door, maand voor maand.',
    },
    damped: (percent, trend) =>
      `De gepubliceerde instroom telt na de tellingen voor ${percent} mee. ${trend === undefined ? 'De bezetting volgt geen trend: er zijn te weinig tellingen, of hij is niet te volgen.' : `De trend van de bezetting was ${trend} per maand.`}`,
    difference: 'verschil',
  },
  en: {
    heading: 'Re-base',
    intro:
      'Makes a new forecast from what was counted, as an edition of its own. The chosen edition stays as it is.',
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
    damping: 'damping and trend',
    method: 'After the counts',
    methods: {
      damped: 'Inflow damped, occupancy towards its trend',
      published: 'Published inflow as it is',
    },
    methodHint: {
      damped:
        'The inflow halfway between the published one and that of the year before, and the occupancy a year after the count halfway between the model and its own trend. Looking back over 2022-2025 this was nearest to the outcome twelve months ahead, with little between it and a straight line.',
      published: 'The inflow scenarios of the edition go on, month by month.',
    },
    damped: (percent, trend) =>
      `The published inflow counts for ${percent} after the counts. ${trend === undefined ? 'The occupancy follows no trend: there are too few counts, or it cannot be followed.' : `The trend of the occupancy was ${trend} a month.`}`,
    difference: 'difference',
  },
};
