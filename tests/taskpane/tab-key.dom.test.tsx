import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { useTabKey } from '../../src/taskpane/tab-key';

/** office.js in Excel on the web, which handles Tab from the window. */
const office = jest.fn();

function Pane() {
  useTabKey();
  return (
    <main>
      <div tabIndex={-1} id="part">
        <button id="first">Eerste</button>
        <details>
          <summary id="summary">Wat verandert er</summary>
        </details>
        <div hidden>
          <button>Verborgen</button>
        </div>
      </div>
    </main>
  );
}

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  window.addEventListener('keydown', office);
  const root = document.createElement('div');
  document.body.append(root);
  await act(async () => createRoot(root).render(<Pane />));
});
beforeEach(() => office.mockClear());

function press(id: string, init: KeyboardEventInit = {}): void {
  const element = document.getElementById(id);
  element?.focus();
  element?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, ...init }));
}

it('leaves Tab to the browser from a part that was just opened, and before what opens and closes', () => {
  press('part');
  press('first');
  expect(office).not.toHaveBeenCalled();
});

it('asks office.js for the way out at either end, where the hidden counts for nothing', () => {
  press('summary');
  expect(office).toHaveBeenCalledTimes(1);
  press('first', { shiftKey: true });
  expect(office).toHaveBeenCalledTimes(2);
});

it('leaves other keys to office.js', () => {
  press('first', { ctrlKey: true });
  press('first', { key: 'F6' });
  expect(office).toHaveBeenCalledTimes(2);
});
