import type { MonthColumnGroup, MonthColumnId } from './month-column-texts';
import type { Forecast } from '../../scenarios/forecast/forecast';
import type { ParameterId } from '../../scenarios/assumptions/parameters';
import type { PeriodParameter } from './audit-parameters';

/** Cells that a column's formula may refer to. */
interface MonthCells {
  /** 0 is the row of the starting stocks. */
  readonly month: number;
  /** A column in the same row. */
  here(id: MonthColumnId): string;
  /** A column in the row of the month before. */
  before(id: MonthColumnId): string;
  /** A parameter's value in this month, changes included; yearly for a yearly flow. */
  input(id: PeriodParameter): string;
  fixed(id: ParameterId): string;
  /** A column from the first month up to the month before this one. */
  earlier(id: MonthColumnId): string;
  /** The part of a year's arrivals that falls in this month. */
  readonly seasonShare: string;
}

interface ColumnSpec {
  readonly group: MonthColumnGroup;
  readonly format: string;
  /** @returns undefined where the column is empty, such as flows in the starting row. */
  readonly formula?: (cells: MonthCells) => string | undefined;
  /** The engine's value when the sheet was written. */
  readonly engine?: (forecast: Forecast, month: number) => number | undefined;
}

const PERSONS = '#,##0.00';
const SHARE = '0.00%';
const FACTOR = '0.000000';

/** A column that is empty in the row of the starting stocks. */
function flow(
  group: MonthColumnGroup,
  format: string,
  formula: (cells: MonthCells) => string,
): ColumnSpec {
  return {
    group,
    format,
    formula: (cells) => (cells.month === 0 ? undefined : formula(cells)),
  };
}

function share(id: PeriodParameter): ColumnSpec {
  return flow('inputs', SHARE, ({ input }) => input(id));
}

function stock(
  start: (cells: MonthCells) => string,
  formula: (cells: MonthCells) => string,
): ColumnSpec {
  return {
    group: 'stocks',
    format: PERSONS,
    formula: (cells) => (cells.month === 0 ? start(cells) : formula(cells)),
  };
}

type StockSeries =
  | 'occupancy'
  | 'inProcedure'
  | 'statusHolders'
  | 'withoutStatus'
  | 'openApplications'
  | 'openPactApplications';

function engineStock(series: StockSeries): ColumnSpec {
  return {
    group: 'engine',
    format: PERSONS,
    engine: ({ projection }, month) => projection[series][month],
  };
}

function engineFlow(
  series: Exclude<keyof Forecast['projection'], 'months' | 'values' | StockSeries>,
): ColumnSpec {
  return {
    group: 'engine',
    format: PERSONS,
    engine: ({ projection }, month) => (month === 0 ? undefined : projection[series][month - 1]),
  };
}

/** The files open in a month before any is closed. */
const filesBefore = ({ here, before }: MonthCells): string =>
  `(${before('prePact')}+${before('pact')}+${here('applications')})`;
/** People in procedure after closings and departures, before returns. */
const procedureAfter = ({ here, before }: MonthCells): string =>
  `(${before('inProcedure')}+${here('arriving')}-${here('closed')}-${here('departedInProcedure')})`;
/** The files open after closings, before returns. */
const filesAfter = (cells: MonthCells): string =>
  `(${filesBefore(cells)}-${cells.here('decisions')})`;

/**
 * The months sheet, column by column. The formulas are those of engine/project.ts in the same
 * order; only the bounds of flows (MIN, MAX), the departure fractions (EXP) and the look back of
 * family members (INDEX) need a function.
 */
