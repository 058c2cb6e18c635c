import { useEffect } from 'react';

/** Everything that the Tab key comes to; what closes and opens a part (`summary`) too. */
const TABBABLE =
  'a[href], area[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex], [contenteditable]';

/**
 * Leaves the Tab key to the browser as long as there is something to go to in the pane.
 *
 * In Excel on the web office.js handles this key itself, from the window, by a list of elements that
 * lacks `summary`; and from what is not in that list, such as a part that was just opened, it leaves
 * the pane. At the end of the pane it is asked: it knows the way back to the sheet.
 */
export function useTabKey(): void {
  useEffect(() => {
    const leaveToBrowser = (event: KeyboardEvent): void => {
      if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.defaultPrevented || hasNext(event.shiftKey)) event.stopPropagation();
    };
    document.addEventListener('keydown', leaveToBrowser);
    return () => document.removeEventListener('keydown', leaveToBrowser);
  }, []);
}

function hasNext(backwards: boolean): boolean {
  const { activeElement } = document;
  if (!activeElement) return false;
  const side = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...document.querySelectorAll<HTMLElement>(TABBABLE)].some(
    (one) =>
      one.tabIndex >= 0 &&
      !one.hasAttribute('data-tabster-dummy') &&
      (activeElement.compareDocumentPosition(one) & side) !== 0 &&
      one.closest('[hidden]') === null,
  );
}
