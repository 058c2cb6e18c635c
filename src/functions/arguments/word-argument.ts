import { invalid } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import { normaliseName } from '../../domain/measures';
import { excerptOf, singleNonZero, singleValue } from './single-value';

/**
 * One of a few words.
 *
 * @param words what each word stands for; the first is taken when the argument is left out.
 */
export function readWord<T>(
  raw: unknown,
  name: string,
  words: readonly (readonly [word: string, meaning: T])[],
): T {
  const value = singleNonZero(raw, name);
  if (value === undefined) return words[0][1];
  const typed = typeof value === 'string' ? normaliseName(value) : undefined;
  const match = words.find(([word]) => normaliseName(word) === typed);
  if (match) return match[1];
  throw invalid(
    dutch`${excerptOf(value)} is geen ${name}. Mogelijk: ${words.map(([word]) => word).join(', ')}.`,
  );
}

/** A text that may be anything, such as a name; undefined when left out. */
export function readText(raw: unknown, name: string): string | undefined {
  const value = singleNonZero(raw, name);
  if (value === undefined || typeof value === 'string') return value;
  throw invalid(dutch`Argument ${name} moet een tekst zijn, geen ${excerptOf(value)}.`);
}

/** As {@link readText}, for an argument that must be given. */
export function readRequiredText(raw: unknown, name: string): string {
  const text = readText(raw, name);
  if (text === undefined) throw invalid(dutch`Geef een ${name} op.`);
  return text;
}

/** Yes or no: `ja`, `nee`, or a truth value; left out it is no. On the desktop an empty cell arrives as 0. */
export function readYesNo(raw: unknown, name: string): boolean {
  const value = singleValue(raw, name);
  if (typeof value === 'boolean') return value;
  if (value === 1) return true;
  return readWord(value, name, [
    ['nee', false],
    ['ja', true],
  ]);
}
