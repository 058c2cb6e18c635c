/** About the width of a character of a chart's text, in pixels. */
const CHARACTER = 5.8;

/** A label as far as it fits in a width; the whole text belongs in a title beside it. */
export function fitLabel(label: string, width: number): string {
  const room = Math.max(4, Math.floor(width / CHARACTER));
  return label.length <= room ? label : `${label.slice(0, room - 1).trimEnd()}…`;
}
