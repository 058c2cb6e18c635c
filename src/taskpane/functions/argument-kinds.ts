import { MEASURE_IDS, measureDefinition, normaliseName } from '../../domain/measures';
import { STEP_MONTHS } from '../../domain/period';
import { SCENARIO_NAMES } from '../../domain/scenario-name';
import { PARAMETER_IDS, parameterDefinition } from '../../scenarios/assumptions/parameters';
import type { FunctionParameter } from './function-catalog';

/** How an argument is filled in. */
export type ArgumentKind =
  | { readonly control: 'choice'; readonly options: readonly string[] }
  | { readonly control: 'range' }
  | { readonly control: 'moment' }
  | { readonly control: 'period' }
  | { readonly control: 'number' }
  | { readonly control: 'free' };

const MOMENTS = new Set(['peildatum', 'van', 'tot', 'einddatum', 'datum', 'begindatum']);
const PERIODS = new Set(['periode', 'jaar']);

/**
 * The control that suits a parameter. The functions share one vocabulary, so the name says it; a
 * parameter without a known name is a free field.
 *
 * @param editions names of the editions of this workbook.
 * @param scenarios names of the scenarios that this workbook keeps.
 */
export function argumentKind(
  parameter: FunctionParameter,
  editions: readonly string[],
  scenarios: readonly string[] = [],
): ArgumentKind {
  if (parameter.dimensionality === 'matrix') return { control: 'range' };
  const name = normaliseName(parameter.name).split(' ')[0] ?? '';
  switch (name) {
    case 'scenario':
      return { control: 'choice', options: [...SCENARIO_NAMES, ...scenarios] };
    case 'editie':
    case 'vorige':
      return { control: 'choice', options: editions };
    case 'maat':
      return {
        control: 'choice',
        options: MEASURE_IDS.map((id) => measureDefinition(id).name),
      };
    case 'aanname':
      return {
        control: 'choice',
        options: PARAMETER_IDS.map((id) => parameterDefinition(id).name),
      };
    case 'realisaties':
      return { control: 'choice', options: ['nee', 'ja'] };
    case 'stand':
      return { control: 'moment' };
    case 'stap':
      return { control: 'choice', options: Object.keys(STEP_MONTHS) };
  }
  if (MOMENTS.has(name)) return { control: 'moment' };
  if (PERIODS.has(name)) return { control: 'period' };
  return { control: parameter.type === 'number' ? 'number' : 'free' };
}
