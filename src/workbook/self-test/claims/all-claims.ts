import type { Claim } from '../claim';
import { CELL_CLAIMS } from './cell-claims';
import { FORMULA_BAR_CLAIMS } from './formula-bar-claims';
import { FUNCTION_CLAIMS } from './function-claims';
import { HOST_CLAIMS } from './host-claims';
import { OBJECT_CLAIMS } from './object-claims';
import { SPEED_CLAIMS } from './speed-claims';
import { STORAGE_CLAIMS } from './storage-claims';
import { TRACK_CLAIMS } from './track-claims';

/**
 * Everything that the product takes for true about Excel. The pane's list, the report and the
 * table of docs/verified.md derive from it.
 */
export const CLAIMS: readonly Claim[] = [
  ...FUNCTION_CLAIMS,
  ...FORMULA_BAR_CLAIMS,
  ...CELL_CLAIMS,
  ...OBJECT_CLAIMS,
  ...STORAGE_CLAIMS,
  ...TRACK_CLAIMS,
  ...HOST_CLAIMS,
  ...SPEED_CLAIMS,
];
