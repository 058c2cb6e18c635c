import { FunctionType, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionMetadata } from '../custom-functions/metadata';
import { UniverFunction, type Invoke } from '../custom-functions/univer-function';

interface Injector {
  get(identifier: typeof IFunctionService): IFunctionService;
  get(identifier: typeof IDescriptionService): IDescriptionService;
}

/** Makes the functions of the add-in known to the grid, with the help that Excel shows too. */
export function registerFunctions(
  injector: Injector,
  functions: readonly FunctionMetadata[],
  invoke: Invoke,
): void {
  const service = injector.get(IFunctionService);
  service.registerExecutors(
    ...functions.map((definition) => new UniverFunction(definition, invoke)),
  );
  injector.get(IDescriptionService).registerDescriptions(
    functions.map(({ name, description = '', parameters }) => ({
      functionName: name,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? '',
        example: '',
        require: parameter.optional ? 0 : 1,
        repeat: parameter.repeating ? 1 : 0,
      })),
    })),
  );
}
