import { walkXml } from './xml-elements';

/** What a number format makes of a number. */
export type NumberKind = 'number' | 'percent' | 'date';

/** Formats that every workbook knows by number alone: percentages, and dates and times. */
const BUILT_IN: ReadonlyMap<number, NumberKind> = new Map<number, NumberKind>([
  ...[9, 10].map((id) => [id, 'percent'] as const),
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map(
    (id) => [id, 'date'] as const,
  ),
]);

/** Excel allows no longer format. */
const MAX_CODE = 255;

/** @returns what each cell style does to a number, by the number of the style. */
export function numberKindsOf(stylesXml: string | undefined): readonly NumberKind[] {
  if (stylesXml === undefined) return [];
  const codes = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let inCellStyles = false;
  walkXml(stylesXml, {
    open: (element) => {
      if (element.name === 'numFmt') {
        const code = element.attribute('formatCode') ?? '';
        codes.set(Number(element.attribute('numFmtId')), kindOfCode(code));
      } else if (element.name === 'cellXfs') inCellStyles = true;
      else if (element.name === 'xf' && inCellStyles) {
        const id = Number(element.attribute('numFmtId') ?? 0);
        kinds.push(codes.get(id) ?? BUILT_IN.get(id) ?? 'number');
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return kinds;
}

/**
 * What a format code does: `0,0%` makes a percentage, `d-m-yyyy` a date. Only the part for positive
 * numbers counts, without texts and colours.
 *
 * @example kindOfCode('#,##0" %"') // 'number'
 */
function kindOfCode(code: string): NumberKind {
  let bare = '';
  let skipUntil = '';
  const text = code.slice(0, MAX_CODE);
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (skipUntil !== '') {
      if (character === skipUntil) skipUntil = '';
    } else if (character === '"') skipUntil = '"';
    else if (character === '[') skipUntil = ']';
    else if (character === '\\' || character === '_' || character === '*') i++;
    else if (character === ';') break;
    else bare += character;
  }
  if (bare.includes('%')) return 'percent';
  // Hours and minutes alone are no day.
  return /[dy]/i.test(bare) && !/general|standaard/i.test(bare) ? 'date' : 'number';
}
