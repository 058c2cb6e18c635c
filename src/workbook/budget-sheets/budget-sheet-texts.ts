import { RECEPTION_TOTALS } from '../../editions/reference-data';
import type { Translations } from '../../i18n/language';
import { kindLine } from '../../scenarios/budget/budget-lines';
import type { PlaceKind } from '../../scenarios/budget/place-kinds';
import type { MonthColumn } from './budget-month-columns';

/** A total that is known, or asked, of a year before the budget. */
export interface KnownTotal {
  readonly label: string;
  readonly thousands?: number;
  readonly status: string;
  readonly source: string;
}

interface Choice {
  readonly label: string;
  readonly remark: string;
}

/**
 * What stands on the sheets of a budget. The lines of the budget itself, and the words that formulas
 * look at, are the Dutch ones that the functions use.
 */
export interface BudgetSheetTexts {
  readonly sheetName: string;
  readonly inputSheetName: string;
  readonly monthsSheetName: string;
  readonly inputTitle: string;
  readonly inputNotes: readonly string[];
  readonly choice: string;
  readonly value: string;
  readonly status: string;
  readonly remark: string;
  readonly ownValue: string;
  readonly choices: Readonly<
    Record<
      | 'editie'
      | 'scenario'
      | 'index'
      | 'bezettingsgraad'
      | 'leegstand'
      | 'vulregel'
      | 'tekort_als'
      | 'brugjaar',
      Choice
    >
  >;
  readonly knownPrice: string;
  readonly price: string;
  readonly order: string;
  readonly priceYear: string;
  readonly source: string;
  readonly noPrice: string;
  readonly kind: string;
  readonly year: string;
  readonly ownPrice: string;
  readonly usedPrice: string;
  readonly missing: string;
  readonly asKnown: string;
  readonly indexed: string;
  readonly previous: string;
  readonly noPrevious: string;
  readonly previousHint: string;
  readonly part: string;
  readonly line: (kind: PlaceKind, part: 'occupied' | 'price' | 'emptyCost') => string;
  readonly shortagePersons: string;
  readonly shortagePrice: string;
  readonly totals: string;
  readonly thousands: string;
  readonly realised: (firstYear: number) => readonly [KnownTotal, KnownTotal];
  readonly places: string;
  readonly from: string;
  readonly until: string;
  readonly description: string;
  readonly monthsTitle: string;
  readonly monthsNote: string;
  readonly monthColumns: (column: MonthColumn) => string;
  readonly computed: string;
  readonly afterPublication: string;
  readonly held: string;
  readonly resultTitle: (first: number, last: number) => string;
  readonly edition: string;
  readonly scenario: string;
  readonly resultNote: string;
  readonly unit: string;
  readonly publishedOccupancy: string;
  readonly published: string;
  readonly personsAre: string;
  readonly persons: string;
  readonly placesUnit: string;
  readonly euro: string;
  readonly check: string;
  readonly mustBeZero: string;
  readonly checkMonths: string;
  readonly checkPersons: string;
  readonly checkFunction: string;
  readonly ownPath: string;
  readonly difference: string;
  readonly previousTotal: string;
  readonly thisTotal: string;
  readonly against: string;
  readonly fraction: string;
  readonly morePersons: string;
  readonly atOldPrices: string;
  readonly parts: Readonly<Record<'volume' | 'mix' | 'price' | 'empty', string>>;
  readonly sum: string;
  readonly checkParts: string;
  readonly chance: string;
  readonly chanceNote: string;
  readonly chanceOfThis: (band: string) => string;
  readonly chanceOfPrevious: (band: string) => string;
  readonly stateBudget: string;
  readonly thousandsOfEuros: string;
  readonly realisation: string;
  readonly adopted: string;
  readonly draftBudget: string;
  readonly statePrevious: string;
  readonly stateTotal: string;
  readonly bridge: string;
  readonly bridgeChart: string;
  readonly millions: string;
  readonly below: string;
  readonly level: string;
  readonly more: string;
  readonly less: string;
  readonly after: string;
  readonly sourceLine: string;
  readonly sourceRest: string;
  /** What the cell of an edition or scenario says once its values are fixed. */
  readonly fixed: string;
  /** What the row of a chance or a check says then. */
  readonly fixedOutcome: string;
}

