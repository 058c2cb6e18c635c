import { notAvailable } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import { roundToMicro } from '../../domain/number-format';
import { project, stockAt } from '../../engine/project';
import type { ForecastRequest, ForecastService } from '../forecast/forecast-service';
import { parameterDefinition } from '../assumptions/parameters';
import {
  inputLevel,
  SCALABLE_PARAMETERS,
  scaleInput,
  type ScalableParameter,
} from '../assumptions/scaled-inputs';

/** How far one assumption is moved: both ways by a share of its value. */
export interface Swing {
  readonly parameter: ScalableParameter;
  /** 0.1 moves it down and up by 10 %. */
  readonly relative: number;
}

/** One bar of a tornado chart. */
export interface SensitivityRow {
  readonly parameter: ScalableParameter;
  /** The Dutch name. */
  readonly name: string;
  /** The assumption in the year up to the moment asked: a yearly total, share, rate or stock. */
  readonly base: number;
  readonly low: number;
  readonly high: number;
  /** Occupancy with the low and the high value, in persons. */
  readonly occupancyLow: number;
  readonly occupancyHigh: number;
  /** The same minus the occupancy of the forecast itself. */
  readonly effectLow: number;
  readonly effectHigh: number;
}

/**
 * Every assumption by the same 10 %: the choice that favours none. It ranks how strongly the
 * outcome reacts, not how uncertain an assumption is; for that there is the simulation.
 */
export const DEFAULT_SWINGS: readonly Swing[] = SCALABLE_PARAMETERS.map((parameter) => ({
  parameter,
  relative: 0.1,
}));

/**
 * What the occupancy at a moment becomes when one assumption at a time is lower or higher, the
 * strongest effect first.
 *
 * @param position in months since year 0.
 * @throws ForecastError (#N/B) outside the projection, and for an assumption that has no level.
 */
export function sensitivity(
  service: ForecastService,
  request: ForecastRequest,
  position: number,
  swings: readonly Swing[] = DEFAULT_SWINGS,
): SensitivityRow[] {
  const forecast = service.forecast(request);
  const base = forecast.stock('occupancy', position);
  const month = position - forecast.start;
  const rows = swings.map(({ parameter, relative }): SensitivityRow => {
    const at = (factor: number): { value: number; occupancy: number } => {
      const inputs = scaleInput(forecast.inputs, parameter, factor);
      return {
        value: roundToMicro(inputLevel(inputs, parameter, month)),
        occupancy: roundToMicro(stockAt(project(inputs).occupancy, month)),
      };
    };
    const low = at(Math.max(0, 1 - relative));
    const high = at(1 + relative);
    if (!Number.isFinite(high.value)) {
      const { name } = parameterDefinition(parameter);
      throw notAvailable(
        dutch`De gevoeligheid voor "${name}" is niet te bepalen: bij deze waarde vertrekt iedereen al binnen de maand, en hoger maakt geen verschil.`,
      );
    }
    return {
      parameter,
      name: parameterDefinition(parameter).name,
      base: roundToMicro(inputLevel(forecast.inputs, parameter, month)),
      low: low.value,
      high: high.value,
      occupancyLow: low.occupancy,
      occupancyHigh: high.occupancy,
      effectLow: roundToMicro(low.occupancy - base),
      effectHigh: roundToMicro(high.occupancy - base),
    };
  });
  return rows.sort((a, b) => reach(b) - reach(a));
}

function reach({ effectLow, effectHigh }: SensitivityRow): number {
  return Math.max(Math.abs(effectLow), Math.abs(effectHigh));
}
