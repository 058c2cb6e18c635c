import { ModelCollection, ModelObject } from '../workbook-model/model-object';
import { itemNotFound, RichApiError } from './rich-api-error';
import {
  ActionType,
  ObjectPathType,
  type ArgumentInfo,
  type BatchAction,
  type BatchRequest,
  type BatchResponse,
  type QueryInfo,
} from './wire-types';

/** Internal members, with an underscore, keep their spelling. */
const camelCase = (name: string) => name.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
const originalCase = (name: string) => name.replace(/^[a-z]/, (letter) => letter.toUpperCase());

/**
 * The methods that go by what cells show. No other waits for a calculation, in Excel neither: it
 * would hold up a request that only writes until all that was written before it is calculated.
 */
const READS_CELLS: ReadonlySet<string> = new Set(['autofitColumns', 'copyFrom']);

type Found = ModelObject | null;
type ServiceMap = Record<string, ModelObject>;

/** A property that the add-in sets, or a method that it calls. */
export interface MemberUse {
  readonly object: ModelObject;
  readonly name: string;
  readonly isSet: boolean;
}
export type CarryOut = <T>(work: () => T, use: MemberUse) => T;

/** Stands between the add-in and the model, to do something otherwise than Excel would. */
export interface Interference {
  /** @returns the value that the add-in gets for a property. */
  readonly read?: (object: ModelObject, name: string, value: unknown) => unknown;
  /** @returns the value that is set; may refuse by a RichApiError. */
  readonly write?: (object: ModelObject, name: string, value: unknown) => unknown;
  /** @returns the arguments of a call; may refuse by a RichApiError. */
  readonly call?: (object: ModelObject, name: string, args: unknown[]) => unknown[];
  /** @returns the code that the add-in gets for an error. */
  readonly refusal?: (code: string) => string;
}

/**
 * Answers one office.js batch from model objects: resolves the object paths, runs the actions in
 * order and stops at the first error, as Excel does (what was done before it stays done).
 */
export class BatchExecutor {
  /** Members an add-in asked for that this host does not have, with how often. */
  readonly unknownMembers = new Map<string, number>();
  /** The errors that batches ended with, for whoever wants to know what went wrong. */
  readonly errors: string[] = [];
  /** Runs before something is read, so that pending calculation can finish first. */
  beforeQuery: () => Promise<void> = async () => {};

  readonly interferences: Interference[] = [];
  /** Runs what the add-in sets or calls on an object. */
  carryOut: CarryOut = (work) => work();

  readonly #references = new Map<string, ModelObject>();
  readonly #referenceOf = new WeakMap<ModelObject, string>();
  #lastReference = 0;

  constructor(
    private readonly root: ModelObject,
    private readonly services: ServiceMap = {},
  ) {}

  async execute(request: BatchRequest): Promise<BatchResponse> {
    const resolved = new Map<number, Found>();
    const response: BatchResponse = { Results: [] };
    for (const [index, action] of request.Actions.entries()) {
      try {
        const Value = await this.#run(action, request, resolved);
        response.Results.push({ ActionId: action.Id, Value: Value ?? null });
      } catch (error) {
        response.Error = {
          Code: this.interferences.reduce(
            (code, { refusal }) => refusal?.(code) ?? code,
            error instanceof RichApiError ? error.code : 'GeneralException',
          ),
          Message: error instanceof Error ? error.message : String(error),
          Location: action.Name,
          HttpStatusCode: 400,
          ActionIndex: index,
        };
        this.errors.push(`${response.Error.Code}: ${response.Error.Message}`);
        break;
      }
    }
    return response;
  }

