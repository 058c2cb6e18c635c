import { invalidArgument, RichApiError } from '../rich-api/rich-api-error';
import { ModelObject } from './model-object';

/** `Excel.WorksheetProtection`. */
export class WorksheetProtection extends ModelObject {
  readonly apiName = 'WorksheetProtection';
  readonly scalarProperties = ['options', 'protected'];
  #protected = false;
  options: Record<string, unknown> = {};
  #password: string | undefined;

  constructor(private readonly sheetName: () => string) {
    super();
  }
  get protected(): boolean {
    return this.#protected;
  }
  protect(options?: Record<string, unknown>, password?: string): void {
    if (this.#protected)
      throw new RichApiError('InvalidOperation', `${this.sheetName()} is already protected.`);
    this.#protected = true;
    this.options = options ?? {};
    this.#password = password;
  }
  unprotect(password?: string): void {
    if (this.#password !== undefined && password !== this.#password)
      throw invalidArgument('The password is incorrect.');
    this.#protected = false;
  }
}
