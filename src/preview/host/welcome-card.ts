import type { HostText } from './host-texts';

export interface WelcomeActions {
  /** Puts the formula of the card in the active cell. */
  insert: () => void;
  openExample: () => void;
}

export interface WelcomeCard {
  readonly element: HTMLElement;
  /** Shows the figure once it is known. */
  showFigure(figure: string): void;
}

/** What a newcomer sees first: one figure, and what to do with it. */
export function createWelcomeCard(
  text: HostText,
  formula: string,
  actions: WelcomeActions,
): WelcomeCard {
  const element = document.createElement('aside');
  element.className = 'welcome';
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
  const close = () => element.remove();
  buttons.append(
    button('welcome-primary', text('welcomeInsert'), () => {
      actions.insert();
      close();
    }),
    button('', text('welcomeExample'), () => {
      actions.openExample();
      close();
    }),
  );
  const closing = button('welcome-close', '✕', close);
  closing.setAttribute('aria-label', text('welcomeClose'));
  element.append(closing, title, figure, about, code, buttons);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  return { element, showFigure: (text) => (figure.textContent = text) };
}

function button(className: string, label: string, click: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = label;
  made.addEventListener('click', click);
  return made;
}
