import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import * as exported from '../../src/functions';
import { setCellLanguage } from '../../src/functions/cell-language';
import { dutch, quantity } from '../../src/domain/message';
import { ENGLISH_MESSAGES } from '../../src/i18n/english-messages';
import { messageText } from '../../src/i18n/message-text';
import { PARAMETER_IDS, parameterDefinition } from '../../src/scenarios/assumptions/parameters';
import badInput from './bad-input.json';
import { laterErrorOf } from './excel-double';

/** Words that only Dutch has, of which hardly any Dutch message is without. */
const DUTCH =
  /\b(de|het|een|is geen|geef|wel|niet|moet|zijn|mogelijk|onbekende?|bedoelde|zonder|editie|bereik|cel|rij|heeft|getal|vanaf|ligt|jaar|wordt|voor|naar|dat|uit|er)\b/i;

/** What stands in quotes was typed, and the names that formulas have stay Dutch. */
function withoutNames(message: string): string {
  return message
    .replace(/"[^"]*"/g, '')
    .replace(/\bargument \w+/gi, '')
    .replace(/Possible: [^.]*\.|Published: [^.]*\./g, '')
    .replace(/\bfor \w+ in \d{4}/g, '');
}

/** The sentence of every message in the source, with `{}` for what is filled in. */
function patternsInSource(): ReadonlySet<string> {
  const patterns = new Set<string>();
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name)) continue;
    const file = join('src', name);
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
        const { template } = node;
        if (node.tag.text === 'dutch') {
          patterns.add(
            ts.isTemplateExpression(template)
              ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
                  .map(({ text }) => text)
                  .join('{}')
              : template.text,
          );
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return patterns;
}

const hasWords = (pattern: string): boolean => /[a-z]{2}/i.test(pattern.replaceAll('{}', ''));
const places = (pattern: string): number => pattern.split(/\{\d?\}/).length - 1;

describe('the English messages', () => {
  const patterns = patternsInSource();

  it('are there for every message in the source', () => {
    expect(patterns.size).toBeGreaterThan(150);
    // Words that are the same in both languages.
    const alike = new Set(['Argument {}.', 'over {}{}']);
    const missing = [...patterns].filter(
      (one) => hasWords(one) && !alike.has(one) && !(one in ENGLISH_MESSAGES),
    );
    expect(missing).toEqual([]);
  });

  it('are there for every unit of an assumption', () => {
    const units = new Set(PARAMETER_IDS.map((id) => parameterDefinition(id).unit));
    const alike = new Set(['%', 'factor']);
    expect([...units].filter((unit) => !alike.has(unit) && !(unit in ENGLISH_MESSAGES))).toEqual(
      [],
    );
  });

  it.each(Object.entries(ENGLISH_MESSAGES))('fill in all of "%s"', (pattern, english) => {
    expect(places(english)).toBe(places(pattern));
    expect(withoutNames(english)).not.toMatch(DUTCH);
  });
});

describe('a message', () => {
  const message = dutch`Argument ${'plekken'} is ${quantity(-1200.5)}, maar moet ${dutch`een getal`} zijn.${''}`;

  it('is Dutch until the English ones are loaded, and in a Dutch Office', () => {
    expect(messageText(message, 'en')).toBe(String(message));
    expect(messageText(message, 'nl')).toBe(
      'Argument plekken is -1.200,5, maar moet een getal zijn.',
    );
  });
});

describe('in an English Office', () => {
  const functions = new Map(
    Object.entries(exported).map(([name, call]) => [name.toLowerCase(), call]),
  );
  const messageOf = async (name: string, args: unknown[]): Promise<string> => {
    const call = functions.get(name.replace('.', '').toLowerCase()) as
      ((...given: unknown[]) => unknown) | undefined;
    if (!call) throw new Error(`No function ${name}`);
    return (await laterErrorOf(() => call(...args))).message ?? '';
  };

  beforeAll(() => setCellLanguage('en'));
  afterAll(() => setCellLanguage('nl'));

  it('a number is written as English writes it, and parts are put where English has them', async () => {
    expect(await messageOf('CAPACITEIT.TEKORT', ['mediaan', 2026, -1200.5])).toBe(
      'Argument plekken is -1,200.5, but must be a number of at least 0.',
    );
    expect(await messageOf('PROGNOSE.BEZETTING', ['mediaan', 2026, 'bewoners'])).toMatch(
      /^"bewoners" is not known as groep\. Possible: totaal, /,
    );
  });

  test.each(badInput)(
    '$function with $wrong is refused in English',
    async ({ function: name, arguments: args, message }) => {
      const said = await messageOf(name, args);
      // An error of another cell is passed on without a message.
      if (message === '') return expect(said).toBe('');
      expect(said).not.toBe('');
      expect(said).not.toBe(message);
      expect(withoutNames(said)).not.toMatch(DUTCH);
    },
  );

  it('a message is Dutch again when the Office is', async () => {
    await setCellLanguage('nl');
    expect(await messageOf('CAPACITEIT.TEKORT', ['mediaan', 2026, -1])).toBe(
      'Argument plekken is -1, maar moet een getal vanaf 0 zijn.',
    );
    await setCellLanguage('en');
  });
});
