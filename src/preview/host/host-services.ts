import { failedResult, readResult, type FunctionResult } from '../custom-functions/results';
import { ModelObject } from '../workbook-model/model-object';

type ArrayResult = [id: number, succeeded: boolean, value: unknown, errorCode?: number];
interface ObjectResult {
  id: number;
  failed?: boolean;
  value: unknown;
  errorCode?: number;
}

/** Receives the results of custom functions. */
export class CustomFunctionsService extends ModelObject {
  readonly apiName = 'CustomFunctions';
  readonly scalarProperties = [];

  constructor(
    private readonly onReady: () => void,
    private readonly onResult: (id: number, result: FunctionResult) => void,
  ) {
    super();
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.onReady();
  }
  _GetEnabledFeatures(): number[] {
    return [];
  }
  setInvocationArrayResults(results: ArrayResult[]): void {
    for (const [id, succeeded, value, errorCode] of results) {
      this.onResult(id, succeeded ? readResult(value) : failedResult(errorCode, value));
    }
  }
  setInvocationResults(results: ObjectResult[]): void {
    for (const { id, failed, value, errorCode } of results) {
      this.onResult(id, failed ? failedResult(errorCode, value) : readResult(value));
    }
  }
}

/** Shows and hides the pane at the request of `Office.addin`. */
export class AppRuntimeService extends ModelObject {
  readonly apiName = 'AppRuntimeService';
  readonly scalarProperties = [];

  constructor(
    private readonly isVisible: () => boolean,
    private readonly setVisible: (visible: boolean) => void,
  ) {
    super();
  }
  getAppRuntimeState(): string {
    return this.isVisible() ? 'Visible' : 'Background';
  }
  setAppRuntimeState(state: string): void {
    this.setVisible(state === 'Visible');
  }
}

/** Remembers whether the add-in wants to start with the document. */
export class AppRuntimePersistenceService extends ModelObject {
  readonly apiName = 'AppRuntimePersistenceService';
  readonly scalarProperties = [];
  #state = 'Inactive';

  getAppRuntimeStartState(): string {
    return this.#state;
  }
  setAppRuntimeStartState(state: string): void {
    this.#state = state;
  }
}

/** Hears which ribbon commands the add-in can run. */
export class AddinInternalService extends ModelObject {
  readonly apiName = 'AddinInternalService';
  readonly scalarProperties = [];
  notifyActionHandlerReady(): void {}
}
