import { ModelObject } from './model-object';
import type { Range } from './range';

interface FilterCriteria {
  readonly filterOn?: string;
  readonly values?: readonly unknown[];
}

/**
 * `Excel.AutoFilter` of a sheet: a filter on a list that is no table. What is chosen is remembered;
 * the grid shows all rows.
 */
export class SheetFilter extends ModelObject {
  readonly apiName = 'AutoFilter';
  readonly scalarProperties = ['enabled', 'isDataFiltered'];
  // No #fields, since Undo must see them (memento.ts).
  private readonly criteria = new Map<number, FilterCriteria>();
  private range: Range | undefined;

  get enabled(): boolean {
    return this.range !== undefined;
  }
  get isDataFiltered(): boolean {
    return this.criteria.size > 0;
  }
  apply(range: Range, columnIndex?: number, criteria?: FilterCriteria): void {
    this.range = range;
    if (columnIndex !== undefined && criteria) this.criteria.set(columnIndex, criteria);
  }
  clearCriteria(): void {
    this.criteria.clear();
  }
  remove(): void {
    this.criteria.clear();
    this.range = undefined;
  }
  getRangeOrNullObject(): Range | null {
    return this.range ?? null;
  }
}
