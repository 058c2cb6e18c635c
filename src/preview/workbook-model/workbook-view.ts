/** What a screen shows of the workbook besides its sheets. */
export interface WorkbookView {
  showName(name: string, formula: string): void;
  removeName(name: string): void;
  chartsChanged(): void;
  tablesChanged(): void;
  recalculate(): void;
}

/** Of a workbook that no screen shows. */
export const noWorkbookView: WorkbookView = {
  showName: () => {},
  removeName: () => {},
  chartsChanged: () => {},
  tablesChanged: () => {},
  recalculate: () => {},
};
