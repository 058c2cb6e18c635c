import { measureDefinition, type Measure } from '../domain/measures';
import type { Certainty, Status } from '../domain/provenance';
import housing from './data/housing.json';
import inflow from './data/inflow.json';
import occupancy from './data/occupancy.json';
import outflow from './data/outflow.json';
import procedure from './data/procedure.json';
import type { RealisedValue } from './realised-value';

/** A value as it stands in the data files: what is usual is left out. */
interface BundledRow {
  readonly measure: Measure;
  readonly when: string;
  readonly value: number;
  readonly source: string;
  readonly certainty: Certainty;
  readonly known: string;
  readonly knownIsAssumed?: boolean;
  readonly status?: Status;
  readonly remark?: string;
}

/**
 * The realised values that come with the product, 1995-2026. A test holds each file against the
 * rules by which a user's own figures are checked.
 */
export const BUNDLED_REALISED: readonly RealisedValue[] = (
  [occupancy, inflow, procedure, outflow, housing] as unknown as readonly BundledRow[][]
)
  .flat()
  .map(({ status = 'gerealiseerd', knownIsAssumed = false, remark = '', ...row }) => ({
    ...row,
    unit: measureDefinition(row.measure).unit,
    status,
    knownIsAssumed,
    remark,
    own: false,
  }));
