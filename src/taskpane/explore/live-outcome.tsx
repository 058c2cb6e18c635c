import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { monthOf } from '../../domain/calendar';
import type { ExploreTexts } from './explore-texts';
import { CHART_TEXTS } from '../charts/chart-texts';
import { useTexts } from '../pane-context';
import type { Language } from '../../i18n/language';
import { numberText, signedText } from '../controls/number-text';
import type { ExploreOutcome } from './explore-outcome';

const useStyles = makeStyles({
  // In a narrow pane the chart is out of sight while a slider further down is moved.
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Occupancy at the letter's year ends, in view as long as the levers are. */
export function LiveOutcome({
  outcome: { forecast, yearEnds, totalEffects },
  language,
  texts,
}: {
  readonly outcome: ExploreOutcome;
  readonly language: Language;
  readonly texts: ExploreTexts;
}): ReactElement {
  const styles = useStyles();
  const chartTexts = useTexts(CHART_TEXTS);
  return (
    <div className={styles.bar} role="status" aria-label={texts.chartTitle}>
      {yearEnds.map((end, i) => (
        <span key={end}>
          {`${chartTexts.endOfYear(monthOf(end - 1).year)}: `}
          <strong>{numberText(forecast.stock('occupancy', end), language)}</strong>
          {` (${signedText(totalEffects[i], language)})`}
        </span>
      ))}
    </div>
  );
}
