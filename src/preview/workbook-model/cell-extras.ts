import type { HyperlinkData } from './cell-styles';
import { ModelObject } from './model-object';

/** `Excel.RangeHyperlink` as a cell stores it. */
export interface CellHyperlink {
  data: HyperlinkData | null;
}

/** `Excel.DataValidation`: remembered, not enforced. */
export class DataValidation extends ModelObject {
  readonly apiName = 'DataValidation';
  readonly scalarProperties = ['rule', 'errorAlert', 'prompt', 'ignoreBlanks', 'type', 'valid'];
  rule: Record<string, unknown> = {};
  errorAlert: Record<string, unknown> = {};
  prompt: Record<string, unknown> = {};
  ignoreBlanks = true;
  readonly valid = true;

  get type(): string {
    const [first] = Object.keys(this.rule);
    return first ? first.replace(/^./, (letter) => letter.toUpperCase()) : 'None';
  }

  clear(): void {
    this.rule = {};
    this.errorAlert = {};
    this.prompt = {};
  }
}
