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
  const notePointer = (event: PointerEvent) => {
    const box = container.getBoundingClientRect();
    pointer = { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  // Captured, so that the place is known before the grid says which cell it is.
  container.addEventListener('pointermove', notePointer, true);
  container.addEventListener('pointerleave', () => (tooltip.hidden = true));
  grid.api.addEvent(grid.api.Event.CellPointerMove, ({ worksheet, row, column }) => {
    const message = messageAt({ sheetId: worksheet.getSheetId(), row, column });
    tooltip.hidden = message === '';
    if (message === '') return;
    tooltip.textContent = message;
    const left = Math.min(pointer.x + 14, container.clientWidth - tooltip.offsetWidth - 8);
    const below = pointer.y + 18;
    const top =
      below + tooltip.offsetHeight > container.clientHeight
        ? pointer.y - tooltip.offsetHeight - 8
        : below;
    tooltip.style.left = `${Math.max(4, left)}px`;
    tooltip.style.top = `${Math.max(4, top)}px`;
  });
}
