import type { HostText } from './host-texts';
import type { RibbonCommand, RibbonGroup } from './manifest-commands';
import type { NumberFormatButton } from './number-format-buttons';

export interface RibbonActions {
  save: () => void;
  open: (file: File) => void;
  recalculate: () => void;
  openExample: () => void;
  format: (button: NumberFormatButton) => void;
  decimals: (change: 1 | -1) => void;
  run: (command: RibbonCommand) => void;
}

/** The title bar, the Start tab and the groups of buttons. */
export function createRibbon(
  text: HostText,
  groups: readonly RibbonGroup[],
  addinOrigin: string,
  actions: RibbonActions,
): HTMLElement {
  const ribbon = document.createElement('header');
  ribbon.className = 'ribbon';
  const title = element('div', 'title-bar', text('title'));
  const tabs = element('div', 'ribbon-tabs');
  tabs.append(element('span', 'ribbon-tab', text('home')));
  const body = element('div', 'ribbon-groups');
  const picker = document.createElement('input');
  picker.type = 'file';
  picker.accept = '.xlsx';
  picker.hidden = true;
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    if (file) actions.open(file);
    picker.value = '';
  });
  body.append(
    group(text('workbook'), [
      smallButton('open-file', text('open'), () => picker.click()),
      smallButton('save-file', text('save'), actions.save),
      smallButton('recalculate', text('recalculate'), actions.recalculate),
      smallButton('example', text('example'), actions.openExample),
    ]),
    group(text('number'), [
      smallButton('format-general', text('formatGeneral'), () => actions.format('general')),
      smallButton('format-thousands', text('formatThousands'), () => actions.format('thousands')),
      smallButton('format-percent', text('formatPercent'), () => actions.format('percent')),
      smallButton('format-date', text('formatDate'), () => actions.format('date')),
      signButton('more-decimals', ',0+', text('moreDecimals'), () => actions.decimals(1)),
      signButton('fewer-decimals', ',0−', text('fewerDecimals'), () => actions.decimals(-1)),
    ]),
    ...groups.map(({ label, commands }) =>
      group(
        label,
        commands.map((command) => commandButton(command, addinOrigin, () => actions.run(command))),
      ),
    ),
  );
  ribbon.append(title, tabs, body, picker);
  return ribbon;
}

function element(tag: string, className: string, content = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = content;
  return made;
}

function group(label: string, buttons: readonly HTMLElement[]): HTMLElement {
  const made = element('div', 'ribbon-group');
  const row = element('div', 'ribbon-buttons');
  row.append(...buttons);
  made.append(row, element('div', 'ribbon-group-label', label));
  return made;
}

function smallButton(id: string, label: string, click: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ribbon-small';
  button.dataset['command'] = id;
  button.textContent = label;
  button.addEventListener('click', click);
  return button;
}

function signButton(id: string, sign: string, label: string, click: () => void): HTMLButtonElement {
  const button = smallButton(id, sign, click);
  button.title = label;
  button.setAttribute('aria-label', label);
  return button;
}

function commandButton(
  command: RibbonCommand,
  addinOrigin: string,
  click: () => void,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ribbon-large';
  button.dataset['command'] = command.id;
  button.title = command.tip;
  const icon = document.createElement('img');
  icon.src = new URL(command.iconUrl, addinOrigin).href;
  icon.alt = '';
  icon.width = 32;
  icon.height = 32;
  button.append(icon, element('span', '', command.label));
  button.addEventListener('click', click);
  return button;
}
