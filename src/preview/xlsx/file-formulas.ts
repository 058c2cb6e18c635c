/** Functions that the file format writes with a prefix, because they came after its first version. */
const NEWER = new Set(
  (
    'CONCAT IFNA IFS MAXIFS MINIFS SWITCH TEXTJOIN XOR DAYS ISFORMULA FORMULATEXT ISOWEEKNUM NUMBERVALUE XLOOKUP XMATCH ' +
    'SEQUENCE SORTBY UNIQUE RANDARRAY LET LAMBDA VSTACK HSTACK TAKE DROP CHOOSECOLS CHOOSEROWS TOCOL TOROW STDEV.S STDEV.P ' +
    'VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC RANK.EQ RANK.AVG NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV AGGREGATE'
  ).split(' '),
);
/** Newer still, with a prefix of their own. */
const WORKSHEET_ONLY = new Set(['FILTER', 'SORT']);

/** The formula as it stands in a file: without `=`, newer functions with their prefix. */
export function toFileFormula(formula: string): string {
  return outsideStrings(formula.replace(/^=/, ''), (text) =>
    text.replace(/(?<![A-Z0-9.])[A-Z][A-Z0-9.]*(?=\()/gi, (name) => {
      const upper = name.toUpperCase();
      if (WORKSHEET_ONLY.has(upper)) return `_xlfn._xlws.${upper}`;
      return NEWER.has(upper) ? `_xlfn.${upper}` : name;
    }),
  );
}

/** The formula as the grid takes it. */
export const fromFileFormula = (formula: string): string =>
  `=${outsideStrings(formula, (text) => text.replace(/_xlfn\.(_xlws\.)?/gi, ''))}`;

const outsideStrings = (formula: string, change: (text: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