  async #run(
    action: BatchAction,
    request: BatchRequest,
    resolved: Map<number, Found>,
  ): Promise<unknown> {
    const target = () => this.#resolve(action.ObjectPathId, request, resolved);
    const args = () => this.#arguments(action.ArgumentInfo, request, resolved);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#identify(target());
      case ActionType.query:
      case ActionType.queryAsJson: {
        await this.beforeQuery();
        return this.#load(target(), action.QueryInfo ?? {});
      }
      case ActionType.method: {
        if (action.Name === '_KeepReference') return null;
        if (action.Name === '_RemoveReference' || action.Name === '_ReleaseReference') {
          this.#references.delete(String(args()[0]));
          return null;
        }
        if (READS_CELLS.has(camelCase(action.Name))) await this.beforeQuery();
        const result = await this.#call(target(), action.Name, args());
        return result instanceof ModelObject ? this.#identify(result) : result;
      }
      case ActionType.setProperty:
        this.#set(target(), action.Name, args()[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.#set(target(), name, value);
        return null;
      case ActionType.trace:
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw this.#unknown(`action type ${action.ActionType}`);
    }
  }

  #arguments(
    info: ArgumentInfo | undefined,
    request: BatchRequest,
    resolved: Map<number, Found>,
  ): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const pathId = info?.ReferencedObjectPathIds?.[index];
      return pathId ? this.#resolve(pathId, request, resolved) : (argument ?? undefined);
    });
  }

  #resolve(pathId: number, request: BatchRequest, resolved: Map<number, Found>): Found {
    const object = resolved.get(pathId);
    if (object !== undefined) return object;
    const path = request.ObjectPaths[String(pathId)];
    if (!path) throw new RichApiError('InvalidObjectPath', `There is no object path ${pathId}.`);
    const parent = path.ParentObjectPathId
      ? this.#resolve(path.ParentObjectPathId, request, resolved)
      : undefined;
    const target = parent === null ? null : this.#follow(path, parent, request, resolved);
    resolved.set(pathId, target);
    return target;
  }

  #follow(
    path: { ObjectPathType: number; Name: string; ArgumentInfo?: ArgumentInfo },
    parent: ModelObject | undefined,
    request: BatchRequest,
    resolved: Map<number, Found>,
  ): Found {
    const args = () => this.#arguments(path.ArgumentInfo, request, resolved);
    switch (path.ObjectPathType) {
      case ObjectPathType.globalObject:
        return this.root;
      case ObjectPathType.newObject: {
        const service = this.services[path.Name];
        if (!service) throw this.#unknown(`service ${path.Name}`);
        return service;
      }
      case ObjectPathType.method:
        return this.#asObject(this.#call(parent ?? null, path.Name, args()), path.Name);
      case ObjectPathType.property:
        return this.#asObject(this.#get(parent ?? null, path.Name), path.Name);
      case ObjectPathType.indexer:
        return this.#asObject(this.#call(parent ?? null, 'GetItem', args()), path.Name);
      case ObjectPathType.reference: {
        const kept = this.#references.get(path.Name);
        if (!kept) throw itemNotFound(path.Name);
        return kept;
      }
      case ObjectPathType.nullObject:
        return null;
      default:
        throw this.#unknown(`object path type ${path.ObjectPathType}`);
    }
  }

  #asObject(value: unknown, name: string): Found {
    if (value === null || value instanceof ModelObject) return value;
    throw new RichApiError('GeneralException', `preview host: ${name} did not give an object`);
  }

  #identify(object: Found): Record<string, unknown> | null {
    if (object === null) return null;
    if (!object.keepsReference) return { ...object.identity() };
    let reference = this.#referenceOf.get(object);
    if (!reference) {
      reference = `range${++this.#lastReference}`;
      this.#referenceOf.set(object, reference);
    }
    this.#references.set(reference, object);
    return { ...object.identity(), _ReferenceId: reference };
  }

  #load(object: Found, query: QueryInfo): Record<string, unknown> | null {
    if (object === null) return null;
    const select = (query.Select ?? []).map((path) => path.split('/').map(camelCase));
    if (!(object instanceof ModelCollection)) return this.#loadOne(object, select);
    const own = select.filter(
      ([first]) => first !== 'items' && first !== undefined && first in object,
    );
    const ofItems = select
      .filter((path) => !own.includes(path))
      .map((path) => (path[0] === 'items' ? path.slice(1) : path));
    const from = query.Skip ?? 0;
    const items = object.items.slice(
      from,
      query.Top ? from + query.Top : undefined,
    ) as ModelObject[];
    return {
      ...(own.length > 0 ? this.#loadOne(object, own) : this.#identify(object)),
      _Items: items.map((item) =>
        this.#loadOne(
          item,
          ofItems.filter((path) => path.length > 0),
        ),
      ),
    };
  }

  #loadOne(object: ModelObject, select: string[][]): Record<string, unknown> {
    const answer: Record<string, unknown> = { ...this.#identify(object) };
    const all = select.length === 0 || select.some(([first]) => first === '*' || first === '$all');
    const paths = all ? [...object.scalarProperties.map((name) => [name]), ...select] : select;
    const nested = new Map<string, string[][]>();
    for (const [name, ...rest] of paths) {
      if (name === undefined || name === '*' || name === '$all' || name === '_ReferenceId')
        continue;
      const value = this.#get(object, name);
      if (value instanceof ModelObject) {
        nested.set(name, [...(nested.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
      } else {
        answer[originalCase(name)] = value;
      }
    }
    for (const [name, paths] of nested) {
      const value = this.#get(object, name);
      if (value === null || value instanceof ModelObject) {
        answer[originalCase(name)] = this.#load(value, {
          Select: paths.map((path) => path.join('/')),
        });
      }
    }
    return answer;
  }

  #get(object: Found, name: string): unknown {
    const member = this.#member(object, name);
    return this.interferences.reduce<unknown>(
      (value, { read }) => (read ? read(member.object, member.name, value) : value),
      Reflect.get(member.object, member.name),
    );
  }

  #set(object: Found, name: string, value: unknown): void {
    const member = this.#member(object, name);
    const written = this.interferences.reduce<unknown>(
      (changed, { write }) => (write ? write(member.object, member.name, changed) : changed),
      value,
    );
    const set = () => Reflect.set(member.object, member.name, written);
    if (!this.carryOut(set, { ...member, isSet: true })) {
      throw new RichApiError('InvalidOperation', `preview host: ${member.name} is read-only`);
    }
  }

  #call(object: Found, name: string, args: unknown[]): unknown {
    const member = this.#member(object, name);
    const method: unknown = Reflect.get(member.object, member.name);
    if (typeof method !== 'function') return method;
    const handed = this.interferences.reduce(
      (changed, { call }) => call?.(member.object, member.name, changed) ?? changed,
      args,
    );
    const call = (): unknown => Reflect.apply(method, member.object, handed);
    return this.carryOut(call, { ...member, isSet: false });
  }

  #member(object: Found, name: string): { object: ModelObject; name: string } {
    if (object === null) throw itemNotFound(name);
    const member = camelCase(name);
    if (!(member in object) || member in Object.prototype) {
      throw this.#unknown(`${object.apiName}.${member}`);
    }
    return { object, name: member };
  }

  #unknown(what: string): RichApiError {
    this.unknownMembers.set(what, (this.unknownMembers.get(what) ?? 0) + 1);
    return new RichApiError('ApiNotFound', `The preview host does not implement ${what}.`);
  }
}
