/** A line that we wrote above the table, with the text that it begins with. */
export interface WrittenLine {
  /** Its row in the layout, from 0. */
  readonly row: number;
  /** What its first cell holds; one of these. */
  readonly texts: readonly string[];
}

/**
 * Finds the lines that we wrote back on a sheet in which rows were inserted, deleted or typed over.
 * A line is known by its text; one whose text changed, by its place between its neighbours.
 *
 * @param first the first cell of each row of the sheet above the table.
 * @param end the row of the layout at which the table begins.
 * @returns the row on the sheet of each row of the layout; a line that is gone is left out.
 */
export function findLines(
  lines: readonly WrittenLine[],
  first: readonly string[],
  end: number,
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let next = 0;
  for (const { row, texts } of lines) {
    const at = first.findIndex((text, i) => i >= next && texts.includes(text));
    if (at < 0) continue;
    pairs.set(row, at);
    next = at + 1;
  }
  const anchors: readonly (readonly [number, number])[] = [[-1, -1], ...pairs, [end, first.length]];
  const used = new Set(pairs.values());
  for (const { row } of lines) {
    if (pairs.has(row)) continue;
    const i = anchors.findIndex(([layoutRow]) => layoutRow > row);
    const [before, after] = [anchors[i - 1], anchors[i]];
    const nothingMoved = after[1] - before[1] === after[0] - before[0];
    const at = [after[1] - (after[0] - row), before[1] + (row - before[0])].find(
      (place) =>
        place > before[1] &&
        place < after[1] &&
        !used.has(place) &&
        (nothingMoved || first[place] !== ''),
    );
    if (at === undefined) continue;
    pairs.set(row, at);
    used.add(at);
  }
  return pairs;
}
