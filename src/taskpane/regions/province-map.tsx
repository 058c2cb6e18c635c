import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { RegionRow } from '../../scenarios/regions/region-overview';
import { numberText } from '../controls/number-text';
import { SPOKEN_ONLY } from '../controls/spoken-only';
import { usePane, useTexts } from '../pane-context';
import { REGIONS_TEXTS } from './regions-texts';
import { SHORTAGE_LEVELS, shortageLevel, useShortageStyles } from './shortage-look';

/** Where each province stands among the tiles: column and row, roughly as on a map. */
const PLACES: ReadonlyMap<string, readonly [column: number, row: number]> = new Map([
  ['Fryslân', [3, 1]],
  ['Groningen', [4, 1]],
  ['Noord-Holland', [2, 2]],
  ['Flevoland', [3, 2]],
  ['Drenthe', [4, 2]],
  ['Zuid-Holland', [1, 3]],
  ['Utrecht', [2, 3]],
  ['Gelderland', [3, 3]],
  ['Overijssel', [4, 3]],
  ['Zeeland', [1, 4]],
  ['Noord-Brabant', [2, 4]],
  ['Limburg', [3, 4]],
]);

const STEPS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/** Below this width names no longer fit four beside each other: then the tiles follow each other. */
const NARROW = '@media (max-width: 250px)';

const useStyles = makeStyles({
  map: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalXS,
    [NARROW]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  spoken: SPOKEN_ONLY,
  tile: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    minHeight: '52px',
    minWidth: 0,
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: '11px',
    lineHeight: '14px',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { border: `1px solid ${tokens.colorBrandStroke1}` },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
    [NARROW]: { gridArea: 'auto !important' },
  },
  chosen: {
    border: `1px solid ${tokens.colorNeutralForeground1}`,
    boxShadow: `inset 0 0 0 2px ${tokens.colorNeutralForeground1}`,
    '@media (forced-colors: active)': { outline: '3px solid Highlight' },
  },
  number: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    // Without colours a legend of colours says nothing; the numbers say it all.
    '@media (forced-colors: active)': { display: 'none' },
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: {
    width: '14px',
    height: '14px',
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});

interface ProvinceMapProps {
  /** One for each province. */
  readonly rows: readonly RegionRow[];
  readonly selection: string | undefined;
  readonly onChoose: (province: string | undefined) => void;
}

/**
 * The twelve provinces as tiles, each with its shortage as a number and a colour. One stop for Tab;
 * the arrow keys go from tile to tile as on a map.
 */
export function ProvinceMap({ rows, selection, onChoose }: ProvinceMapProps): ReactElement {
  const styles = useStyles();
  const colours = useShortageStyles();
  const texts = useTexts(REGIONS_TEXTS);
  const { language } = usePane();
  const tiles = useRef(new Map<string, HTMLButtonElement>());
  const ordered = [...PLACES.keys()].flatMap((name) => rows.filter((row) => row.name === name));
  const [focused, setFocused] = useState<string>();
  const focusable = focused ?? selection ?? ordered[0]?.name;
  const used = SHORTAGE_LEVELS.filter((level) => rows.some((row) => shortageLevel(row) === level));

  const move = (event: KeyboardEvent, from: string): void => {
    const step = STEPS.get(event.key);
    const next = step && neighbour(from, step);
    if (next === undefined) return;
    event.preventDefault();
    tiles.current.get(next)?.focus();
  };
  return (
    <>
      <div className={styles.map} role="group" aria-label={texts.mapHeading}>
        {ordered.map((row) => {
          const { name, task, realised, shortage } = row;
          const [column, line] = PLACES.get(name) ?? [1, 1];
          const number = (value: number): string => numberText(value, language).replace('-', '−');
          return (
            <button
              key={name}
              type="button"
              ref={(element) => {
                if (element) tiles.current.set(name, element);
                else tiles.current.delete(name);
              }}
              tabIndex={name === focusable ? 0 : -1}
              aria-pressed={name === selection}
              className={mergeClasses(
                styles.tile,
                colours[shortageLevel(row)],
                name === selection && styles.chosen,
              )}
              style={{ gridArea: `${line} / ${column}` }}
              onFocus={() => setFocused(name)}
              onKeyDown={(event) => move(event, name)}
              onClick={() => onChoose(name === selection ? undefined : name)}
            >
              {/* Spoken in full: a label beside the contents would have to repeat them as they stand. */}
              <span className={styles.spoken}>
                {realised === undefined || shortage === undefined
                  ? texts.tileWithoutCount(name, number(task))
                  : texts.tile(name, number(task), number(realised), number(shortage))}
              </span>
              <span aria-hidden>{name}</span>
              <span className={styles.number} aria-hidden>
                {shortage === undefined ? '?' : number(shortage)}
              </span>
            </button>
          );
        })}
      </div>
      <ul className={styles.legend} aria-label={texts.legend}>
        {used.map((level) => (
          <li key={level} className={styles.entry}>
            <span className={mergeClasses(styles.swatch, colours[level])} aria-hidden />
            {texts.levels[level]}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The nearest province in a direction: straight on first, then a row or column aside. */
function neighbour(from: string, [right, down]: readonly [number, number]): string | undefined {
  const [column, row] = PLACES.get(from) ?? [0, 0];
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const [name, [otherColumn, otherRow]] of PLACES) {
    const along = (otherColumn - column) * right + (otherRow - row) * down;
    const aside = Math.abs((otherColumn - column) * down) + Math.abs((otherRow - row) * right);
    if (along <= 0) continue;
    const distance = along + aside * 2;
    if (!best || distance < best.distance) best = { name, distance };
  }
  return best?.name;
}
