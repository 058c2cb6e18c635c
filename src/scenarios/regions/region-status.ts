import type { Status } from '../../domain/provenance';
import type { RegionListSource } from '../../editions/regions/region-list-source';

/** A status, or that the figure stands in a list that the user imported: whose word it is, is theirs. */
export type RegionStatus = Status | 'geïmporteerd';

/** The status of a figure that stands in a list itself. */
export function statusInList(list: RegionListSource, status: Status): RegionStatus {
  return list.imported ? 'geïmporteerd' : status;
}
