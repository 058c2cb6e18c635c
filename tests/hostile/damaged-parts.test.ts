import { decodeChunk, encodePart, joinChunks } from '../../src/workbook/part-text';
import { template } from './edition-files';

/** A stored text that was changed by one sign anywhere gives itself or nothing, never another text. */

const TEXT = JSON.stringify(template).slice(0, 340);
/** What a sign may become: any of the ordinary ones, and some that look like them or like nothing. */
const SIGNS = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ...'\n\t\u00a0\u200b\ufffdéЖ０',
];

/** The XML with each sign in turn left out, doubled, swapped with the next, and made another. */
function* damagesOf(xml: string): Generator<string> {
  for (let at = 0; at < xml.length; at++) {
    const [before, sign, after] = [xml.slice(0, at), xml[at], xml.slice(at + 1)];
    yield before + after;
    yield before + sign + sign + after;
    if (after !== '' && after[0] !== sign) yield before + after[0] + sign + after.slice(1);
    for (const other of SIGNS) if (other !== sign) yield before + other + after;
  }
}

test('no damage of a stored text gives another text', () => {
  const [xml] = encodePart('editie.proef', TEXT, 1);
  const outcomes = { whole: 0, noticed: 0, other: [] as string[] };
  for (const damaged of damagesOf(xml)) {
    const chunk = decodeChunk(damaged);
    const joined = joinChunks(chunk ? [chunk] : []);
    if (joined.kind !== 'complete') outcomes.noticed++;
    else if (joined.text === TEXT) outcomes.whole++;
    else outcomes.other.push(damaged);
  }
  expect(outcomes.other).toEqual([]);
  expect(outcomes.noticed).toBeGreaterThan(39_414);
  // What is not noticed lies in the tag around the text, such as another generation.
  expect(outcomes.whole).toBeLessThan(SIGNS.length * xml.indexOf('['));
});
