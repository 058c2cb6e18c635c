import type { ScenarioName } from '../../domain/scenario-name';
import type { LeverSetting } from '../../scenarios/assumptions/levers';
import type { Override } from '../../scenarios/assumptions/overrides';

/** Chosen fields of a lever by field id; a field left out stays at the edition's value. */
export type LeverChoice = Readonly<Record<string, LeverSetting>>;

/** Everything that the user has chosen under Verkennen. */
export interface ExploreChoice {
  /** Id of the edition. */
  readonly edition: string;
  readonly scenario: ScenarioName;
  readonly levers: Readonly<Record<string, LeverChoice>>;
  /** Changed assumptions from a file that no lever holds; kept, so that nothing is lost. */
  readonly extra: readonly Override[];
}

export type ExploreAction =
  | { readonly type: 'edition'; readonly edition: string }
  | { readonly type: 'scenario'; readonly scenario: ScenarioName }
  | {
      readonly type: 'field';
      readonly lever: string;
      readonly field: string;
      /** Undefined: back to the edition's value. */
      readonly setting: LeverSetting | undefined;
    }
  | { readonly type: 'resetLever'; readonly lever: string }
  | { readonly type: 'resetExtra' }
  | { readonly type: 'resetAll' }
  | { readonly type: 'load'; readonly choice: ExploreChoice };

/** The next choice. Only what differs from the edition is kept, so that a reset leaves no trace. */
export function exploreReducer(choice: ExploreChoice, action: ExploreAction): ExploreChoice {
  switch (action.type) {
    case 'edition':
      return { ...choice, edition: action.edition };
    case 'scenario':
      return { ...choice, scenario: action.scenario };
    case 'field':
      return withField(choice, action.lever, action.field, action.setting);
    case 'resetLever': {
      const { [action.lever]: _dropped, ...levers } = choice.levers;
      return { ...choice, levers };
    }
    case 'resetExtra':
      return { ...choice, extra: [] };
    case 'resetAll':
      return { ...choice, levers: {}, extra: [] };
    case 'load':
      return action.choice;
  }
}

function withField(
  choice: ExploreChoice,
  lever: string,
  field: string,
  setting: LeverSetting | undefined,
): ExploreChoice {
  const { [field]: _replaced, ...others } = choice.levers[lever] ?? {};
  const fields = setting ? { ...others, [field]: setting } : others;
  const { [lever]: _old, ...levers } = choice.levers;
  return {
    ...choice,
    levers: Object.keys(fields).length > 0 ? { ...levers, [lever]: fields } : levers,
  };
}