const MONTH_COLUMNS: Translations<Readonly<Record<MonthColumn, string>>> = {
  nl: {
    month: 'maand',
    year: 'jaar',
    days: 'dagen',
    share: 'deel van jaar',
    model: 'prognose gemiddeld',
    start: 'prognose begin',
    own: 'eigen pad',
    persons: 'personen',
    origin: 'personen zijn',
    places0: 'plekken regulier',
    places1: 'plekken nood',
    places2: 'plekken buiten COA',
    occupied0: 'bezet regulier',
    occupied1: 'bezet nood',
    occupied2: 'bezet buiten COA',
    empty0: 'leeg regulier',
    empty1: 'leeg nood',
    empty2: 'leeg buiten COA',
    shortage: 'tekort',
    check: 'controle',
    cost: 'kosten',
  },
  en: {
    month: 'month',
    year: 'year',
    days: 'days',
    share: 'part of year',
    model: 'forecast average',
    start: 'forecast begin',
    own: 'own path',
    persons: 'persons',
    origin: 'persons are',
    places0: 'regular places',
    places1: 'emergency places',
    places2: 'places outside COA',
    occupied0: 'occupied regular',
    occupied1: 'occupied emergency',
    occupied2: 'occupied outside COA',
    empty0: 'empty regular',
    empty1: 'empty emergency',
    empty2: 'empty outside COA',
    shortage: 'shortage',
    check: 'check',
    cost: 'costs',
  },
};

/** The known total of the year before last, and the question for the budget of last year. */
function knownTotals(
  firstYear: number,
  words: {
    readonly realised: (year: number) => string;
    readonly adopted: (year: number) => string;
    readonly unknown: string;
    readonly ask: string;
    readonly certainty: string;
  },
): readonly [KnownTotal, KnownTotal] {
  const total = RECEPTION_TOTALS.find(
    ({ year, status }) => year === firstYear - 2 && status === 'gerealiseerd',
  );
  return [
    {
      label: words.realised(firstYear - 2),
      ...(total ? { thousands: total.million * 1000 } : {}),
      status: total ? `${total.status}, ${words.certainty} ${total.certainty}` : '',
      source: total ? `${total.source}. ${total.remark}` : words.unknown,
    },
    { label: words.adopted(firstYear - 1), status: '', source: words.ask },
  ];
}

/** Words in the cells by which formulas tell origins apart, the same in both languages. */
const WORDS = {
  ownValue: 'eigen waarde',
  computed: 'berekend',
  afterPublication: 'na laatste publicatie',
  held: 'vastgehouden',
  line: (kind: PlaceKind, part: 'occupied' | 'price' | 'emptyCost') => kindLine(kind, part),
};

