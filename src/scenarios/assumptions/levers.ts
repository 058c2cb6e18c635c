import {
  LETTER_LEVERS,
  type LetterLever,
  type LetterLeverField,
} from '../../editions/letter-levers';
import { parseOverride, type Override } from './overrides';
import { parameterDefinition, type ParameterId } from './parameters';

/** One number of a lever that a user sets. */
export interface LeverField extends LetterLeverField {
  /** Unique within the lever; the key in {@link LeverValues}. */
  readonly id: string;
  readonly parameter: ParameterId;
  /** Empty: the whole run. */
  readonly timing: string;
  readonly unit: string;
}

/** A course of action of the letter, with its fields tied to the parameters that they change. */
export type Lever = LetterLever<LeverField>;

/** A chosen value, with its own timing when that differs from the field's. */
export interface LeverSetting {
  readonly value: number;
  readonly timing?: string;
}

/** Chosen values by field id; a field left out stays off. */
export type LeverValues = Readonly<Record<string, number | LeverSetting>>;

type KnownField = LetterLeverField & { readonly parameter: ParameterId };

/** A field of the letter's data: a parameter that does not exist does not compile. */
function leverField(field: KnownField): LeverField {
  const { parameter } = field;
  return { timing: '', ...field, id: parameter, unit: parameterDefinition(parameter).unit };
}

/**
 * The letter's courses of action. Each is off until a value is chosen; the effect of one is the
 * difference from the same calibrated baseline.
 */
export const LEVERS: readonly Lever[] = LETTER_LEVERS.map((lever) => ({
  ...lever,
  fields: lever.fields.map(leverField),
}));

/**
 * The changed assumptions that chosen values of a lever stand for. A value that changes nothing
 * (a factor of 1, a share of 0) gives no assumption.
 *
 * @throws ForecastError for an impossible value or date; RangeError for an unknown field.
 * @example leverOverrides(lever, { frozenShare: { value: 0.03, timing: 'van 2026-03-24 tot 2026-09-24' } })
 */
export function leverOverrides(lever: Lever, values: LeverValues): Override[] {
  const ids = new Set(lever.fields.map(({ id }) => id));
  for (const id of Object.keys(values)) {
    // A programming error, not a user's: fields come from this file.
    if (!ids.has(id)) throw new RangeError(`Lever ${lever.id} has no field ${id}`);
  }
  const overrides: Override[] = [];
  for (const one of lever.fields) {
    const choice = values[one.id];
    if (choice === undefined) continue;
    const { value, timing = one.timing } = typeof choice === 'number' ? { value: choice } : choice;
    const { name, neutral } = parameterDefinition(one.parameter);
    if (value === neutral) continue;
    overrides.push(parseOverride(timing === '' ? name : `${name} ${timing}`, value));
  }
  // How a switched-off measure would be carried out is no change: arrears of 0 made up in 6 months.
  return overrides.filter(({ parameter }) => {
    const { needs } = parameterDefinition(parameter);
    return !needs || overrides.some((other) => other.parameter === needs);
  });
}
