import { checksumOf } from '../../domain/text-checksum';

/** What can be compared of a workbook, each as a text that says nothing of its contents. */
export interface WorkbookFingerprint {
  readonly sheets: string;
  readonly cells: string;
  readonly tables: string;
  readonly charts: string;
  readonly names: string;
  readonly settings: string;
  readonly customXml: string;
  readonly activeSheet: string;
}

export type FingerprintPart = keyof WorkbookFingerprint;

/** What a workbook held before the self-test, to tell later what was added. */
export interface WorkbookState {
  readonly fingerprint: WorkbookFingerprint;
  readonly sheetNames: readonly string[];
  readonly activeSheet: string;
  readonly names: readonly string[];
  readonly customXmlIds: readonly string[];
}

/** Formulas of this many cells fit in one answer of Excel on the web (5 MB). */
const CELLS_PER_REQUEST = 50_000;
/** Of a larger sheet only the size is compared; the self-test must not take minutes to look. */
const MOST_CELLS = 1_000_000;

/** Looks at everything in the workbook that a check could leave changed. */
export async function readWorkbookState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets, tables, names, settings, customXmlParts } = context.workbook;
  worksheets.load('items/name,items/visibility');
  tables.load('items/name,items/showTotals,items/style');
  names.load('items/name,items/formula,items/visible');
  settings.load('items/key,items/value');
  customXmlParts.load('items/id,items/namespaceUri');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  await context.sync();
  const ofSheets = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(false);
    used.load('address,rowCount,columnCount');
    sheet.charts.load('items/name');
    sheet.protection.load('protected');
    return { sheet, used };
  });
  await context.sync();
  const cells: string[] = [];
  for (const { used } of ofSheets) {
    cells.push(used.isNullObject ? '' : used.address + (await checksumOfCells(context, used)));
  }
  return {
    fingerprint: {
      sheets: textOf(
        ofSheets.map(({ sheet }) => [sheet.name, sheet.visibility, sheet.protection.protected]),
      ),
      cells: textOf(cells),
      tables: textOf(tables.items.map(({ name, showTotals, style }) => [name, showTotals, style])),
      charts: textOf(ofSheets.map(({ sheet }) => sheet.charts.items.map(({ name }) => name))),
      names: textOf(names.items.map(({ name, formula, visible }) => [name, formula, visible])),
      settings: textOf(settings.items.map(({ key, value }) => [key, value as unknown])),
      customXml: textOf(customXmlParts.items.map(({ id, namespaceUri }) => [id, namespaceUri])),
      activeSheet: textOf(active.name),
    },
    sheetNames: ofSheets.map(({ sheet }) => sheet.name),
    activeSheet: active.name,
    names: names.items.map(({ name }) => name),
    customXmlIds: customXmlParts.items.map(({ id }) => id),
  };
}

/** @returns the parts that differ; empty when the workbook is as it was. */
export function differingParts(
  before: WorkbookFingerprint,
  after: WorkbookFingerprint,
): readonly FingerprintPart[] {
  const parts = Object.keys(before) as FingerprintPart[];
  return parts.filter((part) => before[part] !== after[part]);
}

const textOf = (facts: unknown): string => checksumOf(JSON.stringify(facts));

/** Formulas, not values: those of TODAY() and the like change by themselves. */
async function checksumOfCells(context: Excel.RequestContext, used: Excel.Range): Promise<string> {
  const { rowCount, columnCount } = used;
  if (rowCount * columnCount > MOST_CELLS) return '';
  const rows = Math.max(1, Math.floor(CELLS_PER_REQUEST / columnCount));
  let checksum = '';
  for (let first = 0; first < rowCount; first += rows) {
    const count = Math.min(rows, rowCount - first);
    const block = used.getCell(first, 0).getResizedRange(count - 1, columnCount - 1);
    block.load('formulas,numberFormat');
    // Block by block on purpose: all at once would pass the limit of one answer.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    checksum = textOf([checksum, block.formulas, block.numberFormat]);
  }
  return checksum;
}
