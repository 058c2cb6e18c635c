import { makeStyles, tokens } from '@fluentui/react-components';
import { shortageShare, type RegionRow } from '../../scenarios/regions/region-overview';

/** How much of the task is lacking, from a surplus to nearly all. */
export const SHORTAGE_LEVELS = ['surplus', 'low', 'middle', 'high', 'highest', 'unknown'] as const;
export type ShortageLevel = (typeof SHORTAGE_LEVELS)[number];

const BOUNDS = [
  ['low', 0.25],
  ['middle', 0.5],
  ['high', 0.75],
] as const;

/** @returns the level by which a region is coloured. */
export function shortageLevel(row: RegionRow): ShortageLevel {
  if (row.shortage === undefined) return 'unknown';
  if (row.shortage <= 0) return 'surplus';
  const share = shortageShare(row) ?? 0;
  return BOUNDS.find(([, below]) => share < below)?.[0] ?? 'highest';
}

/**
 * The colours of the levels. They only repeat what the number beside them says: in forced colours
 * they are gone. Each is light enough for the text of its theme.
 */
export const useShortageStyles = makeStyles({
  surplus: { backgroundColor: tokens.colorPaletteBlueBackground2 },
  low: { backgroundColor: tokens.colorNeutralBackground3 },
  middle: { backgroundColor: tokens.colorPalettePeachBackground2 },
  high: { backgroundColor: tokens.colorPaletteDarkOrangeBackground2 },
  highest: { backgroundColor: tokens.colorPaletteCranberryBackground2 },
  unknown: { backgroundColor: tokens.colorNeutralBackground1 },
});
