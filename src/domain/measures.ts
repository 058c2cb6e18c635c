/**
 * The quantities of the asylum chain. A measure has one English identifier, and the Dutch name by
 * which editions, functions and the task pane show it.
 */
/**
 * - `stock`: persons or places at a moment;
 * - `flow`: persons or cases in a period;
 * - `parameter`: an input of the model that an edition or a user sets;
 * - `reference`: a published number beside the model.
 */
export type MeasureKind = 'stock' | 'flow' | 'parameter' | 'reference';

interface MeasureDefinition {
  readonly name: string;
  readonly kind: MeasureKind;
  readonly unit: string;
  /** For a reference that is counted, and that the model does not give: at a moment or over a period. */
  readonly counted?: 'stock' | 'flow';
  /** Other spellings that users type. */
  readonly aliases?: readonly string[];
}

export const MEASURES = {
  occupancy: {
    name: 'COA-bezetting',
    kind: 'stock',
    unit: 'personen',
    aliases: ['bezetting', 'totaal'],
  },
  inProcedure: {
    name: 'in procedure',
    kind: 'stock',
    unit: 'personen',
    aliases: ['asielzoekers in procedure', 'asielzoekers', 'procedure'],
  },
  statusHolders: {
    name: 'statushouders',
    kind: 'stock',
    unit: 'personen',
    aliases: ['vergunninghouders', 'status'],
  },
  departing: {
    name: 'wachtend op vertrek',
    kind: 'stock',
    unit: 'personen',
    aliases: ['vertrek', 'afgewezen', 'vertrekplichtig'],
  },
  firstApplications: {
    name: 'eerste aanvragen',
    kind: 'flow',
    unit: 'aanvragen',
    aliases: ['eerste asielaanvragen', 'eerste'],
  },
  repeatApplications: {
    name: 'herhaalde aanvragen',
    kind: 'flow',
    unit: 'aanvragen',
    aliases: ['herhaald', 'hasa', 'herhaalde asielaanvragen'],
  },
  resettled: { name: 'hervestigers', kind: 'flow', unit: 'personen', aliases: ['hervestiging'] },
  familyMembers: {
    name: 'nareizigers',
    kind: 'flow',
    unit: 'personen',
    aliases: ['nareis', 'inreizende nareizigers'],
  },
  totalInflow: {
    name: 'totale instroom',
    kind: 'flow',
    unit: 'personen',
    aliases: ['instroom', 'totale asielinstroom', 'asielinstroom'],
  },
  decisions: { name: 'beslissingen', kind: 'flow', unit: 'beslissingen', aliases: ['besluiten'] },
  granted: {
    name: 'inwilligingen',
    kind: 'flow',
    unit: 'beslissingen',
    aliases: ['ingewilligd', 'toegekend'],
  },
  rejected: { name: 'afwijzingen', kind: 'flow', unit: 'beslissingen' },
  housed: {
    name: 'gehuisvest vanuit COA',
    kind: 'flow',
    unit: 'personen',
    aliases: ['gehuisvest', 'huisvesting', 'uitstroom statushouders'],
  },
  housedDirectly: {
    name: 'direct gehuisveste nareizigers',
    kind: 'flow',
    unit: 'personen',
    aliases: ['direct gehuisvest'],
  },
  departed: {
    name: 'vertrokken',
    kind: 'flow',
    unit: 'personen',
    aliases: ['vertrokken uit COA', 'uitstroom vertrek'],
  },
  returned: {
    name: 'extra terugkeer',
    kind: 'flow',
    unit: 'personen',
    aliases: ['terugkeer', 'terugkeer syrie', 'terugkeer syrië'],
  },
  totalOutflow: {
    name: 'totale uitstroom',
    kind: 'flow',
    unit: 'personen',
    aliases: ['uitstroom'],
  },
  /** What municipalities have housed less than their target, carried over from month to month. */
  housingArrears: {
    name: 'achterstand taakstelling',
    kind: 'stock',
    unit: 'personen',
    aliases: ['achterstand huisvesting', 'achterstand'],
  },
  capacityNeed: {
    name: 'capaciteitsbehoefte',
    kind: 'stock',
    unit: 'plekken',
    aliases: ['benodigde capaciteit', 'behoefte'],
  },
  grantRate: {
    name: 'inwilligingspercentage',
    kind: 'parameter',
    unit: '%',
    aliases: ['inwilliging'],
  },
  startInProcedure: { name: 'start in procedure', kind: 'parameter', unit: 'personen' },
  startStatusHolders: { name: 'start statushouders', kind: 'parameter', unit: 'personen' },
  startDeparting: {
    name: 'start wachtend op vertrek',
    kind: 'parameter',
    unit: 'personen',
    aliases: ['start vertrek'],
  },
  decisionCapacity: {
    name: 'beslissingscapaciteit',
    kind: 'parameter',
    unit: 'beslissingen/jaar',
    aliases: ['ind-capaciteit', 'ind capaciteit', 'capaciteit ind'],
  },
  /** Housing pace: persons a year, from COA and directly. */
  housingPace: {
    name: 'huisvestingstempo',
    kind: 'parameter',
    unit: 'personen/jaar',
    aliases: ['huisvesting tempo'],
  },
  departureRate: {
    name: 'vertreksnelheid',
    kind: 'parameter',
    unit: 'per jaar',
    aliases: ['vertrektempo'],
  },
  /** Bezettingsgraad: the share of the places that is occupied. */
  occupancyRate: {
    name: 'bezettingsgraad',
    kind: 'parameter',
    unit: '%',
    aliases: ['bezettingspercentage'],
  },
  firstReceptionShare: {
    name: 'opvangaandeel eerste aanvragen',
    kind: 'parameter',
    unit: 'aandeel',
  },
  repeatReceptionShare: {
    name: 'opvangaandeel herhaalde aanvragen',
    kind: 'parameter',
    unit: 'aandeel',
  },
  resettledReceptionShare: {
    name: 'opvangaandeel hervestigers',
    kind: 'parameter',
    unit: 'aandeel',
  },
  familyReceptionShare: { name: 'opvangaandeel nareizigers', kind: 'parameter', unit: 'aandeel' },
  firstApplicationsBandwidth: {
    name: 'breedte bandbreedte eerste aanvragen',
    kind: 'reference',
    unit: 'aanvragen/jaar',
    aliases: ['bandbreedte eerste aanvragen'],
  },
  repeatAndResettled: {
    name: 'hervestigers en herhaalde aanvragen',
    kind: 'reference',
    unit: 'personen/jaar',
    aliases: ['restpost'],
  },
  occupancyGrowth: { name: 'groei COA-bezetting', kind: 'reference', unit: 'personen' },
  occupancyRevision: { name: 'bijstelling COA-bezetting', kind: 'reference', unit: 'personen' },
  capacityNeedRevision: {
    name: 'bijstelling capaciteitsbehoefte',
    kind: 'reference',
    unit: 'plekken',
  },
  /** Places for unaccompanied minors (alleenstaande minderjarige vreemdelingen). */
  minorPlaces: { name: 'amv-plekken', kind: 'reference', unit: 'plekken', aliases: ['amv'] },
  realisedPlaces: {
    name: 'gerealiseerde plekken',
    kind: 'reference',
    unit: 'plekken',
    counted: 'stock',
    aliases: ['gerealiseerd', 'gerealiseerde opvangplekken'],
  },
  capacityShortage: { name: 'tekort capaciteit', kind: 'reference', unit: 'plekken' },
  distributionShortage: {
    name: 'tekort spreidingswetraming',
    kind: 'reference',
    unit: 'plekken',
  },
  /** Capaciteitsraming under the Spreidingswet, the law that spreads reception over municipalities. */
  distributionEstimate: {
    name: 'capaciteitsraming Spreidingswet',
    kind: 'reference',
    unit: 'plekken',
    aliases: ['spreidingswet', 'raming spreidingswet'],
  },
  legacyStock: {
    name: 'IND-voorraad van voor 12 juni 2026',
    kind: 'reference',
    unit: 'aanvragen',
    aliases: ['ind-voorraad', 'oude voorraad'],
  },
  indBudgetAddition: {
    name: 'toevoeging budget IND',
    kind: 'reference',
    unit: 'miljoen euro',
    aliases: ['budget ind'],
  },
  stablePlaces: {
    name: 'stabiel gefinancierde plekken',
    kind: 'reference',
    unit: 'plekken',
    aliases: ['stabiele plekken', 'stabiele financiering'],
  },
  multiYearPlaces: {
    name: 'meerjarige plekken',
    kind: 'reference',
    unit: 'plekken',
    aliases: ['meerjarig'],
  },
  /** Taakstelling: status holders that municipalities must house in a half year. */
  housingTarget: {
    name: 'taakstelling huisvesting',
    kind: 'reference',
    unit: 'te huisvesten statushouders',
    counted: 'flow',
    aliases: ['taakstelling'],
  },
  nidosPlaces: { name: 'Nidos-plekken', kind: 'reference', unit: 'plekken', aliases: ['nidos'] },
  occupancyRegular: {
    name: 'bezetting regulier',
    kind: 'reference',
    unit: 'personen',
    counted: 'stock',
    aliases: ['reguliere bezetting'],
  },
  occupancyEmergency: {
    name: 'bezetting noodopvang',
    kind: 'reference',
    unit: 'personen',
    counted: 'stock',
    aliases: ['noodopvang'],
  },
  /** Persons of COA who stay elsewhere: with a municipality, in a hotel, with hosts. */
  occupancyOutside: {
    name: 'bezetting buiten COA',
    kind: 'reference',
    unit: 'personen',
    counted: 'stock',
    aliases: ['buiten coa', 'buiten coa locaties'],
  },
  minorApplications: {
    name: 'eerste aanvragen amv',
    kind: 'reference',
    unit: 'aanvragen',
    counted: 'flow',
    aliases: ['amv aanvragen', 'instroom amv'],
  },
  /** Decided, withdrawn, Dublin and otherwise closed together. */
  closedApplications: {
    name: 'afgehandelde asielaanvragen',
    kind: 'reference',
    unit: 'aanvragen',
    counted: 'flow',
    aliases: ['afgehandeld'],
  },
  firstDecisions: {
    name: 'beslissingen op eerste aanvragen',
    kind: 'reference',
    unit: 'beslissingen',
    counted: 'flow',
  },
  /** Of what was decided on its merits, so without Dublin. */
  grantRateMerits: {
    name: 'inwilligingspercentage inhoudelijk',
    kind: 'reference',
    unit: '%',
    counted: 'flow',
  },
  /** Of the general and extended procedures (AA/VA). */
  grantRateTrackFour: {
    name: 'inwilligingspercentage spoor 4',
    kind: 'reference',
    unit: '%',
    counted: 'flow',
  },
  /** Open asylum files of the IND in the whole country, also of people who are not at COA. */
  openApplications: {
    name: 'openstaande asielaanvragen',
    kind: 'reference',
    unit: 'aanvragen',
    counted: 'stock',
    aliases: ['wachtvoorraad ind', 'openstaand'],
  },
  openFirstApplications: {
    name: 'openstaande eerste asielaanvragen',
    kind: 'reference',
    unit: 'aanvragen',
    counted: 'stock',
    aliases: ['openstaande eerste aanvragen'],
  },
  openTrackFour: {
    name: 'openstaand spoor 4',
    kind: 'reference',
    unit: 'aanvragen',
    counted: 'stock',
  },
  openFamilyApplications: {
    name: 'openstaande nareisaanvragen',
    kind: 'reference',
    unit: 'aanvragen',
    counted: 'stock',
    aliases: ['openstaand nareis'],
  },
  /** Status holders that municipalities housed, as counted for their target. */
  housedUnderTarget: {
    name: 'gehuisvest binnen taakstelling',
    kind: 'reference',
    unit: 'personen',
    counted: 'flow',
  },
} as const satisfies Record<string, MeasureDefinition>;

/** The English identifier of a measure. */
export type Measure = keyof typeof MEASURES;

export const MEASURE_IDS = Object.keys(MEASURES) as readonly Measure[];

/** Stocks and flows: what the projection gives for any scenario and moment. */
export const PROJECTED_MEASURES = MEASURE_IDS.filter(
  (id) => MEASURES[id].kind === 'stock' || MEASURES[id].kind === 'flow',
);

/** @returns lower-case text without accents, punctuation or repeated spaces, for comparing names. */
export function normaliseName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

const BY_NAME = new Map<string, Measure>();
for (const id of MEASURE_IDS) {
  const definition: MeasureDefinition = MEASURES[id];
  for (const name of [id, definition.name, ...(definition.aliases ?? [])]) {
    BY_NAME.set(normaliseName(name), id);
  }
}

/** @returns the measure with this Dutch name, alias or identifier. */
export function parseMeasure(text: string): Measure | undefined {
  return BY_NAME.get(normaliseName(text));
}

/** @returns the definition of a measure. */
export function measureDefinition(measure: Measure): MeasureDefinition {
  return MEASURES[measure];
}
