import {
  parametersEntering,
  parametersOfKind,
  type ParameterEntering,
  type ParameterOfKind,
} from '../../scenarios/assumptions/parameters';

/** A parameter with a value per period on the sheet. */
export type PeriodParameter = ParameterOfKind<'yearlyFlow' | 'monthly'>;
/** A parameter with one value for the whole run, those of the season apart. */
export type FixedParameter = Exclude<ParameterOfKind<'scalar'>, ParameterEntering<'season'>>;

/** The rows of the input sheet, in the order of the parameter table. */
export const PERIOD_PARAMETERS: readonly PeriodParameter[] = parametersOfKind(
  'yearlyFlow',
  'monthly',
);

/** The weights of the calendar months, January first. */
export const SEASON_PARAMETERS = parametersEntering('season');

export const FIXED_PARAMETERS: readonly FixedParameter[] = parametersOfKind('scalar').filter(
  (id): id is FixedParameter => !(SEASON_PARAMETERS as readonly string[]).includes(id),
);
