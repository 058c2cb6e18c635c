import { invalid } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import type { Measure } from '../../domain/measures';
import type { ScenarioName } from '../../domain/scenario-name';
import { MonthlyInputs, type MonthlyInputName } from '../../engine/monthly-inputs';
import { inputsFrom, project, stockAt } from '../../engine/project';
import type { ProjectionInputs } from '../../engine/projection-inputs';
import { BRIDGE_PARTS, type BridgePart } from '../assumptions/model-entry';
import {
  BRIDGE_PART_OF_INPUT,
  parameterDefinition,
  PARAMETERS,
  parametersEntering,
} from '../assumptions/parameters';
import type { Forecast } from '../forecast/forecast';
import type { ForecastService } from '../forecast/forecast-service';
import { scenarioValues } from '../../editions/value-in-force';

/** Which two editions to compare, where. `position` is in months since year 0. */
export interface BridgeRequest {
  readonly position: number;
  readonly scenario: ScenarioName;
  /** Name or id; left out means the active edition. */
  readonly edition?: string;
  readonly previous: string;
}

/**
 * Why the occupancy of an edition differs from that of the previous one, in persons. The five
 * parts sum exactly to the difference, also in floating point.
 */
export interface Bridge {
  /** Occupancy of the edition minus that of the previous one. */
  readonly difference: number;
  /** A different population on the first day. */
  readonly startStock: number;
  /** Applications, family members, resettlement, and the shares of them that enter COA. */
  readonly inflow: number;
  readonly grantRate: number;
  /** Decision capacity, housing and departure: how fast people move on and out. */
  readonly outflow: number;
  /** What the published occupancies require beyond all that is known of the editions. */
  readonly unexplained: number;
  /** Dutch, for each part: on what it rests where that is not in a document. */
  readonly notes: Readonly<Record<BridgePart, string>>;
}

/** What each input of the engine counts for: an input without a parameter does not compile. */
const PART_OF_INPUT: Readonly<Record<MonthlyInputName, BridgePart>> = {
  ...BRIDGE_PART_OF_INPUT,
  referenceGrants: 'grantRate',
};

/**
 * Splits the difference in occupancy between two editions into what causes it.
 *
 * The effect of one group of inputs depends on the others (more inflow weighs heavier when more is
 * granted), so a part is the average over all orders in which the groups can be exchanged: the
 * Shapley value. No order is preferred, and exchanging the editions only changes the signs.
 *
 * @throws ForecastError for an unknown edition, the same edition twice, or a moment that the
 * editions do not both cover.
 * @example
 * bridge(service, { position: 24324, scenario: 'mediaan', previous: 'MPP 2025' }).difference // 1300
 */
export function bridge(service: ForecastService, request: BridgeRequest): Bridge {
  const { scenario, position } = request;
  const current = service.forecast({
    scenario,
    ...(request.edition === undefined ? {} : { edition: request.edition }),
  });
  const previous = service.forecast({ scenario, edition: request.previous });
  if (current.edition === previous.edition) {
    throw invalid(
      dutch`Een verklaring vergelijkt twee edities; er is twee keer "${current.edition.name}" gegeven.`,
    );
  }
  const first = Math.max(current.start, previous.start);
  const difference = exactly(
    current.stock('occupancy', position) - previous.stock('occupancy', position),
  );
  const now = startingAt(current, first);
  const before = startingAt(previous, first);
  const months = Math.min(now.months, before.months);
  const occupancies = Array.from({ length: 1 << BRIDGE_PARTS.length }, (_, exchanged) =>
    occupancyWith(exchanged, now, before, months, position - first),
  );
  const [startStock, inflow, grantRate, outflow] = BRIDGE_PARTS.map((_, i) =>
    exactly(shapleyValue(occupancies, i)),
  );
  // The last part takes what rounding leaves over, at most a few millionths of a person.
  const unexplained = difference - startStock - inflow - grantRate - outflow;
  return {
    difference,
    startStock,
    inflow,
    grantRate,
    outflow,
    unexplained,
    notes: notesOf(current, previous, now, before),
  };
}

/** Rounds to 2^-20 (about a millionth): sums of such numbers are exact in floating point. */
function exactly(value: number): number {
  return Math.round(value * 1048576) / 1048576;
}

/**
 * The inputs of a forecast from a later month on: a run cut in two is the same run. Family members
 * stay those of the edition, whatever is granted in a mixture of two.
 */
function startingAt({ inputs, projection, start }: Forecast, first: number): ProjectionInputs {
  const { family: _, ...rest } = inputsFrom(inputs, projection, first - start);
  return rest;
}

/** What a part rests on: which of the inputs that differ are an assumption of ours, and for whom. */
function notesOf(
  current: Forecast,
  previous: Forecast,
  now: ProjectionInputs,
  before: ProjectionInputs,
): Readonly<Record<BridgePart, string>> {
  const assumed = (part: BridgePart): string => {
    const different = parametersEntering('arrivals', 'pace', 'share', 'rate').filter((id) => {
      const { input } = PARAMETERS[id].enters;
      const months = Math.min(now.months, before.months);
      return (
        BRIDGE_PART_OF_INPUT[input] === part &&
        now.monthly[input].some((value, m) => m < months && value !== before.monthly[input][m])
      );
    });
    return [current, previous]
      .flatMap(({ edition, scenario }) => {
        const names = different
          .filter((id) =>
            scenarioValues(edition, id as Measure, scenario).some(
              ({ status }) => status === 'aanname',
            ),
          )
          .map((id) => parameterDefinition(id).name);
        return names.length === 0 ? [] : [`${edition.name}: ${names.join(', ')}`];
      })
      .join('; ');
  };
  const onAssumption = (part: BridgePart): string => {
    const names = assumed(part);
    return names === '' ? '' : `Rust op onze aanname voor ${names}.`;
  };
  return {
    startStock: 'Berekend: volgt uit de eerste gepubliceerde bezetting van elke editie.',
    inflow: onAssumption('inflow'),
    grantRate: onAssumption('grantRate'),
    outflow: onAssumption('outflow'),
    unexplained:
      'Wat de gepubliceerde bezetting vergt boven of onder huisvestingstempo en vertreksnelheid.',
  };
}

function occupancyWith(
  exchanged: number,
  now: ProjectionInputs,
  before: ProjectionInputs,
  months: number,
  position: number,
): number {
  const isNew = (part: BridgePart): boolean =>
    ((exchanged >> BRIDGE_PARTS.indexOf(part)) & 1) === 1;
  const monthly = MonthlyInputs.from(
    months,
    (id) => (isNew(PART_OF_INPUT[id]) ? now : before).monthly[id],
  );
  const start = isNew('startStock') ? now.start : before.start;
  return stockAt(project({ months, start, monthly }).occupancy, position);
}

/** The average effect of exchanging one part over all orders, from the outcome of each subset. */
function shapleyValue(outcomes: readonly number[], part: number): number {
  let total = 0;
  for (let others = 0; others < outcomes.length; others++) {
    if ((others >> part) & 1) continue;
    const size = bitCount(others);
    const weight =
      (factorial(size) * factorial(BRIDGE_PARTS.length - 1 - size)) /
      factorial(BRIDGE_PARTS.length);
    total += weight * (outcomes[others | (1 << part)] - outcomes[others]);
  }
  return total;
}

function bitCount(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + bitCount(bits >> 1);
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
