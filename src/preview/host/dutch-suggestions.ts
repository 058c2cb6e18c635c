import type { IFunctionInfo } from '@univerjs/engine-formula';
import type { FunctionMetadata } from '../custom-functions/metadata';
import type { IDescriptionService } from '@univerjs/sheets-formula';
import { dutchArgumentName } from '../dutch-formulas/argument-names';
import { dutchFunctionName } from '../dutch-formulas/function-names';

/**
 * Lets the list that appears while one types a formula offer the names of a Dutch Excel: `=SO` gives
 * SOM. What is typed is translated when it is entered. Univer describes its functions in other
 * languages but not in Dutch, so a Dutch host leaves its descriptions out.
 *
 * @param ours the names of the add-in's functions, which are described in the host's language.
 */
export function suggestDutchNames(
  descriptions: IDescriptionService,
  isDutch: boolean,
  ours: readonly string[],
): void {
  const translated: IFunctionInfo[] = [];
  const english: string[] = [];
  for (const info of descriptions.getDescriptions().values()) {
    const name = String(info.functionName);
    if (ours.includes(name)) continue;
    translated.push({
      ...info,
      functionName: dutchFunctionName(name) ?? name,
      ...(isDutch && { abstract: '', description: '' }),
      functionParameter: info.functionParameter.map((parameter) => ({
        ...parameter,
        name: dutchArgumentName(parameter.name),
        ...(isDutch && { detail: '' }),
      })),
    });
    english.push(name);
  }
  descriptions.unregisterDescriptions(english);
  descriptions.registerDescriptions(translated);
}

/** The arguments of a function of the grid itself, by its Dutch name. */
export function builtInFunction(
  descriptions: IDescriptionService,
  name: string,
): Pick<FunctionMetadata, 'name' | 'parameters'> | undefined {
  const info = descriptions.getFunctionInfo(name);
  if (!info) return undefined;
  return {
    name,
    parameters: info.functionParameter.map((parameter) => ({
      name: parameter.name,
      description: parameter.detail,
      optional: !parameter.require,
      repeating: Boolean(parameter.repeat),
    })),
  };
}
