import { MEASURE_IDS, measureDefinition } from '../domain/measures';
import { ENGLISH_ANSWERS } from './english-answers';
import { ENGLISH_MEASURES } from './english-names';

/*
 * The English of what functions and sheets say in words. By the Dutch words and not by a code, since
 * most of them are data: the reasons of an edition, the labels of a table. What has no English here,
 * such as the reason that someone wrote in an edition of their own, stays as it is.
 */

interface Pattern {
  readonly dutch: RegExp;
  readonly english: string;
}

/** What is filled in holds no semicolon, which divides notes. */
const PATTERNS: readonly Pattern[] = Object.entries(ENGLISH_ANSWERS)
  .filter(([dutch]) => dutch.includes('{}'))
  .map(([dutch, english]) => ({
    dutch: new RegExp(`^${dutch.split('{}').map(escaped).join('((?:(?!; ).)+?)')}$`, 'u'),
    english,
  }));

const MEASURE_BY_NAME: ReadonlyMap<string, string> = new Map(
  MEASURE_IDS.map((id) => [measureDefinition(id).name, ENGLISH_MEASURES[id]]),
);

/** More texts than a workbook shows; beyond it all are found anew. */
const MOST_REMEMBERED = 5000;
const remembered = new Map<string, string>();

/**
 * @param text a status, a heading, a source or reasons in sentences.
 * @example englishAnswer('Zekerheid laag. Tot nu toe.') // 'Certainty low. Tot nu toe.'
 */
export function englishAnswer(text: string): string {
  let english = remembered.get(text);
  if (english === undefined) {
    english = text.split(' — ').map(englishSentences).join(' — ');
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(text, english);
  }
  return english;
}

/** The title of a card: a measure has its English name there, since no formula takes it. */
export function englishTitle(title: string): string {
  const measure = MEASURE_BY_NAME.get(title);
  if (measure !== undefined) return measure;
  const [, word, of] = /^(bijstelling|gemiddelde) (.+)$/.exec(title) ?? [];
  if (of === undefined) return englishAnswer(title);
  return `${word === 'gemiddelde' ? 'average' : 'revision of'} ${englishTitle(of)}`;
}

/** Whole where that is known, and else sentence by sentence. */
function englishSentences(text: string): string {
  return (
    exactly(text) ??
    text
      .split(/(?<=\.) /u)
      .map(englishSentence)
      .join(' ')
  );
}

/** A sentence, or notes that a semicolon divides. */
function englishSentence(text: string): string {
  const notes = (): string =>
    text
      .split('; ')
      .map((note) => translation(note) ?? note)
      .join('; ');
  return translation(text) ?? notes();
}

function exactly(text: string): string | undefined {
  return Object.hasOwn(ENGLISH_ANSWERS, text) ? ENGLISH_ANSWERS[text] : undefined;
}

function translation(text: string): string | undefined {
  const exact = exactly(text);
  if (exact !== undefined) return exact;
  for (const { dutch, english } of PATTERNS) {
    const match = dutch.exec(text);
    if (!match) continue;
    let next = 1;
    return english.replace(/\{\}/g, () => filled(match[next++] ?? ''));
  }
  return undefined;
}

/** A number is written as English writes it; a word that has its English gets it. */
function filled(part: string): string {
  if (/^-?\d{1,3}(?:\.\d{3})*(?:,\d+)?$/.test(part)) {
    return part.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
  }
  return exactly(part) ?? part;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
