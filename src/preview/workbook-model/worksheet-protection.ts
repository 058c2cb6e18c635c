import { invalidArgument, RichApiError } from '../rich-api/rich-api-error';
import { ModelObject } from './model-object';

/** `Excel.WorksheetProtection`. */
export class WorksheetProtection extends ModelObject {
  readonly apiName = 'WorksheetProtection';
  readonly scalarProperties = ['options', 'protected'];
  options: Record<string, unknown> = {};
  // No #fields, since Undo must see them (memento.ts).
  private isProtected = false;
  private password: string | undefined;

  constructor(private readonly sheetName: () => string) {
    super();
  }
  get protected(): boolean {
    return this.isProtected;
  }
  protect(options?: Record<string, unknown>, password?: string): void {
    if (this.isProtected)
      throw new RichApiError('InvalidOperation', `${this.sheetName()} is already protected.`);
    this.isProtected = true;
    this.options = options ?? {};
    this.password = password;
  }
  unprotect(password?: string): void {
    if (this.password !== undefined && password !== this.password)
      throw invalidArgument('The password is incorrect.');
    this.isProtected = false;
  }
}
