import { NUMBERS_WITH_PROPERTIES, showNumbersWithProperties } from '../../functions/sourced-number';
import {
  inspectOwnCells,
  knowsNumbersWithProperties,
  readNumberChoice,
  storeNumberChoice,
  type OwnCells,
} from '../../workbook/number-choice';
import { recalculate } from '../../workbook/restore-workbook-state';
import { runInExcel } from '../../workbook/run-in-excel';

/**
 * - `plain` and `withProperties`: what the cells now show;
 * - `unknown`: this Excel has no numbers with properties;
 * - `withdrawn`: Excel answered #WAARDE! to them (office-js#5794), so the cells show plain numbers.
 */
export type NumberChoice = 'plain' | 'withProperties' | 'unknown' | 'withdrawn';

/** The preview host asks for them in the page's address (`?getallen=`), as no real Excel does. */
const ASKED_BY_HOST = 'met-herkomst';
const LOOKS = 20;
const BETWEEN_LOOKS = 250;

let current: NumberChoice = 'plain';

/** What the cells show. */
export function numberChoice(): NumberChoice {
  return current;
}

/** Takes the workbook's choice at start-up; without one, what the product was shipped with. */
export async function restoreNumberChoice(): Promise<NumberChoice> {
  if (!canShowProperties()) return (current = 'unknown');
  const stored = await runInExcel(readNumberChoice);
  const standard = NUMBERS_WITH_PROPERTIES || isAskedByHost();
  if (!(stored ?? standard)) return (current = 'plain');
  return (current = await tryProperties());
}

/** Changes what the cells show and keeps the choice in the workbook. */
export async function chooseNumbers(withProperties: boolean): Promise<NumberChoice> {
  if (!canShowProperties()) return (current = 'unknown');
  if (withProperties) current = await tryProperties();
  else {
    showNumbersWithProperties(false);
    await recalculate();
    current = 'plain';
  }
  if (current !== 'withdrawn') {
    await runInExcel((context) => storeNumberChoice(context, withProperties));
  }
  return current;
}

function canShowProperties(): boolean {
  return knowsNumbersWithProperties() || isAskedByHost();
}

function isAskedByHost(): boolean {
  return new URLSearchParams(location.search).get('getallen') === ASKED_BY_HOST;
}

/** Shows the numbers with properties, unless more cells end in #WAARDE! than without them. */
async function tryProperties(): Promise<'withProperties' | 'withdrawn'> {
  const before = await settled();
  showNumbersWithProperties(true);
  await recalculate();
  const after = await settled();
  if (after.refused <= before.refused) return 'withProperties';
  showNumbersWithProperties(false);
  await recalculate();
  return 'withdrawn';
}

/** The cells once every function has answered, or after some seconds. */
async function settled(): Promise<OwnCells> {
  let cells = await runInExcel(inspectOwnCells);
  for (let look = 0; look < LOOKS && cells.waiting > 0; look++) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    cells = await runInExcel(inspectOwnCells);
  }
  return cells;
}
