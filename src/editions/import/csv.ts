/** The cells of a CSV file, and the character that separated them. */
export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  readonly separator: ';' | ',' | '\t';
  /** False when a quotation mark is never closed. */
  readonly complete: boolean;
}

/**
 * Reads CSV as RFC 4180 has it, with `;`, `,` or tab between the cells: whichever occurs most in
 * the row of headings decides. Quoted cells may hold separators, line breaks and doubled quotes.
 *
 * Own code because row numbers must be those of a spreadsheet that opens the same file.
 */
export function parseCsv(text: string): CsvTable {
  const separator = detectSeparator(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === separator) endCell();
    else if (character === '\n') endRow();
    else if (character === '\r') {
      if (text[i + 1] === '\n') i++;
      endRow();
    } else cell += character;
  }
  if (cell !== '' || row.length > 0) endRow();
  return { rows, separator, complete: !quoted };
}

function detectSeparator(text: string): CsvTable['separator'] {
  // The row of headings has no quoted text in it; free text above the table may hold commas.
  const headings =
    /^[^\n\r]*\b(?:maat|measure)\b[^\n\r]*\b(?:waarde|value)\b[^\n\r]*/im.exec(text)?.[0] ??
    text.slice(0, 2000);
  const count = (separator: string): number => headings.split(separator).length;
  const candidates = [';', ',', '\t'] as const;
  return candidates.reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** @returns a cell as it stands in a CSV file with `;`, quoted where needed. */
export function csvCell(text: string): string {
  return /[";\n\r\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