const nl: BudgetSheetTexts = {
  ...WORDS,
  sheetName: 'Begroting',
  inputSheetName: 'Begroting invoer',
  monthsSheetName: 'Begroting maanden',
  inputTitle: 'Invoer van de begroting',
  inputNotes: [
    'Gele cellen mag u wijzigen: de begroting en de maanden rekenen mee, de editie en het scenario ook.',
    'Formules gebruiken deze cellen bij hun naam (Formules > Namen beheren). Een prijs wordt nooit geraden: een lege prijs blijft leeg.',
  ],
  choice: 'Uitgangspunt',
  value: 'Waarde',
  status: 'status',
  remark: 'Toelichting',
  choices: {
    editie: { label: 'Editie', remark: 'Naam van een editie in deze werkmap; stuurt de personen.' },
    scenario: {
      label: 'Scenario',
      remark: 'minimum, mediaan, medio, maximum of een scenario van deze werkmap.',
    },
    index: {
      label: 'Prijsindex per jaar',
      remark: 'Groei van een prijs na het jaar waarvan hij is.',
    },
    bezettingsgraad: {
      label: 'Bezettingsgraad',
      remark: 'Deel van de plekken dat bezet kan zijn; de rest telt niet als leeg.',
    },
    leegstand: {
      label: 'Kosten van een lege plek',
      remark: 'Deel van de prijs van een bezette plek, van 0% tot en met 100%.',
    },
    vulregel: {
      label: 'Vulregel',
      remark: 'Soorten in de volgorde waarin ze vollopen, of: naar rato.',
    },
    tekort_als: {
      label: 'Tekort tegen de prijs van',
      remark: 'Soort waarin mensen zonder plek worden opgevangen.',
    },
    brugjaar: {
      label: 'Jaar van de brug',
      remark: 'Jaar waarvan de grafiek het verschil laat zien.',
    },
  },
  knownPrice: 'Prijs per bezette plek per jaar',
  price: 'Prijs',
  order: 'Volgorde',
  priceYear: 'Prijsjaar',
  source: 'Bron',
  noPrice: 'Geen prijs bekend: vul prijs en jaar in als er plekken van deze soort zijn.',
  kind: 'soort',
  year: 'jaar',
  ownPrice: 'Eigen prijs',
  usedPrice: 'Waarmee gerekend wordt: uw eigen prijs, of die van het jaar ervoor met de index.',
  missing: 'ontbreekt',
  asKnown: 'zoals hierboven',
  indexed: 'aanname: met de index',
  previous: 'Vorige begroting',
  noPrevious: 'geen',
  previousHint: 'Waarden van de begroting waarmee u vergelijkt; u mag ze vervangen.',
  part: 'onderdeel',
  shortagePersons: 'tekort: personen',
  shortagePrice: 'tekort: prijs',
  totals: 'Totalen van eerdere jaren',
  thousands: 'x € 1.000',
  realised: (firstYear) =>
    knownTotals(firstYear, {
      realised: (year) => `Realisatie ${year}`,
      adopted: (year) => `Vastgestelde begroting ${year}`,
      unknown: 'Niet bekend: vul in.',
      ask: 'Vul het bedrag van uw vastgestelde begroting in.',
      certainty: 'zekerheid',
    }),
  places: 'plekken',
  from: 'vanaf',
  until: 't/m',
  description: 'Omschrijving van contract of locatie',
  monthsTitle: 'Begroting per maand',
  monthsNote:
    'Personen in plekken, maand voor maand. In de gele kolom kunt u voor een maand een eigen aantal personen kiezen.',
  monthColumns: (column) => MONTH_COLUMNS.nl[column],
  resultTitle: (first, last) => `Begroting asielopvang ${first}-${last}`,
  edition: 'Editie',
  scenario: 'scenario',
  resultNote:
    'Berekend met formules op de bladen invoer en maanden. Na de laatste publicatie zijn personen een uitkomst van het model; na het einde van de editie wordt de laatste stand vastgehouden.',
  unit: 'eenheid',
  publishedOccupancy: 'Gepubliceerde bezetting op 31 december (mediaan)',
  published: 'gepubliceerd',
  personsAre: 'personen zijn',
  persons: 'personen',
  placesUnit: 'plekken',
  euro: 'euro',
  check: 'Controle',
  mustBeZero: 'hoort 0',
  checkMonths: 'Totaal min som van de maanden',
  checkPersons: 'Personen zonder bestemming',
  checkFunction: 'Totaal min CAPACITEIT.MEERJAREN',
  ownPath: 'eigen pad',
  difference: 'Verschil met vorige begroting',
  previousTotal: 'Vorige begroting',
  thisTotal: 'Deze begroting',
  against: 'Verschil',
  fraction: 'Verschil in %',
  morePersons: 'Meer of minder personen',
  atOldPrices: 'Nieuwe personen tegen oude prijzen',
  parts: {
    volume: 'Volume: meer of minder personen',
    mix: 'Mix: andere soorten plekken',
    price: 'Prijs',
    empty: 'Lege plekken',
  },
  sum: 'Som van de delen',
  checkParts: 'Som van de delen min verschil',
  chance: 'Kans op overschrijding',
  chanceNote:
    'Uit gesimuleerde paden van de mediaan: alleen personen zijn onzeker, prijzen en plekken zijn de invoer.',
  chanceOfThis: (band) => `Kosten boven deze begroting (${band})`,
  chanceOfPrevious: (band) => `Kosten boven de vorige begroting (${band})`,
  stateBudget: 'Opbouw uitgaven, indeling van de Rijksbegroting',
  thousandsOfEuros: 'Bedragen x € 1.000',
  realisation: 'Realisatie',
  adopted: 'Vastgesteld',
  draftBudget: 'Ontwerp',
  statePrevious: 'Stand vorige begroting',
  stateTotal: 'Stand deze begroting',
  bridge: 'Van vorige naar deze begroting',
  bridgeChart: 'Van vorige naar deze begroting, miljoen euro',
  millions: 'miljoen euro, in het brugjaar',
  below: 'onder',
  level: 'stand',
  more: 'meer',
  less: 'minder',
  after: 'daarna',
  sourceLine: 'Bron: editie',
  sourceRest:
    'prijzen en plekken van het blad invoer; berekend met Kernprognose voor Excel. De as begint niet bij 0.',
  fixed: 'vastgezet: stuurt de begroting niet meer',
  fixedOutcome: 'vastgezet',
};

