import { DUTCH_MONTHS } from './month-names';

/**
 * The quantities of the asylum chain: all that is known about each stands here. A measure has one
 * English identifier and the Dutch name by which editions, functions and the task pane show it. Its
 * name in an English pane stands in `i18n`, as the functions never show it.
 */

/**
 * - `stock`: persons or places at a moment;
 * - `flow`: persons or cases in a period;
 * - `parameter`: an input of the model that an edition or a user sets;
 * - `reference`: a published number beside the model.
 */
export type MeasureKind = 'stock' | 'flow' | 'parameter' | 'reference';

/** The least and the most that a number can be, a percentage as a fraction. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

interface MeasureDefinition {
  readonly name: string;
  readonly kind: MeasureKind;
  readonly unit: string;
  /** For a reference that is counted, and that the model does not give: at a moment or over a period. */
  readonly counted?: 'stock' | 'flow';
  /** What the model takes from an edition: which must give it, or may. */
  readonly input?: 'needed' | 'optional';
  /** A stock with which the projection starts: given once, for the first day. */
  readonly atStart?: true;
  /** A difference, which may be negative. */
  readonly signed?: true;
  /** Left out: what follows from the unit, as {@link measureBounds} says. */
  readonly bounds?: Bounds;
  /** Other spellings that users type. */
  readonly aliases?: readonly string[];
}

/** More persons, cases or places than any chain will ever count. */
const MANY = 10_000_000;

type SeasonId = `season${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`;
type SeasonMeasure = MeasureDefinition & {
  readonly kind: 'parameter';
  readonly input: 'optional';
};

