import { tokenize } from './formula-tokens';

/** Where someone is in the formula that they are typing. */
export interface FormulaContext {
  /** The function whose argument is next. */
  readonly functionName: string;
  /** Counted from 0. */
  readonly argument: number;
  /** What of that argument is there already. */
  readonly typed: string;
}

/**
 * The innermost function that is still open at the end of a Dutch formula, and the argument that is
 * being typed.
 *
 * @example contextOf('=SOM(1;PROGNOSE.BEZETTING("med') // BEZETTING, argument 0, typed "med
 */
export function contextOf(formula: string): FormulaContext | undefined {
  if (!formula.startsWith('=')) return undefined;
  interface Open {
    readonly functionName: string;
    argument: number;
    typed: string;
  }
  const open: Open[] = [];
  let name = '';
  for (const { kind, text, inArray } of tokenize(formula.slice(1))) {
    if (kind === 'open') {
      open.push({ functionName: name, argument: 0, typed: '' });
    } else if (kind === 'close') {
      open.pop();
    } else {
      const current = open.at(-1);
      if (current && text === ';' && !inArray) {
        current.argument++;
        current.typed = '';
      } else if (current) current.typed += text;
    }
    name = kind === 'function' ? text : kind === 'mark' && text.trim() === '' ? name : '';
  }
  const current = open.filter(({ functionName }) => functionName !== '').at(-1);
  return current && { ...current, typed: current.typed.trimStart() };
}
