import type { IFunctionInfo } from '@univerjs/engine-formula';
import type { FunctionMetadata } from '../custom-functions/metadata';
import type { IDescriptionService } from '@univerjs/sheets-formula';
import { dutchFunctionName } from '../dutch-formulas/function-names';

/**
 * Lets the list that appears while one types a formula offer the names of a Dutch Excel: `=SO` gives
 * SOM. What is typed is translated when it is entered.
 */
export function suggestDutchNames(descriptions: IDescriptionService): void {
  const translated: IFunctionInfo[] = [];
  const english: string[] = [];
  for (const info of descriptions.getDescriptions().values()) {
    const functionName = dutchFunctionName(String(info.functionName));
    if (!functionName || functionName === info.functionName) continue;
    translated.push({ ...info, functionName });
    english.push(String(info.functionName));
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
