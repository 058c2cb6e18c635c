import {
  isInputMeasure,
  measureBounds,
  measureDefinition,
  normaliseName,
  type InputMeasure,
  type Measure,
} from '../../domain/measures';
import { DUTCH_MONTHS } from '../../domain/month-names';
import { KIND_OF_ENTRY, type BridgePart, type ModelEntry, type ParameterKind } from './model-entry';

/** One row of the table: all that is known about an assumption. `Id` is that of another row. */
interface ParameterRow<Id extends string = string> {
  /** The Dutch name by which users write it in an aannames table. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly enters: ModelEntry<Id>;
  /**
   * The value when neither the edition nor a user sets it. What has one changes nothing by it;
   * what has none an edition must give, or the calibration determines.
   */
  readonly neutral?: number;
  /** The value when neither the edition nor a user sets it, where that does change the outcome. */
  readonly assumed?: number;
  /** The published occupancies determine it. */
  readonly calibrated?: true;
  /** Only whole numbers. */
  readonly whole?: true;
  /** Has no effect unless this other parameter is changed too. */
  readonly needs?: Id;
}

const MANY = 10_000_000;

/** A parameter that is a measure too takes its names and bounds from there. */
function ofMeasure<const Enters extends ModelEntry>(measure: Measure, enters: Enters) {
  const { name, unit, aliases } = measureDefinition(measure);
  const yearly = KIND_OF_ENTRY[enters.as] === 'yearlyFlow' && !unit.endsWith('/jaar');
  return {
    name,
    unit: yearly ? `${unit}/jaar` : unit,
    ...measureBounds(measure),
    enters,
    ...(aliases ? { aliases } : {}),
  };
}

const SHARE = { unit: 'aandeel', min: 0, max: 1 } as const;
const FACTOR = { unit: 'factor', min: 0, max: 100, neutral: 1 } as const;

type SeasonId = Extract<Measure, `season${number}`>;
type SeasonRow = ParameterRow<never> & { readonly enters: { readonly as: 'season' } };

const SEASON = Object.fromEntries(
  DUTCH_MONTHS.map((_, month): [string, SeasonRow] => [
    `season${month + 1}`,
    { ...ofMeasure(`season${month + 1}` as SeasonId, { as: 'season', month }), neutral: 1 },
  ]),
) as Record<SeasonId, SeasonRow>;

/**
 * Every assumption that a user can change, in the order in which AANNAMES and the Controleblad list
 * them. This table is the one place: the model's inputs, the names, the checks of an aannames
 * table, the sensitivity, the parts of a bridge and the rows of the Controleblad follow from it.
 */