const en: BudgetSheetTexts = {
  ...WORDS,
  sheetName: 'Budget',
  inputSheetName: 'Budget inputs',
  monthsSheetName: 'Budget months',
  inputTitle: 'Inputs of the budget',
  inputNotes: [
    'Yellow cells may be changed: the budget and the months follow, also the edition and the scenario.',
    'Formulas use these cells by their names (Formulas > Name Manager). A price is never guessed: an empty price stays empty.',
  ],
  choice: 'Assumption',
  value: 'Value',
  status: 'status',
  remark: 'Remark',
  choices: {
    editie: {
      label: 'Edition',
      remark: 'Name of an edition in this workbook; drives the persons.',
    },
    scenario: { label: 'Scenario', remark: 'minimum, mediaan, medio or maximum.' },
    index: {
      label: 'Price index a year',
      remark: 'Growth of a price after the year that it is of.',
    },
    bezettingsgraad: {
      label: 'Occupancy rate',
      remark: 'Share of the places that can be occupied; the rest does not count as empty.',
    },
    leegstand: {
      label: 'Cost of an empty place',
      remark: 'Share of the price of an occupied place, from 0% to 100%.',
    },
    vulregel: {
      label: 'Filling rule',
      remark: 'Kinds in the order in which they fill up, or: naar rato (in proportion).',
    },
    tekort_als: {
      label: 'Shortage at the price of',
      remark: 'Kind in which people without a place are received.',
    },
    brugjaar: {
      label: 'Year of the bridge',
      remark: 'Year of which the chart shows the difference.',
    },
  },
  knownPrice: 'Price per occupied place a year',
  price: 'Price',
  order: 'Order',
  priceYear: 'Price year',
  source: 'Source',
  noPrice: 'No price is known: fill in price and year when there are places of this kind.',
  kind: 'soort',
  year: 'jaar',
  ownPrice: 'Own price',
  usedPrice: 'What is used: your own price, or that of the year before with the index.',
  missing: 'missing',
  asKnown: 'as above',
  indexed: 'assumption: with the index',
  previous: 'Previous budget',
  noPrevious: 'none',
  previousHint: 'Values of the budget that you compare with; you may replace them.',
  part: 'part',
  shortagePersons: 'tekort: personen',
  shortagePrice: 'tekort: prijs',
  totals: 'Totals of earlier years',
  thousands: 'x € 1,000',
  realised: (firstYear) =>
    knownTotals(firstYear, {
      realised: (year) => `Realised ${year}`,
      adopted: (year) => `Adopted budget ${year}`,
      unknown: 'Not known: fill in.',
      ask: 'Fill in the amount of your adopted budget.',
      certainty: 'certainty',
    }),
  places: 'plekken',
  from: 'vanaf',
  until: 't/m',
  description: 'Description of contract or location',
  monthsTitle: 'Budget by month',
  monthsNote:
    'Persons in places, month by month. In the yellow column you may choose a number of persons of your own for a month.',
  monthColumns: (column) => MONTH_COLUMNS.en[column],
  resultTitle: (first, last) => `Budget for asylum reception ${first}-${last}`,
  edition: 'Edition',
  scenario: 'scenario',
  resultNote:
    'Computed with formulas on the sheets with inputs and months. After the last publication persons are an outcome of the model; after the end of the edition the last stock is held.',
  unit: 'unit',
  publishedOccupancy: 'Published occupancy on 31 December (mediaan)',
  published: 'gepubliceerd',
  personsAre: 'personen zijn',
  persons: 'persons',
  placesUnit: 'places',
  euro: 'euro',
  check: 'Check',
  mustBeZero: 'must be 0',
  checkMonths: 'Total less the sum of the months',
  checkPersons: 'Persons without a destination',
  checkFunction: 'Total less CAPACITEIT.MEERJAREN',
  ownPath: 'own path',
  difference: 'Difference with the previous budget',
  previousTotal: 'Previous budget',
  thisTotal: 'This budget',
  against: 'Difference',
  fraction: 'Difference in %',
  morePersons: 'More or fewer persons',
  atOldPrices: 'New persons at old prices',
  parts: {
    volume: 'Volume: more or fewer persons',
    mix: 'Mix: other kinds of places',
    price: 'Price',
    empty: 'Empty places',
  },
  sum: 'Sum of the parts',
  checkParts: 'Sum of the parts less the difference',
  chance: 'Chance of an overrun',
  chanceNote:
    'From simulated paths of the mediaan: only persons are uncertain, prices and places are the inputs.',
  chanceOfThis: (band) => `Costs above this budget (${band})`,
  chanceOfPrevious: (band) => `Costs above the previous budget (${band})`,
  stateBudget: 'Build-up of expenditure, as the Rijksbegroting lays it out',
  thousandsOfEuros: 'Amounts x € 1,000',
  realisation: 'Realised',
  adopted: 'Adopted',
  draftBudget: 'Draft',
  statePrevious: 'Previous budget',
  stateTotal: 'This budget',
  bridge: 'From the previous to this budget',
  bridgeChart: 'From the previous to this budget, million euro',
  millions: 'million euro, in the year of the bridge',
  below: 'below',
  level: 'level',
  more: 'more',
  less: 'less',
  after: 'after',
  sourceLine: 'Source: edition',
  sourceRest:
    'prices and places of the sheet with inputs; computed with Kernprognose voor Excel. The axis does not begin at 0.',
  fixed: 'fixed: no longer drives the budget',
  fixedOutcome: 'fixed',
};

export const BUDGET_SHEET_TEXTS: Translations<BudgetSheetTexts> = { nl, en };
