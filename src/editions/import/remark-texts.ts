import { formatDutchNumber } from '../../domain/number-format';
import type { BilingualText } from './import-fault';

const dutch = (value: number): string => formatDutchNumber(value, 4);
const english = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 4 });

interface NamedPart {
  readonly name: string;
  readonly value: number;
}

const over = (period: string): string => (period === '' ? '' : ` ${period}`);

/** What an edition says that does not add up, in both languages; names are those of the file. */
export const REMARKS = {
  doesNotFollow: (
    measure: string,
    period: string,
    value: number,
    expected: number,
    from: readonly number[],
    sign: string,
  ): BilingualText => ({
    nl: `"${measure}"${over(period)} is ${dutch(value)}, maar ${from.map(dutch).join(` ${sign} `)} is ${dutch(expected)}.`,
    en: `"${measure}"${over(period)} is ${english(value)}, but ${from.map(english).join(` ${sign} `)} is ${english(expected)}.`,
  }),
  notRecomputed: (measure: string, period: string): BilingualText => ({
    nl: `"${measure}"${over(period)} is afgeleid, maar niet na te rekenen: de editie geeft de getallen niet waaruit het volgt.`,
    en: `"${measure}"${over(period)} is derived (afgeleid), but cannot be recomputed: the edition does not give the numbers it follows from.`,
  }),
  revisionOfNothing: (measure: string, period: string, value: number): BilingualText => ({
    nl: `"${measure}"${over(period)} is ${dutch(value)}; met geen van de bekende edities is dat het verschil.`,
    en: `"${measure}"${over(period)} is ${english(value)}; that is not the difference with any known edition.`,
  }),
  partsDiffer: (
    measure: string,
    period: string,
    total: number,
    sum: number,
    parts: readonly NamedPart[],
  ): BilingualText => ({
    nl: `"${measure}"${over(period)} is ${dutch(total)}, maar de delen zijn samen ${dutch(sum)}: ${listed(parts, dutch)}.`,
    en: `"${measure}"${over(period)} is ${english(total)}, but its parts together are ${english(sum)}: ${listed(parts, english)}.`,
  }),
} as const;

function listed(parts: readonly NamedPart[], textOf: (value: number) => string): string {
  return parts.map(({ name, value }) => `${name} ${textOf(value)}`).join(', ');
}
