import type { FaultSwitches } from '../faults';
import type { BatchExecutor } from './batch-executor';
import { ActionType, type BatchRequest, type BatchResponse } from './wire-types';

/** Either the answer to a batch, or a refusal with one of Office's own error numbers. */
export type DeskAnswer =
  | { kind: 'answer'; response: BatchResponse }
  | { kind: 'refusal'; officeErrorCode: number; message: string };

const OfficeError = { cellEditMode: 5004, requestTooLarge: 5103 } as const;
/** The request flag office.js sets for `Excel.run({ delayForCellEdit: true })`. */
const DELAY_FOR_CELL_EDIT = 64;
const CELL_EDIT_POLL = 20;

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Takes the requests of office.js, applies the faults that are on, and counts the syncs. */
export class RequestDesk {
  syncCount = 0;
  /** Set while the user really is typing in a cell of the grid. */
  userIsEditing: () => boolean = () => false;
  /** Runs each request on the workbook from its arrival to its answer. */
  during: <T>(work: () => Promise<T>) => Promise<T> = (work) => work();

  constructor(
    private readonly executor: BatchExecutor,
    private readonly faults: FaultSwitches,
  ) {}

  async handle(bodyText: string, requestFlags: number): Promise<DeskAnswer> {
    const request = JSON.parse(bodyText) as BatchRequest;
    if (!isExcelRequest(request)) return this.#answer(request);
    this.syncCount++;
    return this.during(
      async () => (await this.#fault(bodyText, requestFlags)) ?? this.#answer(request),
    );
  }

  async #answer(request: BatchRequest): Promise<DeskAnswer> {
    return { kind: 'answer', response: await this.executor.execute(request) };
  }

  async #fault(bodyText: string, requestFlags: number): Promise<DeskAnswer | null> {
    const { faults } = this;
    if (faults.slowMilliseconds > 0) await wait(faults.slowMilliseconds);
    if (new TextEncoder().encode(bodyText).length > faults.maxRequestBytes) {
      const message = 'The request payload size has exceeded the limit.';
      return { kind: 'refusal', officeErrorCode: OfficeError.requestTooLarge, message };
    }
    const editing = () => faults.cellEdit || this.userIsEditing();
    if (editing() && (requestFlags & DELAY_FOR_CELL_EDIT) === 0) {
      const message = 'Excel is in cell-editing mode.';
      return { kind: 'refusal', officeErrorCode: OfficeError.cellEditMode, message };
    }
    while (editing()) await wait(CELL_EDIT_POLL);
    if (faults.failAtSync > 0 && this.syncCount === faults.failAtSync) {
      const Message = `The preview host was told to let request ${this.syncCount} fail.`;
      const Error = {
        Code: 'GeneralException',
        Message,
        Location: '',
        HttpStatusCode: 500,
        ActionIndex: 0,
      };
      return { kind: 'answer', response: { Results: [], Error } };
    }
    return null;
  }
}

/**
 * Results of custom functions, messages of the runtime and the release of ranges at the end of
 * `Excel.run` are not syncs of the add-in's code.
 */
function isExcelRequest(request: BatchRequest): boolean {
  const work = request.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  if (work.length > 0 && work.every((action) => action.Name === '_RemoveReference')) return false;
  return !Object.values(request.ObjectPaths).some((path) => path.Name.startsWith('Microsoft.'));
}
