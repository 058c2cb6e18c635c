import { DUTCH_ERRORS } from '../workbook-model/number-display';
import { withFieldCalls, withFieldReferences } from './field-references';
import { dutchFunctionName, englishFunctionName } from './function-names';
import { tokenize, type Token } from './formula-tokens';

export type Notation = 'nl' | 'en';

const ENGLISH_ERRORS = new Map(
  Object.entries(DUTCH_ERRORS).map(([english, dutch]) => [dutch, english]),
);

/**
 * Tells Dutch from English notation. A `;` between arguments, a Dutch function name or a `\` in an
 * array constant is Dutch; a `,` that cannot be a decimal comma, a decimal point or a function name
 * that only English has is English. Without a sign of either it is Dutch, as in a Dutch Excel.
 */
export function notationOf(formula: string): Notation {
  let english = false;
  const tokens = tokenize(formula);
  for (const token of tokens) {
    if (token.kind === 'mark' && token.text === ';' && !token.inArray) return 'nl';
    if (token.kind === 'mark' && token.text === '\\' && token.inArray) return 'nl';
    if (token.kind === 'name' && /^(WAAR|ONWAAR)$/i.test(token.text)) return 'nl';
    if (token.kind === 'error' && ENGLISH_ERRORS.has(token.text.toUpperCase())) return 'nl';
    if (token.kind === 'function') {
      const toEnglish = englishFunctionName(token.text);
      if (toEnglish && toEnglish !== token.text.toUpperCase()) return 'nl';
      const toDutch = dutchFunctionName(token.text);
      if (toDutch && toDutch !== token.text.toUpperCase()) english = true;
    }
    if (token.kind === 'mark' && token.text === ',') english = true;
    if (token.kind === 'number' && token.text.includes('.')) english = true;
  }
  return english ? 'en' : 'nl';
}

/**
 * The invariant English form of a formula in either notation.
 *
 * @example toEnglishFormula('=SOM(A1;2,5)') // '=SUM(A1,2.5)'
 */
export function toEnglishFormula(formula: string): string {
  const isEnglish = notationOf(formula) === 'en';
  return withFieldCalls(isEnglish ? formula : tokenize(formula).map(englishToken).join(''));
}

function englishToken(token: Token): string {
  const { kind, text, inArray } = token;
  switch (kind) {
    case 'function':
      return englishFunctionName(text) ?? text;
    case 'name':
      if (/^WAAR$/i.test(text)) return 'TRUE';
      return /^ONWAAR$/i.test(text) ? 'FALSE' : text;
    case 'error':
      return ENGLISH_ERRORS.get(text.toUpperCase()) ?? text;
    case 'number':
      return text.replace(',', '.');
    case 'mark':
      if (text === ';' && !inArray) return ',';
      return text === '\\' && inArray ? ',' : text;
    default:
      return text;
  }
}

/**
 * The form that a Dutch Excel shows for an invariant formula.
 *
 * @example toDutchFormula('=SUM(A1,2.5)') // '=SOM(A1;2,5)'
 */
export function toDutchFormula(formula: string): string {
  return separatedNumbers(tokenize(withFieldReferences(formula)))
    .map(dutchToken)
    .join('');
}

/** In English `1,5` is two numbers, though the tokenizer reads a decimal comma. */
function separatedNumbers(tokens: Token[]): Token[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'number' || !token.text.includes(',')) return [token];
    const [first = '', second = ''] = token.text.split(',');
    const comma: Token = { ...token, kind: 'mark', text: ',' };
    return [...(first ? [{ ...token, text: first }] : []), comma, { ...token, text: second }];
  });
}

function dutchToken(token: Token): string {
  const { kind, text, inArray } = token;
  switch (kind) {
    case 'function': {
      const plain = text.replace(/^_xlfn\.(_xlws\.)?/i, '');
      return dutchFunctionName(plain) ?? plain;
    }
    case 'name':
      if (/^TRUE$/i.test(text)) return 'WAAR';
      return /^FALSE$/i.test(text) ? 'ONWAAR' : text;
    case 'error':
      return DUTCH_ERRORS[text.toUpperCase()] ?? text;
    case 'number':
      return text.replace('.', ',');
    case 'mark':
      if (text !== ',') return text;
      return inArray ? '\\' : ';';
    default:
      return text;
  }
}
