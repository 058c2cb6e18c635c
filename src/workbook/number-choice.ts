/** The workbook's own choice is kept under this name; it says the same in every language. */
const SETTING = 'KernprognoseGetallen';
const WITH_PROPERTIES = 'metHerkomst';
const PLAIN = 'gewoon';

const OURS = /\b(?:PROGNOSE|CAPACITEIT)\.[A-Z_]+\(/i;
/** What a cell shows while its function has not answered. */
const WAITING = new Set(['#BUSY!', '#GETTING_DATA']);

/** Whether this Excel knows numbers with properties. */
export function knowsNumbersWithProperties(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.19');
}

/** @returns whether the workbook asks for numbers with properties; undefined when it never chose. */
export async function readNumberChoice(
  context: Excel.RequestContext,
): Promise<boolean | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING);
  setting.load('value');
  await context.sync();
  return setting.isNullObject ? undefined : setting.value === WITH_PROPERTIES;
}

/** Keeps the choice in the workbook, so that a colleague sees the same. */
export async function storeNumberChoice(
  context: Excel.RequestContext,
  withProperties: boolean,
): Promise<void> {
  context.workbook.settings.add(SETTING, withProperties ? WITH_PROPERTIES : PLAIN);
  await context.sync();
}

/** How the cells with our functions are doing. */
export interface OwnCells {
  /** Cells that show #WAARDE!, as they do when Excel refuses what a function gave. */
  readonly refused: number;
  readonly waiting: number;
}

/** Looks at every cell with a function of ours. */
export async function inspectOwnCells(context: Excel.RequestContext): Promise<OwnCells> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('formulas,values');
    return range;
  });
  await context.sync();
  let refused = 0;
  let waiting = 0;
  for (const range of used) {
    if (range.isNullObject) continue;
    range.formulas.forEach((row: unknown[], i) =>
      row.forEach((formula, j) => {
        if (typeof formula !== 'string' || !formula.startsWith('=') || !OURS.test(formula)) return;
        const value = String(range.values[i][j]);
        if (value === '#VALUE!') refused += 1;
        if (WAITING.has(value)) waiting += 1;
      }),
    );
  }
  return { refused, waiting };
}
