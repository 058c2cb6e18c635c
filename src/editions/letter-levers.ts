import type { Source } from '../domain/provenance';

/** A text in the two languages of the task pane. */
interface LeverText {
  readonly nl: string;
  readonly en: string;
}

/** One number of a lever that a user sets. */
export interface LetterLeverField {
  /** Identifier of the parameter; `scenarios/assumptions/levers.ts` checks that it is one. */
  readonly parameter: string;
  /** When it holds, as in an aannames table: `vanaf 2026-06-12`. Left out: the whole run. */
  readonly timing?: string;
  /**
   * Where a field or slider starts: the value that changes nothing. For an input that the edition
   * gives it is that of Kernprognose 2025; another edition may start elsewhere.
   */
  readonly defaultValue: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly label: LeverText;
}

/** A course of action (handelingsperspectief) of the letter, as dated changes of parameters. */
export interface LetterLever<Field = LetterLeverField> {
  readonly id: string;
  readonly title: LeverText;
  readonly description: LeverText;
  /** Where the letter speaks of it; the document is `aanname` when it does not. */
  readonly source: Source;
  /** Why it is modelled so, and what was not published. */
  readonly reason: LeverText;
  readonly fields: readonly Field[];
}

const LETTER = 'Kamerbrief Kernprognose 2025';
const NO_SIZE = 'De brief noemt geen omvang: de omvang is een aanname die u zelf kiest.';

/**
 * The letter's courses of action. Each is off until a value is chosen, since the Kernprognose
 * leaves them out or holds them constant; the effect of one is the difference from the same
 * calibrated baseline.
 */
