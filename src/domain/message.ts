import { formatDutchNumber } from './number-format';

/** A number in a message, written as the reader's language does: 82.300 or 82,300. */
export class Quantity {
  constructor(
    readonly value: number,
    readonly decimals: number,
  ) {}

  toString(): string {
    return formatDutchNumber(this.value, this.decimals);
  }
}

/** What is filled in: a name or a code as it is, a number, or a message of its own. */
export type MessagePart = string | number | Quantity | Message;

/**
 * A sentence for the user. It is Dutch, and keeps what was filled in apart from what is said, so
 * that `i18n` can say the same in English without any layer below knowing of it.
 */
export class Message {
  constructor(
    /** The Dutch sentence, with `{}` where a part is filled in. */
    readonly pattern: string,
    readonly parts: readonly MessagePart[] = [],
  ) {}

  /** @returns the sentence in Dutch. */
  toString(): string {
    return filledIn(this.pattern, this.parts.map(String));
  }
}

/**
 * A Dutch message. Its English stands in `i18n/english-messages.ts`; a test asks for every one.
 *
 * @example
 * dutch`Onbekende editie "${name}".`.pattern // 'Onbekende editie "{}".'
 */
export function dutch(strings: TemplateStringsArray, ...parts: readonly MessagePart[]): Message {
  return new Message(strings.join('{}'), parts);
}

/** A number in a message. */
export function quantity(value: number, decimals = 1): Quantity {
  return new Quantity(value, decimals);
}

/** @returns a pattern with its `{}` filled in, in order. */
export function filledIn(pattern: string, parts: readonly string[]): string {
  return pattern
    .split('{}')
    .map((said, i) => (parts[i - 1] ?? '') + said)
    .join('');
}

/** A list with "en" before its last part. */
export function allOf(parts: readonly MessagePart[]): MessagePart {
  return joined(parts, (before, last) => dutch`${before} en ${last}`);
}

/** A list with "of" between its parts. */
export function anyOf(parts: readonly MessagePart[]): MessagePart {
  return joined(parts, (before, last) => dutch`${before} of ${last}`);
}

function joined(
  parts: readonly MessagePart[],
  join: (before: MessagePart, last: MessagePart) => Message,
): MessagePart {
  return parts.length === 0 ? '' : parts.reduce(join);
}
