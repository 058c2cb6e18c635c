import { mergeClasses } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { Language } from '../../i18n/language';
import { waterfallBars, type WaterfallStep } from './bar-rows';
import { extent, linearScale, niceTicks } from './chart-scale';
import { useChartStyles } from './chart-styles';
import { numberText, signedText } from '../controls/number-text';
import { fitLabel } from './fit-label';
import { useElementWidth } from './use-element-width';

const ROW_HEIGHT = 34;
const BAR_HEIGHT = 15;
const LABEL_ROOM = 54;
/** From the left edge of a bar to its break mark. */
const BREAK_AT = 8;

export interface WaterfallChartProps {
  readonly steps: readonly WaterfallStep[];
  readonly label: string;
  readonly language: Language;
}

/**
 * How one outcome becomes another, step by step from top to bottom: rows, because a task pane is
 * narrow and names are long.
 */
export function WaterfallChart({ steps, label, language }: WaterfallChartProps): ReactElement {
  const styles = useChartStyles();
  const frame = useRef<HTMLDivElement>(null);
  const width = useElementWidth(frame);
  const bars = waterfallBars(steps);
  const [low, high] = extent([
    bars.flatMap(({ kind, from, to }) => (kind === 'total' ? [to] : [from, to])),
  ]);
  const ticks = niceTicks(low - (high - low) * 0.15, high, 3);
  // Totals are cut off below: what matters is the difference, and a break mark says so.
  const floor = ticks[0];
  const x = linearScale([floor, ticks[ticks.length - 1]], [4, width - LABEL_ROOM]);
  const height = bars.length * ROW_HEIGHT + 4;
  return (
    <div className={styles.root} ref={frame}>
      <svg
        className={styles.svg}
        viewBox={`0 0 ${width} ${height}`}
        height={height}
        role="img"
        aria-label={label}
      >
        {bars.map((bar, i) => {
          const top = i * ROW_HEIGHT + 15;
          const from = bar.kind === 'total' ? floor : bar.from;
          const left = Math.min(x(from), x(bar.to));
          const span = Math.abs(x(bar.to) - x(from));
          const look =
            bar.kind === 'total'
              ? styles.barTotal
              : bar.value < 0
                ? styles.barLess
                : styles.barMore;
          return (
            <g key={bar.label}>
              {i < bars.length - 1 && (
                <line
                  x1={x(bar.to)}
                  x2={x(bar.to)}
                  y1={top}
                  y2={top + ROW_HEIGHT + BAR_HEIGHT}
                  className={styles.grid}
                />
              )}
              <text x={4} y={top - 3} className={styles.text}>
                <title>{bar.label}</title>
                {fitLabel(bar.label, width)}
              </text>
              <rect
                x={left}
                y={top}
                width={Math.max(1, span)}
                height={BAR_HEIGHT}
                className={look}
              />
              {bar.kind === 'total' && <BreakMark x={left + BREAK_AT} top={top} />}
              <text
                x={Math.max(x(from), x(bar.to)) + 5}
                y={top + BAR_HEIGHT - 3}
                className={mergeClasses(styles.text, styles.strong)}
              >
                {bar.kind === 'total'
                  ? numberText(bar.value, language)
                  : signedText(bar.value, language)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** Two slanted gaps through a bar: what lies to the left of them is left out. */
function BreakMark({ x, top }: { readonly x: number; readonly top: number }): ReactElement {
  const styles = useChartStyles();
  const gap = (from: number): string => `M${from} ${top + BAR_HEIGHT + 2}L${from + 5} ${top - 2}`;
  return <path d={`${gap(x)}${gap(x + 5)}`} className={styles.break} />;
}
