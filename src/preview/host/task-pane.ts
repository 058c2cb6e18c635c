export interface TaskPane {
  element: HTMLElement;
  body: HTMLElement;
  readonly isOpen: boolean;
  setOpen(open: boolean): void;
  onClose(listener: () => void): void;
}

/**
 * The pane at the right. It starts closed, but what is in it runs from the start: it is the runtime
 * that the functions share.
 */
export function createTaskPane(title: string, closeLabel: string): TaskPane {
  const element = document.createElement('aside');
  element.className = 'pane closed';
  const bar = document.createElement('div');
  bar.className = 'pane-title';
  const name = document.createElement('span');
  name.textContent = title;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'pane-close';
  close.textContent = '✕';
  close.title = closeLabel;
  close.setAttribute('aria-label', closeLabel);
  bar.append(name, close);
  element.append(bar);
  return {
    element,
    body: element,
    get isOpen() {
      return !element.classList.contains('closed');
    },
    setOpen(open) {
      element.classList.toggle('closed', !open);
    },
    onClose(listener) {
      close.addEventListener('click', listener);
    },
  };
}
