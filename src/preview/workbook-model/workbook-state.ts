import { formatCells } from './addresses';
import { mementoOf } from './memento';
import { EventType, WORKBOOK_TARGET } from './model-events';
import type { NamedItems } from './names';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/**
 * The workbook as it stands: sheets with their cells, looks, tables, charts and names. Settings and
 * custom XML parts are left out, as they are no part of Excel's undo either (office-js#6415).
 *
 * @returns what puts it all back, for as long as the same objects are there to be put back.
 */
export function rememberWorkbook(workbook: Workbook): () => void {
  const sheets = [...workbook.worksheets.items];
  const active = workbook.worksheets.getActiveWorksheet();
  const cells = sheets.map((sheet) => ({ sheet, restore: sheet.store.memento() }));
  const restoreModel = mementoOf(workbook, [
    workbook.settings,
    workbook.customXmlParts,
    workbook.application,
    workbook.functions,
  ]);

  return () => {
    const sheetsNow = [...workbook.worksheets.items];
    const names = namesOf(workbook);
    // Those that come back first: a workbook has a sheet at any time.
    sheets.forEach((sheet, position) => {
      if (!sheetsNow.includes(sheet)) sheet.store.view.showPutBack(position);
    });
    for (const sheet of sheetsNow) if (!sheets.includes(sheet)) sheet.store.view.showRemoved();
    restoreModel();
    const changes = cells.map(({ sheet, restore }) => ({ sheet, area: restore() }));
    showNames(workbook, names);
    active.store.view.showActive();
    workbook.view.chartsChanged();
    workbook.view.tablesChanged();
    tellSheets(workbook, sheetsNow, sheets);
    for (const { sheet, area } of changes) {
      if (area) sheet.emitChanged(formatCells(area), 'RangeEdited', 'Unknown');
    }
  };
}

/** Those of the workbook last: of two with one name the screen shows that. */
const collectionsOf = (workbook: Workbook): NamedItems[] => [
  ...workbook.worksheets.items.map(({ names }) => names),
  workbook.names,
];

const namesOf = (workbook: Workbook): Map<string, string> =>
  new Map(
    collectionsOf(workbook).flatMap(({ items }) =>
      items.map(({ name, formula }) => [name, formula]),
    ),
  );

/** The screen keeps the names by itself: it is told which are gone and which are new or other. */
function showNames(workbook: Workbook, before: ReadonlyMap<string, string>): void {
  const now = namesOf(workbook);
  for (const name of before.keys()) if (!now.has(name)) workbook.view.removeName(name);
  for (const [name, formula] of now) {
    if (before.get(name) !== formula) workbook.view.showName(name, formula);
  }
}

function tellSheets(
  { events }: Workbook,
  before: readonly Worksheet[],
  now: readonly Worksheet[],
): void {
  const tell = (type: number, { id }: Worksheet): void =>
    events.emit(type, WORKBOOK_TARGET, { source: 'Local', worksheetId: id });
  for (const sheet of before) if (!now.includes(sheet)) tell(EventType.deleted, sheet);
  for (const sheet of now) if (!before.includes(sheet)) tell(EventType.added, sheet);
}
