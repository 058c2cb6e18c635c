import type { HostText } from './host-texts';

export function div(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}

/** A message that takes the place of the host. */
export function notice(title: string, body: string): HTMLElement {
  const element = div('notice');
  element.setAttribute('role', 'alert');
  const heading = document.createElement('h1');
  heading.textContent = title;
  const paragraph = document.createElement('p');
  paragraph.textContent = body;
  element.append(heading, paragraph);
  return element;
}

/** Explains how to accept the certificate of the add-in, with a link to do so. */
export function unreachableNotice(text: HostText, addinOrigin: string): HTMLElement {
  const element = notice(text('unreachableTitle'), text('unreachableText'));
  const link = document.createElement('a');
  link.href = `${addinOrigin}/taskpane.html`;
  link.target = '_blank';
  link.textContent = link.href;
  const reload = document.createElement('button');
  reload.type = 'button';
  reload.textContent = text('reload');
  reload.addEventListener('click', () => location.reload());
  const buttons = document.createElement('div');
  buttons.append(reload);
  element.append(link, buttons);
  return element;
}