const COLUMN_SPECS: Readonly<Record<MonthColumnId, ColumnSpec>> = {
  month: { group: 'time', format: '0' },
  label: { group: 'time', format: '@' },
  // The outcome stands first, though it follows from what comes after it.
  occupancy: {
    group: 'time',
    format: PERSONS,
    formula: ({ here }) =>
      `${here('inProcedure')}+${here('statusHolders')}+${here('withoutStatus')}`,
  },

  seasonShare: flow('inputs', FACTOR, ({ seasonShare }) => seasonShare),
  firstApplications: flow(
    'inputs',
    PERSONS,
    ({ input, here, fixed }) =>
      `${input('firstApplications')}*${here('seasonShare')}*${input('inflowFactor')}*${input('borderFactor')}+${input('ukraineApplications')}/12*(1-${fixed('transitionShare')})`,
  ),
  repeatApplications: flow(
    'inputs',
    PERSONS,
    ({ input, here }) => `${input('repeatApplications')}*${here('seasonShare')}`,
  ),
  resettled: flow(
    'inputs',
    PERSONS,
    ({ input, here }) => `${input('resettled')}*${here('seasonShare')}`,
  ),
  extraFamilyDecisions: flow(
    'inputs',
    PERSONS,
    ({ input, before }) => `MIN(${input('extraFamilyDecisions')}/12,${before('familyStock')})`,
  ),
  familyStock: {
    group: 'inputs',
    format: PERSONS,
    formula: ({ month, fixed, before, here }) =>
      month === 0
        ? fixed('familyStock')
        : `${before('familyStock')}-${here('extraFamilyDecisions')}`,
  },
  referenceGrants: {
    group: 'inputs',
    format: PERSONS,
    engine: ({ inputs }, month) =>
      month === 0 ? undefined : inputs.monthly.referenceGrants[month - 1],
  },
  familyGiven: flow(
    'inputs',
    PERSONS,
    ({ input, here, fixed }) =>
      `${input('familyMembers')}*${here('seasonShare')}*${input('familyFactor')}+${here('extraFamilyDecisions')}*${fixed('familyGrantRate')}`,
  ),
  familyMembers: flow('inputs', PERSONS, ({ month, here, fixed, earlier }) => {
    if (month === 1) return here('familyGiven');
    const back = `${here('month')}-${fixed('familyDelay')}`;
    return `MAX(0,${here('familyGiven')}+IF(${back}>0,${fixed('familyPerGrant')}*(INDEX(${earlier('granted')},${back})-INDEX(${earlier('referenceGrants')},${back})),0))`;
  }),
  firstReceptionShare: share('firstReceptionShare'),
  repeatReceptionShare: share('repeatReceptionShare'),
  resettledReceptionShare: share('resettledReceptionShare'),
  familyReceptionShare: share('familyReceptionShare'),
  decisionCapacity: flow(
    'inputs',
    PERSONS,
    ({ input }) => `${input('decisionCapacity')}/12*(1-${input('pactCapacityLoss')})`,
  ),
  pactShare: share('pactShare'),
  prePactCapacityShare: share('prePactCapacityShare'),
  frozenShare: share('frozenShare'),
  grantRate: share('grantRate'),
  otherStatusHolders: flow('inputs', PERSONS, ({ input }) => `${input('otherStatusHolders')}/12`),
  otherWithoutStatus: flow('inputs', PERSONS, ({ input }) => `${input('otherWithoutStatus')}/12`),
  arrears: flow(
    'inputs',
    PERSONS,
    ({ fixed, here }) =>
      `IF(${fixed('arrearsMonths')}>0,${fixed('housingArrears')}/MAX(${fixed('arrearsMonths')},0.000000001)*MAX(0,MIN(1,${fixed('arrearsMonths')}-(${here('month')}-1))),0)`,
  ),
  housingPace: flow(
    'inputs',
    PERSONS,
    ({ input, here }) =>
      `${input('housingPace')}/12+${input('extraHousing')}/12+${here('arrears')}`,
  ),
  beyondPace: flow('inputs', PERSONS, ({ input }) => `${input('extraOutflow')}/12`),
  departureFraction: flow('inputs', FACTOR, ({ input }) => `1-EXP(-${input('departureRate')}/12)`),
  procedureExitFraction: flow(
    'inputs',
    FACTOR,
    ({ input }) => `1-EXP(-${input('procedureExitRate')}/12)`,
  ),
  extraReturns: flow('inputs', PERSONS, ({ input }) => `${input('extraReturns')}/12`),

  applications: flow(
    'flows',
    PERSONS,
    ({ here }) => `${here('firstApplications')}+${here('repeatApplications')}`,
  ),
  arriving: flow(
    'flows',
    PERSONS,
    ({ here }) =>
      `${here('firstApplications')}*${here('firstReceptionShare')}+${here('repeatApplications')}*${here('repeatReceptionShare')}`,
  ),
  invited: flow(
    'flows',
    PERSONS,
    ({ here }) => `${here('resettled')}*${here('resettledReceptionShare')}`,
  ),
  family: flow(
    'flows',
    PERSONS,
    ({ here }) => `${here('familyMembers')}*${here('familyReceptionShare')}`,
  ),
  housedDirectly: flow(
    'flows',
    PERSONS,
    ({ here }) => `${here('familyMembers')}-${here('family')}`,
  ),
  entered: flow(
    'flows',
    PERSONS,
    ({ here }) =>
      `${here('arriving')}+${here('invited')}+${here('family')}+${here('otherStatusHolders')}+${here('otherWithoutStatus')}`,
  ),
  pactCases: flow('flows', PERSONS, ({ here }) => `${here('applications')}*${here('pactShare')}`),
  openPrePact: flow(
    'flows',
    PERSONS,
    ({ here, before }) =>
      `(${before('prePact')}+${here('applications')}-${here('pactCases')})*(1-${here('frozenShare')})`,
  ),
  openPact: flow(
    'flows',
    PERSONS,
    ({ here, before }) => `(${before('pact')}+${here('pactCases')})*(1-${here('frozenShare')})`,
  ),
  reserved: flow(
    'flows',
    PERSONS,
    ({ here }) =>
      `MIN(${here('openPrePact')},${here('decisionCapacity')}*${here('prePactCapacityShare')})`,
  ),
  pactDecisions: flow(
    'flows',
    PERSONS,
    ({ here }) => `MIN(${here('openPact')},${here('decisionCapacity')}-${here('reserved')})`,
  ),
  prePactDecisions: flow(
    'flows',
    PERSONS,
    ({ here }) =>
      `MIN(${here('openPrePact')},${here('decisionCapacity')}-${here('pactDecisions')})`,
  ),
  decisions: flow(
    'flows',
    PERSONS,
    ({ here }) => `${here('prePactDecisions')}+${here('pactDecisions')}`,
  ),
  // MAX keeps an empty stock from dividing by zero: then nothing is closed.
  closed: flow(
    'flows',
    PERSONS,
    (cells) =>
      `(${cells.before('inProcedure')}+${cells.here('arriving')})*MIN(1,${cells.here('decisions')}/MAX(${filesBefore(cells)},0.000000001))`,
  ),
  granted: flow(
    'flows',
    PERSONS,
    ({ here }) => `MIN(${here('decisions')}*${here('grantRate')},${here('closed')})`,
  ),
  awaiting: flow(
    'flows',
    PERSONS,
    ({ here, before }) =>
      `${before('statusHolders')}+${here('granted')}+${here('invited')}+${here('family')}+${here('otherStatusHolders')}`,
  ),
  housed: flow(
    'flows',
    PERSONS,
    ({ here }) =>
      `MIN(${here('awaiting')},MAX(0,${here('housingPace')}+MIN(0,${here('beyondPace')})))`,
  ),
  extraOutflow: flow(
    'flows',
    PERSONS,
    ({ here }) => `MIN(${here('awaiting')}-${here('housed')},MAX(0,${here('beyondPace')}))`,
  ),
  departedInProcedure: flow(
    'flows',
    PERSONS,
    ({ here, before }) =>
      `(${before('inProcedure')}+${here('arriving')}-${here('closed')})*(1-${here('frozenShare')})*${here('procedureExitFraction')}`,
  ),
  departed: flow(
    'flows',
    PERSONS,
    ({ here, before }) =>
      `${before('withoutStatus')}*(1-${here('frozenShare')})*${here('departureFraction')}+${here('departedInProcedure')}`,
  ),
  beforeReturns: flow(
    'flows',
    PERSONS,
    ({ here, before }) =>
      `${before('occupancy')}+${here('entered')}-${here('housed')}-${here('extraOutflow')}-${here('departed')}`,
  ),
  returned: flow(
    'flows',
    PERSONS,
    ({ here }) => `MIN(${here('extraReturns')},${here('beforeReturns')})`,
  ),
  // MAX keeps an empty reception from dividing by zero: then nobody returns and 1 - 0 stays 1.
  staying: flow(
    'flows',
    FACTOR,
    ({ here }) => `1-${here('returned')}/MAX(${here('beforeReturns')},0.000000001)`,
  ),
  filesStaying: flow(
    'flows',
    FACTOR,
    (cells) =>
      `1-(1-${cells.here('staying')})*MIN(1,${procedureAfter(cells)}/MAX(${filesAfter(cells)},0.000000001))`,
  ),

  prePact: stock(
    ({ fixed }) => fixed('startOpenApplications'),
    ({ here, before }) =>
      `(${before('prePact')}+${here('applications')}-${here('pactCases')}-${here('prePactDecisions')})*${here('filesStaying')}`,
  ),
  pact: stock(
    () => '0',
    ({ here, before }) =>
      `(${before('pact')}+${here('pactCases')}-${here('pactDecisions')})*${here('filesStaying')}`,
  ),
  openApplications: stock(
    ({ here }) => `${here('prePact')}+${here('pact')}`,
    ({ here }) => `${here('prePact')}+${here('pact')}`,
  ),
  inProcedure: stock(
    ({ fixed }) => fixed('startInProcedure'),
    (cells) => `${procedureAfter(cells)}*${cells.here('staying')}`,
  ),
  statusHolders: stock(
    ({ fixed }) => fixed('startStatusHolders'),
    ({ here }) =>
      `(${here('awaiting')}-${here('housed')}-${here('extraOutflow')})*${here('staying')}`,
  ),
  withoutStatus: stock(
    ({ fixed }) => fixed('startWithoutStatus'),
    ({ here, before }) =>
      `(${before('withoutStatus')}+${here('closed')}-${here('granted')}+${here('otherWithoutStatus')}-(${here('departed')}-${here('departedInProcedure')}))*${here('staying')}`,
  ),
  capacityNeed: stock(
    ({ here, fixed }) => `${here('occupancy')}/${fixed('occupancyRate')}`,
    ({ here, fixed }) => `${here('occupancy')}/${fixed('occupancyRate')}`,
  ),

  engineOccupancy: engineStock('occupancy'),
  engineInProcedure: engineStock('inProcedure'),
  engineStatusHolders: engineStock('statusHolders'),
  engineWithoutStatus: engineStock('withoutStatus'),
  engineOpenApplications: engineStock('openApplications'),
  engineOpenPactApplications: engineStock('openPactApplications'),
  engineFamilyMembers: engineFlow('familyMembers'),
  engineEntered: engineFlow('entered'),
  engineDecisions: engineFlow('decisions'),
  enginePactDecisions: engineFlow('pactDecisions'),
  engineGranted: engineFlow('granted'),
  engineHoused: engineFlow('housed'),
  engineExtraOutflow: engineFlow('extraOutflow'),
  engineHousedDirectly: engineFlow('housedDirectly'),
  engineDeparted: engineFlow('departed'),
  engineDepartedInProcedure: engineFlow('departedInProcedure'),
  engineReturned: engineFlow('returned'),

  difference: {
    group: 'check',
    format: FACTOR,
    formula: ({ month, here }) =>
      `MAX(${COMPARED.filter(([, , kind]) => month > 0 || kind === 'stock')
        .map(([sheet, engine]) => `ABS(${here(sheet)}-${here(engine)})`)
        .join(',')})`,
  },
  imbalance: flow(
    'check',
    FACTOR,
    ({ here, before }) =>
      `ABS(${before('occupancy')}+${here('entered')}-${here('housed')}-${here('extraOutflow')}-${here('departed')}-${here('returned')}-${here('occupancy')})`,
  ),
};

