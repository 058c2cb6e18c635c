import { useId, useRef, type ReactElement } from 'react';
import type { Language } from '../../i18n/language';
import type { TornadoRow } from './bar-rows';
import { linearScale } from './chart-scale';
import { useChartStyles } from './chart-styles';
import { signedText } from '../controls/number-text';
import { fitLabel } from './fit-label';
import { useElementWidth } from './use-element-width';

const ROW_HEIGHT = 40;
const BAR_HEIGHT = 14;
/** Room for the number beside a bar. */
const LABEL_ROOM = 52;

export interface TornadoChartProps {
  readonly rows: readonly TornadoRow[];
  readonly label: string;
  readonly language: Language;
}

/** What each assumption does to the outcome when it moves; the strongest on top. */
export function TornadoChart({ rows, label, language }: TornadoChartProps): ReactElement {
  const styles = useChartStyles();
  const frame = useRef<HTMLDivElement>(null);
  const width = useElementWidth(frame);
  const hatch = useId();
  const reach = Math.max(1, ...rows.flatMap(({ down, up }) => [Math.abs(down), Math.abs(up)]));
  const x = linearScale([-reach, reach], [LABEL_ROOM, width - LABEL_ROOM]);
  const height = rows.length * ROW_HEIGHT + 4;
  const bar = (value: number, top: number, hatched: boolean): ReactElement => {
    const negative = value < 0;
    return (
      <g>
        <rect
          x={Math.min(x(0), x(value))}
          y={top}
          width={Math.abs(x(value) - x(0))}
          height={BAR_HEIGHT}
          className={negative ? styles.barLess : styles.barMore}
        />
        {hatched && (
          <rect
            x={Math.min(x(0), x(value))}
            y={top}
            width={Math.abs(x(value) - x(0))}
            height={BAR_HEIGHT}
            fill={`url(#${hatch})`}
          />
        )}
        <text
          x={x(value) + (negative ? -4 : 4)}
          y={top + BAR_HEIGHT - 3}
          textAnchor={negative ? 'end' : 'start'}
          className={styles.text}
        >
          {signedText(value, language)}
        </text>
      </g>
    );
  };
  return (
    <div className={styles.root} ref={frame}>
      <svg
        className={styles.svg}
        viewBox={`0 0 ${width} ${height}`}
        height={height}
        role="img"
        aria-label={label}
      >
        <defs>
          <pattern
            id={hatch}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="2" height="5" fill="#fff" fillOpacity="0.6" />
          </pattern>
        </defs>
        {rows.map((row, i) => {
          const top = i * ROW_HEIGHT;
          return (
            <g key={row.label}>
              <text x={2} y={top + 12} className={styles.text}>
                <title>{row.label}</title>
                {fitLabel(`${row.label}: ${row.downValue} / ${row.upValue}`, width)}
              </text>
              {bar(row.down, top + 18, true)}
              {bar(row.up, top + 18, false)}
              <line
                x1={x(0)}
                x2={x(0)}
                y1={top + 16}
                y2={top + BAR_HEIGHT + 20}
                className={styles.axis}
              />
            </g>
          );
        })}
      </svg>
    </div>
  );
}