export const PARAMETERS = {
  firstApplications: ofMeasure('firstApplications', {
    as: 'arrivals',
    input: 'firstApplications',
    part: 'inflow',
  }),
  repeatApplications: ofMeasure('repeatApplications', {
    as: 'arrivals',
    input: 'repeatApplications',
    part: 'inflow',
  }),
  resettled: ofMeasure('resettled', { as: 'arrivals', input: 'resettled', part: 'inflow' }),
  familyMembers: ofMeasure('familyMembers', {
    as: 'arrivals',
    input: 'familyMembers',
    part: 'inflow',
  }),
  /** What is agreed in Europe. */
  inflowFactor: {
    name: 'instroomfactor',
    ...FACTOR,
    enters: { as: 'factor', of: 'firstApplications' },
  },
  /**
   * What happens to the border controls. Apart from `inflowFactor`, so that two levers used
   * together multiply and neither overwrites the other.
   */
  borderFactor: {
    name: 'grenscontrolefactor',
    ...FACTOR,
    enters: { as: 'factor', of: 'firstApplications' },
  },
  /** Wet tweestatusstelsel. */
  familyFactor: {
    name: 'nareisfactor',
    ...FACTOR,
    enters: { as: 'factor', of: 'familyMembers' },
  },
  /** What may come once temporary protection ends on 4 March 2027; the letter leaves it out. */
  ukraineApplications: {
    name: 'asielinstroom Oekraïne',
    unit: 'aanvragen/jaar',
    min: 0,
    max: MANY,
    neutral: 0,
    enters: { as: 'addition', to: 'firstApplications', less: 'transitionShare' },
  },
  /** Who takes the transitiedocument, a residence permit of another kind, does not apply. */
  transitionShare: {
    name: 'aandeel transitiedocument',
    ...SHARE,
    neutral: 0,
    needs: 'ukraineApplications',
    enters: { as: 'detail' },
  },
  firstReceptionShare: {
    ...ofMeasure('firstReceptionShare', {
      as: 'share',
      input: 'firstReceptionShare',
      part: 'inflow',
    }),
    neutral: 1,
  },
  repeatReceptionShare: {
    ...ofMeasure('repeatReceptionShare', {
      as: 'share',
      input: 'repeatReceptionShare',
      part: 'inflow',
    }),
    neutral: 1,
  },
  resettledReceptionShare: {
    ...ofMeasure('resettledReceptionShare', {
      as: 'share',
      input: 'resettledReceptionShare',
      part: 'inflow',
    }),
    neutral: 1,
  },
  familyReceptionShare: {
    ...ofMeasure('familyReceptionShare', {
      as: 'share',
      input: 'familyReceptionShare',
      part: 'inflow',
    }),
    neutral: 1,
  },
  otherStatusHolders: {
    ...ofMeasure('otherStatusHolders', {
      as: 'pace',
      input: 'otherStatusHolders',
      part: 'inflow',
    }),
    assumed: 4_888,
  },
  otherWithoutStatus: {
    ...ofMeasure('otherWithoutStatus', {
      as: 'pace',
      input: 'otherWithoutStatus',
      part: 'inflow',
    }),
    assumed: 1_187,
  },
  decisionCapacity: ofMeasure('decisionCapacity', {
    as: 'pace',
    input: 'decisionCapacity',
    part: 'outflow',
  }),
  grantRate: ofMeasure('grantRate', { as: 'share', input: 'grantRate', part: 'grantRate' }),
  /** Share of new applications handled under the Migration Pact. */
  pactShare: {
    name: 'pactaandeel',
    ...SHARE,
    neutral: 0,
    enters: { as: 'share', input: 'pactShare', part: 'outflow' },
  },
  /** Share of the decision capacity kept for the stock from before the Pact; else it gets the rest. */
  prePactCapacityShare: {
    name: 'capaciteitsaandeel oude voorraad',
    aliases: ['legacyCapacityShare'],
    ...SHARE,
    neutral: 0,
    needs: 'pactShare',
    enters: { as: 'share', input: 'prePactCapacityShare', part: 'outflow' },
  },
  /** Share of the decision capacity lost to screening and counselling, the new tasks of the IND. */
  pactCapacityLoss: {
    name: 'capaciteitsverlies pact',
    ...SHARE,
    neutral: 0,
    enters: { as: 'loss', of: 'decisionCapacity' },
  },
  /** Besluit- en vertrekmoratorium: share of the stock without decisions and departures. */
  frozenShare: {
    name: 'moratoriumaandeel',
    ...SHARE,
    neutral: 0,
    enters: { as: 'share', input: 'frozenShare', part: 'outflow' },
  },
  housingPace: ofMeasure('housingPace', { as: 'pace', input: 'housingPace', part: 'outflow' }),
  /** Housing on top of the pace: flexwoningen, convenant. */
  extraHousing: {
    name: 'flexwoningen',
    unit: 'personen/jaar',
    min: 0,
    max: MANY,
    neutral: 0,
    enters: { as: 'addition', to: 'housingPace' },
  },
  /** Arrears of municipalities on their housing target at the start, to be made up. */
  housingArrears: {
    name: 'achterstand taakstelling',
    unit: 'personen',
    min: 0,
    max: MANY,
    neutral: 0,
    enters: { as: 'backlog', to: 'housingPace', over: 'arrearsMonths' },
  },
  /** Months in which the arrears are made up; 0: they are not. */
  arrearsMonths: {
    name: 'inhaaltermijn achterstand',
    unit: 'maanden',
    min: 0,
    max: 600,
    neutral: 0,
    needs: 'housingArrears',
    enters: { as: 'detail' },
  },
  extraOutflow: {
    ...ofMeasure('extraOutflow', { as: 'pace', input: 'extraOutflow', part: 'unexplained' }),
    calibrated: true,
  },
  departureRate: {
    ...ofMeasure('departureRate', { as: 'rate', input: 'departureFraction', part: 'outflow' }),
    assumed: 3,
  },
  procedureExitRate: {
    ...ofMeasure('procedureExitRate', {
      as: 'rate',
      input: 'procedureExitFraction',
      part: 'outflow',
    }),
    assumed: 0.04,
  },
  /** Extra voluntary returns, such as to Syria. */
  extraReturns: {
    name: 'extra terugkeer',
    aliases: ['terugkeer syrie', 'terugkeer'],
    unit: 'personen/jaar',
    min: 0,
    max: MANY,
    neutral: 0,
    enters: { as: 'pace', input: 'extraReturns', part: 'outflow' },
  },
  /** Decisions on family reunification on top of those in the edition. */
  extraFamilyDecisions: {
    name: 'extra nareisbesluiten',
    unit: 'besluiten/jaar',
    min: 0,
    max: MANY,
    neutral: 0,
    enters: {
      as: 'withdrawal',
      to: 'familyMembers',
      from: 'familyStock',
      times: 'familyGrantRate',
    },
  },
  /** Open family reunification applications from which the extra decisions are taken. */
  familyStock: {
    name: 'nareisvoorraad',
    unit: 'aanvragen',
    min: 0,
    max: MANY,
    neutral: 27_000,
    needs: 'extraFamilyDecisions',
    enters: { as: 'detail' },
  },
  /** Granted share of family reunification applications; 88 % in 2025 up to 22 September. */
  familyGrantRate: {
    name: 'inwilligingspercentage nareis',
    unit: '%',
    min: 0,
    max: 1,
    neutral: 0.88,
    needs: 'extraFamilyDecisions',
    enters: { as: 'detail' },
  },
  familyPerGrant: {
    ...ofMeasure('familyPerGrant', { as: 'familyResponse', field: 'perGrant' }),
    assumed: 1.1,
  },
  familyDelay: {
    ...ofMeasure('familyDelay', { as: 'familyResponse', field: 'delay' }),
    assumed: 24,
    whole: true,
  },
  startOpenApplications: ofMeasure('startOpenApplications', {
    as: 'startStock',
    stock: 'openApplications',
    part: 'startStock',
  }),
  startInProcedure: {
    ...ofMeasure('startInProcedure', {
      as: 'startStock',
      stock: 'inProcedure',
      part: 'startStock',
    }),
    calibrated: true,
  },
  startStatusHolders: ofMeasure('startStatusHolders', {
    as: 'startStock',
    stock: 'statusHolders',
    part: 'startStock',
  }),
  startWithoutStatus: {
    ...ofMeasure('startWithoutStatus', {
      as: 'startStock',
      stock: 'withoutStatus',
      part: 'startStock',
    }),
    assumed: 6_600,
    calibrated: true,
  },
  occupancyRate: ofMeasure('occupancyRate', { as: 'occupancyRate' }),
  ...SEASON,
} as const satisfies Record<string, ParameterRow>;

