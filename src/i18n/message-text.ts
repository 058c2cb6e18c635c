import type { ForecastError } from '../domain/forecast-error';
import { Message, Quantity, type MessagePart } from '../domain/message';
import type { BilingualText } from '../editions/import/import-fault';
import type * as AnswerText from './answer-text';
import type { Language } from './language';

type Catalogue = Readonly<Record<string, string>>;

let english: Catalogue | undefined;
let answers: typeof AnswerText | undefined;

/**
 * Fetches the English messages; until they are there, and where they cannot be had, a message is
 * Dutch. Only an English Office needs them, so they are no part of what every Excel loads.
 */
export async function loadEnglishMessages(): Promise<void> {
  if (english && answers) return;
  const [messages, answerText] = await Promise.all([
    import('./english-messages'),
    import('./answer-text'),
  ]);
  english = messages.ENGLISH_MESSAGES;
  answers = answerText;
}

/** What a message says in a language. */
export function messageText(message: Message, language: Language): string {
  return language === 'en' && english ? inEnglish(message, english) : String(message);
}

/** What a reason of a refusal says in a language. */
export function reasonText(reason: BilingualText, language: Language): string {
  const { said } = reason;
  return language === 'en' && english && said ? inEnglish(said, english) : reason[language];
}

/** What a status, label, source or reason says in a language; names that formulas take stay. */
export function answerText(text: string, language: Language): string {
  return language === 'en' && answers ? answers.englishAnswer(text) : text;
}

/** The title of a number's card in a language. */
export function titleText(title: string, language: Language): string {
  return language === 'en' && answers ? answers.englishTitle(title) : title;
}

/** What an error says in a language. */
export function forecastErrorText({ said }: ForecastError, language: Language): string {
  return messageText(said, language);
}

function inEnglish({ pattern, parts }: Message, catalogue: Catalogue): string {
  const texts = parts.map((part) => partInEnglish(part, catalogue));
  let next = 0;
  return (catalogue[pattern] ?? pattern).replace(
    /\{(\d?)\}/g,
    (_, position: string) => texts[position === '' ? next++ : Number(position)] ?? '',
  );
}

function partInEnglish(part: MessagePart, catalogue: Catalogue): string {
  if (part instanceof Message) return inEnglish(part, catalogue);
  if (!(part instanceof Quantity)) return String(part);
  return part.value.toLocaleString('en-GB', { maximumFractionDigits: part.decimals });
}
