import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';

/**
 * Every regular expression in `src`, held against texts made to slow it down. The rules of
 * eslint-plugin-regexp find most at once; this also finds a beginning of several signs that occurs
 * again and again, such as `<deel ` in /<deel [^>]*>/.
 */

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => path.join('src', file));

function patternsOf(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  const text = readFileSync(file, 'utf8');
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** @returns the text that slows it down, or undefined when the time grows with the length alone. */
async function attackOn(literal: string): Promise<string | undefined> {
  const end = literal.lastIndexOf('/');
  const outcome = await check(literal.slice(1, end), literal.slice(end + 1), { timeout: 60_000 });
  if (outcome.status === 'safe') return undefined;
  return outcome.status === 'vulnerable' ? outcome.attack.pattern : outcome.error.kind;
}

it('no pattern takes more than twice the time for a text of twice the length', async () => {
  const at = new Map<string, string>();
  for (const file of sources) for (const literal of patternsOf(file)) at.set(literal, file);
  expect(at.size).toBeGreaterThan(100);
  const slow: string[] = [];
  for (const [literal, file] of at) {
    const attack = await attackOn(literal);
    if (attack !== undefined) slow.push(`${file}: ${literal} on ${attack}`);
  }
  expect(slow).toEqual([]);
}, 600_000);

it.each([
  ['a space before a percentage', String.raw`/\s*%$/`],
  ['a percentage', String.raw`/^(.+?)\s*%$/`],
  ['a beginning of several signs', String.raw`/<deel\s[^>]*>/`],
])('knows a slow pattern: %s', async (_name, literal) => {
  expect(await attackOn(literal)).toBeDefined();
});
