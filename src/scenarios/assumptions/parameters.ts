import { DUTCH_MONTHS } from '../../domain/month-names';
import { MEASURES, normaliseName } from '../../domain/measures';

/**
 * How a parameter enters the model.
 *
 * - `yearlyFlow`: persons or cases a year, spread over the months;
 * - `monthly`: a share, factor or rate that holds in each month;
 * - `scalar`: one value for the whole run, without dates.
 */
export type ParameterKind = 'yearlyFlow' | 'monthly' | 'scalar';

export interface ParameterDefinition {
  /** The Dutch name by which users write it in an aannames table. */
  readonly name: string;
  readonly kind: ParameterKind;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** The value without effect, for parameters that no edition gives. */
  readonly neutral?: number;
  /** Has no effect unless this other parameter is changed too. */
  readonly needs?: string;
  readonly aliases?: readonly string[];
}

const MANY = 10_000_000;

function fromMeasure(
  id: keyof typeof MEASURES,
  kind: ParameterKind,
  min: number,
  max: number,
): ParameterDefinition {
  const measure: { name: string; unit: string; aliases?: readonly string[] } = MEASURES[id];
  const unit =
    kind === 'yearlyFlow' && !measure.unit.endsWith('/jaar')
      ? `${measure.unit}/jaar`
      : measure.unit;
  return {
    name: measure.name,
    kind,
    unit,
    min,
    max,
    ...(measure.aliases ? { aliases: measure.aliases } : {}),
  };
}

const share = (name: string, neutral: number, needs?: string): ParameterDefinition => ({
  name,
  kind: 'monthly',
  unit: 'aandeel',
  min: 0,
  max: 1,
  neutral,
  ...(needs ? { needs } : {}),
});

type SeasonId = `season${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`;

const SEASON = Object.fromEntries(
  DUTCH_MONTHS.map((month, i) => [
    `season${i + 1}`,
    { name: `seizoen ${month}`, kind: 'scalar', unit: 'gewicht', min: 0, max: 1000, neutral: 1 },
  ]),
) as unknown as Record<SeasonId, ParameterDefinition>;

