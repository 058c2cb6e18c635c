import { functionName, type FunctionName } from '../../domain/product';
import { normaliseName } from '../../domain/measures';

/** A parameter as `functions.json` describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A custom function as `functions.json` describes it. */
export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly FunctionParameter[];
}

/** As it stands in the file: without the namespace of the build. */
type ShippedFunction = FunctionDescription & { readonly name: FunctionName };

/**
 * Reads the functions that were shipped with this pane, from its own address: what Excel knows and
 * what the pane offers can never differ.
 */
export async function loadFunctions(signal: AbortSignal): Promise<readonly FunctionDescription[]> {
  const response = await fetch('./functions.json', { signal, credentials: 'same-origin' });
  if (!response.ok) throw new Error(`functions.json: ${response.status}`);
  const { functions } = (await response.json()) as { functions: readonly ShippedFunction[] };
  return functions
    .map((one) => ({ ...one, name: functionName(one.name) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/**
 * The functions in which every word of the search text occurs: in the name, the description or an
 * argument. A word in the name counts most.
 */
export function searchFunctions(
  functions: readonly FunctionDescription[],
  text: string,
): readonly FunctionDescription[] {
  const words = normaliseName(text).split(' ').filter(Boolean);
  if (words.length === 0) return functions;
  return functions
    .map((one) => ({ one, score: score(one, words) }))
    .filter(({ score: points }) => points > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

function score(one: FunctionDescription, words: readonly string[]): number {
  const name = normaliseName(one.name);
  const description = normaliseName(one.description);
  const parameters = normaliseName(
    one.parameters.map((parameter) => `${parameter.name} ${parameter.description ?? ''}`).join(' '),
  );
  let total = 0;
  for (const word of words) {
    const points = name.includes(word)
      ? 9
      : description.includes(word)
        ? 3
        : parameters.includes(word)
          ? 1
          : 0;
    if (points === 0) return 0;
    total += points;
  }
  return total;
}