/** The English identifier of an assumption. */
export type ParameterId = keyof typeof PARAMETERS;

/** What is known about an assumption. */
export interface ParameterDefinition extends ParameterRow<ParameterId> {
  readonly kind: ParameterKind;
}

export const PARAMETER_IDS = Object.keys(PARAMETERS) as readonly ParameterId[];

// What a row says of another row must be one: the compiler checks it here.
const ROWS: Readonly<Record<ParameterId, ParameterRow<ParameterId>>> = PARAMETERS;

const DEFINITIONS = Object.fromEntries(
  PARAMETER_IDS.map((id) => [id, { ...ROWS[id], kind: KIND_OF_ENTRY[ROWS[id].enters.as] }]),
) as Readonly<Record<ParameterId, ParameterDefinition>>;

/** @returns the definition of a parameter. */
export function parameterDefinition(id: ParameterId): ParameterDefinition {
  return DEFINITIONS[id];
}

type Entry<Id extends ParameterId> = (typeof PARAMETERS)[Id]['enters'];
type EntryKey<As extends ModelEntry['as']> = {
  [Id in ParameterId]: Entry<Id>['as'] extends As ? Id : never;
};

/** The parameters that enter the model in one of these ways. */
export type ParameterEntering<As extends ModelEntry['as']> = EntryKey<As>[ParameterId];

