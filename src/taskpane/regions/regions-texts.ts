import type { Translations } from '../../i18n/language';
import { counted } from '../controls/counted';
import type { AllocationMethod } from '../../scenarios/regions/allocation-method';
import type { RegionOrder } from '../../scenarios/regions/region-overview';
import type { ShortageLevel } from './shortage-look';

export interface RegionsTexts {
  readonly heading: string;
  readonly intro: string;
  readonly country: string;
  readonly province: string;
  readonly allProvinces: string;
  readonly search: string;
  readonly searchHint: string;
  readonly notFound: (typed: string) => string;
  readonly didYouMean: string;
  readonly chosenRegion: (name: string) => string;
  readonly ofProvince: (name: string) => string;
  readonly totalGroup: string;
  readonly totalIs: string;
  readonly totalListed: (total: string) => string;
  readonly totalForecast: string;
  readonly totalOwn: string;
  readonly date: string;
  readonly dateMissing: string;
  readonly places: string;
  readonly placesFault: (most: string) => string;
  readonly method: string;
  readonly methods: Readonly<Record<AllocationMethod, string>>;
  readonly divided: (total: string) => string;
  readonly byInhabitantsNote: string;
  readonly mapHeading: string;
  readonly mapHint: string;
  readonly tile: (name: string, task: string, realised: string, shortage: string) => string;
  readonly tileWithoutCount: (name: string, task: string) => string;
  readonly legend: string;
  readonly levels: Readonly<Record<ShortageLevel, string>>;
  readonly tasksHeading: (name: string) => string;
  readonly tasksCaption: string;
  readonly taskColumn: string;
  readonly toDo: string;
  readonly done: string;
  readonly left: string;
  readonly reception: string;
  readonly receptionDetail: (regular: string, emergency: string) => string;
  readonly housing: (period: string) => string;
  readonly housingDetail: (target: string, arrears: string) => string;
  readonly housingAlone: string;
  readonly ukrainians: string;
  readonly ukrainiansUnknown: string;
  readonly ukrainiansOwn: string;
  readonly ukrainiansNational: (when: string) => string;
  readonly minors: (places: string) => string;
  readonly noMinors: string;
  readonly inhabitants: (count: string, share: string) => string;
  readonly halfYear: string;
  readonly arrears: string;
  readonly arrearsHint: string;
  readonly ukrainianPlaces: string;
  readonly ukrainianPlacesHint: string;
  readonly numberFault: string;
  readonly nationalHeading: string;
  readonly nationalArrears: (
    persons: string,
    when: string,
    source: string,
    certainty: string,
  ) => string;
  readonly nationalUkrainians: (
    persons: string,
    personsWhen: string,
    places: string,
    placesWhen: string,
  ) => string;
  readonly protection: (day: string) => string;
  readonly ukrainianSeries: string;
  readonly targetsSeries: string;
  readonly when: string;
  readonly persons: string;
  readonly target: string;
  readonly source: string;
  readonly certainty: string;
  readonly changesHeading: string;
  readonly changesCaption: (name: string) => string;
  readonly changesTotal: string;
  readonly changesTask: string;
  readonly changesDifference: string;
  readonly changesListed: (total: string) => string;
  readonly changesChosen: (total: string) => string;
  readonly changesScenario: (scenario: string, total: string) => string;
  /** A scenario that the workbook keeps by name. */
  readonly changesKept: (scenario: string, total: string) => string;
  readonly changesNote: (edition: string, date: string) => string;
  readonly listHeading: (count: number) => string;
  readonly sort: string;
  readonly orders: Readonly<Record<RegionOrder, string>>;
  readonly municipality: string;
  readonly task: string;
  readonly realised: string;
  readonly shortage: string;
  readonly showAll: (count: number) => string;
  readonly compareRow: (name: string) => string;
  readonly compareHint: string;
  readonly compareHeading: string;
  readonly compareCaption: string;
  readonly compareClear: string;
  readonly figure: string;
  readonly perThousand: string;
  readonly regular: string;
  readonly emergency: string;
  readonly share: string;
  readonly minorsRow: string;
  readonly change: (total: string) => string;
  readonly inhabitantsRow: string;
  readonly cycleHeading: string;
  readonly cycleNext: string;
  readonly cycleOver: string;
  readonly cycleTable: string;
  readonly cycleDay: string;
  readonly cycleStep: string;
  readonly write: (what: string) => string;
  readonly writeAll: (count: number) => string;
  readonly writing: string;
  readonly written: (sheet: string) => string;
  readonly unknown: string;
}

