import type {
  EnumMetadata,
  FunctionMetadata,
  FunctionsFile,
  ParameterMetadata,
} from '../custom-functions/metadata';
import { contextOf, type FormulaContext } from '../dutch-formulas/formula-context';
import type { Box } from './cell-box';

export interface FormulaHelp {
  /** Shows what belongs to the text being typed, below the cell. */
  follow(text: string, cell: Box): void;
  hide(): void;
}

/**
 * What Excel shows while one types a function: its arguments with `;`, the one whose
 * turn it is in bold with its description, and the values to choose from where there are any.
 */
export function createFormulaHelp(
  container: HTMLElement,
  { functions, enums = [] }: FunctionsFile,
  builtIn: (name: string) => Pick<FunctionMetadata, 'name' | 'parameters'> | undefined,
  insert: (text: string) => void,
): FormulaHelp {
  const element = document.createElement('div');
  element.className = 'formula-help';
  element.setAttribute('role', 'note');
  element.hidden = true;
  // Keeps the focus, and with it what was typed, in the cell.
  element.addEventListener('pointerdown', (event) => event.preventDefault());
  container.append(element);

  return {
    follow(text, cell) {
      const context = contextOf(text);
      const wanted = context?.functionName.toUpperCase() ?? '';
      const definition = functions.find(({ name }) => name === wanted) ?? builtIn(wanted);
      element.hidden = !context || !definition;
      if (!context || !definition) return;
      const { parameters } = definition;
      const parameter = parameters[Math.min(context.argument, parameters.length - 1)];
      element.replaceChildren(
        signature(definition.name, parameters, parameter),
        ...(parameter?.description ? [line('', parameter.description)] : []),
        ...choices(enums, parameter, context, insert),
      );
      element.style.left = `${Math.max(4, Math.min(cell.x, container.clientWidth - element.offsetWidth - 8))}px`;
      const below = cell.y + cell.height + 6;
      const fits = below + element.offsetHeight <= container.clientHeight;
      element.style.top = `${fits ? below : Math.max(4, cell.y - element.offsetHeight - 6)}px`;
    },
    hide() {
      element.hidden = true;
    },
  };
}

function signature(
  name: string,
  parameters: readonly ParameterMetadata[],
  current: ParameterMetadata | undefined,
): HTMLElement {
  const made = line('formula-help-signature', `${name}(`);
  parameters.forEach((parameter, i) => {
    const part = document.createElement(parameter === current ? 'strong' : 'span');
    const label = parameter.repeating ? `${parameter.name}; …` : parameter.name;
    part.textContent = parameter.optional ? `[${label}]` : label;
    made.append(i > 0 ? '; ' : '', part);
  });
  made.append(')');
  return made;
}

/** The values that go on from what was typed; a click completes the argument. */
function choices(
  enums: readonly EnumMetadata[],
  parameter: ParameterMetadata | undefined,
  { typed }: FormulaContext,
  insert: (text: string) => void,
): HTMLElement[] {
  const values = enums.find(({ id }) => id === parameter?.customEnumId)?.values ?? [];
  const texts = values.map(({ name, stringValue, numberValue, tooltip = '' }) => ({
    text: numberValue === undefined ? `"${stringValue ?? name}"` : String(numberValue),
    tooltip,
  }));
  const fitting = texts.filter(
    ({ text }) => text.toLowerCase().startsWith(typed.toLowerCase()) && text.length > typed.length,
  );
  if (fitting.length === 0) return [];
  const list = document.createElement('ul');
  list.setAttribute('role', 'listbox');
  for (const { text, tooltip } of fitting) {
    const item = line('', '', 'li');
    item.setAttribute('role', 'option');
    const value = document.createElement('strong');
    value.textContent = text;
    item.append(value, tooltip ? ` ${tooltip}` : '');
    item.addEventListener('click', () => insert(text.slice(typed.length)));
    list.append(item);
  }
  return [list];
}

function line(className: string, content: string, tag = 'div'): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = content;
  return made;
}
