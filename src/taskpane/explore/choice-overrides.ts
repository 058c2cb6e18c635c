import { leverOverrides, LEVERS, type Lever } from '../../scenarios/levers';
import type { Override } from '../../scenarios/overrides';
import { parameterDefinition, type ParameterId } from '../../scenarios/parameters';
import type { ExploreChoice } from './explore-choice';

/** The changed assumptions of one lever. */
export interface LeverChanges {
  /** Undefined for assumptions from a file that no lever holds. */
  readonly lever: Lever | undefined;
  readonly overrides: readonly Override[];
}

/** A chosen value that does nothing yet, because another parameter is still at its default. */
export interface IdleChange {
  readonly parameter: ParameterId;
  readonly needs: ParameterId;
}

export interface ChoiceOverrides {
  readonly perLever: readonly LeverChanges[];
  readonly all: readonly Override[];
  readonly idle: readonly IdleChange[];
}

type Levers = Pick<ExploreChoice, 'levers' | 'extra'>;

/**
 * Turns the chosen fields into changed assumptions. A change that has no effect yet is reported
 * rather than refused: while someone moves sliders the order in which they do so is free.
 *
 * @throws ForecastError for an impossible value or date.
 */
export function choiceOverrides({ levers, extra }: Levers): ChoiceOverrides {
  const chosen: readonly LeverChanges[] = [
    ...LEVERS.filter(({ id }) => levers[id]).map((lever) => ({
      lever,
      overrides: leverOverrides(lever, levers[lever.id]),
    })),
    { lever: undefined, overrides: extra },
  ];
  const present = new Set(chosen.flatMap(({ overrides }) => overrides.map((o) => o.parameter)));
  const idle: IdleChange[] = [];
  const works = ({ parameter }: Override): boolean => {
    const needs = parameterDefinition(parameter).needs as ParameterId | undefined;
    if (!needs || present.has(needs)) return true;
    idle.push({ parameter, needs });
    return false;
  };
  const perLever = chosen
    .map(({ lever, overrides }) => ({ lever, overrides: overrides.filter(works) }))
    .filter(({ overrides }) => overrides.length > 0);
  return { perLever, all: perLever.flatMap(({ overrides }) => overrides), idle };
}
