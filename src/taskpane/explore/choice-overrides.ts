import { leverOverrides, LEVERS, type Lever } from '../../scenarios/assumptions/levers';
import type { Override } from '../../scenarios/assumptions/overrides';
import { parameterDefinition, type ParameterId } from '../../scenarios/assumptions/parameters';
import type { ExploreChoice } from './explore-choice';

/** The changed assumptions of one lever. */
interface LeverChanges {
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
  const choices: readonly LeverChanges[] = [
    ...LEVERS.filter(({ id }) => levers[id]).map((lever) => ({
      lever,
      overrides: leverOverrides(lever, levers[lever.id]),
    })),
    { lever: undefined, overrides: extra },
  ];
  const present = new Set(choices.flatMap(({ overrides }) => overrides.map((o) => o.parameter)));
  const missingFor = (parameter: ParameterId): ParameterId | undefined => {
    const needs = parameterDefinition(parameter).needs;
    return needs && !present.has(needs) ? needs : undefined;
  };
  const parametersChosen = [
    ...LEVERS.flatMap(({ id, fields }) => fields.filter((field) => levers[id]?.[field.id])),
    ...extra,
  ].map(({ parameter }) => parameter);
  const idle = parametersChosen.flatMap((parameter): IdleChange[] => {
    const needs = missingFor(parameter);
    return needs ? [{ parameter, needs }] : [];
  });
  const perLever = choices
    .map(({ lever, overrides }) => ({
      lever,
      overrides: overrides.filter(({ parameter }) => !missingFor(parameter)),
    }))
    .filter(({ overrides }) => overrides.length > 0);
  return { perLever, all: perLever.flatMap(({ overrides }) => overrides), idle };
}
