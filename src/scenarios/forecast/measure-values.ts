import { MEASURES, type Measure, type MeasureKind } from '../../domain/measures';
import type { Projection } from '../../engine/project';
import type { ProjectionInputs } from '../../engine/projection-inputs';

type KindKey<Kind extends MeasureKind> = {
  [M in Measure]: (typeof MEASURES)[M]['kind'] extends Kind ? M : never;
};
type MeasureOfKind<Kind extends MeasureKind> = KindKey<Kind>[Measure];

/** A measure that the model gives a value; a reference stands beside it. */
export type ModelMeasure = Exclude<Measure, MeasureOfKind<'reference'>>;

/** A measure that is counted over a period: a flow, or the year's number of an input. */
export type SummedMeasure =
  | MeasureOfKind<'flow'>
  | 'decisionCapacity'
  | 'housingPace'
  | 'otherStatusHolders'
  | 'otherWithoutStatus';

/** @returns whether the model gives this measure a value. */
export function isModelMeasure(measure: Measure): measure is ModelMeasure {
  return MEASURES[measure].kind !== 'reference';
}

/** What a flow is made of: series that are added, and series that are taken away. */
interface FlowParts {
  readonly plus: readonly Float64Array[];
  readonly minus?: Float64Array;
}

type InputsAndProjection = { readonly inputs: ProjectionInputs; readonly projection: Projection };

/** The monthly series of which each flow is the sum: a flow without them does not compile. */
export const FLOW_PARTS: Readonly<
  Record<SummedMeasure, (course: InputsAndProjection) => FlowParts>
> = {
  firstApplications: ({ inputs }) => ({ plus: [inputs.monthly.firstApplications] }),
  repeatApplications: ({ inputs }) => ({ plus: [inputs.monthly.repeatApplications] }),
  resettled: ({ inputs }) => ({ plus: [inputs.monthly.resettled] }),
  familyMembers: ({ projection }) => ({ plus: [projection.familyMembers] }),
  totalInflow: ({ inputs: { monthly }, projection }) => ({
    plus: [
      monthly.firstApplications,
      monthly.repeatApplications,
      monthly.resettled,
      projection.familyMembers,
    ],
  }),
  otherStatusHolders: ({ inputs }) => ({ plus: [inputs.monthly.otherStatusHolders] }),
  otherWithoutStatus: ({ inputs }) => ({ plus: [inputs.monthly.otherWithoutStatus] }),
  otherEntries: ({ inputs: { monthly } }) => ({
    plus: [monthly.otherStatusHolders, monthly.otherWithoutStatus],
  }),
  decisionCapacity: ({ inputs }) => ({ plus: [inputs.monthly.decisionCapacity] }),
  housingPace: ({ inputs }) => ({ plus: [inputs.monthly.housingPace] }),
  decisions: ({ projection }) => ({ plus: [projection.decisions] }),
  granted: ({ projection }) => ({ plus: [projection.granted] }),
  rejected: ({ projection }) => ({ plus: [projection.decisions], minus: projection.granted }),
  housed: ({ projection }) => ({ plus: [projection.housed] }),
  housedDirectly: ({ projection }) => ({ plus: [projection.housedDirectly] }),
  departed: ({ projection }) => ({ plus: [projection.departed] }),
  departedInProcedure: ({ projection }) => ({ plus: [projection.departedInProcedure] }),
  returned: ({ projection }) => ({ plus: [projection.returned] }),
  extraOutflow: ({ inputs, projection }) => ({
    // Below the pace it is what fewer are housed.
    plus: [projection.extraOutflow, negativePart(inputs.monthly.extraOutflow)],
  }),
  totalOutflow: ({ projection }) => ({
    plus: [projection.housed, projection.extraOutflow, projection.departed, projection.returned],
  }),
};

/** @returns whether a measure is counted over a period. */
export function isSummed(measure: Measure): measure is SummedMeasure {
  return Object.hasOwn(FLOW_PARTS, measure);
}

function negativePart(series: Float64Array): Float64Array {
  return series.map((value) => Math.min(0, value));
}