export interface MonthColumn extends ColumnSpec {
  readonly id: MonthColumnId;
}

export const MONTH_COLUMNS: readonly MonthColumn[] = (
  Object.keys(COLUMN_SPECS) as MonthColumnId[]
).map((id) => ({ id, ...COLUMN_SPECS[id] }));

/** Which column holds the same quantity as which column of the engine. */
export const COMPARED = [
  ['occupancy', 'engineOccupancy', 'stock'],
  ['inProcedure', 'engineInProcedure', 'stock'],
  ['statusHolders', 'engineStatusHolders', 'stock'],
  ['withoutStatus', 'engineWithoutStatus', 'stock'],
  ['openApplications', 'engineOpenApplications', 'stock'],
  ['pact', 'engineOpenPactApplications', 'stock'],
  ['familyMembers', 'engineFamilyMembers', 'flow'],
  ['entered', 'engineEntered', 'flow'],
  ['decisions', 'engineDecisions', 'flow'],
  ['pactDecisions', 'enginePactDecisions', 'flow'],
  ['granted', 'engineGranted', 'flow'],
  ['housed', 'engineHoused', 'flow'],
  ['extraOutflow', 'engineExtraOutflow', 'flow'],
  ['housedDirectly', 'engineHousedDirectly', 'flow'],
  ['departed', 'engineDeparted', 'flow'],
  ['departedInProcedure', 'engineDepartedInProcedure', 'flow'],
  ['returned', 'engineReturned', 'flow'],
] as const satisfies readonly (readonly [MonthColumnId, MonthColumnId, 'stock' | 'flow'])[];
