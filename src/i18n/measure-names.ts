import { measureDefinition, type Measure } from '../domain/measures';
import type { Language } from './language';

/** Names for the English pane. On sheets and in formulas a measure keeps its Dutch name. */
const ENGLISH: Readonly<Record<Measure, string>> = {
  occupancy: 'COA occupancy',
  inProcedure: 'in procedure',
  statusHolders: 'status holders',
  departing: 'awaiting departure',
  firstApplications: 'first applications',
  repeatApplications: 'repeat applications',
  resettled: 'resettled persons',
  familyMembers: 'family members joining',
  totalInflow: 'total inflow',
  decisions: 'decisions',
  granted: 'granted',
  rejected: 'rejected',
  housed: 'housed from COA',
  housedDirectly: 'family members housed directly',
  departed: 'departed',
  returned: 'extra returns',
  totalOutflow: 'total outflow',
  housingArrears: 'arrears on the housing target',
  capacityNeed: 'capacity need',
  grantRate: 'granted share',
  startInProcedure: 'start in procedure',
  startStatusHolders: 'start status holders',
  startDeparting: 'start awaiting departure',
  decisionCapacity: 'decision capacity',
  housingPace: 'housing pace',
  departureRate: 'departure rate',
  occupancyRate: 'occupancy rate',
  firstReceptionShare: 'reception share of first applications',
  repeatReceptionShare: 'reception share of repeat applications',
  resettledReceptionShare: 'reception share of resettled persons',
  familyReceptionShare: 'reception share of family members',
  firstApplicationsBandwidth: 'width of the band of first applications',
  repeatAndResettled: 'resettled persons and repeat applications',
  occupancyGrowth: 'growth of COA occupancy',
  occupancyRevision: 'revision of COA occupancy',
  capacityNeedRevision: 'revision of capacity need',
  minorPlaces: 'places for unaccompanied minors',
  realisedPlaces: 'realised places',
  capacityShortage: 'capacity shortage',
  distributionShortage: 'shortage of the Spreidingswet estimate',
  distributionEstimate: 'capacity estimate of the Spreidingswet',
  legacyStock: 'IND stock from before 12 June 2026',
  indBudgetAddition: 'addition to the IND budget',
  stablePlaces: 'stably financed places',
  multiYearPlaces: 'multi-year places',
  housingTarget: 'housing target',
  nidosPlaces: 'Nidos places',
  occupancyRegular: 'occupancy of regular places',
  occupancyEmergency: 'occupancy of emergency places',
  occupancyOutside: 'occupancy outside COA',
  minorApplications: 'first applications of minors',
  closedApplications: 'asylum applications closed',
  firstDecisions: 'decisions on first applications',
  grantRateMerits: 'granted share on the merits',
  grantRateTrackFour: 'granted share of track 4',
  openApplications: 'open asylum applications',
  openFirstApplications: 'open first applications',
  openTrackFour: 'open in track 4',
  openFamilyApplications: 'open family applications',
  housedUnderTarget: 'housed under the target',
};

/** The name of a measure in the pane's language. */
export function measureName(measure: Measure, language: Language): string {
  return language === 'en' ? ENGLISH[measure] : measureDefinition(measure).name;
}

const ENGLISH_UNITS: Readonly<Record<string, string>> = {
  personen: 'persons',
  'personen/jaar': 'persons a year',
  aanvragen: 'applications',
  'aanvragen/jaar': 'applications a year',
  beslissingen: 'decisions',
  'beslissingen/jaar': 'decisions a year',
  'besluiten/jaar': 'decisions a year',
  plekken: 'places',
  'per jaar': 'a year',
  aandeel: 'share',
  factor: 'factor',
  gewicht: 'weight',
  maanden: 'months',
  'miljoen euro': 'million euros',
  'te huisvesten statushouders': 'status holders to be housed',
  '%': '%',
};

/** A unit in the pane's language; one that an imported edition made up stays as it is. */
export function unitName(unit: string, language: Language): string {
  return language === 'en' ? (ENGLISH_UNITS[unit] ?? unit) : unit;
}
