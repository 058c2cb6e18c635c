import type { MonthIndex } from '../../domain/calendar';
import type { ScenarioName } from '../../domain/scenario-name';
import type { Edition } from '../../editions/edition';
import { scenarioValues } from '../../editions/value-in-force';
import type { Projection } from '../../engine/project';
import type { ProjectionInputs } from '../../engine/projection-inputs';
import type { Override } from '../assumptions/overrides';
import { FLAT_PROFILE, spreadFlow } from './monthly-series';

/** A run of the model with the edition and the changes behind it. */
interface HousingCourse {
  readonly edition: Edition;
  readonly scenario: ScenarioName;
  readonly overrides: readonly Override[];
  readonly inputs: ProjectionInputs;
  readonly projection: Projection;
  readonly start: MonthIndex;
}

/**
 * The arrears of municipalities on their housing target (taakstelling) at each month boundary, in
 * persons: what they start with, plus what they house less than the target, minus what they house
 * above it; never below zero.
 *
 * The target is the housing pace of the edition itself. A user who lowers the pace so sees the
 * arrears grow, and one who has arrears made up sees them shrink. A month in which nobody is left
 * to house adds no arrears.
 */
export function housingArrears({
  edition,
  scenario,
  overrides,
  inputs,
  projection,
  start,
}: HousingCourse): Float64Array {
  const { months, housed, statusHolders } = projection;
  const target =
    spreadFlow(scenarioValues(edition, 'housingPace', scenario), start, months, FLAT_PROFILE) ??
    inputs.monthly.housingPace;
  const atStart = overrides.filter(({ parameter }) => parameter === 'housingArrears').at(-1);
  const arrears = new Float64Array(months + 1);
  arrears[0] = atStart?.value ?? 0;
  for (let m = 0; m < months; m++) {
    const short = target[m] - housed[m];
    const added = short > 0 && statusHolders[m + 1] === 0 ? 0 : short;
    arrears[m + 1] = Math.max(0, arrears[m] + added);
  }
  return arrears;
}
