import type { Caller } from '../custom-functions/univer-function';
import type { Grid } from './univer-grid';

/** Shows the message of a function's error beside the pointer, when it rests on the cell. */
export function installErrorTooltip(
  grid: Grid,
  container: HTMLElement,
  messageAt: (cell: Caller) => string,
): void {
  const tooltip = document.createElement('div');
  tooltip.className = 'error-tooltip';
  tooltip.setAttribute('role', 'tooltip');
  tooltip.hidden = true;
  container.append(tooltip);
  let pointer = { x: 0, y: 0 };
  let cell: Caller | undefined;

  const show = () => {
    const message = cell ? messageAt(cell) : '';
    tooltip.hidden = message === '';
    if (message === '') return;
    tooltip.textContent = message;
    const left = Math.min(pointer.x + 14, container.clientWidth - tooltip.offsetWidth - 8);
    const below = pointer.y + 18;
    const fits = below + tooltip.offsetHeight <= container.clientHeight;
    tooltip.style.left = `${Math.max(4, left)}px`;
    tooltip.style.top = `${Math.max(4, fits ? below : pointer.y - tooltip.offsetHeight - 8)}px`;
  };
  const notePointer = (event: PointerEvent) => {
    const box = container.getBoundingClientRect();
    pointer = { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  // The place is noted before the grid says which cell it is; and as the grid names a cell only
  // when the pointer enters it, the message is looked up again at every move within it.
  container.addEventListener('pointermove', notePointer, true);
  container.addEventListener('pointermove', show);
  container.addEventListener('pointerleave', () => {
    cell = undefined;
    show();
  });
  grid.api.addEvent(grid.api.Event.CellPointerMove, ({ worksheet, row, column }) => {
    cell = { sheetId: worksheet.getSheetId(), row, column };
    show();
  });
}
