import type { Properties } from '../custom-functions/results';
import type { Caller } from '../custom-functions/univer-function';
import { displayText } from '../workbook-model/number-display';
import type { Grid } from './univer-grid';

/** What there is to say about a cell: why it is an error, or where its number comes from. */
export type CellNote =
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'properties'; readonly value: string; readonly properties: Properties };

/** Shows what there is to say about a cell beside the pointer, when it rests on the cell. */
export function installCellCard(
  grid: Grid,
  container: HTMLElement,
  noteAt: (cell: Caller) => CellNote | undefined,
): void {
  const card = document.createElement('div');
  card.setAttribute('role', 'tooltip');
  card.hidden = true;
  container.append(card);
  let pointer = { x: 0, y: 0 };
  let cell: Caller | undefined;

  const show = () => {
    // While one types, the help with the formula stands there.
    const note = cell && !grid.workbook.isCellEditing() ? noteAt(cell) : undefined;
    card.hidden = !note;
    if (!note) return;
    card.className = note.kind === 'error' ? 'error-tooltip' : 'value-card';
    card.replaceChildren(...(note.kind === 'error' ? [note.message] : cardContents(note)));
    const left = Math.min(pointer.x + 14, container.clientWidth - card.offsetWidth - 8);
    const below = pointer.y + 18;
    const fits = below + card.offsetHeight <= container.clientHeight;
    card.style.left = `${Math.max(4, left)}px`;
    card.style.top = `${Math.max(4, fits ? below : pointer.y - card.offsetHeight - 8)}px`;
  };
  const notePointer = (event: PointerEvent) => {
    const box = container.getBoundingClientRect();
    pointer = { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  // The place is noted before the grid says which cell it is; and as the grid names a cell only
  // when the pointer enters it, the note is looked up again at every move within it.
  container.addEventListener('pointermove', notePointer, true);
  container.addEventListener('pointermove', show);
  container.addEventListener('pointerleave', () => {
    cell = undefined;
    show();
  });
  grid.api.addEvent(grid.api.Event.SheetEditStarted, show);
  grid.api.addEvent(grid.api.Event.CellPointerMove, ({ worksheet, row, column }) => {
    cell = { sheetId: worksheet.getSheetId(), row, column };
    show();
  });
}

function cardContents(note: Extract<CellNote, { kind: 'properties' }>): HTMLElement[] {
  const title = document.createElement('strong');
  title.textContent = note.value;
  const list = document.createElement('dl');
  for (const [name, { value, numberFormat }] of Object.entries(note.properties)) {
    if (value === '') continue;
    const term = document.createElement('dt');
    term.textContent = name;
    const description = document.createElement('dd');
    description.textContent = displayText(value, numberFormat);
    list.append(term, description);
  }
  return [title, list];
}
