type TokenKind =
  | 'string'
  | 'sheet'
  | 'error'
  | 'number'
  | 'name'
  | 'function'
  | 'structured'
  | 'open'
  | 'close'
  | 'mark';

export interface Token {
  kind: TokenKind;
  text: string;
  /** Whether the token stands inside an array constant, between braces. */
  inArray: boolean;
}

const PATTERNS: readonly [kind: TokenKind, pattern: RegExp][] = [
  ['string', /"(?:[^"]|"")*"?/y],
  ['sheet', /'(?:[^']|'')*'!?/y],
  ['error', /#(?:[A-ZÀ-ÿ]+(?:\/[A-Z0-9]+)?[!?]?|[A-Z]+\/[A-Z0-9]+!?)/iy],
  ['structured', /\[[^\]]*\]/y],
  ['function', /[A-Za-zÀ-ÿ_\\][\wÀ-ÿ.]*(?=\s*\()/y],
  ['name', /[$A-Za-zÀ-ÿ_][\w$À-ÿ.]*!?/y],
  ['number', /\d+(?:[.,]\d+)?(?:E[+-]?\d+)?|\.\d+/iy],
];

/** Splits a formula into pieces that together are the formula again. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let inArray = false;
  while (at < formula.length) {
    const token = matchAt(formula, at);
    const text = token?.text ?? formula.charAt(at);
    if (text === '}') inArray = false;
    tokens.push({ kind: token?.kind ?? markKind(text), text, inArray });
    if (text === '{') inArray = true;
    at += text.length;
  }
  return tokens;
}

function matchAt(formula: string, at: number): { kind: TokenKind; text: string } | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match?.[0]) return { kind, text: match[0] };
  }
  return null;
}

const markKind = (text: string): TokenKind =>
  text === '(' ? 'open' : text === ')' ? 'close' : 'mark';
