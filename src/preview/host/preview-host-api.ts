import type { FaultSwitches } from '../faults';
import type { CellValue } from '../workbook-model/cell-values';

/** What the tests of the page ask of it. */
export interface PreviewHost {
  cellValue(address: string): CellValue;
  cellText(address: string): string;
  cellFormula(address: string): string;
  selectCell(address: string): void;
  /** The middle of a cell on the page, to point at. */
  cellCentre(address: string): { x: number; y: number };
  errorMessage(address: string): string;
  sheetNames(): string[];
  isIdle(): boolean;
  isPaneReady(): boolean;
  unknownMembers(): string[];
  /** The errors that Excel answered the add-in. */
  apiErrors(): string[];
  syncCount(): number;
  functionCalls(): number;
  setFaults(change: Partial<FaultSwitches>): void;
}

declare global {
  interface Window {
    previewHost?: PreviewHost;
  }
}