/** Every assumption that a user can change. */
export const PARAMETERS = {
  firstApplications: fromMeasure('firstApplications', 'yearlyFlow', 0, MANY),
  repeatApplications: fromMeasure('repeatApplications', 'yearlyFlow', 0, MANY),
  resettled: fromMeasure('resettled', 'yearlyFlow', 0, MANY),
  familyMembers: fromMeasure('familyMembers', 'yearlyFlow', 0, MANY),
  /** Multiplies first applications: what is agreed in Europe. */
  inflowFactor: {
    name: 'instroomfactor',
    kind: 'monthly',
    unit: 'factor',
    min: 0,
    max: 100,
    neutral: 1,
  },
  /**
   * Multiplies first applications too: what happens to the border controls. Apart from
   * `inflowFactor`, so that two levers used together multiply and neither overwrites the other.
   */
  borderFactor: {
    name: 'grenscontrolefactor',
    kind: 'monthly',
    unit: 'factor',
    min: 0,
    max: 100,
    neutral: 1,
  },
  /** Multiplies family members: Wet tweestatusstelsel. */
  familyFactor: {
    name: 'nareisfactor',
    kind: 'monthly',
    unit: 'factor',
    min: 0,
    max: 100,
    neutral: 1,
  },
  firstReceptionShare: share(MEASURES.firstReceptionShare.name, 1),
  repeatReceptionShare: share(MEASURES.repeatReceptionShare.name, 1),
  resettledReceptionShare: share(MEASURES.resettledReceptionShare.name, 1),
  familyReceptionShare: share(MEASURES.familyReceptionShare.name, 1),
  decisionCapacity: fromMeasure('decisionCapacity', 'yearlyFlow', 0, MANY),
  grantRate: fromMeasure('grantRate', 'monthly', 0, 1),
  /** Share of new applications handled under the Migration Pact. */
  pactShare: share('pactaandeel', 0),
  /** Share of the decision capacity kept for the stock from before the Pact. */
  legacyCapacityShare: share('capaciteitsaandeel oude voorraad', 1, 'pactShare'),
  /** Share of the decision capacity lost to screening and counselling, the new tasks of the IND. */
  pactCapacityLoss: share('capaciteitsverlies pact', 0),
  /** Besluit- en vertrekmoratorium: share of the stock without decisions and departures. */
  frozenShare: share('moratoriumaandeel', 0),
  housingPace: fromMeasure('housingPace', 'yearlyFlow', 0, MANY),
  /** Housing on top of the pace: flexwoningen, convenant. */
  extraHousing: {
    name: 'flexwoningen',
    kind: 'yearlyFlow',
    unit: 'personen/jaar',
    min: 0,
    max: MANY,
    neutral: 0,
  },
  /** Arrears of municipalities on their housing target at the start, to be made up. */
  housingArrears: {
    name: 'achterstand taakstelling',
    kind: 'scalar',
    unit: 'personen',
    min: 0,
    max: MANY,
    neutral: 0,
  },
  /** Months in which the arrears are made up. */
  arrearsMonths: {
    name: 'inhaaltermijn achterstand',
    kind: 'scalar',
    unit: 'maanden',
    min: 1,
    max: 600,
    neutral: 12,
    needs: 'housingArrears',
  },
  departureRate: fromMeasure('departureRate', 'monthly', 0, 1000),
  /** Extra voluntary returns, such as to Syria. */
  extraReturns: {
    name: 'extra terugkeer',
    kind: 'yearlyFlow',
    unit: 'personen/jaar',
    min: 0,
    max: MANY,
    neutral: 0,
    aliases: ['terugkeer syrie', 'terugkeer'],
  },
  /** Decisions on family reunification on top of those in the edition. */
  extraFamilyDecisions: {
    name: 'extra nareisbesluiten',
    kind: 'yearlyFlow',
    unit: 'besluiten/jaar',
    min: 0,
    max: MANY,
    neutral: 0,
  },
  /** Open family reunification applications from which the extra decisions are taken. */
  familyStock: {
    name: 'nareisvoorraad',
    kind: 'scalar',
    unit: 'aanvragen',
    min: 0,
    max: MANY,
    neutral: 27_000,
    needs: 'extraFamilyDecisions',
  },
  /** Granted share of family reunification applications; 88 % in 2025 up to 22 September. */
  familyGrantRate: {
    name: 'inwilligingspercentage nareis',
    kind: 'scalar',
    unit: '%',
    min: 0,
    max: 1,
    neutral: 0.88,
    needs: 'extraFamilyDecisions',
  },
  startInProcedure: fromMeasure('startInProcedure', 'scalar', 0, MANY),
  startStatusHolders: fromMeasure('startStatusHolders', 'scalar', 0, MANY),
  startDeparting: fromMeasure('startDeparting', 'scalar', 0, MANY),
  occupancyRate: fromMeasure('occupancyRate', 'scalar', 0.01, 1.5),
  ...SEASON,
} as const satisfies Record<string, ParameterDefinition>;

/** The English identifier of an assumption. */
export type ParameterId = keyof typeof PARAMETERS;

export const PARAMETER_IDS = Object.keys(PARAMETERS) as readonly ParameterId[];

/** @returns the definition of a parameter. */
export function parameterDefinition(id: ParameterId): ParameterDefinition {
  return PARAMETERS[id];
}

const BY_NAME = new Map<string, ParameterId>();
for (const id of PARAMETER_IDS) {
  const definition = parameterDefinition(id);
  for (const name of [id, definition.name, ...(definition.aliases ?? [])]) {
    const key = normaliseName(name);
    if (!BY_NAME.has(key)) BY_NAME.set(key, id);
  }
}

/** @returns the parameter with this Dutch name, alias or identifier. */
export function parseParameterName(text: string): ParameterId | undefined {
  return BY_NAME.get(normaliseName(text));
}
