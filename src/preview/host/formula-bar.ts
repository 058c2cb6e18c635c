import type { HostText } from './host-texts';

export interface FormulaBar {
  element: HTMLElement;
  /** Shows the address and the contents of the active cell. */
  show(address: string, contents: string): void;
  /** Shows what is being typed in the cell itself. */
  follow(contents: string): void;
}

/** The name box and the formula bar above the grid. */
export function createFormulaBar(
  text: HostText,
  enter: (contents: string) => void,
  goTo: (address: string) => void,
): FormulaBar {
  const element = document.createElement('div');
  element.className = 'formula-bar';
  const nameBox = input('name-box', text('nameBox'));
  const cancel = iconButton('✕', text('cancel'));
  const confirm = iconButton('✓', text('enter'));
  const contents = input('formula-input', text('formulaBar'));
  element.append(nameBox, cancel, confirm, contents);
  let cellText = '';

  const commit = () => {
    if (contents.value !== cellText) enter(contents.value);
    contents.blur();
  };
  const restore = () => {
    contents.value = cellText;
    contents.blur();
  };
  contents.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') restore();
  });
  nameBox.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Enter') goTo(nameBox.value);
  });
  confirm.addEventListener('click', commit);
  cancel.addEventListener('click', restore);

  return {
    element,
    show(address, text) {
      nameBox.value = address;
      cellText = text;
      if (document.activeElement !== contents) contents.value = text;
    },
    follow(text) {
      if (document.activeElement !== contents) contents.value = text;
    },
  };
}

function input(className: string, label: string): HTMLInputElement {
  const element = document.createElement('input');
  element.className = className;
  element.setAttribute('aria-label', label);
  element.spellcheck = false;
  element.autocomplete = 'off';
  return element;
}

function iconButton(sign: string, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'formula-button';
  button.textContent = sign;
  button.title = label;
  button.setAttribute('aria-label', label);
  // Keeps the focus, and with it what was typed, in the formula bar.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  return button;
}
