import fc from 'fast-check';
import { asPlainText, fromPlainText, looksLikeFormula } from '../../src/domain/plain-text';

it.each([
  '=1+1',
  '+31 6',
  '-5',
  '@SUM(A1)',
  ' =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\t=1+1',
  '\ttext',
  '\rtext',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  ' \t ＝cmd',
])('takes %j for a formula and keeps it from running', (text) => {
  expect(looksLikeFormula(text)).toBe(true);
  expect(asPlainText(text)).toBe(`'${text}`);
});

it.each(['Ter Apel', 'a=b', ' tekst', '5-3', '', 'é', '2026'])('leaves %j as it is', (text) => {
  expect(asPlainText(text)).toBe(text);
});

it('doubles an apostrophe at the beginning, which Excel would swallow', () => {
  expect(asPlainText("'t Harde")).toBe("''t Harde");
});

it('leaves a text typed by hand with an apostrophe as it is', () => {
  expect(fromPlainText("'t Harde")).toBe("'t Harde");
  expect(fromPlainText('x=1')).toBe('x=1');
});

it('never leaves text that a spreadsheet would calculate, and gives the text back', () => {
  const start = fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', "'", "'=", "''-", ' =', '＝');
  fc.assert(
    fc.property(start, fc.string(), (first, rest) => {
      const plain = asPlainText(first + rest);
      expect(looksLikeFormula(plain)).toBe(false);
      expect(fromPlainText(plain)).toBe(first + rest);
    }),
  );
});
