import { functionName, type FunctionName } from '../../domain/product';
import { normaliseName } from '../../domain/measures';
import { nearestName } from '../../domain/nearest-name';

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

/** The order in which functions are offered: what people come for first, the rest by name. */
const MOST_USED: readonly string[] = [
  'PROGNOSE.BEZETTING',
  'CAPACITEIT.BEHOEFTE',
  'CAPACITEIT.TEKORT',
  'PROGNOSE.INSTROOM',
  'PROGNOSE.REEKS',
  'PROGNOSE.BRON',
  'PROGNOSE.REALISATIE',
  'CAPACITEIT.GEMEENTE',
  'CAPACITEIT.MEERJAREN',
  'PROGNOSE.BANDBREEDTE',
];

/** What people call things that our functions call otherwise. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:bewoners|opvang|opgevangen|mensen|occupancy)$/, 'bezetting'],
  [/^(?:plek|plekken|bedden|bed|capaciteit|nodig|places|capacity)$/, 'behoefte'],
  [/^(?:tekorten|gebrek|shortage)$/, 'tekort'],
  [/^(?:aankomst|aankomsten|asielaanvragen|inflow)$/, 'instroom'],
  [/^(?:vertrek|vertrokken|outflow)$/, 'uitstroom'],
  [/^(?:herkomst|status|waarvandaan|source)$/, 'bron'],
  [/^(?:gemeten|geteld|werkelijk|actual|actuals|realised)$/, 'realisatie'],
  [/^(?:geld|euro|budget|kosten|costs)$/, 'kosten'],
  [/^(?:achterstand|backlog|voorraad)$/, 'werkvoorraad'],
  [/^(?:wachten|waiting)$/, 'wachttijd'],
  [/^(?:waarschijnlijkheid|risico|probability)$/, 'kans'],
  [/^(?:grafiek|tijdreeks|series)$/, 'reeks'],
  [/^(?:stad|plaats|town|municipality)$/, 'gemeente'],
];

/** Words of a question that say nothing about what is sought. */
const FILLERS = new Set(
  'hoeveel hoe wat welke is zijn de het een er van voor in op aan per komen zitten how many the of'.split(
    ' ',
  ),
);

/**
 * The functions that fit what was typed, best first: by name, description or argument, by another
 * word for the same, and by a word that differs in a letter or two. Nothing typed: the most used
 * first.
 */
export function searchFunctions(
  functions: readonly FunctionDescription[],
  text: string,
): readonly FunctionDescription[] {
  const typed = normaliseName(text).split(' ').filter(Boolean);
  const meant = typed.filter((word) => !FILLERS.has(word));
  const words = meant.length > 0 ? meant : typed;
  const ordered = [...functions].sort((a, b) => usedRank(a) - usedRank(b));
  if (words.length === 0) return ordered;
  const ranked = (score: (one: FunctionDescription) => number): FunctionDescription[] =>
    ordered
      .map((one) => ({ one, points: score(one) }))
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points)
      .map(({ one }) => one);
  const hits = ranked((one) => scoreOf(one, words));
  if (hits.length > 0) return hits;
  const vocabulary = ordered.flatMap(wordsOf);
  const mended = words.map((word) => nearestName(word, vocabulary) ?? word);
  return ranked((one) => scoreOf(one, mended));
}

/** @returns what an argument is when it is left out, as its description says. */
export function defaultOf({ description = '', optional }: FunctionParameter): string | undefined {
  if (optional !== true) return undefined;
  const [before, after] = description.split(' (standaard)');
  if (after !== undefined) return before.split(' ').at(-1);
  const said =
    /\bstandaard:? ([^;,.:(]+)/iu.exec(description)?.[1] ??
    /\bweggelaten: ([^;.]+)/iu.exec(description)?.[1];
  return said?.trim();
}

function usedRank({ name }: FunctionDescription): number {
  // The preview and a build of one's own have a namespace before it.
  const at = MOST_USED.findIndex((used) => name.endsWith(used));
  return at < 0 ? MOST_USED.length : at;
}

/** Words of the name and of the description: what a typing error may have meant. */
function wordsOf({ name, description }: FunctionDescription): string[] {
  return normaliseName(`${name} ${description}`)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 3);
}

function scoreOf(one: FunctionDescription, words: readonly string[]): number {
  const name = normaliseName(one.name);
  const description = normaliseName(one.description);
  const parameters = normaliseName(
    one.parameters.map((parameter) => `${parameter.name} ${parameter.description ?? ''}`).join(' '),
  );
  let total = 0;
  for (const word of words) {
    const same = SYNONYMS.find(([other]) => other.test(word))?.[1];
    const points = Math.max(
      pointsFor(word, name, description, parameters),
      // Another word for it counts a little less than the word itself.
      same === undefined ? 0 : pointsFor(same, name, description, '') - 1,
    );
    if (points <= 0) return 0;
    total += points;
  }
  return total;
}

function pointsFor(word: string, name: string, description: string, parameters: string): number {
  if (name.includes(word)) return 9;
  if (description.includes(word)) return 3;
  return parameters.includes(word) ? 1 : 0;
}