type WaysOfKind<Kind extends ParameterKind> = {
  [As in ModelEntry['as']]: (typeof KIND_OF_ENTRY)[As] extends Kind ? As : never;
}[ModelEntry['as']];

export type ParameterOfKind<Kind extends ParameterKind> = ParameterEntering<WaysOfKind<Kind>>;

/** @returns the parameters of these kinds, in the table's order. */
export function parametersOfKind<const Kind extends ParameterKind>(
  ...kinds: readonly Kind[]
): readonly ParameterOfKind<Kind>[] {
  return PARAMETER_IDS.filter((id): id is ParameterOfKind<Kind> =>
    (kinds as readonly string[]).includes(DEFINITIONS[id].kind),
  );
}

/** The engine's input that a parameter is. */
export type InputOf<Id extends ParameterId> = Extract<Entry<Id>, { input: unknown }>['input'];

/** The starting stock that a parameter sets. */
export type StockOf<Id extends ParameterId> = Extract<Entry<Id>, { stock: unknown }>['stock'];

/** @returns the parameters that enter the model in one of these ways, in the table's order. */
export function parametersEntering<const As extends ModelEntry['as']>(
  ...ways: readonly As[]
): readonly ParameterEntering<As>[] {
  return PARAMETER_IDS.filter((id): id is ParameterEntering<As> =>
    (ways as readonly string[]).includes(PARAMETERS[id].enters.as),
  );
}

/**
 * A parameter that an edition can give, under the same identifier. All that the model takes from an
 * edition is one, so that a user can change it: if not, this is `never` and nothing compiles.
 */
export type EditionParameter = InputMeasure extends ParameterId ? InputMeasure : never;

/** @returns whether an edition can give this parameter. */
export function isEditionParameter(id: ParameterId): id is EditionParameter {
  return isInputMeasure(id);
}

type CalibratedKey = {
  [Id in ParameterId]: (typeof PARAMETERS)[Id] extends { calibrated: true } ? Id : never;
};

/** A parameter that the calibration determines. */
export type CalibratedParameter = CalibratedKey[ParameterId];

/** @returns whether the calibration determines this parameter. */
export function isCalibrated(id: ParameterId): id is CalibratedParameter {
  return DEFINITIONS[id].calibrated === true;
}

/** The part of a bridge to which each input of the engine belongs that a parameter is. */
export const BRIDGE_PART_OF_INPUT = Object.fromEntries(
  parametersEntering('arrivals', 'pace', 'share', 'rate').map((id) => {
    const { input, part } = PARAMETERS[id].enters;
    return [input, part];
  }),
) as Readonly<Record<InputOf<ParameterId>, BridgePart>>;

const BY_NAME = new Map<string, ParameterId>();
for (const id of PARAMETER_IDS) {
  const { name, aliases = [] } = DEFINITIONS[id];
  for (const text of [id, name, ...aliases]) {
    const key = normaliseName(text);
    if (!BY_NAME.has(key)) BY_NAME.set(key, id);
  }
}

/** @returns the parameter with this Dutch name, alias or identifier. */
export function parseParameterName(text: string): ParameterId | undefined {
  return BY_NAME.get(normaliseName(text));
}
