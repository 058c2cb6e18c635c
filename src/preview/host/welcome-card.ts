import type { HostText } from './host-texts';

export interface WelcomeActions {
  /** Puts the formula of the card in the active cell. */
  insert: () => void;
  openExample: () => void;
  /** Where the keys go when the card had them and is gone. */
  focusGrid: () => void;
}

export interface WelcomeCard {
  readonly element: HTMLElement;
  /** Gives the card the keys, so that Tab comes to its buttons first. */
  focus(): void;
  /** Shows the figure once it is known. */
  showFigure(figure: string): void;
  /** For who is at work already. */
  close(): void;
}

/**
 * What a newcomer sees first: one figure, and what to do with it. Escape closes it, and it goes away
 * of itself when the add-in's page is used.
 */
export function createWelcomeCard(
  text: HostText,
  formula: string,
  actions: WelcomeActions,
): WelcomeCard {
  const element = document.createElement('div');
  element.className = 'welcome';
  // Not modal: who wants to work in the sheet at once can.
  element.setAttribute('role', 'dialog');
  element.tabIndex = -1;
  element.setAttribute('aria-label', text('welcomeTitle'));
  const title = document.createElement('h1');
  title.textContent = text('welcomeTitle');
  const figure = document.createElement('p');
  figure.className = 'welcome-figure';
  figure.textContent = '…';
  const about = document.createElement('p');
  about.textContent = text('welcomeFigure');
  const code = document.createElement('code');
  code.textContent = formula;
  const buttons = document.createElement('div');
  buttons.className = 'welcome-buttons';
  /** Until the user does something: the grid takes the keys when it is drawn. */
  const takeFocus = () => {
    if (!element.contains(document.activeElement)) element.focus({ preventScroll: true });
  };
  const leaveFocus = () => removeEventListener('focusin', takeFocus);
  addEventListener('pointerdown', leaveFocus, { capture: true, once: true });
  addEventListener('keydown', leaveFocus, { capture: true, once: true });
  const close = () => {
    leaveFocus();
    removeEventListener('blur', closeForPane);
    removeEventListener('keydown', closeAtEscape, true);
    const hadFocus = element.contains(document.activeElement);
    element.remove();
    if (hadFocus) actions.focusGrid();
  };
  /** The page of a frame keeps its events to itself; that it has the keys is all that is told. */
  const closeForPane = () => {
    if (document.activeElement instanceof HTMLIFrameElement) close();
  };
  addEventListener('blur', closeForPane);
  /** Wherever the keys go: the grid takes them when it is drawn. */
  const closeAtEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  };
  addEventListener('keydown', closeAtEscape, true);
  const insert = button('welcome-primary', text('welcomeInsert'), () => {
    actions.insert();
    close();
  });
  buttons.append(
    insert,
    button('', text('welcomeExample'), () => {
      actions.openExample();
      close();
    }),
  );
  const closing = button('welcome-close', '✕', close);
  closing.setAttribute('aria-label', text('welcomeClose'));
  // The way out comes last for who goes by Tab.
  element.append(title, figure, about, code, buttons, closing);
  return {
    element,
    focus: () => {
      takeFocus();
      addEventListener('focusin', takeFocus);
    },
    showFigure: (text) => (figure.textContent = text),
    close,
  };
}

function button(className: string, label: string, click: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = label;
  made.addEventListener('click', click);
  return made;
}
