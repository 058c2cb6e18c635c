import type { ReactElement } from 'react';
import { useChartStyles } from './chart-styles';

/** What a legend entry's sample looks like: a line in its dash pattern, or a filled box. */
export interface LegendEntry {
  readonly label: string;
  readonly className: string;
  readonly shape: 'line' | 'box';
}

/** Samples drawn exactly as in the chart, so that pattern and thickness tell them apart. */
export function ChartLegend({ entries }: { entries: readonly LegendEntry[] }): ReactElement {
  const styles = useChartStyles();
  return (
    <ul className={styles.legend}>
      {entries.map(({ label, className, shape }) => (
        <li key={label} className={styles.legendItem}>
          <svg width="28" height="12" aria-hidden="true" focusable="false">
            {shape === 'line' ? (
              <line x1="0" y1="6" x2="28" y2="6" className={className} />
            ) : (
              <rect x="0.5" y="0.5" width="27" height="11" className={className} />
            )}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