export const LETTER_LEVERS = [
  {
    id: 'inflow',
    title: { nl: 'Instroom: inzet in Europa', en: 'Inflow: efforts in Europe' },
    description: {
      nl: `Meer of minder eerste asielaanvragen door Europese afspraken (buitengrenzen, Dublin, terugkeerhubs). ${NO_SIZE}`,
      en: 'More or fewer first applications through European agreements. The letter gives no size: it is an assumption that you choose.',
    },
    source: { document: LETTER, section: 'Inzet in Europa' },
    reason: {
      nl: 'De brief beschrijft de inzet zonder getal. De factor vermenigvuldigt de eerste aanvragen vanaf de gekozen datum; 1 verandert niets.',
      en: 'The letter describes the efforts without a number. The factor multiplies the first applications from the date of your choice; 1 changes nothing.',
    },
    fields: [
      {
        parameter: 'inflowFactor',
        timing: 'vanaf 2026-07',
        defaultValue: 1,
        min: 0,
        max: 2,
        step: 0.01,
        label: { nl: 'Factor op eerste aanvragen', en: 'Factor on first applications' },
      },
    ],
  },
  {
    id: 'borderControls',
    title: { nl: 'Grenscontroles na 8 juni 2026', en: 'Border controls after 8 June 2026' },
    description: {
      nl: `De binnengrenscontroles duren tot en met 8 juni 2026; over verlenging was nog niet besloten. ${NO_SIZE}`,
      en: 'Internal border controls last until 8 June 2026; an extension had not been decided. The letter gives no size: it is an assumption that you choose.',
    },
    source: { document: LETTER, section: 'Grenscontroles' },
    reason: {
      nl: 'Alleen de einddatum is gepubliceerd. De factor vermenigvuldigt de eerste aanvragen vanaf 9 juni 2026, los van de factor voor Europa; 1 verandert niets.',
      en: 'Only the end date was published. The factor multiplies the first applications from 9 June 2026, apart from the factor for Europe; 1 changes nothing.',
    },
    fields: [
      {
        parameter: 'borderFactor',
        timing: 'vanaf 2026-06-09',
        defaultValue: 1,
        min: 0.5,
        max: 1.5,
        step: 0.01,
        label: { nl: 'Factor op eerste aanvragen', en: 'Factor on first applications' },
      },
    ],
  },
  {
    id: 'migrationPact',
    title: { nl: 'Migratiepact', en: 'Migration Pact' },
    description: {
      nl: `Vanaf 12 juni 2026 behandelt de IND nieuwe aanvragen als Pactzaak. Pactzaken hebben wettelijke termijnen en gaan voor; wat aan capaciteit overblijft is voor de voorraad van daarvoor (naar verwachting 50.000 aanvragen). De verdeling verandert de werkvoorraad en de wachttijd per spoor, niet de bezetting; capaciteitsverlies wel. ${NO_SIZE}`,
      en: 'From 12 June 2026 the IND handles new applications under the Pact. They have deadlines in law and go first; the remaining capacity is for the stock from before (50,000 expected). The split changes the open files and the waiting time of each track, not the occupancy; a loss of capacity does. The letter gives no split: it is an assumption that you choose.',
    },
    source: { document: LETTER, section: 'Europees Asiel- en Migratiepact' },
    reason: {
      nl: 'De datum (12-6-2026) en de voorraad (50.000) zijn gepubliceerd, en dat de behandeling van de oude voorraad vertraagt: daarom gaan Pactzaken voor, tenzij u capaciteit voor de oude voorraad vasthoudt; de verdeling van de capaciteit en het verlies door screening en counseling niet. De Kernprognose neemt het Pact niet mee.',
      en: 'The date (12 June 2026) and the stock (50,000) were published, and that the old stock is handled more slowly: so Pact cases go first, unless you keep capacity for the old stock. Not published: how capacity is split, and what screening and counselling cost. The Kernprognose leaves the Pact out.',
    },
    fields: [
      {
        parameter: 'pactShare',
        timing: 'vanaf 2026-06-12',
        defaultValue: 0,
        min: 0,
        max: 1,
        step: 0.05,
        label: { nl: 'Aandeel nieuwe aanvragen als Pactzaak', en: 'Share of new applications' },
      },
      {
        parameter: 'prePactCapacityShare',
        timing: 'vanaf 2026-06-12',
        defaultValue: 0,
        min: 0,
        max: 1,
        step: 0.05,
        label: {
          nl: 'Capaciteitsaandeel voor de oude voorraad',
          en: 'Share of capacity for the stock from before',
        },
      },
      {
        parameter: 'pactCapacityLoss',
        timing: 'vanaf 2026-06-12',
        defaultValue: 0,
        min: 0,
        max: 1,
        step: 0.01,
        label: {
          nl: 'Capaciteitsverlies door screening en counseling',
          en: 'Capacity lost to screening and counselling',
        },
      },
    ],
  },
  {
    id: 'ukraine',
    title: { nl: 'Asielinstroom Oekraïne', en: 'Asylum inflow from Ukraine' },
    description: {
      nl: `De tijdelijke bescherming eindigt op 4 maart 2027. Wie daarna asiel vraagt telt in de Kernprognose niet mee; wie een transitiedocument krijgt vraagt geen asiel. ${NO_SIZE}`,
      en: 'Temporary protection ends on 4 March 2027. The Kernprognose leaves out who applies for asylum after that; who gets a transition document does not apply. The letter gives no size: it is an assumption that you choose.',
    },
    source: { document: LETTER, section: '1. Kernprognose 2025' },
    reason: {
      nl: 'De brief noemt de mogelijke nieuwe asielinstroom Oekraïne en de werking van het transitiedocument als niet meegenomen, zonder getal. Alleen de einddatum van de richtlijn (4-3-2027) is gepubliceerd. Wie een transitiedocument krijgt gaat van de instroom af.',
      en: 'The letter names a possible new asylum inflow from Ukraine and the effect of the transition document as left out, without a number. Only the end date of the directive (4 March 2027) was published. Who gets a transition document is taken off the inflow.',
    },
    fields: [
      {
        parameter: 'ukraineApplications',
        timing: 'vanaf 2027-03-05',
        defaultValue: 0,
        min: 0,
        max: 100_000,
        step: 500,
        label: { nl: 'Asielaanvragen per jaar', en: 'Applications a year' },
      },
      {
        parameter: 'transitionShare',
        defaultValue: 0,
        min: 0,
        max: 1,
        step: 0.05,
        label: { nl: 'Aandeel met transitiedocument', en: 'Share with a transition document' },
      },
    ],
  },
  {
    id: 'twoStatusLaw',
    title: { nl: 'Wet tweestatusstelsel', en: 'Two-status system act' },
    description: {
      nl: `De aangenomen wet beperkt nareis. ${NO_SIZE}`,
      en: 'The act that was passed restricts family reunification. The letter gives no size: it is an assumption that you choose.',
    },
    source: { document: LETTER, section: 'Inzet in Nederland' },
    reason: {
      nl: 'De Kernprognose neemt de wet niet mee en de brief noemt effect noch ingangsdatum. De factor vermenigvuldigt de nareizigers; de begindatum 2027 is een aanname (vertraging tussen wet en inreis).',
      en: 'The Kernprognose leaves the act out and the letter gives neither its effect nor the day it takes effect. The factor multiplies the family members; the start in 2027 is an assumption (the delay between act and arrival).',
    },
    fields: [
      {
        parameter: 'familyFactor',
        timing: 'vanaf 2027',
        defaultValue: 1,
        min: 0,
        max: 1.5,
        step: 0.01,
        label: { nl: 'Factor op nareizigers', en: 'Factor on family members' },
      },
    ],
  },
  {
    id: 'iranMoratorium',
    title: {
      nl: 'Besluit- en vertrekmoratorium Iran',
      en: 'Moratorium on decisions and departures, Iran',
    },
    description: {
      nl: `Sinds 24 maart 2026 geen besluiten op Iraanse aanvragen en geen vertrek naar Iran. Een einddatum is niet gepubliceerd: kies die zelf ("van 2026-03-24 tot ..."). ${NO_SIZE}`,
      en: 'No decisions on Iranian applications and no departures to Iran since 24 March 2026. No end date was published: choose one. The letter gives no size: it is an assumption that you choose.',
    },
    source: { document: LETTER, section: 'BVM Iran' },
    reason: {
      nl: 'Alleen de begindatum is gepubliceerd. Het aandeel is dat deel van de voorraad (openstaande aanvragen en mensen zonder status) waarop niet wordt beslist en waaruit niemand vertrekt.',
      en: 'Only the start date was published. The share is the part of the stock (open applications and people without a status) on which no decision is taken and from which nobody leaves.',
    },
    fields: [
      {
        parameter: 'frozenShare',
        timing: 'vanaf 2026-03-24',
        defaultValue: 0,
        min: 0,
        max: 1,
        step: 0.01,
        label: { nl: 'Aandeel van de voorraad', en: 'Share of the stock' },
      },
    ],
  },
  {
    id: 'grantedShare',
    title: { nl: 'Inwilligingspercentage', en: 'Granted share' },
    description: {
      nl: 'Het deel van de beslissingen dat een inwilliging is. De Kernprognose rekent met gemiddeld 38%.',
      en: 'The share of decisions that grants protection. The Kernprognose uses 38% on average.',
    },
    source: { document: LETTER, section: 'Belangrijkste bijstellingen Kernprognose 2025' },
    reason: {
      nl: 'De 38% is gepubliceerd, met de opmerking dat het percentage onzeker is. Een andere waarde is een aanname.',
      en: 'The 38% was published, with the remark that it is uncertain. Another value is an assumption.',
    },
    fields: [
      {
        parameter: 'grantRate',
        defaultValue: 0.38,
        min: 0,
        max: 1,
        step: 0.01,
        label: { nl: 'Inwilligingspercentage', en: 'Granted share' },
      },
    ],
  },
  {
    id: 'familyInflow',
    title: { nl: 'Instroom nareizigers', en: 'Inflow of family members' },
    description: {
      nl: 'Het aantal inreizende nareizigers per jaar. De Kernprognose rekent met ca. 23.000 in 2026 (mediaan).',
      en: 'Family members who arrive in a year. The Kernprognose uses about 23,000 in 2026 (median).',
    },
    source: { document: LETTER, section: 'Belangrijkste bijstellingen Kernprognose 2025' },
    reason: {
      nl: 'De 23.000 voor 2026 is gepubliceerd; 22.800 voor 2027 volgt uit de totale instroom als hervestigers en herhaalde aanvragen gelijk blijven. Een andere waarde is een aanname.',
      en: 'The 23,000 for 2026 was published; 22,800 for 2027 follows from the total inflow when resettled refugees and repeat applications stay the same. Another value is an assumption.',
    },
    fields: [
      {
        parameter: 'familyMembers',
        timing: '2027',
        defaultValue: 22_800,
        min: 0,
        max: 60_000,
        step: 100,
        label: { nl: 'Nareizigers in 2027', en: 'Family members in 2027' },
      },
    ],
  },
  {
    id: 'familyStock',
    title: { nl: 'Voorraad nareisaanvragen', en: 'Stock of family reunification applications' },
    description: {
      nl: `Extra besluiten op de voorraad nareisaanvragen leiden tot extra nareizigers, tot de voorraad op is. De brief zegt dat de werkvoorraad in 2026 verder afneemt. ${NO_SIZE}`,
      en: 'Extra decisions on the stock of family reunification applications bring extra family members until it is used up. The letter gives no size: it is an assumption that you choose.',
    },
    source: { document: LETTER, section: 'Belangrijkste bijstellingen Kernprognose 2025' },
    reason: {
      nl: 'De voorraad van 27.000 is die van eind 2023 (nieuws.nl 2-2-2024), de 88% ingewilligd die van 2025 tot en met 22 september (Kamerstuk 2025D42695); een recentere stand is niet gepubliceerd.',
      en: 'The stock of 27,000 is that of the end of 2023 (nieuws.nl 2-2-2024), the 88% granted that of 2025 up to 22 September (Kamerstuk 2025D42695); no more recent number was published.',
    },
    fields: [
      {
        parameter: 'extraFamilyDecisions',
        timing: 'vanaf 2026-07',
        defaultValue: 0,
        min: 0,
        max: 40_000,
        step: 100,
        label: { nl: 'Extra nareisbesluiten per jaar', en: 'Extra decisions a year' },
      },
      {
        parameter: 'familyStock',
        defaultValue: 27_000,
        min: 0,
        max: 100_000,
        step: 500,
        label: { nl: 'Voorraad nareisaanvragen', en: 'Stock of applications' },
      },
      {
        parameter: 'familyGrantRate',
        defaultValue: 0.88,
        min: 0,
        max: 1,
        step: 0.01,
        label: { nl: 'Inwilligingspercentage nareis', en: 'Granted share of these' },
      },
    ],
  },
  {
    id: 'returnToSyria',
    title: { nl: 'Terugkeer naar Syrië', en: 'Return to Syria' },
    description: {
      nl: `Extra vrijwillige terugkeer, naar evenredigheid uit de drie groepen in de opvang. ${NO_SIZE}`,
      en: 'Extra voluntary returns, in proportion from the three groups in reception. The letter gives no size: it is an assumption that you choose.',
    },
    source: { document: LETTER, section: 'Vertrek, Terugkeer Syrië' },
    reason: {
      nl: 'De brief verwacht een stijging van de vrijwillige terugkeer zonder getal. Alleen terugkeer boven op wat de Kernprognose al bevat telt hier.',
      en: 'The letter expects voluntary return to rise, without a number. Only returns on top of what the Kernprognose already holds count here.',
    },
    fields: [
      {
        parameter: 'extraReturns',
        timing: 'vanaf 2026-07',
        defaultValue: 0,
        min: 0,
        max: 20_000,
        step: 100,
        label: { nl: 'Extra terugkeer per jaar', en: 'Extra returns a year' },
      },
    ],
  },
  {
    id: 'housing',
    title: { nl: 'Huisvesting statushouders', en: 'Housing of status holders' },
    description: {
      nl: 'Het tempo waarin gemeenten huisvesten, extra huisvesting (flexwoningen, convenant) en het inhalen van een achterstand. De taakstelling 2026-II is 16.300; voor het overige is de omvang een aanname die u zelf kiest.',
      en: 'The pace at which municipalities house, extra housing (flexible homes, covenant) and making up arrears. The target for the second half of 2026 is 16,300; the rest is an assumption that you choose.',
    },
    source: { document: LETTER, section: 'Uitstroom statushouders' },
    reason: {
      nl: 'De taakstelling 2026-II (16.300) is gepubliceerd en ligt ten grondslag aan het tempo van 32.600 per jaar. Aantallen flexwoningen en de stand van de achterstand zijn niet gepubliceerd (11.000 in november 2024, NOS).',
      en: 'The target for the second half of 2026 (16,300) was published and underlies the pace of 32,600 a year. Numbers of flexible homes and the present arrears were not published (11,000 in November 2024, NOS).',
    },
    fields: [
      {
        parameter: 'housingPace',
        timing: 'vanaf 2026-07',
        defaultValue: 32_600,
        min: 0,
        max: 80_000,
        step: 100,
        label: { nl: 'Huisvestingstempo per jaar', en: 'Persons housed a year' },
      },
      {
        parameter: 'extraHousing',
        timing: 'vanaf 2027',
        defaultValue: 0,
        min: 0,
        max: 40_000,
        step: 100,
        label: { nl: 'Extra via flexwoningen per jaar', en: 'Extra in flexible homes a year' },
      },
      {
        parameter: 'housingArrears',
        defaultValue: 0,
        min: 0,
        max: 50_000,
        step: 100,
        label: { nl: 'Achterstand aan het begin', en: 'Arrears at the start' },
      },
      {
        parameter: 'arrearsMonths',
        defaultValue: 0,
        min: 0,
        max: 60,
        step: 1,
        label: {
          nl: 'Maanden waarin die wordt ingehaald (0: niet)',
          en: 'Months in which they are made up (0: not)',
        },
      },
    ],
  },
  {
    id: 'decisionCapacity',
    title: { nl: 'Capaciteit IND', en: 'Capacity of the IND' },
    description: {
      nl: 'Het aantal beslissingen dat de IND per jaar kan nemen. De brief noemt 220 miljoen euro vanaf 2029, geen aantal beslissingen: dat is een aanname die u zelf kiest.',
      en: 'Decisions the IND can take in a year. The letter names 220 million euros from 2029, no number of decisions: it is an assumption that you choose.',
    },
    source: { document: LETTER, section: 'Stabiele financiering IND' },
    reason: {
      nl: 'De capaciteit van 26.500 is onze aanname: een voorraad die rond 50.000 blijft bij 26.500 aanvragen per jaar.',
      en: 'The capacity of 26,500 is our assumption: a stock that stays around 50,000 with 26,500 applications a year.',
    },
    fields: [
      {
        parameter: 'decisionCapacity',
        timing: 'vanaf 2027',
        defaultValue: 26_500,
        min: 0,
        max: 100_000,
        step: 500,
        label: { nl: 'Beslissingen per jaar', en: 'Decisions a year' },
      },
    ],
  },
  {
    id: 'departureRate',
    title: { nl: 'Vertreksnelheid', en: 'Departure rate' },
    description: {
      nl: 'Hoe snel afgewezen asielzoekers vertrekken. De Kernprognose noemt geen snelheid; het model rekent met 3 per jaar (vier maanden gemiddeld), een aanname.',
      en: 'How fast rejected asylum seekers leave. The Kernprognose gives no rate; the model uses 3 a year (four months on average), an assumption.',
    },
    source: { document: 'aanname', section: 'Model van deze invoegtoepassing' },
    reason: {
      nl: 'Vertrek is niet gepubliceerd; de snelheid is gekozen op de bezetting van 2023-2025. Een snelheid v betekent dat in een maand 1 - exp(-v/12) van de groep vertrekt.',
      en: 'Departure was not published; the rate was set on the occupancy of 2023-2025. A rate v means that 1 - exp(-v/12) of the group leaves in a month.',
    },
    fields: [
      {
        parameter: 'departureRate',
        timing: 'vanaf 2026-07',
        defaultValue: 3,
        min: 0,
        max: 12,
        step: 0.01,
        label: { nl: 'Vertreksnelheid per jaar', en: 'Departure rate a year' },
      },
    ],
  },
] as const satisfies readonly LetterLever[];
