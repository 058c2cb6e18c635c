import { CHOICE_LISTS, choicesFor } from '../../src/functions/arguments/argument-choices';
import englishArguments from './english-arguments.json';

/** What custom-functions-metadata makes of the JSDoc, as far as it is changed here. */
interface GeneratedMetadata {
  readonly functions: readonly GeneratedFunction[];
}

interface GeneratedFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
  }[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
}

export type MetadataLanguage = 'nl' | 'en';

const ENGLISH_ARGUMENTS: Readonly<Record<string, string>> = englishArguments;

/**
 * functions.json as it is shipped in a language. Names of functions and arguments are the same in
 * both, since formulas travel; descriptions and the lists of values are translated.
 *
 * @param sources of the functions: `@english` in their JSDoc holds the English description.
 */
export function functionMetadata(
  generated: string,
  sources: readonly string[],
  language: MetadataLanguage,
): string {
  const english = englishDescriptions(sources);
  const { functions, ...rest } = JSON.parse(generated) as GeneratedMetadata;
  return JSON.stringify(
    {
      ...rest,
      functions: functions.map((one) => ({
        ...one,
        description: language === 'en' ? (english.get(one.id) ?? one.description) : one.description,
        parameters: one.parameters.map((parameter) => describedParameter(one, parameter, language)),
        result: resultOf(one),
      })),
      enums: CHOICE_LISTS.map(({ id, values }) => ({
        id,
        type: 'string',
        values: values.map(({ value, english: name, tooltip }) => ({
          name: language === 'en' ? name : value,
          stringValue: value,
          tooltip: tooltip[language],
        })),
      })),
    },
    undefined,
    1,
  );
}

function describedParameter(
  { id }: GeneratedFunction,
  parameter: GeneratedFunction['parameters'][number],
  language: MetadataLanguage,
): object {
  const { name, description } = parameter;
  const list = choicesFor(id, name);
  return {
    ...parameter,
    description: language === 'en' ? (englishArgument(id, name) ?? description) : description,
    // Only a parameter that is a text can have a list; other texts are taken as well.
    ...(list && { type: 'string', customEnumId: list.id }),
  };
}

/** Excel takes a number with properties only from a function that may give anything. */
function resultOf({ result }: GeneratedFunction): object {
  return result.type === 'number' && result.dimensionality !== 'matrix'
    ? { ...result, type: 'any' }
    : result;
}

/** @returns the English help of an argument, of this function or of all that have it. */
export function englishArgument(functionId: string, name: string): string | undefined {
  return ENGLISH_ARGUMENTS[`${functionId}.${name}`] ?? ENGLISH_ARGUMENTS[name];
}

/** @returns the English descriptions by function id. */
export function englishDescriptions(sources: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const source of sources) {
    for (const [comment] of source.matchAll(
      /\/\*\*(?:(?!\*\/)[^])*@customfunction(?:(?!\*\/)[^])*\*\//g,
    )) {
      const [, id] = /@customfunction (\S+)/.exec(comment) ?? [];
      const [, text] = /@english (.+)/.exec(comment) ?? [];
      if (id !== undefined && text !== undefined) found.set(id, text.trim());
    }
  }
  return found;
}
