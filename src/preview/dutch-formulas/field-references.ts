import { tokenize } from './formula-tokens';

/** `A1.Status` in Excel's formulas, for a cell whose value has properties. */
const FIELD_REFERENCE = /^(\$?[A-Z]{1,3}\$?\d{1,7})\.([A-Za-zÀ-ÿ]\w*)$/i;
const FIELD_FUNCTION = /FIELDVALUE\(/i;
/** A cell, with its sheet or without, and a field. */
const FIELD_ARGUMENTS =
  /^((?:'[^']*(?:''[^']*)*'!|[\wÀ-ÿ.]+!)?\$?[A-Z]{1,3}\$?\d{1,7}),"([A-Za-zÀ-ÿ]\w*)"\)/i;

/**
 * The grid knows no fields of a value, so a reference to one becomes Excel's function for it.
 *
 * @example withFieldCalls('=A1.Status') // '=FIELDVALUE(A1,"Status")'
 */
export function withFieldCalls(formula: string): string {
  const pieces: string[] = [];
  for (const { kind, text } of tokenize(formula)) {
    const [, cell, field] = (kind === 'name' && FIELD_REFERENCE.exec(text)) || [];
    if (cell === undefined) {
      pieces.push(text);
      continue;
    }
    const isOnSheet = pieces.at(-1)?.endsWith('!') ?? false;
    const sheet = isOnSheet ? pieces.pop() : '';
    pieces.push(`FIELDVALUE(${sheet}${cell},"${field}")`);
  }
  return pieces.join('');
}

/** The way back, as Excel shows such a formula. */
export function withFieldReferences(formula: string): string {
  const [before = '', ...calls] = formula.split(FIELD_FUNCTION);
  const changed = calls.map((call) => {
    const match = FIELD_ARGUMENTS.exec(call);
    return match ? `${match[1]}.${match[2]}${call.slice(match[0].length)}` : `FIELDVALUE(${call}`;
  });
  return before + changed.join('');
}