/** The weight of each calendar month in how a year's arrivals are spread over it. */
const SEASON = Object.fromEntries(
  DUTCH_MONTHS.map((name, month): [string, SeasonMeasure] => [
    `season${month + 1}`,
    {
      name: `seizoen ${name}`,
      kind: 'parameter',
      unit: 'gewicht',
      input: 'optional',
      bounds: { min: 0, max: 1000 },
    },
  ]),
) as Record<SeasonId, SeasonMeasure>;

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
  /** At COA without a status and without an open file: rejected, withdrawn, or come otherwise. */
  withoutStatus: {
    name: 'overigen zonder status',
    kind: 'stock',
    unit: 'personen',
    aliases: ['wachtend op vertrek', 'vertrek', 'afgewezen', 'vertrekplichtig', 'departing'],
  },
  /** Open asylum files of the IND in the whole country, also of people who are not at COA. */
  openApplications: {
    name: 'openstaande asielaanvragen',
    kind: 'stock',
    unit: 'aanvragen',
    aliases: ['openstaande aanvragen', 'werkvoorraad', 'wachtvoorraad ind', 'openstaand'],
  },
  firstApplications: {
    name: 'eerste aanvragen',
    kind: 'flow',
    unit: 'aanvragen',
    input: 'needed',
    aliases: ['eerste asielaanvragen', 'eerste'],
  },
  repeatApplications: {
    name: 'herhaalde aanvragen',
    kind: 'flow',
    unit: 'aanvragen',
    input: 'needed',
    aliases: ['herhaald', 'hasa', 'herhaalde asielaanvragen'],
  },
  resettled: {
    name: 'hervestigers',
    kind: 'flow',
    unit: 'personen',
    input: 'needed',
    aliases: ['hervestiging'],
  },
  familyMembers: {
    name: 'nareizigers',
    kind: 'flow',
    unit: 'personen',
    input: 'needed',
    aliases: ['nareis', 'inreizende nareizigers'],
  },
  totalInflow: {
    name: 'totale instroom',
    kind: 'flow',
    unit: 'personen',
    aliases: ['instroom', 'totale asielinstroom', 'asielinstroom'],
  },
  /** People who enter COA otherwise than by an asylum application: not part of the inflow. */
  otherEntries: {
    name: 'overige instroom COA',
    kind: 'flow',
    unit: 'personen',
    aliases: ['overige instroom'],
  },
  decisions: {
    name: 'beslissingen',
    kind: 'flow',
    unit: 'beslissingen',
    aliases: ['besluiten'],
  },
  granted: {
    name: 'inwilligingen',
    kind: 'flow',
    unit: 'personen',
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
  departedInProcedure: {
    name: 'vertrokken tijdens procedure',
    kind: 'flow',
    unit: 'personen',
  },
  /** Beyond the housing pace: what the published occupancies require and nothing else explains. */
  extraOutflow: {
    name: 'extra uitstroom',
    kind: 'flow',
    unit: 'personen',
    bounds: { min: -MANY, max: MANY },
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
    input: 'needed',
    aliases: ['inwilliging'],
  },
  startInProcedure: {
    name: 'start in procedure',
    kind: 'parameter',
    unit: 'personen',
    input: 'needed',
    atStart: true,
  },
  startStatusHolders: {
    name: 'start statushouders',
    kind: 'parameter',
    unit: 'personen',
    input: 'needed',
    atStart: true,
  },
  startWithoutStatus: {
    name: 'start overigen zonder status',
    kind: 'parameter',
    unit: 'personen',
    input: 'optional',
    atStart: true,
    aliases: ['start wachtend op vertrek', 'start vertrek', 'startDeparting'],
  },
  startOpenApplications: {
    name: 'start openstaande aanvragen',
    kind: 'parameter',
    unit: 'aanvragen',
    input: 'optional',
    atStart: true,
  },
  /** Births, re-entry, grants on appeal. */
  otherStatusHolders: {
    name: 'overige instroom statushouders',
    kind: 'parameter',
    unit: 'personen/jaar',
    input: 'optional',
  },
  /** Births, re-entry. */
  otherWithoutStatus: {
    name: 'overige instroom zonder status',
    kind: 'parameter',
    unit: 'personen/jaar',
    input: 'optional',
  },
  decisionCapacity: {
    name: 'beslissingscapaciteit',
    kind: 'parameter',
    unit: 'beslissingen/jaar',
    input: 'needed',
    aliases: ['ind-capaciteit', 'ind capaciteit', 'capaciteit ind'],
  },
  /** Housing pace: persons a year who leave COA for a home. */
  housingPace: {
    name: 'huisvestingstempo',
    kind: 'parameter',
    unit: 'personen/jaar',
    input: 'needed',
    aliases: ['huisvesting tempo'],
  },
  departureRate: {
    name: 'vertreksnelheid',
    kind: 'parameter',
    unit: 'per jaar',
    input: 'optional',
    bounds: { min: 0, max: 1000 },
    aliases: ['vertrektempo'],
  },
  procedureExitRate: {
    name: 'vertreksnelheid tijdens procedure',
    kind: 'parameter',
    unit: 'per jaar',
    input: 'optional',
    bounds: { min: 0, max: 1000 },
  },
  /** Family members for each grant more, or fewer for each less, than the edition has. */
  familyPerGrant: {
    name: 'nareizigers per inwilliging',
    kind: 'parameter',
    unit: 'nareizigers per inwilliging',
    input: 'optional',
    bounds: { min: 0, max: 10 },
  },
  /** Months between a grant and the family members who follow it. */
  familyDelay: {
    name: 'vertraging nareis',
    kind: 'parameter',
    unit: 'maanden',
    input: 'optional',
    bounds: { min: 1, max: 600 },
  },
  /** Bezettingsgraad: the share of the places that is occupied. */
  occupancyRate: {
    name: 'bezettingsgraad',
    kind: 'parameter',
    unit: '%',
    input: 'optional',
    bounds: { min: 0.01, max: 1.5 },
    aliases: ['bezettingspercentage'],
  },
  firstReceptionShare: {
    name: 'opvangaandeel eerste aanvragen',
    kind: 'parameter',
    unit: 'aandeel',
    input: 'optional',
  },
  repeatReceptionShare: {
    name: 'opvangaandeel herhaalde aanvragen',
    kind: 'parameter',
    unit: 'aandeel',
    input: 'optional',
  },
  resettledReceptionShare: {
    name: 'opvangaandeel hervestigers',
    kind: 'parameter',
    unit: 'aandeel',
    input: 'optional',
  },
  familyReceptionShare: {
    name: 'opvangaandeel nareizigers',
    kind: 'parameter',
    unit: 'aandeel',
    input: 'optional',
  },
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
  occupancyGrowth: {
    name: 'groei COA-bezetting',
    kind: 'reference',
    unit: 'personen',
    signed: true,
  },
  occupancyRevision: {
    name: 'bijstelling COA-bezetting',
    kind: 'reference',
    unit: 'personen',
    signed: true,
  },
  capacityNeedRevision: {
    name: 'bijstelling capaciteitsbehoefte',
    kind: 'reference',
    unit: 'plekken',
    signed: true,
  },
  /** Places for unaccompanied minors (alleenstaande minderjarige vreemdelingen). */
  minorPlaces: {
    name: 'amv-plekken',
    kind: 'reference',
    unit: 'plekken',
    aliases: ['amv'],
  },
  realisedPlaces: {
    name: 'gerealiseerde plekken',
    kind: 'reference',
    unit: 'plekken',
    counted: 'stock',
    aliases: ['gerealiseerd', 'gerealiseerde opvangplekken'],
  },
  capacityShortage: {
    name: 'tekort capaciteit',
    kind: 'reference',
    unit: 'plekken',
    signed: true,
  },
  dispersalShortage: {
    name: 'tekort spreidingswetraming',
    kind: 'reference',
    unit: 'plekken',
    signed: true,
    aliases: ['distributionShortage'],
  },
  /** Capaciteitsraming under the Spreidingswet, the law that spreads reception over municipalities. */
  dispersalEstimate: {
    name: 'capaciteitsraming Spreidingswet',
    kind: 'reference',
    unit: 'plekken',
    aliases: ['spreidingswet', 'raming spreidingswet', 'distributionEstimate'],
  },
  prePactStock: {
    name: 'IND-voorraad van voor 12 juni 2026',
    kind: 'reference',
    unit: 'aanvragen',
    aliases: ['ind-voorraad', 'oude voorraad', 'legacyStock'],
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
  ...SEASON,
  nidosPlaces: {
    name: 'Nidos-plekken',
    kind: 'reference',
    unit: 'plekken',
    aliases: ['nidos'],
  },
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

type InputKey = { [M in Measure]: (typeof MEASURES)[M] extends { input: string } ? M : never };

/** A measure that the model takes from an edition. */
export type InputMeasure = InputKey[Measure];

/** @returns whether the model takes this measure from an edition. */
export function isInputMeasure(id: string): id is InputMeasure {
  return Object.hasOwn(MEASURES, id) && measureDefinition(id as Measure).input !== undefined;
}

/** What the projection cannot do without: every edition gives these. */
export const NEEDED_MEASURES: readonly Measure[] = MEASURE_IDS.filter(
  (id) => measureDefinition(id).input === 'needed',
);

/** The least and the most that a measure can be, a percentage as a fraction. */
export function measureBounds(measure: Measure): Bounds {
  const { unit, signed, bounds } = measureDefinition(measure);
  if (bounds) return bounds;
  if (unit === '%' || unit === 'aandeel') return { min: 0, max: 1 };
  return { min: signed ? -MANY : 0, max: MANY };
}

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

/** As they are mostly written, so that a table of thousands of rows is read without normalising. */
const AS_WRITTEN: ReadonlyMap<string, Measure> = new Map([
  ...BY_NAME,
  ...MEASURE_IDS.flatMap((id) => [[id, id] as const, [MEASURES[id].name, id] as const]),
]);

/** @returns the measure with this Dutch name, alias or identifier. */
export function parseMeasure(text: string): Measure | undefined {
  return AS_WRITTEN.get(text) ?? BY_NAME.get(normaliseName(text));
}

/** @returns the definition of a measure. */
export function measureDefinition(measure: Measure): MeasureDefinition {
  return MEASURES[measure];
}