export const REGIONS_TEXTS: Translations<RegionsTexts> = {
  nl: {
    heading: 'Regio',
    intro: 'Wat een gemeente of provincie moet opvangen en huisvesten, en wat er is.',
    country: 'Nederland',
    province: 'Provincie',
    allProvinces: 'heel Nederland',
    search: 'Gemeente of provincie',
    searchHint: 'Accenten en hoofdletters doen er niet toe.',
    notFound: (typed) => `Geen gemeente of provincie gevonden met "${typed}".`,
    didYouMean: 'Bedoelde u:',
    chosenRegion: (name) => `Gekozen: ${name}`,
    ofProvince: (name) => `provincie ${name}`,
    totalGroup: 'Aantal plekken in Nederland',
    totalIs: 'Verdeel',
    totalListed: (total) => `${total}: de verdeling zelf`,
    totalForecast: 'De behoefte volgens een prognose',
    totalOwn: 'Een eigen aantal',
    date: 'Op',
    dateMissing: 'Kies een dag.',
    places: 'Plekken',
    placesFault: (most) => `Vul een geheel getal van 0 tot ${most} in.`,
    method: 'Naar',
    methods: { verdeling: 'aandeel in de verdeling', inwoners: 'inwoners (benadering)' },
    divided: (total) =>
      total === '1' ? 'Verdeeld wordt 1 plek.' : `Verdeeld worden ${total} plekken.`,
    byInhabitantsNote:
      'Naar inwoners is een benadering: de wet weegt ook de SES-WOA-score, en voor Groningen, Enschede en Heerlen scheelt dat 34 tot 42%.',
    mapHeading: 'Tekort per provincie',
    mapHint:
      'Het getal is het tekort aan plekken; met een min zijn er meer plekken dan de opgave. Kies een provincie voor haar gemeenten. De pijltjestoetsen werken.',
    tile: (name, task, realised, shortage) =>
      `${name}: opgave ${task}, er zijn ${realised}, tekort ${shortage}`,
    tileWithoutCount: (name, task) => `${name}: opgave ${task}, plekken niet bekend`,
    legend: 'Kleuren: tekort als deel van de opgave',
    levels: {
      surplus: 'geen tekort',
      low: 'tot 25%',
      middle: '25 tot 50%',
      high: '50 tot 75%',
      highest: '75% of meer',
      unknown: 'niet bekend',
    },
    tasksHeading: (name) => `Taken van ${name}`,
    tasksCaption: 'Opvang en huisvesting naast elkaar',
    taskColumn: 'Taak',
    toDo: 'Opgave',
    done: 'Er is',
    left: 'Nog nodig',
    reception: 'Opvang asielzoekers',
    receptionDetail: (regular, emergency) =>
      `plekken; er zijn ${regular} regulier en ${emergency} nood`,
    housing: (period) => `Huisvesting statushouders ${period}`,
    housingDetail: (target, arrears) => `taakstelling ${target} plus achterstand ${arrears}`,
    housingAlone: 'taakstelling, zonder achterstand',
    ukrainians: 'Opvang Oekraïners',
    ukrainiansUnknown: 'vul hieronder uw plekken in',
    ukrainiansOwn: 'plekken, eigen waarde',
    ukrainiansNational: (when) => `plekken bij gemeenten, ${when}`,
    minors: (places) =>
      `Van de opgave zijn ${places} amv-plekken: het landelijke aandeel, een benadering (afgeleid).`,
    noMinors: 'Geen editie geeft het aandeel amv-plekken.',
    inhabitants: (count, share) => `${count} inwoners; ${share} van de verdeling.`,
    halfYear: 'Halfjaar',
    arrears: 'Achterstand huisvesting',
    arrearsHint: 'Wat uit eerdere halfjaren openstaat; eigen waarde.',
    ukrainianPlaces: 'Plekken voor Oekraïners',
    ukrainianPlacesHint: 'Eigen waarde; per gemeente is geen bron bekend.',
    numberFault: 'Vul een geheel getal van 0 tot 1.000.000 in, of niets.',
    nationalHeading: 'Landelijke cijfers en de brief',
    nationalArrears: (persons, when, source, certainty) =>
      `Achterstand op de taakstelling: ${persons} statushouders op ${when} (gerealiseerd; ${source}, zekerheid ${certainty}).`,
    nationalUkrainians: (persons, personsWhen, places, placesWhen) =>
      `Oekraïners in gemeentelijke opvang: ${persons} personen in ${personsWhen}, ${places} plekken op ${placesWhen} (gerealiseerd, via de pers).`,
    protection: (day) =>
      `De brief: de Richtlijn Tijdelijke Bescherming loopt tot en met ${day}. De opvangopgave voor Oekraïense ontheemden is met de Kernprognose niet gewijzigd; een actualisatie volgt met de MPP 2026.`,
    ukrainianSeries: 'Opvang van Oekraïners in Nederland als tabel',
    targetsSeries: 'Taakstelling en achterstand in Nederland als tabel',
    when: 'Wanneer',
    persons: 'Personen',
    target: 'Taakstelling',
    source: 'Bron',
    certainty: 'Zekerheid',
    changesHeading: 'Als de behoefte verandert',
    changesCaption: (name) => `Plekken van ${name} bij een ander landelijk aantal`,
    changesTotal: 'Landelijk',
    changesTask: 'Opgave',
    changesDifference: 'Verschil',
    changesListed: (total) => `${total}, de verdeling`,
    changesChosen: (total) => `${total}, hierboven gekozen`,
    changesScenario: (scenario, total) => `${total}, ${scenario}`,
    changesKept: (scenario, total) => `${total}, ${scenario} (deze werkmap)`,
    changesNote: (edition, date) => `Scenario's: behoefte volgens ${edition} op ${date}, berekend.`,
    listHeading: (count) => (count === 1 ? '1 gemeente' : `${count} gemeenten`),
    sort: 'Volgorde',
    orders: {
      shortage: 'tekort, grootste eerst',
      shortageShare: 'tekort als deel van de opgave',
      task: 'opgave, grootste eerst',
      inhabitants: 'inwoners, meeste eerst',
      name: 'naam',
    },
    municipality: 'Gemeente',
    task: 'Opgave',
    realised: 'Er is',
    shortage: 'Tekort',
    showAll: (count) => `Toon alle ${count}`,
    compareRow: (name) => `${name} vergelijken`,
    compareHint: 'Vink gemeenten aan om ze naast elkaar te zien.',
    compareHeading: 'Vergelijking',
    compareCaption: 'Gekozen gemeenten naast elkaar',
    compareClear: 'Vergelijking leegmaken',
    figure: 'Cijfer',
    perThousand: 'opgave per 1.000 inwoners',
    regular: 'regulier',
    emergency: 'noodopvang',
    share: 'tekort als deel van de opgave',
    minorsRow: 'amv-plekken',
    change: (total) => `verschil met ${total}`,
    inhabitantsRow: 'inwoners',
    cycleHeading: 'De cyclus van de Spreidingswet',
    cycleNext: 'Eerstvolgend',
    cycleOver: 'Alle stappen die de brief noemt zijn voorbij.',
    cycleTable: 'Stappen met hun data',
    cycleDay: 'Uiterlijk',
    cycleStep: 'Stap',
    write: (what) => `Zet ${what} op blad`,
    writeAll: (count) => `Zet alle ${count} gemeenten op blad`,
    writing: 'Het blad schrijven',
    written: (sheet) => `De gemeenten staan op blad "${sheet}".`,
    unknown: 'niet bekend',
  },
  en: {
    heading: 'Region',
    intro: 'What a municipality or province must receive and house, and what there is.',
    country: 'the Netherlands',
    province: 'Province',
    allProvinces: 'the whole country',
    search: 'Municipality or province',
    searchHint: 'Accents and capitals do not matter.',
    notFound: (typed) => `No municipality or province found with "${typed}".`,
    didYouMean: 'Did you mean:',
    chosenRegion: (name) => `Chosen: ${name}`,
    ofProvince: (name) => `province of ${name}`,
    totalGroup: 'Number of places in the Netherlands',
    totalIs: 'Divide',
    totalListed: (total) => `${total}: the allocation itself`,
    totalForecast: 'The need of a forecast',
    totalOwn: 'A number of your own',
    date: 'On',
    dateMissing: 'Choose a day.',
    places: 'Places',
    placesFault: (most) => `Enter a whole number from 0 to ${most}.`,
    method: 'By',
    methods: { verdeling: 'share in the allocation', inwoners: 'inhabitants (approximation)' },
    divided: (total) => `${counted(total, 'place is', 'places are')} divided.`,
    byInhabitantsNote:
      'By inhabitants is an approximation: the law also weighs the SES-WOA score, and for Groningen, Enschede and Heerlen that makes 34 to 42%.',
    mapHeading: 'Shortage by province',
    mapHint:
      'The number is the shortage of places; with a minus there are more places than the task. Choose a province for its municipalities. The arrow keys work.',
    tile: (name, task, realised, shortage) =>
      `${name}: task ${task}, there are ${realised}, shortage ${shortage}`,
    tileWithoutCount: (name, task) => `${name}: task ${task}, places not known`,
    legend: 'Colours: shortage as a part of the task',
    levels: {
      surplus: 'no shortage',
      low: 'up to 25%',
      middle: '25 to 50%',
      high: '50 to 75%',
      highest: '75% or more',
      unknown: 'not known',
    },
    tasksHeading: (name) => `Tasks of ${name}`,
    tasksCaption: 'Reception and housing side by side',
    taskColumn: 'Task',
    toDo: 'Required',
    done: 'There is',
    left: 'Still needed',
    reception: 'Reception of asylum seekers',
    receptionDetail: (regular, emergency) =>
      `places; there are ${regular} regular and ${emergency} emergency`,
    housing: (period) => `Housing of status holders ${period}`,
    housingDetail: (target, arrears) => `target ${target} plus arrears ${arrears}`,
    housingAlone: 'target, without arrears',
    ukrainians: 'Reception of Ukrainians',
    ukrainiansUnknown: 'enter your places below',
    ukrainiansOwn: 'places, own value',
    ukrainiansNational: (when) => `places with municipalities, ${when}`,
    minors: (places) =>
      `Of the task ${places} are places for unaccompanied minors: the national share, an approximation (derived).`,
    noMinors: 'No edition gives the share of places for unaccompanied minors.',
    inhabitants: (count, share) => `${count} inhabitants; ${share} of the allocation.`,
    halfYear: 'Half year',
    arrears: 'Housing arrears',
    arrearsHint: 'What is open from earlier half years; own value.',
    ukrainianPlaces: 'Places for Ukrainians',
    ukrainianPlacesHint: 'Own value; no source by municipality is known.',
    numberFault: 'Enter a whole number from 0 to 1,000,000, or nothing.',
    nationalHeading: 'National figures and the letter',
    nationalArrears: (persons, when, source, certainty) =>
      `Arrears on the housing target: ${persons} status holders on ${when} (realised; ${source}, certainty ${certainty}).`,
    nationalUkrainians: (persons, personsWhen, places, placesWhen) =>
      `Ukrainians received by municipalities: ${persons} persons in ${personsWhen}, ${places} places on ${placesWhen} (realised, by way of the press).`,
    protection: (day) =>
      `The letter: the Temporary Protection Directive runs up to and including ${day}. The task for displaced persons from Ukraine was not changed by the Kernprognose; an update follows with the MPP 2026.`,
    ukrainianSeries: 'Reception of Ukrainians in the Netherlands as a table',
    targetsSeries: 'Housing target and arrears in the Netherlands as a table',
    when: 'When',
    persons: 'Persons',
    target: 'Target',
    source: 'Source',
    certainty: 'Certainty',
    changesHeading: 'When the need changes',
    changesCaption: (name) => `Places of ${name} for another national number`,
    changesTotal: 'National',
    changesTask: 'Task',
    changesDifference: 'Difference',
    changesListed: (total) => `${total}, the allocation`,
    changesChosen: (total) => `${total}, chosen above`,
    changesScenario: (scenario, total) => `${total}, ${scenario}`,
    changesKept: (scenario, total) => `${total}, ${scenario} (this workbook)`,
    changesNote: (edition, date) => `Scenarios: need according to ${edition} on ${date}, computed.`,
    listHeading: (count) => (count === 1 ? '1 municipality' : `${count} municipalities`),
    sort: 'Order',
    orders: {
      shortage: 'shortage, largest first',
      shortageShare: 'shortage as a part of the task',
      task: 'task, largest first',
      inhabitants: 'inhabitants, most first',
      name: 'name',
    },
    municipality: 'Municipality',
    task: 'Task',
    realised: 'There is',
    shortage: 'Shortage',
    showAll: (count) => `Show all ${count}`,
    compareRow: (name) => `Compare ${name}`,
    compareHint: 'Tick municipalities to see them side by side.',
    compareHeading: 'Comparison',
    compareCaption: 'Chosen municipalities side by side',
    compareClear: 'Empty the comparison',
    figure: 'Figure',
    perThousand: 'task per 1,000 inhabitants',
    regular: 'regular',
    emergency: 'emergency',
    share: 'shortage as a part of the task',
    minorsRow: 'places for minors',
    change: (total) => `difference with ${total}`,
    inhabitantsRow: 'inhabitants',
    cycleHeading: 'The cycle of the allocation law (Spreidingswet)',
    cycleNext: 'Next',
    cycleOver: 'All steps that the letter names are over.',
    cycleTable: 'Steps with their dates',
    cycleDay: 'At the latest',
    cycleStep: 'Step',
    write: (what) => `Write ${what} to a sheet`,
    writeAll: (count) => `Write all ${count} municipalities to a sheet`,
    writing: 'Writing the sheet',
    written: (sheet) => `The municipalities are on sheet "${sheet}".`,
    unknown: 'not known',
  },
};
