import { notAvailable } from '../../domain/forecast-error';
import { dutch, quantity } from '../../domain/message';
import { measureDefinition, type Measure } from '../../domain/measures';
import { differInSign, findRoot } from '../../engine/root-finding';
import type { ForecastRequest, ForecastService } from '../forecast/forecast-service';
import { parseOverride, withOverrides } from '../assumptions/overrides';
import { parameterDefinition, type ParameterId } from '../assumptions/parameters';

/** Which assumption must change so that a measure reaches a target. */
export interface Goal {
  readonly parameter: ParameterId;
  /** When the assumption holds, as in an aannames table (`vanaf 2027`); the whole run if left out. */
  readonly timing?: string;
  readonly measure: Measure;
  readonly target: number;
  /** Moment of a stock, in months since year 0; of a flow, the end of the twelve months. */
  readonly position: number;
}

/** Points at which the whole range is tried: an outcome need not rise or fall all the way. */
const TRIALS = 48;
/** Digits kept: enough to meet the target, few enough to be the same in each browser. */
const SIGNIFICANT_DIGITS = 10;

/**
 * The value of one assumption with which a measure reaches a target, all else equal. Where several
 * values do, the one nearest to the lower bound of the assumption.
 *
 * @throws ForecastError (#N/B) when no value does; the message names what can be reached.
 * @example
 * // Housing pace that keeps the occupancy of 31-12-2027 at 80.000:
 * requiredValue(service, { scenario: 'mediaan' },
 *   { parameter: 'housingPace', measure: 'occupancy', target: 80_000, position: 24336 }) // 34650
 */
export function requiredValue(
  service: ForecastService,
  request: ForecastRequest,
  { parameter, timing = '', measure, target, position }: Goal,
): number {
  const { name, min, max } = parameterDefinition(parameter);
  const label = timing === '' ? name : `${name} ${timing}`;
  const outcome = (value: number): number =>
    service
      .calculate({
        ...request,
        overrides: withOverrides(request.overrides ?? [], [parseOverride(label, value)]),
      })
      .figure(measure, { position }).value;
  const trials = trialValues(min, max);
  const outcomes: number[] = [];
  for (const [i, value] of trials.entries()) {
    outcomes.push(outcome(value));
    if (outcomes[i] === target) return value;
    if (i > 0 && differInSign(outcomes[i - 1] - target, outcomes[i] - target)) {
      const miss = (tried: number): number => outcome(tried) - target;
      return shortened(findRoot(miss, trials[i - 1], value, alikeWhenShortened).x);
    }
  }
  const lowest = quantity(Math.min(...outcomes));
  const highest = quantity(Math.max(...outcomes));
  throw notAvailable(
    dutch`Geen waarde van "${label}" (van ${quantity(min, 4)} tot ${quantity(max, 4)}) brengt "${measureDefinition(measure).name}" op ${quantity(target)}. ${
      String(lowest) === String(highest)
        ? dutch`De uitkomst blijft ${lowest}: deze aanname heeft daarop geen invloed.`
        : dutch`Bereikbaar is ${lowest} tot ${highest}.`
    }`,
  );
}

function shortened(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/** Wherever the root lies between two such points, the answer is the same. */
function alikeWhenShortened(below: number, above: number): boolean {
  return shortened(below) === shortened(above);
}

/** The bounds and points between, closer together near zero since bounds are far wider than use. */
function trialValues(min: number, max: number): readonly number[] {
  const values = Array.from(
    { length: TRIALS + 1 },
    (_, i) => min + (max - min) * (i / TRIALS) ** 5,
  );
  values[TRIALS] = max;
  return values;
}
